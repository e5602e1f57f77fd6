// The second file: it builds first views, and knows how they come to life. It comes at the same time as what it builds.

import { loadOnce, preloadPinned } from "./pinned.js";

/** @typedef {typeof import("../pose-risk-card.js")} Second */
/** @type {Second | undefined} */
let second;

/** Whether the code of living cards is here, so that no first view is needed. */
export const isCodeHere = () => second?.isCodeHere();

/** @returns {Promise<Second>} */
export async function loadCard() {
  const FILE = "pose-risk-card.js";
  return (second = await loadOnce(FILE, () => (PIN_CARD ? import(preloadPinned(FILE, PIN_CARD)) : import(/** @type {string} */ ("./pose-risk-card-bundled.js")))));
}
