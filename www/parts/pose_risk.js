/**
 * `pkg/pose_risk.js`: what wasm-bindgen wrote ("glue"), and around it the loading of the wasm in two
 * parts (docs/decisions/0005). Its types are `pose_risk.d.ts`.
 */

import init, { mount as mountCard } from "glue";
import { asleep } from "./asleep.js";
import { followPage } from "./page-theme.js";
import { fetchRest, isWhole } from "./rest.js";
import { around, build, discharge, dress, enlist, filled, inTurn, safely } from "./stage.js";

export { assess, catalog, check, fallback, initSync, rank, search } from "glue";

/** What the shell stages a card with. Written out, because a packed namespace has a getter for each. */
export const stage = { around, build, discharge, dress, enlist, filled, inTurn, safely };

/**
 * @typedef {import("glue").CardOptions} CardOptions
 * @typedef {import("glue").CardEvent} CardEvent
 * @typedef {import("glue").Handle} Handle
 */

/** The part that a first card needs. */
export const first = init;

/** Everything. @type {typeof init} */
export default async function (where) {
  const exports = await init(where);
  await fetchRest();
  return exports;
}

/**
 * @param {Element} root
 * @param {CardOptions} options
 * @param {(event: CardEvent) => void} [listener]
 * @returns {Handle}
 */
export function mount(root, options, listener) {
  /** @type {Handle | undefined} */
  let card;
  let latest = options;
  let gone = false;
  const theme = followPage(/** @type {HTMLElement} */ (root));
  const wake = isWhole() ? show : asleep(root, () => fetchRest().then(show, tell));
  if (isFirst(options)) show();
  else wake();

  return {
    update(options) {
      latest = options;
      if (isWhole()) show();
      else fetchRest().then(show, tell).catch(() => {});
    },
    unmount() {
      gone = true;
      theme.disconnect();
      // What takes a card down is in the rest. Without it the card's element goes, and nothing is lost.
      if (isWhole()) card?.unmount();
      else fetchRest().then(() => card?.unmount(), () => {});
    },
  };

  function show() {
    if (gone) return;
    if (!card) card = mountCard(root, latest, listener);
    else if (latest != options) card.update(latest);
  }

  /** @param {unknown} cause */
  function tell(cause) {
    listener?.({ type: "error", detail: cause });
    throw cause;
  }
}

/** Whether the first part is enough to show these. @param {CardOptions} options */
function isFirst({ pose, view = "card", catalog }) {
  return pose && !catalog && (view == "card" || view == "compact");
}
