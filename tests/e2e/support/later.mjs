// What to wait for instead of a time: something that the browser does after whatever the page would have done.

/**
 * Two frames: what the page does in this task, in tasks it has asked for at once, and in the next frame, is done.
 *
 * @param {import("playwright-core").Page | import("playwright-core").Frame} page
 */
export function twoFrames(page) {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => setTimeout(next));
  });
}

/**
 * For claims that a page fetches nothing of itself. An observer made now is answered after all that were there
 * before; two frames on, a request of the test's own is sent after any that these observers led to, and its answer
 * comes when those have reached the server.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} [selector] what the page's own observers look at
 */
export async function requestAfterAllOthers(page, selector = "body") {
  await page.evaluate(async (selector) => {
    await new Promise((seen) => new IntersectionObserver(seen).observe(document.querySelector(selector)));
  }, selector);
  await twoFrames(page);
  await page.evaluate(() => fetch("/favicon.ico").then((answer) => answer.text()));
}

/**
 * Does something and waits for the next `pose-risk-change` that reaches the document, and until what changed is drawn.
 *
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<unknown>} act
 */
export async function changed(page, act) {
  const told = await page.evaluateHandle(() => ({ change: new Promise((resolve) => document.addEventListener("pose-risk-change", resolve, { once: true })) }));
  await act();
  await told.evaluate(({ change }) => change.then(() => {}));
  await twoFrames(page);
}

/**
 * Waits until a request of this page has ended, well or badly. Ask before what causes it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} file how its address ends
 * @returns {Promise<import("playwright-core").Request>}
 */
export function ended(page, file) {
  const isIt = (request) => new URL(request.url()).pathname.endsWith(file);
  return Promise.any([page.waitForEvent("requestfinished", isIt), page.waitForEvent("requestfailed", isIt)]);
}
