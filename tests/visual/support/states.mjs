// What a card can look like: its states, themes, widths and densities, and how a page is brought into each. Shared by
// the pictures, the axe matrix and the screenshots. Controls are found by role and part, not by class.

import { openCards, SCRIPT } from "../../e2e/support/given-page.mjs";
import { twoFrames } from "../../e2e/support/later.mjs";
import { fontsLoaded, POSTS, styleFor, viewportFor } from "./posts.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * What the element is told, and what the reader then does. `over`: what opens stands over the card, perhaps beside it.
 *
 * @type {Record<string, { attributes: string, act?: (page: Page) => Promise<unknown>, over?: boolean }>}
 */
export const STATES = {
  "nothing-chosen": { attributes: 'pose="happy-baby"' },
  "a-mechanism": { attributes: 'pose="happy-baby" worse-with="bending"' },
  "a-condition": { attributes: 'pose="half-lord-fishes" condition="sciatica"' },
  "every-fold-open": { attributes: 'pose="happy-baby" worse-with="bending"', act: openEveryFold },
  start: { attributes: "" },
  list: { attributes: 'view="ranking" by="lumbar-flexion" limit="10"' },
  compact: { attributes: 'pose="cobra" view="compact"' },
  compare: { attributes: 'view="compare" pose="happy-baby" compare="cobra"' },
  sequence: { attributes: 'view="sequence" sequence="sun-salutation-a" worse-with="arching"' },
  "picker-open": { attributes: 'pose="happy-baby"', act: openPicker, over: true },
};

/** @type {Record<string, import("playwright-core").BrowserContextOptions>} */
export const THEMES = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  // A person's own colours, whatever the page says.
  forced: { colorScheme: "dark", forcedColors: "active" },
};

export const WIDTHS = [320, 480, 680];
export const DENSITIES = ["1", "0.75"];

/** @typedef {{ state: string, theme: string, width: number, density: string }} Look */

/** All of them, in a fixed order. @returns {Look[]} */
export const everyLook = () =>
  Object.keys(STATES).flatMap((state) =>
    Object.keys(THEMES).flatMap((theme) => WIDTHS.flatMap((width) => DENSITIES.map((density) => ({ state, theme, width, density })))));

/** A dozen in which each state, theme, width and density comes up: for every run of the tests. @returns {Look[]} */
export const someLooks = () => [
  { state: "nothing-chosen", theme: "light", width: 320, density: "1" },
  { state: "nothing-chosen", theme: "dark", width: 680, density: "1" },
  { state: "nothing-chosen", theme: "forced", width: 480, density: "0.75" },
  { state: "a-mechanism", theme: "dark", width: 320, density: "1" },
  { state: "a-condition", theme: "light", width: 680, density: "0.75" },
  { state: "every-fold-open", theme: "light", width: 320, density: "1" },
  { state: "start", theme: "light", width: 480, density: "1" },
  { state: "list", theme: "light", width: 320, density: "1" },
  { state: "list", theme: "dark", width: 680, density: "1" },
  { state: "compact", theme: "forced", width: 320, density: "1" },
  { state: "compare", theme: "light", width: 680, density: "1" },
  { state: "sequence", theme: "light", width: 320, density: "1" },
  { state: "sequence", theme: "dark", width: 680, density: "1" },
  { state: "picker-open", theme: "light", width: 320, density: "1" },
];

/** @param {Look} look */
export const nameOf = ({ state, theme, width, density }) => `${state}-${theme}-${width}${density == "1" ? "" : "-dense"}`;

/**
 * A page with one card, brought into this look.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {Look} look
 * @param {{ attributes?: string, context?: object, rules?: string, before?: (page: Page) => unknown }} [other] in place of the state's, and besides
 */
export async function opened(browser, { state, theme, width, density }, other = {}) {
  const { attributes, act } = STATES[state];
  const rules = `:root { color-scheme: light dark; background: light-dark(#fffefb, #101315); color: light-dark(#1d2327, #e8eaec) } pose-risk { --pose-risk-density: ${density} } ${other.rules ?? ""}`;
  const page = await openCards(browser, `<pose-risk loading="eager" heading-level="2" ${other.attributes ?? attributes}></pose-risk>`, {
    head: styleFor(POSTS.sans, width, rules) + SCRIPT,
    context: { viewport: viewportFor(width), reducedMotion: "reduce", ...THEMES[theme], ...other.context },
    before: other.before,
  });
  await fontsLoaded(page.page);
  await act?.(page.page);
  return page;
}

/** Opens each fold of the card, also those in others. Folds of one row close each other: here they are parted first. @param {Page} page */
export async function openEveryFold(page) {
  await page.evaluate(async () => {
    const root = document.querySelector("pose-risk").shadowRoot;
    const closed = () => [...root.querySelectorAll("details:not([open])")].filter((fold) => fold.firstElementChild?.checkVisibility());
    for (let round = 0, folds; (folds = closed()).length; round++) {
      if (round > 20) throw new Error(`does not stay open: ${folds[0].textContent.trim().slice(0, 60)}`);
      for (const fold of folds) {
        fold.removeAttribute("name");
        fold.firstElementChild.click();
      }
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
  });
}

/** Opens the list of poses. @param {Page} page */
export async function openPicker(page) {
  const card = page.locator("pose-risk");
  await card.locator("[part~=picker] :is(button, [role=combobox])").filter({ visible: true }).first().click();
  await card.locator("[role=option]").filter({ visible: true }).first().waitFor();
  await twoFrames(page);
}
