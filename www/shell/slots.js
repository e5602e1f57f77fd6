// Where the words inside the tag stand.

/** Room for a card that loads. On a phone few cards are lower, so what follows is off the screen when it moves. */
export const RESERVED = "display:block;min-height:min(100vh,64rem)";

/** @param {string} name */
export function slot(name) {
  return Object.assign(document.createElement("slot"), { name });
}
