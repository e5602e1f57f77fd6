// A card that the page's address names opens the answer that is in it: once when it shows, and at each new fragment.

import { answerFor, elementOf } from "./address.js";

// begin declared (by `cargo run -p tools -- element`, from element.json)
/** Attributes that an address may say: the pose, and what a reader says. */
const OF_AN_ANSWER = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age"];
// end declared

/** What each element has opened last: one that is taken out and put in again does not scroll the page once more. @type {WeakMap<Element, string>} */
const opened = new WeakMap();

/**
 * @param {HTMLElement} root what the card is mounted in
 * @param {(options: Record<string, unknown>) => void} open shows an answer
 * @param {AbortSignal} signal ends it
 * @returns {() => void} looks again
 */
export function openAnswers(root, open, signal) {
  const element = elementOf(root);
  addEventListener("hashchange", look, { signal });
  // The element shows its card only once it is drawn.
  if (!root.hidden) look();
  return look;

  function look() {
    const { hash } = location;
    const said = answerFor(root, hash);
    if (!said || opened.get(element) == hash) return;
    opened.set(element, hash);
    open(optionsOf(said));
    // Rust draws before the next frame.
    requestAnimationFrame(() => element.scrollIntoView());
  }
}

/** @param {URLSearchParams} said */
export function optionsOf(said) {
  /** @type {Record<string, unknown>} */
  const options = {};
  for (const [name, value] of said) {
    if (OF_AN_ANSWER.includes(name)) {
      options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = name == "depth" ? Number(value) : value;
    } else {
      console.warn(`pose-risk: the address says "${name}"; it may say ${OF_AN_ANSWER.join(", ")} and card`);
    }
  }
  return options;
}
