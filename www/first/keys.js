// What is written into a card is not for the shortcuts of its page. They leave out fields, and would see the card instead of
// the field in it: https://github.com/ccampbell/mousetrap/issues/245

/** What a page may answer wherever its reader is. */
const OF_THE_PAGE = /^(Escape|Tab|F\d+)$/;

/** @param {ShadowRoot} root @param {AbortSignal} signal */
export function keepKeys(root, signal) {
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keep, { signal });
}

/** After everything in the card has heard it. @param {Event} event */
function keep(event) {
  const { key, target, altKey, ctrlKey, metaKey } = /** @type {KeyboardEvent} */ (event);
  const isShortcut = altKey || ctrlKey || metaKey || OF_THE_PAGE.test(key);
  // Letters that are typed on the button of the search go into it.
  const isWritten = /** @type {Element} */ (target).matches("input, select, textarea, [aria-haspopup=dialog]");
  if (event.defaultPrevented || (isWritten && !isShortcut)) event.stopPropagation();
}
