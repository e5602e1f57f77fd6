// A card that is only a first view cannot answer its reader yet. This module keeps the reader's events, and replays
// them once the code is here.

/** Events that say a reader reaches for a card. */
const REACHES = ["pointerover", "pointerdown", "focusin"];
/** Events that are kept and replayed. */
const REPLAYED = ["click", "change", "input", "keydown", "blur"];
/** Events that make sense only in their own moment (selecting a field's text, keeping the focus, dragging): dropped. */
const DROPPED = ["focus", "mousedown", "pointerdown"];

/**
 * Loads the code when a reader reaches for the card, and then replays what they did meanwhile.
 *
 * @param {Element} root what the card stands in
 * @param {() => Promise<void>} load may reject; the next event then tries again
 * @returns {() => Promise<void>} loads the code without an event
 */
export function keepEvents(root, load) {
  /** @type {{ target: EventTarget | undefined, event: Event }[]} */
  const kept = [];
  const listening = new AbortController();
  /** @type {Promise<void> | undefined} */
  let loading;
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of REACHES) root.addEventListener(type, start, options);
  for (const type of REPLAYED) root.addEventListener(type, keep, options);
  for (const type of DROPPED) root.addEventListener(type, stop, options);
  return start;

  function start() {
    return (loading ??= load().then(replay, forget));
  }

  /** @param {Event} event */
  function keep(event) {
    stop(event);
    kept.push({ target: event.composedPath()[0], event });
    start();
  }

  /** Dispatches all in one task, so that no new event comes in between. */
  function replay() {
    listening.abort();
    for (const { target, event } of kept) target?.dispatchEvent(copyOf(event));
  }

  /** The reader saw nothing happen, so their next event starts from nothing. */
  function forget() {
    kept.length = 0;
    loading = undefined;
  }
}

/** @param {Event} event */
function stop(event) {
  event.stopImmediatePropagation();
}

/** @param {Event} event */
function copyOf(event) {
  const Same = /** @type {typeof KeyboardEvent} */ (event.constructor);
  const { key, altKey, ctrlKey, metaKey, shiftKey } = /** @type {KeyboardEvent} */ (event);
  const { bubbles, composed } = event;
  const copy = new Same(event.type, { key, altKey, ctrlKey, metaKey, shiftKey, bubbles, composed, cancelable: true });
  // The browser has already done its default action for the original.
  copy.preventDefault();
  return copy;
}
