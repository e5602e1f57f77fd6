// What the shell needs once the card is here: it comes with the card, so that pages without one do
// not pay for it.

import styles from "styles";

export { discharge, enlist, safely } from "./panic.js";

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/** What the files of one build have in common. */
export const build = BUILD;

/**
 * Gives a root the card's stylesheet, one a document: no document takes a sheet made in another.
 *
 * @param {ShadowRoot} root
 */
export function dress(root) {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    const made = new /** @type {typeof globalThis} */ (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    made.replaceSync(styles);
    sheets.set(ownerDocument, (sheet = made));
  }
  root.adoptedStyleSheets = [sheet];
}

/**
 * One card after the other: ten at once would hold up the page.
 *
 * @template T
 * @param {() => Promise<T>} show
 * @returns {Promise<T>}
 */
export function inTurn(show) {
  const shown = last.then(show);
  last = shown.catch(() => {});
  return shown;
}

/** Nobody waits for a card that will never show. */
export function endTurns() {
  last = Promise.resolve();
}

/**
 * Rust renders a moment after `mount` returns.
 *
 * @param {Element} wrapper
 * @returns {Promise<void>} settles once something stands in it
 */
export function filled(wrapper) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(wrapper, { childList: true, subtree: true });
    look();
    function look() {
      if (!wrapper.querySelector("[part]")) return;
      observer.disconnect();
      resolve();
    }
  });
}

/** @param {Element} element */
export function around(element) {
  return { lang: nearest(element, "lang"), dir: nearest(element, "dir") };
}

/**
 * What the surroundings say, also outside the shadow root that the element may stand in.
 *
 * @param {Element} element
 * @param {string} attribute
 * @returns {string | undefined}
 */
function nearest(element, attribute) {
  const said = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  const root = element.getRootNode();
  return said ?? (root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined);
}
