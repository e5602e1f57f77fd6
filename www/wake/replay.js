// Does what a reader did to a first view, in the same order, to the living card.

/** @typedef {import("../first/reach.js").Act} Act */

/** A dialog that has not opened after so many tasks of the browser does not open. */
const MOST_TASKS = 50;

/**
 * @param {Act[]} acts
 * @param {import("./take-over.js").Pairs} pairs
 * @param {Element} living
 */
export async function replay(acts, pairs, living) {
  for (const act of acts) {
    // What stands in the dialog is there only while it is open.
    const inDialog = act.at.closest("dialog") && act.at.localName;
    const target = inDialog ? await appears(living, `dialog ${inDialog}`) : pairs.get(act.at);
    // An earlier act may have taken it away.
    if (target?.isConnected) await perform(act, /** @type {HTMLElement} */ (target));
  }
}

/** @param {Act} act @param {HTMLElement} target */
async function perform({ what, at, key, value, checked }, target) {
  if (what == "click") target.click();
  else if (what == "key") target.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, composed: true, cancelable: true }));
  else {
    const field = /** @type {HTMLInputElement} */ (target);
    const from = /** @type {HTMLInputElement} */ (at);
    field.checked = !!checked;
    field.value = value ?? "";
    if (from.type == "text") field.setSelectionRange(from.selectionStart, from.selectionEnd);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
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
