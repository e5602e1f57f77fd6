/**
 * `pkg/pose_risk.js`: the API that wasm-bindgen generates ("glue"), and around it what a card needs of the page. Its
 * published types are `pose_risk.d.ts`, which leaves out `stage`.
 */

import { mount as mountCard } from "glue";
import { openAnswers } from "./addressed.js";
import { followPage } from "../first/page-theme.js";
import { guard, learnName } from "./panic.js";
import { preparePaper } from "./paper.js";
import { rememberAnswer } from "./remembered.js";

export { assess, catalog, check, default, fallback, initSync, rank, search, sequence } from "glue";
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
 * @param {boolean} [hasRedFlags] whether the card has the line of red flags; else the first card of the page has it
 * @returns {Handle & { shown(): void }} `shown` is called once a root that was hidden shows
 */
export function mount(root, options, listener, hasRedFlags) {
  const element = /** @type {HTMLElement} */ (root);
  const stay = new AbortController();
  followPage(element, stay.signal);
  const card = /** @type {RustHandle} */ (/** @type {any} */ (mountCard)(root, readBy(options), listener, hasRedFlags));
  const open = (/** @type {object} */ answer) => guard(() => card.open(answer));
  const remembered = rememberAnswer(element, options, open);
  const openAddressed = openAnswers(element, open, stay.signal);
  preparePaper(root, () => guard(() => card.beforePrint()), stay.signal);
  return {
    shown() {
      remembered.shown();
      openAddressed();
    },
    update(options) {
      remembered.told(options);
      card.update(options);
    },
    unmount() {
      stay.abort();
      remembered.leave();
      card.unmount();
    },
  };
}

/** The same options, of which one is read by the wasm through us. @param {CardOptions} options */
function readBy(options) {
  const get = () => (learnName(), options?.pose);
  return Object.defineProperty({ ...options }, "pose", { get, enumerable: true });
}
