// Before a page is printed, its cards get what belongs on paper and is not on the screen.

import { addressOf } from "./address.js";

const OPENS_ON_PAPER = "selector(::details-content)";

/**
 * @param {Element} root what a card is mounted in
 * @param {() => void} fetchSources has the sources listed, if they come in time
 * @param {AbortSignal} signal ends it
 */
export function preparePaper(root, fetchSources, signal) {
  addEventListener("beforeprint", prepare, { signal });
  addEventListener("afterprint", () => closeAgain(root), { signal });

  function prepare() {
    fetchSources();
    const card = /** @type {HTMLElement | null} */ (root.querySelector("[data-answer]"));
    if (card) card.dataset.address = addressOf(root, card.dataset.answer ?? "");
    // Browsers before 2025 print what is folded only when it is open. Remove when they are gone.
    if (!CSS.supports(OPENS_ON_PAPER)) openAll(root);
  }
}

/** Without its name, an open fold does not close the others of its group. @param {Element} root */
function openAll(root) {
  for (const fold of root.querySelectorAll("details:not([open])")) {
    fold.setAttribute("data-was", fold.getAttribute("name") ?? "");
    fold.removeAttribute("name");
    fold.setAttribute("open", "");
  }
}

/** @param {Element} root */
function closeAgain(root) {
  for (const fold of root.querySelectorAll("[data-was]")) {
    fold.removeAttribute("open");
    const name = fold.getAttribute("data-was");
    if (name) fold.setAttribute("name", name);
    fold.removeAttribute("data-was");
  }
}
