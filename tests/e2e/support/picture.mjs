// The picture of the first card on a page, as a reader sees and moves it.

/** @param {import("playwright-core").Page} page */
export const figure = (page) => page.locator("pose-risk").first().locator(".figure").first();

/**
 * What is drawn now: every path and the box.
 *
 * @param {import("playwright-core").Page} page
 */
export const drawn = (page) => figure(page).evaluate((figure) => figure.innerHTML);

/**
 * How often the picture changes in so many milliseconds, and when it last did, from now.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} during
 */
export function changes(page, during) {
  return page.evaluate(async (during) => {
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
}

/**
 * Puts a hand on the picture and moves it across.
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
}

/**
 * Waits until nothing moves for a while.
 *
 * @param {import("playwright-core").Page} page
 */
export async function atRest(page) {
  while ((await changes(page, 150)).count) continue;
}
