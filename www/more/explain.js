// Finds the reason of a failure, and says how to fix it. Readers never see these words: they go to the console and into
// `pose-risk-error`, for the owner of the page.

import { linkFailuresToPages } from "./page-link.js";

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */

const TIME_LIMIT_MS = 10_000;
const DOCS = "https://github.com/pose-risk/pose-risk/blob/main/docs/embedding.md#when-it-does-not-show";

/** Each follows the name of the file or thing that failed. @type {Record<FailureReason, string>} */
const FIXES = {
  404: "is missing or may not be read. Upload the whole pkg folder and keep its files together. A bundler may want them copied beside its bundle.",
  500: "exists, but its server fails to send it. Look at the server's log.",
  mime: "comes with a wrong Content-Type. Send .js as text/javascript and .wasm as application/wasm.",
  cors: "may not be read by this page. Its server must send Access-Control-Allow-Origin.",
  csp: "is blocked by the page's Content-Security-Policy. Add 'wasm-unsafe-eval' and the address of the pkg folder to script-src, and that address to connect-src.",
  offline: "cannot be reached. Check the network, the address and content blockers.",
  integrity: "arrives, but is damaged or changed. Upload the whole pkg folder again, and let no server or proxy rewrite its files.",
  version: "is from another version than pose-risk.js. Upload the whole pkg folder again and empty caches.",
  unsupported: "is missing in this browser or turned off. There is nothing to mend: the words inside the tag stay.",
  timeout: "did not start in 30 seconds. Check how fast the files of the pkg folder arrive.",
  file: "cannot be read where pages are opened as files. Serve the page over http.",
  panic: "stopped by a fault of its own. Please report the lines above this one.",
  catalog: "cannot be read as a catalogue, so the card shows our own poses only. Check that the address answers with JSON of less than a million bytes.",
};

/** Hashes of the files that are checked when a card wakes. */
const PINS = [PIN_GLUE, PIN_WASM];
/** In a constant: bundlers take what stands in `new URL()` with `import.meta.url` for a file that they should find. */
const HERE = import.meta.url;

/**
 * @param {{ message: string, reason?: FailureReason, cause?: unknown }} failure its message is the file or thing
 * @param {() => boolean} wasBlocked whether a policy has refused one of our files
 */
export async function explain({ message: what, reason, cause }, wasBlocked) {
  linkFailuresToPages();
  if (reason) return explained(what, reason);
  if (/** @type {any} */ (cause)?.name == "TimeoutError") return explained(what, "timeout");
  const url = new URL(inBundle(what, cause) ?? what, HERE);
  const found = await fetchAgain(url, what, cause);
  return explained(`${url}`, wasBlocked() ? "csp" : found);
}

/** @param {string} what @param {FailureReason} reason */
function explained(what, reason) {
  return { reason, message: `${what} ${FIXES[reason]} ${DOCS}` };
}

/**
 * A bundler gives our scripts other names, which only the browser's or the bundler's own words say.
 *
 * @param {string} what
 * @param {unknown} cause
 */
function inBundle(what, cause) {
  const [address] = /https?:[^\s)]+/.exec(`${cause}`) ?? [];
  return what.endsWith(".js") && !address?.includes(what) ? address : undefined;
}

/**
 * Browsers report most causes alike, so this fetches the file once more, only to tell the cause. The bytes of this
 * second answer are never run.
 *
 * @param {URL} url
 * @param {string} file
 * @param {unknown} cause
 * @returns {Promise<FailureReason>}
 */
async function fetchAgain(url, file, cause) {
  if (url.protocol == "file:") return "file";
  /** @type {Response | undefined} */
  let response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (response.status >= 500) return "500";
    if (!response.ok) return "404";
    const type = response.headers.get("content-type") ?? "";
    const isWrong = url.pathname.endsWith(".js") ? !/javascript/.test(type) : /html/.test(type);
    if (isWrong) return "mime";
    return await reasonByBytes(file, await response.arrayBuffer(), cause);
  } catch (problem) {
    if (/** @type {Error} */ (problem).name == "TimeoutError") return "timeout";
    // It breaks off.
    if (response) return "offline";
    // An answer that the page may not read is still an answer: the server can be reached.
    return fetch(url, { mode: "no-cors" }).then(() => "cors", () => "offline");
  }
}

/**
 * @param {string} file
 * @param {ArrayBuffer} bytes
 * @param {unknown} cause
 * @returns {Promise<FailureReason>}
 */
async function reasonByBytes(file, bytes, cause) {
  if (cause instanceof WebAssembly.LinkError) return "version";
  // Only pages over https can hash; others get the likelier of two reasons.
  if (!crypto.subtle) return "integrity";
  const hashes = [await hash("SHA-256", bytes), await hash("SHA-384", bytes)];
  if (PINS.some((pin) => hashes.includes(pin))) return cause instanceof WebAssembly.CompileError ? "unsupported" : "offline";
  // A file that agrees with the list beside it belongs to another version, and is not damaged.
  const list = await fetch(new URL("integrity.json", import.meta.url)).then((answer) => answer.json()).catch(() => ({}));
  return hashes.includes(list[file]) ? "version" : "integrity";
}

/** @param {"SHA-256" | "SHA-384"} algorithm @param {ArrayBuffer} bytes */
async function hash(algorithm, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  return `${algorithm.toLowerCase().replace("-", "")}-${btoa(String.fromCharCode(...digest))}`;
}
