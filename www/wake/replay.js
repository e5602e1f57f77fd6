// Does what a reader did to a first view, in the same order, to the living card.

import { keepLateKeys } from "./late-keys.js";

/** @typedef {import("../first/reach.js").Act & { caret?: [number | null, number | null] }} Act */

/**
 * What a reader did, with the carets as they are: WebKit forgets that of a field that goes.
 *
 * @param {import("../first/reach.js").Act[]} acts
 * @returns {Act[]}
 */
export function withCarets(acts) {
  return acts.map((act) => {
    const { selectionStart, selectionEnd } = /** @type {HTMLInputElement} */ (act.at);
    return { ...act, caret: [selectionStart, selectionEnd] };
  });
}

/** A dialog that has not opened after so many tasks of the browser does not open. */
const MOST_TASKS = 50;
/** How events are that stay in the card. */
const WITHIN = { bubbles: true, cancelable: true, composed: false };

/**
 * @param {Act[]} acts
 * @param {import("./take-over.js").Pairs} pairs
 * @param {Element} living
 */
export async function replay(acts, pairs, living) {
  const letGo = acts.some(({ at }) => at.closest("dialog, [aria-haspopup=dialog]")) ? keepLateKeys(living) : undefined;
  for (const act of acts) {
    // What stands in the dialog is there only while it is open.
    const inDialog = act.at.closest("dialog") && act.at.localName;
    const target = inDialog ? await appears(living, `dialog[open] ${inDialog}`) : pairs.get(act.at);
    // An earlier act may have taken it away.
    if (target?.isConnected) await perform(act, /** @type {HTMLElement} */ (target));
  }
  letGo?.(/** @type {HTMLInputElement | undefined} */ (await appears(living, "dialog[open] input")));
}

/** The page has heard of each act once, so it hears nothing of them now. @param {Act} act @param {HTMLElement} target */
async function perform({ what, at, key, value, checked, caret }, target) {
  if (what == "click") target.dispatchEvent(new MouseEvent("click", WITHIN));
  else if (what == "key") target.dispatchEvent(new KeyboardEvent("keydown", { ...key, ...WITHIN }));
  else {
    const field = /** @type {HTMLInputElement} */ (target);
    const from = /** @type {HTMLInputElement} */ (at);
    field.checked = !!checked;
    field.value = value ?? "";
    if (from.type == "text" && caret) field.setSelectionRange(...caret);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, WITHIN));
  }
  await rendered();
}

/** @param {Element} living @param {string} selector */
async function appears(living, selector) {
  for (let task = 0; task < MOST_TASKS; task++) {
    await rendered();
    const found = living.querySelector(selector);
    if (found) return found;
    await new Promise((next) => setTimeout(next));
  }
  return undefined;
}

/** Rust renders in a microtask. Nothing that the reader does now comes in between. */
async function rendered() {
  for (let turn = 0; turn < 10; turn++) await null;
}
