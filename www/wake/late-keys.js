// What is typed while the search changes hands: the field of the first view is gone, and that of the living card is not
// there yet. Firefox hands keys to the page between two of our tasks.

/** Keys that the search answers. */
const KEYS = ["Enter", "ArrowDown", "ArrowUp", "Escape", "Backspace"];

/**
 * Keeps what is typed from now on.
 *
 * @param {Element} card
 * @returns {(field?: HTMLInputElement) => void} hands it to a field, in its order, and keeps no more
 */
export function keepLateKeys(card) {
  /** @type {KeyboardEventInit[]} */
  const kept = [];
  const { host } = /** @type {ShadowRoot} */ (card.getRootNode());
  addEventListener("keydown", keep, true);
  return (field) => {
    removeEventListener("keydown", keep, true);
    for (const key of field ? kept : []) answer(/** @type {HTMLInputElement} */ (field), key);
  };

  /** @param {KeyboardEvent} event */
  function keep(event) {
    const { key, shiftKey, target, isComposing } = event;
    const isOurs = target == host || target == document.querySelector("body");
    if (!isOurs || isComposing || event.ctrlKey || event.metaKey || event.altKey || (key.length > 1 && !KEYS.includes(key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push({ key, shiftKey });
  }
}

/** @param {HTMLInputElement} field @param {KeyboardEventInit} init */
function answer(field, { key = "", shiftKey }) {
  const end = field.selectionEnd ?? 0;
  const start = field.selectionStart ?? 0;
  if (key.length == 1) field.setRangeText(key, start, end, "end");
  else if (key == "Backspace") field.setRangeText("", start < end ? start : Math.max(0, end - 1), end, "end");
  else return field.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, composed: true, cancelable: true }));
  return field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}
