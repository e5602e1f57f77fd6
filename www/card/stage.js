// What the shell needs beside the API to show a card. It comes with the card, so that pages without a card do not
// fetch it. It is not part of the published types.

import { guard, offPanic, onPanic } from "./panic.js";
import { enqueue } from "./queue.js";
import { surroundings } from "./surroundings.js";

/** `build` is an id that all files of one build share. */
export const stage = { build: BUILD, enqueue, guard, offPanic, onPanic, rendered, surroundings };

/**
 * Rust renders a moment after `mount` returns.
 *
 * @param {Element} wrapper what the card was mounted in
 * @returns {Promise<void>} resolves once a part of the card stands in it
 */
function rendered(wrapper) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(wrapper, { childList: true, subtree: true });
    look();
    function look() {
      if (!wrapper.querySelector("[part]")) return;
      observer.disconnect();
      resolve();
    }
  });
}
