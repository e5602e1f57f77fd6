// A panic leaves the wasm half-changed: no card of the page may go on.

import { endTurns } from "./stage.js";

/** @type {{ cause: unknown } | undefined} */
let panicked;

/** What takes each living card down. @type {Set<(cause: unknown) => void>} */
const cards = new Set();

/**
 * @param {(cause: unknown) => void} takeDown called when any card of the page panics, or at once if
 *   one has
 */
export function enlist(takeDown) {
  // Cards render in tasks of their own, where only the page hears of a panic.
  addEventListener("error", note);
  addEventListener("unhandledrejection", note);
  cards.add(takeDown);
  if (panicked) takeDown(panicked.cause);
}

/** @param {(cause: unknown) => void} takeDown */
export function discharge(takeDown) {
  cards.delete(takeDown);
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

/** @param {unknown} cause */
function stopAll(cause) {
  panicked ??= { cause };
  endTurns();
  for (const takeDown of cards) takeDown(panicked.cause);
}

/** @param {Event & { error?: unknown, reason?: unknown }} event of us or of another program on the page */
function note({ error, reason }) {
  const cause = error ?? reason;
  if (cause instanceof WebAssembly.RuntimeError && cause.stack?.includes("pose_risk")) stopAll(cause);
}
