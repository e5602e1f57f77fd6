// A card asleep and awake, pixel by pixel.

import pixelmatch from "pixelmatch";
import sharp from "sharp";
import { awake, isLiving } from "../../e2e/support/awake.mjs";
import { openCards, SCRIPT } from "../../e2e/support/given-page.mjs";
import { twoFrames } from "../../e2e/support/later.mjs";
import { fontsLoaded, POSTS, styleFor, viewportFor } from "./posts.mjs";
import { THEMES } from "./states.mjs";

/** How far a pixel's colour may be off, of 1, and how many pixels may be further off: letters at another part of a pixel. */
const THRESHOLD = 0.1;
const MAY_DIFFER = 40;

/**
 * What the first view of a card and the living card differ in; empty if nobody sees it.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {{ attributes: string, theme: string, width: number }} look
 * @param {(page: import("playwright-core").Page) => unknown} [spoil] what a test breaks on purpose, once the card is awake
 */
export async function differsAwake(browser, { attributes, theme, width }, spoil) {
  const rules = ":root { color-scheme: light dark; background: light-dark(#fffefb, #101315); color: light-dark(#1d2327, #e8eaec) }";
  const { page, faults, close } = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, {
    head: styleFor(POSTS.sans, width, rules) + SCRIPT,
    context: { viewport: viewportFor(width), reducedMotion: "reduce", ...THEMES[theme] },
    asleep: true,
  });
  await fontsLoaded(page);
  const look = async () => (await twoFrames(page), page.locator("pose-risk").screenshot({ animations: "disabled", caret: "hide" }));
  const wasLiving = await isLiving(page);
  const first = await look();
  await awake(page);
  await spoil?.(page);
  const living = await look();
  await close();
  const says = wasLiving ? ["there was no first view"] : await differences(first, living);
  return [...faults, ...says].map((fault) => `${attributes}, ${theme}, ${width}: ${fault}`);
}

/** @param {Buffer} first @param {Buffer} living */
async function differences(first, living) {
  const [a, b] = await Promise.all([first, living].map((png) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })));
  const [from, to] = [a, b].map(({ info }) => `${info.width} × ${info.height}`);
  if (from != to) return [`${from} became ${to}`];
  const count = pixelmatch(a.data, b.data, undefined, a.info.width, a.info.height, { threshold: THRESHOLD });
  return count > MAY_DIFFER ? [`${count} pixels differ`] : [];
}
