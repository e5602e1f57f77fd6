/**
 * `pkg/pose_risk.js`: what wasm-bindgen wrote ("glue"), and around it what a card needs of the page. Its types are
 * `pose_risk.d.ts`.
 */

import { mount as mountCard } from "glue";
import { followPage } from "./page-theme.js";
import { around, build, discharge, dress, enlist, filled, inTurn, safely } from "./stage.js";

export { assess, catalog, check, default, fallback, initSync, rank, search } from "glue";

/** What the shell stages a card with. Written out, because a packed namespace has a getter for each. */
export const stage = { around, build, discharge, dress, enlist, filled, inTurn, safely };

/**
 * @typedef {import("glue").CardOptions} CardOptions
 * @typedef {import("glue").CardEvent} CardEvent
 * @typedef {import("glue").Handle} Handle
 */

/**
 * @param {Element} root
 * @param {CardOptions} options
 * @param {(event: CardEvent) => void} [listener]
 * @returns {Handle}
 */
export function mount(root, options, listener) {
  const theme = followPage(/** @type {HTMLElement} */ (root));
  const card = mountCard(root, options, listener);
  return {
    update: (options) => card.update(options),
    unmount() {
      theme.disconnect();
      card.unmount();
    },
  };
}
