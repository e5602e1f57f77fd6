// The card's files: fetched once a page, all at the same time, for all its elements.

import { Failure, inTime, watchPolicy } from "./failure.js";
import { refuseAfterPanic, watchForPanics } from "./panic.js";

/**
 * @typedef {typeof import("./pose_risk.js")} Glue
 * @typedef {{ mount: Glue["mount"], sheet: CSSStyleSheet }} Loaded
 */

/** @type {Promise<Loaded> | undefined} */
let loading;

/** A failed start is forgotten, so that an element added later tries again. */
export async function load() {
  refuseAfterPanic();
  return (loading ??= inTime(fetchAll()).catch((failure) => {
    loading = undefined;
    throw failure;
  }));
}

/**
 * Addresses are written out where they are used: bundlers find them only so.
 *
 * @returns {Promise<Loaded>}
 */
async function fetchAll() {
  watchPolicy();
  probeWebAssembly();
  watchForPanics();
  const glue = import("./pose_risk.js");
  const wasm = Promise.all([glue, fetch(new URL("./pose_risk_bg.wasm", import.meta.url))]);
  const [{ mount }, sheet] = await Promise.all([
    part("pose_risk.js", glue),
    part("pose-risk.css", fetchStyles()),
    // Compiles while it streams; by itself from bytes where the server's type cannot stream.
    part("pose_risk_bg.wasm", wasm.then(([glue, module_or_path]) => glue.first({ module_or_path }))),
  ]);
  return { mount, sheet };
}

/**
 * @template T
 * @param {string} file
 * @param {Promise<T>} promise
 */
function part(file, promise) {
  return promise.catch((cause) => Promise.reject(new Failure(file, cause)));
}

/** Compiles the empty module, before a reader pays for the real one. */
function probeWebAssembly() {
  if (!globalThis.WebAssembly) throw new Failure("WebAssembly", undefined, "unsupported");
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (cause) {
    throw new Failure("WebAssembly", cause, "csp");
  }
}

async function fetchStyles() {
  const response = await fetch(new URL("./pose-risk.css", import.meta.url));
  const isPage = /html/.test(response.headers.get("content-type") ?? "");
  if (!response.ok || isPage) throw response.status;
  return new CSSStyleSheet().replace(await response.text());
}

/** @type {Promise<unknown>} */
let last = Promise.resolve();

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
