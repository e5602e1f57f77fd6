// What axe finds in a look: WCAG 2.2 at level AA, and best practice.

import { axe } from "../../e2e/support/browser.mjs";
import { nameOf, opened } from "./states.mjs";

/**
 * One line a rule that a look breaks.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("./states.mjs").Look[]} looks
 * @param {Parameters<typeof opened>[2]} [other] what a test breaks on purpose
 */
export async function axeFinds(browser, looks, other) {
  const found = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < looks.length; at = next++) {
      const { page, close } = await opened(browser, looks[at], other);
      const says = await axe(page);
      found.push(...says.map((line) => `${nameOf(looks[at])}: ${line}`));
      await close();
    }
  };
  await Promise.all([work(), work()]);
  return found.sort();
}
