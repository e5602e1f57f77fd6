// Looks compared with the pictures that are kept, or kept anew.

import { compared, keep, pageOf, taken } from "./pictures.mjs";
import { nameOf } from "./states.mjs";

/** `cargo xtask gauntlet --write`. */
const isToKeep = process.env.POSE_RISK_WRITE == "1";

/**
 * Names each look whose picture differs, and the page that shows how. Two at a time.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("./states.mjs").Look[]} looks
 * @param {string} page the name of the page of differences
 * @param {Parameters<typeof taken>[2]} [other] what a test breaks on purpose
 */
export async function differing(browser, looks, page, other) {
  const found = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < looks.length; at = next++) {
      const picture = await taken(browser, looks[at], other);
      // What a test breaks on purpose is never kept.
      const isKept = isToKeep && !other;
      if (isKept) await keep(looks[at], picture);
      const difference = isKept ? null : await compared(looks[at], picture);
      if (difference) found.push(difference);
    }
  };
  await Promise.all([work(), work()]);
  if (!found.length) return [];
  const path = await pageOf(found, page);
  return [`see ${path}`, ...found.map(({ look, says }) => `${nameOf(look)}: ${says}`).sort()];
}
