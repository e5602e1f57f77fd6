// A first card cannot answer yet: what answers is in the rest. What its reader does meanwhile is
// remembered, and done once the rest is here.

/** What says that a reader reaches for a card. */
const SIGNS = ["pointerover", "pointerdown", "focusin"];
/** What a card answers. */
const DEEDS = ["click", "change", "input", "keydown", "blur"];
/** What it answers only in the moment: by selecting what stands in a field, by keeping the focus, by turning under a hand. */
const MOMENTS = ["focus", "mousedown", "pointerdown"];

/**
 * @param {Element} root what the card stands in
 * @param {() => Promise<void>} wake fetches the rest; may fail, and is then tried again
 */
export function asleep(root, wake) {
  /** @type {{ target: EventTarget | undefined, event: Event }[]} */
  const deeds = [];
  const sleep = new AbortController();
  /** @type {Promise<void> | undefined} */
  let waking;
  const options = { capture: true, passive: true, signal: sleep.signal };
  for (const sign of SIGNS) root.addEventListener(sign, stir, options);
  for (const deed of DEEDS) root.addEventListener(deed, remember, options);
  for (const moment of MOMENTS) root.addEventListener(moment, stop, options);
  return stir;

  function stir() {
    return (waking ??= wake().then(redo, forget));
  }

  /** @param {Event} event */
  function remember(event) {
    stop(event);
    deeds.push({ target: event.composedPath()[0], event });
    stir();
  }

  /** All in one task, so that nothing new comes in between. */
  function redo() {
    sleep.abort();
    for (const { target, event } of deeds) target?.dispatchEvent(copyOf(event));
  }

  /** Nothing happened, as the reader sees. What they try next begins anew. */
  function forget() {
    deeds.length = 0;
    waking = undefined;
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
  // What the browser does with it has been done.
  copy.preventDefault();
  return copy;
}
