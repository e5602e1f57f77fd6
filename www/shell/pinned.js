// The browser checks each file that we fetch by its hash. The build writes the hashes of the card's files into the
// shell, and that of integrity.json, which holds the hashes of all other files.

import { HERE, failure, fetchInTime, inTime, later } from "./in-time.js";

const MORE = "pose-risk-more.js";

let attempt = "";

/** Browsers remember that a script failed, so the next try asks for it at another address. */
export function useNewAddress() {
  attempt += "?1";
}

/** @type {Record<string, Promise<any> | undefined>} By their files. */
const files = {};

/**
 * Loads a file once a page. Tries twice, since most faults of a network pass in a moment. After a failure the next call
 * tries again.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} load
 * @returns {Promise<T>} rejects with a failure that names the file
 */
export function loadOnce(file, load) {
  const PAUSE_MS = 1_000;
  return (files[file] ??= inTime(load().catch(() => (useNewAddress(), later(PAUSE_MS).then(load)))).catch((cause) => {
    useNewAddress();
    files[file] = undefined;
    throw failure(file, cause.reason, cause);
  }));
}

/**
 * Fetches a script without running it. Imported from the address that this returns, it is checked before it runs: `import()`
 * takes no hash, but joins a preload that has one.
 *
 * @param {string} file
 * @param {string} integrity
 */
export function preloadPinned(file, integrity) {
  const { href } = new URL(file + attempt, HERE);
  const link = document.createElement("link");
  // A policy that trusts scripts by a nonce wants it on the link, too.
  const { nonce } = /** @type {HTMLElement} */ (document.querySelector("script[nonce]") ?? link);
  const done = () => link.remove();
  // A picture of a comment may be named `head`, and then is `document.head`.
  /** @type {HTMLElement} */ (document.querySelector("head")).append(Object.assign(link, { rel: "modulepreload", href, integrity, nonce, onload: done, onerror: done }));
  return href;
}

/**
 * Loads what few pages need.
 *
 * @returns {Promise<typeof import("../pose-risk-more.js")>}
 */
export function loadMore() {
  return loadOnce(MORE, async () => {
    if (!PIN_LIST) return import("./pose-risk-more.js");
    const list = await fetchInTime("integrity.json", PIN_LIST);
    return import(preloadPinned(MORE, (await list.json())[MORE]));
  });
}
