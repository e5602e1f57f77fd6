// The second file: it builds first views, and knows how they come to life. It comes at the same time as what it builds.

import { failure } from "./failure.js";
import { importPinned, useNewAddress } from "./pinned.js";

const PAUSE_MS = 1_000;

/** @typedef {typeof import("../pose-risk-card.js")} Second */
/** @type {Promise<Second> | undefined} */
let loading;
/** @type {Second | undefined} */
let second;

/** Whether the code of living cards is here, so that no first view is needed. */
export const isCodeHere = () => second?.isCodeHere();

/** Tries twice, since most faults of a network pass in a moment. After a failure the next call tries again. */
export function loadCard() {
  return (loading ??= load().catch(() => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)).then(load)).then(
    (module) => (second = module),
    (cause) => {
      loading = undefined;
      throw failure("pose-risk-card.js", cause);
    },
  ));
}

/** @returns {Promise<Second>} */
function load() {
  return (PIN_CARD ? importPinned("pose-risk-card.js", PIN_CARD) : import(/** @type {string} */ ("./pose-risk-card-bundled.js"))).catch((cause) => {
    useNewAddress();
    throw cause;
  });
}
