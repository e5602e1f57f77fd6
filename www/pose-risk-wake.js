// What a card needs to come to life: the loading of glue and wasm, and the way from a first view to the living card. The
// shell fetches this file with them, when a reader first reaches for a card.

export { Living } from "./wake/living.js";
export { isReady, isStopped } from "./wake/loading.js";
