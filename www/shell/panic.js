// A panic leaves the wasm half-changed: no card of the page may go on.

import { Failure } from "./failure.js";

/** @type {Failure | undefined} */
let panicked;

/** What takes each living card down. @type {Set<(failure: Failure) => void>} */
export const cards = new Set();

/** @param {unknown} cause */
function stopAll(cause) {
  panicked ??= new Failure("pose-risk", cause, "panic");
  for (const takeDown of cards) takeDown(panicked);
}

/**
 * Calls into the wasm. They never throw on purpose, so whatever they throw is a panic.
 *
 * @param {() => void} call
 */
export function safely(call) {
  try {
    if (!panicked) call();
  } catch (cause) {
    stopAll(cause);
  }
}

/** @throws {Failure} once the page has seen a panic */
export function refuseAfterPanic() {
  if (panicked) throw panicked;
}

/** Cards render in tasks of their own, where only the page hears of a panic. */
export function watchForPanics() {
  addEventListener("error", note);
  addEventListener("unhandledrejection", note);
}

/** @param {Event & { error?: unknown, reason?: unknown }} event of us or of another program on the page */
function note({ error, reason }) {
  const cause = error ?? reason;
  if (cause instanceof WebAssembly.RuntimeError && cause.stack?.includes("pose_risk")) stopAll(cause);
}
