/**
 * `pkg/pose_risk.js`: the API that wasm-bindgen generates ("glue"), and around it what a card needs of the page. Its
 * published types are `pose_risk.d.ts`, which leaves out `stage`.
 */

import { mount as mountCard } from "glue";
import { followPage } from "./page-theme.js";

export { assess, catalog, check, default, fallback, initSync, rank, search } from "glue";
export { stage } from "./stage.js";

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
