// The second file of a card: builds its first view, keeps what its reader does, and fetches the code when they reach for it.

export { Card } from "./first/card.js";
export { isCodeHere } from "./first/code.js";
