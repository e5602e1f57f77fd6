// A panic leaves the wasm's memory in an unknown state, so every card of the page is taken down.

import { clearQueue } from "./queue.js";

/** @type {{ cause: unknown } | undefined} */
let panic;

/** What a trap is called; a stack that overflows has another name, and in Firefox one of its own. */
const TRAPS = /^(RuntimeError|RangeError|InternalError)$/;

/** What the browser calls our wasm where a server sends it with a wrong type, so that it has no address. */
let name = "";

/** Called by the wasm, so that its name stands in the stack. */
export function learnName() {
  name ||= /wasm:\/\/[^:\s]+/.exec(Error().stack ?? "")?.[0] ?? "";
}

/** @param {string} stack */
const isOurs = (stack) => stack.includes("pose_risk") || (!!name && stack.includes(name));

/** One callback a living card. @type {Set<(cause: unknown) => void>} */
const callbacks = new Set();

/**
 * @param {(cause: unknown) => void} callback called when any card of the page panics, or at once if one has
 */
export function onPanic(callback) {
  // Yew renders in tasks of its own, and what these throw reaches only the window.
  addEventListener("error", checkError);
  addEventListener("unhandledrejection", checkError);
  callbacks.add(callback);
  if (panic) callback(panic.cause);
}

/** @param {(cause: unknown) => void} callback */
export function offPanic(callback) {
  callbacks.delete(callback);
}

/**
 * Calls into the wasm, unless it has panicked. The wasm throws nothing on purpose, so whatever is thrown is a panic.
 *
 * @param {() => void} call
 */
export function guard(call) {
  try {
    if (!panic) call();
  } catch (cause) {
    stopAll(cause);
  }
}

/** @param {unknown} cause */
function stopAll(cause) {
  panic ??= { cause };
  clearQueue();
  for (const callback of callbacks) callback(panic.cause);
}

/**
 * Stops the cards if the error is a trap of our wasm, and not an error of another program on the page.
 *
 * @param {Event & { error?: unknown, reason?: unknown }} event
 */
function checkError({ error, reason }) {
  const cause = error ?? reason;
  if (cause instanceof Error && TRAPS.test(cause.name) && isOurs(cause.stack ?? "")) stopAll(cause);
}
