// The picture of the first card on a page, as a reader sees and moves it, in a time that the test makes pass.

import { createHash } from "node:crypto";

/** One frame of a 60 Hz screen, milliseconds. */
export const FRAME = 1000 / 60;

/**
 * Gives the test the page's time: timers, frames and the clock stand still until `changes`, `atRest` or
 * `page.clock.runFor` let them go on. How long a movement takes then depends on no machine. Runs before the page opens.
 *
 * @param {import("playwright-core").Page} page
 */
export const ownTime = (page) => page.clock.install({ time: 0 });

/** Stops the time of a page that has been opened with `ownTime`. @param {import("playwright-core").Page} page */
export async function stopTime(page) {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
}

/** @param {import("playwright-core").Page} page */
export const figure = (page) => page.locator("pose-risk").first().locator(".figure").first();

/**
 * What is drawn now, every path and the box, as a hash: a difference need not be read path by path.
 *
 * @param {import("playwright-core").Page} page
 */
export async function drawn(page) {
  const lines = await figure(page).evaluate((figure) =>
    [...figure.querySelectorAll("svg, svg *")].map((shape) => ["class", "viewBox", "d", "transform"].map((name) => shape.getAttribute(name)).join()),
  );
  return createHash("sha256").update(lines.join("\n")).digest("base64url");
}

/**
 * Lets this many milliseconds pass, and says in how many frames the picture changed, and when it last did.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} during
 */
export async function changes(page, during) {
  const watched = page.evaluate(async (during) => {
    const figure = document.querySelector("pose-risk").shadowRoot.querySelector(".figure");
    const from = performance.now();
    let count = 0;
    let last = 0;
    let before = figure.innerHTML;
    while (performance.now() - from < during) {
      await new Promise(requestAnimationFrame);
      if (figure.innerHTML == before) continue;
      before = figure.innerHTML;
      count++;
      last = performance.now() - from;
    }
    return { count, last };
  }, during);
  // One frame more: the last one that is looked at may begin just before the time is over.
  await page.clock.runFor(during + 2 * FRAME);
  return watched;
}

/**
 * Moves a pointer across the picture with its button held down.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} across pixels, + to the right
 */
export async function drag(page, across) {
  const box = await figure(page).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across / 2, y, { steps: 4 });
  await page.mouse.move(x + across, y, { steps: 4 });
  await page.mouse.up();
  await page.clock.runFor(2 * FRAME);
}

/**
 * Lets time pass until nothing moves.
 *
 * @param {import("playwright-core").Page} page
 */
export async function atRest(page) {
  while ((await changes(page, 10 * FRAME)).count) continue;
}
