// What a reader has said to an element's card, for when the page takes the element out and puts it in again later, as
// routers and view transitions do with what they keep. (One that is only moved stays mounted.)

import { elementOf } from "./address.js";
import { optionsOf } from "./addressed.js";

/** @typedef {{ answer: string, told: string }} Left the answer, in the words of an address, and what the page had told the card */

/** @type {WeakMap<Element, Left>} */
const left = new WeakMap();

/**
 * Opens the answer that the reader left, unless the page says something else by now.
 *
 * @param {HTMLElement} root what the card is mounted in
 * @param {object} options what the page tells the card
 * @param {(answer: Record<string, unknown>) => void} open shows an answer
 */
export function rememberAnswer(root, options, open) {
  const element = elementOf(root);
  let told = asText(options);
  // What the page itself mounts anew begins anew.
  const before = element == root ? undefined : left.get(element);
  left.delete(element);
  const isBack = before?.told == told;
  if (isBack) open(optionsOf(new URLSearchParams(before.answer)));
  /** @type {string | undefined} What the card says if the reader says nothing. */
  let begun;
  return {
    /** The card shows. */
    shown() {
      if (!isBack) begun = answerOf(root);
    },
    /** The page tells the card something else. @param {object} options */
    told(options) {
      told = asText(options);
    },
    /** The card is about to go. */
    leave() {
      const answer = answerOf(root);
      if (answer && answer != begun) left.set(element, { answer, told });
    },
  };
}

/** @param {object} options */
function asText(options) {
  return JSON.stringify({ ...options, catalog: undefined });
}

/** @param {HTMLElement} root */
function answerOf(root) {
  return /** @type {HTMLElement | null} */ (root.querySelector("[data-answer]"))?.dataset.answer;
}
