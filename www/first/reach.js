// What a reader does to a first view: it cannot answer yet, so it is kept, and done once the code is here
// (wake/replay.js). What the browser does by itself goes on meanwhile: folds open, sliders move, text is typed.

/**
 * @typedef {object} Act
 * @property {"click" | "key" | "value"} what
 * @property {Element} at
 * @property {KeyboardEventInit} [key]
 * @property {string} [value] what a field, list or slider was set to
 * @property {boolean} [checked]
 */

/** Events that say that a reader reaches for a card. */
const REACHES = ["pointerover", "pointerdown", "focusin", "keydown", "input"];
/** Keys that the search answers. Letters are its text. */
const KEYS = ["Enter", "ArrowDown", "ArrowUp"];
/** The code of a key that an input method has taken. Safari says it of the Enter after a composition: https://bugs.webkit.org/show_bug.cgi?id=165004 */
const IME = 229;

/**
 * @param {HTMLElement} root what a first view stands in
 * @param {() => void} reach called at each sign of a reader
 * @param {AbortSignal} signal ends it
 */
export function keepActs(root, reach, signal) {
  /** @type {Act[]} */
  let acts = [];
  let isDown = false;
  let isComposing = false;
  let settle = (/** @type {unknown} */ _) => {};
  const options = { capture: true, signal };
  const on = (/** @type {string} */ types, /** @type {(event: any) => void} */ listener, /** @type {EventTarget} */ target = root) => {
    for (const type of types.split(" ")) target.addEventListener(type, listener, options);
  };
  for (const type of REACHES) on(type, reach);
  on("pointerdown compositionstart", ({ type }) => (type == "pointerdown" ? (isDown = true) : (isComposing = true)));
  // A click comes right after the pointer is lifted.
  on("pointerup pointercancel", () => setTimeout(() => settle((isDown = false))), window);
  on("compositionend", () => settle((isComposing = false)));
  on("click", click);
  on("keydown", press);
  on("input", ({ target: at }) => {
    if (acts.at(-1)?.at == at) acts.pop();
    keep({ what: "value", at, value: at.value, checked: at.checked });
  });
  // Who closes the search has taken back what they did in it.
  on("close", ({ target }) => (acts = acts.filter(({ at }) => !target.parentElement.contains(at))));

  return {
    root,
    /** Resolves when no finger or button is down, and no word is being composed. */
    async settled() {
      while (isDown || isComposing) await new Promise((resolve) => (settle = resolve));
    },
    /** What the reader did so far. */
    acts: () => acts,
    /** What the reader did cannot be done; the next reach begins anew. */
    forget() {
      for (const { what, at } of acts) if (what == "click") turnOver(at);
      acts = [];
      delete root.dataset.waiting;
      root.querySelector("dialog")?.close();
    },
  };

  /** @param {Act} act */
  function keep(act) {
    acts.push(act);
    reach();
    // Something moves at once.
    root.dataset.waiting = "";
  }

  /** @param {MouseEvent} event */
  function click({ target }) {
    const at = /** @type {Element} */ (target).closest("button, dialog");
    const dialog = at?.closest("dialog");
    // The search has one button, which closes it, as does a press beside it.
    if (dialog) at == target ? dialog.close() : undefined;
    else if (at?.ariaHasPopup) search(at);
    else if (at) keep({ what: "click", at }), turnOver(at);
  }

  /** @param {KeyboardEvent} event */
  function press({ key, keyCode, target, isComposing, altKey, ctrlKey, metaKey, shiftKey }) {
    const at = /** @type {Element} */ (target);
    if (at.ariaHasPopup == "dialog") {
      // The letter itself goes into the field, which has the focus by then.
      if (key == "ArrowDown" || (key.length == 1 && key != " " && !ctrlKey && !metaKey && !altKey)) search(at);
    } else if (at.ariaHasPopup && KEYS.includes(key) && !isComposing && keyCode != IME) keep({ what: "key", at, key: { key, altKey, shiftKey } });
  }

  /** Opens the search: on a phone a keyboard comes only at the press itself. @param {Element} button */
  function search(button) {
    keep({ what: "click", at: button });
    const dialog = root.querySelector("dialog");
    if (!dialog?.open) dialog?.showModal();
    dialog?.querySelector("input")?.focus();
  }
}

/** A button that stays pressed looks so at once. @param {Element} button */
function turnOver(button) {
  if (button.ariaPressed) button.ariaPressed = `${button.ariaPressed != "true"}`;
}
