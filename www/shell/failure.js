// What went wrong. The words for it are fetched only then, by tellOwner().

/** @typedef {import("../pose-risk.js").FailureReason} FailureReason */

const PATIENCE_MS = 30_000;
const PATIENCE_FOR_HELP_MS = 5_000;

export class Failure extends Error {
  /**
   * @param {string} what the file or thing that failed
   * @param {unknown} [cause]
   * @param {FailureReason} [reason] if it is known without asking the network again
   */
  constructor(what, cause, reason) {
    super(`${what}: ${reason ?? cause}`, { cause });
    this.what = what;
    this.reason = reason;
    /** @type {Promise<{ reason: FailureReason, message: string }> | undefined} */
    this.named = undefined;
  }
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>} rejects after 30 seconds, so that no reader waits for ever
 */
export function inTime(promise, ms = PATIENCE_MS) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure("pose-risk", undefined, "timeout")), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

let blocked = false;

/** Only the browser's own report tells a blocked file from a dead network. */
export function watchPolicy() {
  document.addEventListener("securitypolicyviolation", noteBlocked);
}

/** @param {SecurityPolicyViolationEvent} violation */
function noteBlocked({ blockedURI }) {
  blocked ||= blockedURI.startsWith(new URL(".", import.meta.url).href);
}

/** @type {Set<FailureReason>} */
const told = new Set();

/**
 * Names a failure, on the console once a page a reason.
 *
 * @param {Failure} failure
 */
export async function tellOwner(failure) {
  const named = await (failure.named ??= name(failure));
  const { reason, message } = named;
  if (!told.has(reason)) console.error(`pose-risk (${reason}): ${message}`, failure.cause ?? "");
  told.add(reason);
  return named;
}

/**
 * @param {Failure} failure
 * @returns {Promise<{ reason: FailureReason, message: string }>}
 */
async function name(failure) {
  try {
    const help = await inTime(import("./pose-risk-help.js"), PATIENCE_FOR_HELP_MS);
    return await help.name(failure, () => blocked);
  } catch {
    // Help stands beside the file that failed, so it mostly fails for the same reason.
    const reason = failure.reason ?? (blocked ? "csp" : (await serverAnswers("./pose-risk-help.js")) ? "404" : "offline");
    return { reason, message: failure.message };
  }
}

/** Whether a server answers, be it "not found". @param {string} file */
function serverAnswers(file) {
  return fetch(new URL(file, import.meta.url)).then(() => true, () => false);
}
