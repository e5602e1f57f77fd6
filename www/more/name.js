// Names a failure and says how to mend it. Readers never see these words: they go to the console and
// into `pose-risk-error`, for the owner of the page.

import { leadToPages } from "./page-link.js";

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */

const DOCS = "https://github.com/pose-risk/pose-risk/blob/main/docs/embedding.md#when-it-does-not-show";

/** Each goes on after the name of the file or thing that failed. @type {Record<FailureReason, string>} */
const MEND = {
  404: "is missing. Upload the whole pkg folder and keep its files together.",
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

/** What pose-risk.js checks by a hash of its own. @type {Record<string, string>} */
const PINS = { "pose_risk.js": PIN_GLUE, "pose_risk_bg.wasm": PIN_WASM };

/**
 * @param {{ message: string, reason?: FailureReason, cause?: unknown }} failure its message is the file or thing
 * @param {() => boolean} wasBlocked whether a policy has refused one of our files
 */
export async function name({ message: what, reason, cause }, wasBlocked) {
  leadToPages();
  if (reason) return told(what, reason);
  const url = new URL(what, import.meta.url);
  const asked = await askAgain(url, what, cause);
  return told(`${url}`, wasBlocked() ? "csp" : asked);
}

/** @param {string} what @param {FailureReason} reason */
function told(what, reason) {
  return { reason, message: `${what} ${MEND[reason]} ${DOCS}` };
}

/**
 * Browsers say "failed" alike for most causes, so this asks once more, only to name the cause. The
 * bytes of this second answer are never used.
 *
 * @param {URL} url
 * @param {string} file
 * @param {unknown} cause
 * @returns {Promise<FailureReason>}
 */
async function askAgain(url, file, cause) {
  if (url.protocol == "file:") return "file";
  try {
    const response = await fetch(url);
    if (!response.ok) return "404";
    const type = response.headers.get("content-type") ?? "";
    const isWrong = url.pathname.endsWith(".js") ? !/javascript/.test(type) : /html/.test(type);
    if (isWrong) return "mime";
    return await reasonByBytes(file, await response.arrayBuffer(), cause);
  } catch {
    // Unreadable answers are answers: only a server that is there can send one.
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
  // Hashing is for pages over https; others hear the likelier of two names.
  if (!crypto.subtle) return "integrity";
  const hashes = [await hash("SHA-256", bytes), await hash("SHA-384", bytes)];
  const pin = PINS[file];
  if (pin && hashes.includes(pin)) return cause instanceof WebAssembly.CompileError ? "unsupported" : "offline";
  // A folder that is whole in itself is another version of ours, not a damaged one.
  const list = await fetch(new URL("integrity.json", import.meta.url)).then((answer) => answer.json()).catch(() => ({}));
  return hashes.includes(list[file]) ? "version" : "integrity";
}

/** @param {"SHA-256" | "SHA-384"} algorithm @param {ArrayBuffer} bytes */
async function hash(algorithm, bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  return `${algorithm.toLowerCase().replace("-", "")}-${btoa(String.fromCharCode(...digest))}`;
}
