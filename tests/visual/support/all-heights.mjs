// Every combination of post, width and pointer, each a page of its own; a few pages at a time.

import { availableParallelism } from "node:os";
import { openCards, openHtml, SCRIPT } from "../../e2e/support/given-page.mjs";
import { knowHeights, ofAllPoses } from "./measure.mjs";
import { fontsLoaded, POINTERS, POSTS, styleFor, viewportFor } from "./posts.mjs";

/** @typedef {{ post: string, width: number, pointer: string, font: string, list: number, rows: Row[] }} Measured */
/** @typedef {{ pose: string, card: number, verdict: number, fact: number, compact: number }} Row */

/** The ids of all poses. @param {import("playwright-core").Browser} browser */
export async function poseIds(browser) {
  const { page, close } = await openHtml(browser, "");
  const ids = await page.evaluate(async () => {
    const api = await import(new URL("/pkg/pose_risk.js", location.href).href);
    await api.default();
    return api.catalog().map(({ id }) => id);
  });
  await close();
  return ids;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string[]} poses
 * @param {number[]} widths
 * @param {string[]} only names of posts and pointers, widths; none: all
 * @returns {Promise<Measured[]>}
 */
export async function measured(browser, poses, widths, only = []) {
  const wanted = (name, all) => !only.some((one) => all.includes(one)) || only.includes(name);
  const jobs = [];
  for (const pointer of Object.keys(POINTERS)) {
    for (const post of Object.keys(POSTS)) {
      for (const width of widths) {
        const isWanted = wanted(pointer, Object.keys(POINTERS)) && wanted(post, Object.keys(POSTS)) && wanted(String(width), widths.map(String));
        // Larger targets add as much in any font: the machine's own font is measured with a mouse.
        if (isWanted && !(post == "own" && pointer == "touch")) jobs.push({ post, width, pointer });
      }
    }
  }
  const results = new Array(jobs.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < jobs.length; at = next++) results[at] = await one(browser, poses, jobs[at]);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return results;
}

/** @returns {Promise<Measured>} */
async function one(browser, poses, { post, width, pointer }) {
  const { page, faults, close } = await openCards(browser, `<pose-risk loading="eager" pose="${poses[0]}"></pose-risk>`, {
    head: styleFor(POSTS[post], width) + SCRIPT,
    context: { viewport: viewportFor(width), ...POINTERS[pointer] },
    before: (page) => page.addInitScript(knowHeights),
  });
  await fontsLoaded(page);
  const isCoarse = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  if (isCoarse != (pointer == "touch")) throw new Error(`the browser does not take ${pointer} for what it is`);
  const { rows, list } = await ofAllPoses(page, poses);
  const font = await fontOf(page);
  if (faults.length) throw new Error(`${post} ${width} ${pointer}: ${faults.join("; ")}`);
  await close();
  return { post, width, pointer, font, list, rows };
}

/** The font that this machine had for the post: a wider one makes a taller card. @param {import("playwright-core").Page} page */
async function fontOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName).join(", ");
}
