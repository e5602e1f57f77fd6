// Files are waited for only so long. What fails is an error that names the file or thing.

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */
/** @typedef {{ reason: FailureReason, message: string }} Explained */
/** Its message is the file or thing that failed. @typedef {Error & { reason?: FailureReason, explained?: Promise<Explained> }} Failure */

/** In a constant: bundlers take what stands in `new URL()` with `import.meta.url` for a file that they should find. */
export const HERE = import.meta.url;

const TIME_LIMIT_MS = 30_000;

/**
 * @param {string} what the file or thing that failed
 * @param {FailureReason} [reason] if it is known without asking the network again
 * @param {unknown} [cause]
 * @returns {Failure}
 */
export function failure(what, reason, cause) {
  return Object.assign(Error(what, { cause }), { reason });
}

/** @param {number} ms @returns {Promise<any>} resolves to nothing when so much time has passed */
export const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects after 30 seconds unless the promise has settled
 */
export function inTime(promise) {
  return Promise.race([promise, later(TIME_LIMIT_MS).then(() => Promise.reject(failure("pose-risk", "timeout")))]);
}

/**
 * Fetches a small file. Two tries are over before the time is, so that none holds up a later one at the same address.
 *
 * @param {string | URL} file beside this script
 * @param {string} [integrity]
 */
export async function fetchInTime(file, integrity) {
  const LIMIT_MS = 14_000;
  return fetch(new URL(file, HERE), { integrity, signal: AbortSignal.timeout(LIMIT_MS) });
}

/**
 * What a bundler has put beside its bundle arrives, and is no page that a site shows for every address. Without hashes only this
 * tells.
 *
 * @param {Response} answer
 */
export function refuseOthers({ ok, status, headers }) {
  if (!ok || headers.get("content-type")?.includes("html")) throw Error(`${status} ${headers.get("content-type")}`);
}
