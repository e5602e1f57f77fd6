// Names a failure and says how to mend it. Fetched only after one. Readers never see these words:
// they go to the console and into `pose-risk-error`, for the owner of the page.

/** @typedef {import("./pose-risk.js").FailureReason} FailureReason */

/** Each goes on after the name of the file or thing that failed. @type {Record<FailureReason, string>} */
const MEND = {
  404: "is missing. Upload the whole pkg folder and keep its files together.",
  mime: "comes with a wrong Content-Type. Send .js as text/javascript, .css as text/css and .wasm as application/wasm.",
  cors: "may not be read by this page. Its server must send Access-Control-Allow-Origin.",
  csp: "is blocked by the page's Content-Security-Policy. Add 'wasm-unsafe-eval' and the address of the pkg folder to script-src, and that address to connect-src.",
  offline: "cannot be reached. Check the network, the address and content blockers.",
  integrity: "arrives, but is damaged or from another version. Upload the whole pkg folder again.",
  version: "is from another version than pose-risk.js. Upload the whole pkg folder again.",
  unsupported: "is missing in this browser or turned off. There is nothing to mend: the words inside the tag stay.",
  timeout: "did not start in 30 seconds. Check how fast the files of the pkg folder arrive.",
  file: "cannot be read where pages are opened as files. Serve the page over http.",
  panic: "stopped by a fault of its own. Please report the lines above this one.",
  catalog: "cannot be read as a catalogue, so the card shows our own poses only. Check that the address answers with JSON.",
};

/**
 * @param {{ what: string, reason?: FailureReason }} failure
 * @param {() => boolean} wasBlocked whether a policy has refused one of our files
 */
export async function name({ what, reason }, wasBlocked) {
  if (reason) return { reason, message: `${what} ${MEND[reason]}` };
  const url = new URL(what, import.meta.url);
  const asked = await askAgain(url);
  reason = wasBlocked() ? "csp" : asked;
  return { reason, message: `${url} ${MEND[reason]}` };
}

/**
 * Browsers say "failed" alike for most causes, so this asks once more, only to name the cause. The
 * bytes of this second answer are never used.
 *
 * @param {URL} url
 * @returns {Promise<FailureReason>}
 */
async function askAgain(url) {
  if (url.protocol == "file:") return "file";
  try {
    const { ok, headers } = await fetch(url);
    if (!ok) return "404";
    const type = headers.get("content-type") ?? "";
    const isWrong = url.pathname.endsWith(".js") ? !/javascript/.test(type) : /html/.test(type);
    return isWrong ? "mime" : "integrity";
  } catch {
    // Unreadable answers are answers: only a server that is there can send one.
    return fetch(url, { mode: "no-cors" }).then(() => "cors", () => "offline");
  }
}
