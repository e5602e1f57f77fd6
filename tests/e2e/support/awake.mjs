// Cards come to life when a reader reaches for them. What is tested of living cards begins here.

/**
 * Reaches for every card that shows, and waits until all of them live. One whose code cannot come stays as it is.
 *
 * @param {import("playwright-core").Page | import("playwright-core").Frame} page
 */
export async function awake(page) {
  await page.evaluate(() => {
    for (const card of document.querySelectorAll("pose-risk[data-state=ready]")) {
      card.shadowRoot.querySelector("div:has(> article)")?.dispatchEvent(new Event("focusin"));
    }
  });
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk[data-state=ready]")].every(({ shadowRoot }) =>
    [...shadowRoot.children].every((child) => child.matches(".still") || child.firstElementChild?.localName != "article")));
}

/** Whether every card that shows is the living one. @param {import("playwright-core").Page} page */
export function isLiving(page) {
  return page.evaluate(living);
}

/** Waits for that. @param {import("playwright-core").Page} page */
export function lives(page) {
  return page.waitForFunction(living);
}

/** Runs in the page. The living card stands in an element more. */
function living() {
  const cards = [...document.querySelectorAll("pose-risk[data-state=ready]")];
  return cards.length > 0 && cards.every(({ shadowRoot }) =>
    !!shadowRoot.querySelector("div > div > article") && [...shadowRoot.children].every((child) => child.firstElementChild?.localName != "article"));
}
