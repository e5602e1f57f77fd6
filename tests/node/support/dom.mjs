// A page for modules of www/ that are tested alone: happy-dom's window, whose names the modules find as globals.

import { Window } from "happy-dom";

const NAMES = ["document", "location", "customElements", "HTMLElement", "HTMLAnchorElement", "ShadowRoot", "Event", "CustomEvent", "KeyboardEvent", "MutationObserver"];

/** @param {string} [html] the page's body */
export function openDom(html = "") {
  const window = new Window({ url: "https://blog.example/post.html" });
  window.document.body.innerHTML = html;
  for (const name of NAMES) globalThis[name] = window[name];
  globalThis.addEventListener = (...listener) => window.addEventListener(...listener);
  return {
    window,
    document: window.document,
    /** Until observers have been called. */
    settled: () => window.happyDOM.waitUntilComplete(),
  };
}

/** What the build writes into the shell; empty hashes stand for a bundled shell. */
export function defineBuild(constants = {}) {
  Object.assign(globalThis, { PIN_GLUE: "", PIN_WASM: "", PIN_LIST: "", BUILD: "test", WORDS_PAGE: "All about it", ...constants });
}
