// How the page's owner learns of the failures of a card. The explanations are fetched only when one is needed.

import { HERE, fetchInTime } from "./in-time.js";
import { loadMore } from "./pinned.js";

/** @typedef {import("./in-time.js").FailureReason} FailureReason */
/** @typedef {import("./in-time.js").Failure} Failure */
/** @typedef {import("./in-time.js").Explained} Explained */

let blocked = false;

/** Only this event tells a file that the page's policy blocks from a dead network. */
export function watchPolicy() {
  // The same listener again is none.
  document.addEventListener("securitypolicyviolation", note);
}

/** @param {SecurityPolicyViolationEvent} event */
function note({ blockedURI }) {
  // Some bundlers write the address of the file that they read for `import.meta.url`, but that of their bundle for files.
  blocked ||= blockedURI.startsWith(new URL(".", PIN_LIST ? HERE : new URL("./pose-risk.css", import.meta.url)).href);
}

export const wasBlocked = () => blocked;

/** @type {Partial<Record<FailureReason, true>>} */
const reported = {};

/**
 * Explains a failure: to the caller, and once a page and reason on the console.
 *
 * @param {Failure} problem
 */
export async function reportFailure(problem) {
  const explained = await (problem.explained ??= explain(problem));
  const { reason, message } = explained;
  if (!reported[reason]) console.error(`pose-risk (${reason}): ${message}`, problem.cause);
  reported[reason] = true;
  return explained;
}

/**
 * @param {Failure} problem
 * @returns {Promise<Explained>}
 */
async function explain(problem) {
  try {
    return await (await loadMore()).explain(problem, () => blocked);
  } catch {
    // The explanations lie beside the file that failed, so they mostly fail for the same reason.
    const reason = problem.reason ?? (blocked ? "csp" : await fetchInTime("integrity.json").then(({ ok }) => (ok ? "integrity" : "404"), () => "offline"));
    return { reason, message: problem.message };
  }
}
