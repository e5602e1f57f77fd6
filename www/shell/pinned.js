// The browser checks what we fetch: each file by its hash. Those a first card needs stand in this
// file, those of all others in integrity.json, whose own stands here.

let attempt = 0;

/** Browsers keep a script that failed as failed, so the next try gives it another address. */
export function tryAnew() {
  attempt++;
}

/**
 * A script, checked before it runs: `import()` takes no hash, but joins a fetch that has one.
 *
 * @param {string} file
 * @param {string} integrity
 */
export function importPinned(file, integrity) {
  const { href } = new URL(attempt ? `${file}?${attempt}` : file, import.meta.url);
  const link = document.createElement("link");
  // A policy that trusts by nonce asks it of a link, too.
  const { nonce } = /** @type {HTMLElement} */ (document.querySelector("script[nonce]") ?? link);
  document.head.append(Object.assign(link, { rel: "modulepreload", href, integrity, nonce }));
  return import(href).finally(() => link.remove());
}

/** @returns {Promise<typeof import("../pose-risk-more.js")>} */
export async function more() {
  if (!PIN_LIST) return import("./pose-risk-more.js");
  const list = await fetch(new URL("integrity.json", import.meta.url), { integrity: PIN_LIST });
  return importPinned("pose-risk-more.js", (await list.json())["pose-risk-more.js"]);
}
