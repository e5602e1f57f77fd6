// What went wrong. The words for it are fetched only then, by tellOwner().

import { more } from "./pinned.js";

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */

const PATIENCE_MS = 30_000;
const PATIENCE_FOR_WORDS_MS = 5_000;

/** Its message is the file or thing that failed. @typedef {Error & { reason?: FailureReason, named?: Promise<Named> }} Failure */
/** @typedef {{ reason: FailureReason, message: string }} Named */

/**
 * @param {string} what the file or thing that failed
 * @param {unknown} [cause]
 * @param {FailureReason} [reason] if it is known without asking the network again
 * @returns {Failure}
 */
export function failure(what, cause, reason) {
  return Object.assign(Error(what, { cause }), { reason });
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects after 30 seconds, so that no reader waits for ever
 */
export function inTime(promise, ms = PATIENCE_MS) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failure("pose-risk", undefined, "timeout")), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

let blocked = false;

/** Only the browser's own report tells a blocked file from a dead network. */
export function watchPolicy() {
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
    blocked ||= blockedURI.startsWith(new URL(".", import.meta.url).href);
  });
}

export const wasBlocked = () => blocked;

/** @type {Set<FailureReason>} */
const told = new Set();

/**
 * Names a failure, on the console once a page a reason.
 *
 * @param {Failure} problem
 */
export async function tellOwner(problem) {
  const named = await (problem.named ??= name(problem));
  const { reason, message } = named;
  if (!told.has(reason)) console.error(`pose-risk (${reason}): ${message}`, problem.cause);
  told.add(reason);
  return named;
}

/**
 * @param {Failure} problem
 * @returns {Promise<Named>}
 */
async function name(problem) {
  try {
    return await (await inTime(more(), PATIENCE_FOR_WORDS_MS)).name(problem, wasBlocked);
  } catch {
    // The words stand beside the file that failed, so they mostly fail for the same reason.
    const reason = problem.reason ?? (blocked ? "csp" : await reasonByList());
    return { reason, message: problem.message };
  }
}

/** @returns {Promise<FailureReason>} */
function reasonByList() {
  return fetch(new URL("integrity.json", import.meta.url)).then(({ ok }) => (ok ? "integrity" : "404"), () => "offline");
}
