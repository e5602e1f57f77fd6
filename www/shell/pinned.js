// The browser checks each file that we fetch by its hash. The build writes the hashes of the card's files into the
// shell, and that of integrity.json, which holds the hashes of all other files.

let attempt = 0;

/** Browsers remember that a script failed, so the next try asks for it at another address. */
export function useNewAddress() {
  attempt++;
}

/**
 * Imports a script that is checked before it runs: `import()` takes no hash, but joins a preload that has one.
 *
 * @param {string} file
 * @param {string} integrity
 */
export function importPinned(file, integrity) {
  return import(preloadPinned(file, integrity).href);
}

/**
 * Fetches a script without running it.
 *
 * @param {string} file
 * @param {string} integrity
 */
export function preloadPinned(file, integrity) {
  const { href } = new URL(attempt ? `${file}?${attempt}` : file, import.meta.url);
  const link = document.createElement("link");
  // A policy that trusts scripts by a nonce wants it on the link, too.
  const { nonce } = /** @type {HTMLElement} */ (document.querySelector("script[nonce]") ?? link);
  const done = () => link.remove();
  document.head.append(Object.assign(link, { rel: "modulepreload", href, integrity, nonce, onload: done, onerror: done }));
  return link;
}

/**
 * Loads what few pages need.
 *
 * @returns {Promise<typeof import("../pose-risk-more.js")>}
 */
export async function loadMore() {
  if (!PIN_LIST) return import("./pose-risk-more.js");
  const list = await fetch(new URL("integrity.json", import.meta.url), { integrity: PIN_LIST });
  return importPinned("pose-risk-more.js", (await list.json())["pose-risk-more.js"]);
}
