// A press on a mechanism, and a step of the depth slider, in a card that is alive: until the other answer is painted,
// beside the same in React and Preact, in turn. Their answers are computed already; ours is computed at the press.

import { newReader } from "./browser.mjs";
import { SLOWER } from "./networks.mjs";
import { quantile, summary } from "./statistics.mjs";
import { asPage } from "./subjects.mjs";
import { painted, watchFor } from "./watch.mjs";

export const IDS = ["card", "react", "preact"];
const PRESSES = 12;
/** Presses before it counts: the browser compiles what runs often a second time. */
const WARM_UP = 4;

/**
 * Runs in the page: presses or moves once, at the beginning of a frame, and waits until another answer is painted.
 *
 * @param {{ act: "press" | "step", at: number }} what
 */
export async function act({ act, at }) {
  const root = document.querySelector("pose-risk")?.shadowRoot ?? document;
  const frame = () => new Promise(requestAnimationFrame);
  // What changes first with a press is the verdict; with a step it is the picture, words follow when the hand rests.
  const verdict = () => root.querySelector(".advice .headline").textContent + root.querySelector(".advice .fact").textContent;
  const picture = () => root.querySelector(".figure .outline").getAttribute("d");
  const look = act == "press" ? verdict : picture;
  const before = look();
  await frame();
  const from = performance.now();
  if (act == "press") root.querySelectorAll(".movements button")[at].click();
  else {
    const slider = root.querySelector(".my-body input[type=range]");
    // React overwrites the property on the element and takes no notice of a value set through it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(slider, String(at));
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }
  for (let frames = 0; ; frames++) {
    await framePainted();
    if (look() != before) return performance.now() - from;
    if (frames == 120) throw new Error(`the answer did not change in two seconds: ${act} ${at}`);
    await frame();
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./subjects.mjs").Subject[]} subjects
 * @param {{ rounds: number, say: (line: string) => void }} how
 */
export async function presses(browser, site, subjects, { rounds, say }) {
  const rows = IDS.map((id) => ({ id, press: /** @type {number[]} */ ([]), step: /** @type {number[]} */ ([]) }));
  for (let round = 1; round <= rounds; round++) {
    say(`presses and steps, round ${round} of ${rounds}`);
    for (const row of rows) {
      const subject = subjects.find(({ id }) => id == row.id);
      const { press, step } = await one(browser, site, subject);
      row.press.push(...press);
      row.step.push(...step);
    }
  }
  const told = (times) => ({ ...summary(times), nineOfTen: quantile(times, 0.9) });
  return Object.fromEntries(rows.map(({ id, press, step }) => [id, { press: told(press), step: told(step) }]));
}

/**
 * A page with a card that is alive and has all answers, on a slow processor.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./subjects.mjs").Subject} subject
 */
export async function openLiving(browser, site, subject) {
  const path = `/bench/press-${subject.id}.html`;
  site.give(path, asPage(subject.page(["happy-baby"])).replace("data-pose", "data-eager data-pose"));
  const reader = await newReader(browser, site);
  const { page } = reader;
  await watchFor(page, subject.shown, 1);
  await page.goto(path);
  await painted(page);
  if (subject.id == "card") await wake(page);
  else await page.waitForSelector("article[data-more]");
  await reader.devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return reader;
}

/** @param {import("playwright-core").Browser} browser @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site @param {import("./subjects.mjs").Subject} subject */
async function one(browser, site, subject) {
  const { page, faults, close } = await openLiving(browser, site, subject);
  const press = [], step = [];
  // The first chip on and off: what restricts this pose, and back.
  for (let i = 0; i < WARM_UP + PRESSES; i++) press.push(await page.evaluate(act, { act: "press", at: 0 }));
  for (let i = 0; i < WARM_UP + PRESSES; i++) step.push(await page.evaluate(act, { act: "step", at: [75, 50, 25, 0, 25, 50][i % 6] }));
  if (faults.length) throw new Error(`${subject.id}: ${faults.join("; ")}`);
  await close();
  return { press: press.slice(WARM_UP), step: step.slice(WARM_UP) };
}

/** A first touch, for a card that sleeps: it is alive once a chip answers. @param {import("playwright-core").Page} page */
async function wake(page) {
  const chip = page.locator("pose-risk .movements button:visible").first();
  for (const answer of ["true", "false"]) {
    await chip.tap();
    await page.locator(`pose-risk .movements button[aria-pressed=${answer}]:visible`).first().waitFor();
  }
  await page.waitForLoadState("networkidle");
}
