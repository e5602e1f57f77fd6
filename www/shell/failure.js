// Failures of a card, and how the page's owner learns of them. The explanations are fetched only when one is needed.

import { loadMore } from "./pinned.js";

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */

const TIME_LIMIT_MS = 30_000;
const EXPLANATION_LIMIT_MS = 5_000;

/** Its message is the file or thing that failed. @typedef {Error & { reason?: FailureReason, explained?: Promise<Explained> }} Failure */
/** @typedef {{ reason: FailureReason, message: string }} Explained */

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
 * @returns {Promise<T>} rejects after 30 seconds unless the promise has settled
 */
export function inTime(promise, ms = TIME_LIMIT_MS) {
  return new Promise((resolve, reject) => {
    // Once the promise has settled, the end of the time changes nothing.
    setTimeout(() => reject(failure("pose-risk", undefined, "timeout")), ms);
    promise.then(resolve, reject);
  });
}

let blocked = false;

/** Only this event tells a file that the page's policy blocks from a dead network. */
export function watchPolicy() {
  // The same listener again is none.
  document.addEventListener("securitypolicyviolation", note);
}

/** @param {SecurityPolicyViolationEvent} event */
function note({ blockedURI }) {
  blocked ||= blockedURI.startsWith(new URL(".", import.meta.url).href);
}

export const wasBlocked = () => blocked;

/** @type {Set<FailureReason>} */
const reported = new Set();

/**
 * Explains a failure: to the caller, and once a page and reason on the console.
 *
 * @param {Failure} problem
 */
export async function reportFailure(problem) {
  const explained = await (problem.explained ??= explain(problem));
  const { reason, message } = explained;
  if (!reported.has(reason)) console.error(`pose-risk (${reason}): ${message}`, problem.cause);
  reported.add(reason);
  return explained;
}

/**
 * @param {Failure} problem
 * @returns {Promise<Explained>}
 */
async function explain(problem) {
  try {
    return await (await inTime(loadMore(), EXPLANATION_LIMIT_MS)).explain(problem, wasBlocked);
  } catch {
    // The explanations lie beside the file that failed, so they mostly fail for the same reason.
    const reason = problem.reason ?? (blocked ? "csp" : await reasonByList());
    return { reason, message: problem.message };
  }
}

/** @returns {Promise<FailureReason>} */
function reasonByList() {
  return fetch(new URL("integrity.json", import.meta.url)).then(({ ok }) => (ok ? "integrity" : "404"), () => "offline");
}
