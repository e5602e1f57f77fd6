// A card takes the room that a paragraph of the post would take in the same place, whatever lays the place out.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { base, launch } from "./support/browser.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The boxes in which card and words differ, or in which the card sticks out. @param {import("playwright-core").Page} page */
const differing = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-what=card]")].flatMap((box) => {
      const name = box.dataset.in;
      const [card, words] = [box, document.querySelector(`[data-in="${name}"][data-what=words]`)].map((one) => one.querySelector(".it"));
      const [width, wanted] = [card, words].map((one) => Math.round(one.getBoundingClientRect().width));
      const inside = card.shadowRoot.querySelector(".card")?.getBoundingClientRect().width ?? 0;
      const sticksOut = card.scrollWidth > card.clientWidth || box.scrollWidth > box.clientWidth;
      return Math.abs(width - wanted) <= 1 && Math.abs(inside - width) <= 1 && !sticksOut ? [] : [`${name}: ${width} px (card ${Math.round(inside)}), a paragraph ${wanted}${sticksOut ? ", sticks out" : ""}`];
    }));

for (const [what, act] of [
  ["pose", () => {}],
  ["compact card", () => document.querySelectorAll("pose-risk").forEach((card) => (card.view = "compact"))],
  ["start card", () => document.querySelectorAll("pose-risk").forEach((card) => card.removeAttribute("pose"))],
]) {
  test(`in each box a card is as wide as a paragraph, asleep and awake: ${what}`, async () => {
    const { all, shown, page, faults, close } = await openShellPage(browser, { address: base }, "a-card-is-as-wide-as-the-words-that-stand-there", (page) =>
      page.addInitScript(`addEventListener("DOMContentLoaded", ${act})`));
    await shown();
    assert.deepEqual(await differing(page), [], "first view");
    await all("ready");
    assert.deepEqual(await differing(page), [], "living");
    // A phone.
    await page.addStyleTag({ content: ".box { inline-size: 288px !important; }" });
    assert.deepEqual((await differing(page)).filter((one) => !/columns|beside another/.test(one)), [], "on a phone");
    assert.deepEqual(faults, []);
    await close();
  });
}
