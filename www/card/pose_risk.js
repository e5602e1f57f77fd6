/**
 * `pkg/pose_risk.js`: the API that wasm-bindgen generates ("glue"), and around it what a card needs of the page. Its
 * published types are `pose_risk.d.ts`, which leaves out `stage`.
 */

import { mount as mountCard } from "glue";
import { openAnswers } from "./addressed.js";
import { followPage } from "./page-theme.js";
import { guard } from "./panic.js";
import { preparePaper } from "./paper.js";

export { assess, catalog, check, default, fallback, initSync, rank, search } from "glue";
export { stage } from "./stage.js";

/**
 * @typedef {import("glue").CardOptions} CardOptions
 * @typedef {import("glue").CardEvent} CardEvent
 * @typedef {import("glue").Handle} Handle
 * @typedef {Handle & { open(answer: object): void, beforePrint(): void }} RustHandle what only these scripts use of it
 */

/**
 * @param {Element} root
 * @param {CardOptions} options
 * @param {(event: CardEvent) => void} [listener]
 * @returns {Handle}
 */
export function mount(root, options, listener) {
  const element = /** @type {HTMLElement} */ (root);
  const theme = followPage(element);
  const card = /** @type {RustHandle} */ (mountCard(root, options, listener));
  const stay = new AbortController();
  openAnswers(element, (answer) => guard(() => card.open(answer)), stay.signal);
  preparePaper(root, () => guard(() => card.beforePrint()), stay.signal);
  return {
    update: (options) => card.update(options),
    unmount() {
      stay.abort();
      theme.disconnect();
      card.unmount();
    },
  };
}
