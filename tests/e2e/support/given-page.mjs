// A page whose HTML a test gives, on the site under test.

import { awake } from "./awake.mjs";
import { base, openPage } from "./browser.mjs";

/** The tag that brings the element. */
export const SCRIPT = `<script type="module" src="${base}/pkg/pose-risk.js"></script>`;

/**
 * Opens a page with this body.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} body
 * @param {object} [more]
 * @param {string} [more.head] what loads the element; empty for a page without it
 * @param {(page: import("playwright-core").Page) => unknown} [more.before] runs before the page opens
 * @param {import("playwright-core").BrowserContextOptions} [more.context]
 */
export async function openHtml(browser, body, { head = SCRIPT, before, context } = {}) {
  const opened = await openPage(browser, context);
  await give(opened.page, "/given.html", body, head);
  await before?.(opened.page);
  await opened.page.goto("/given.html");
  return opened;
}

/**
 * Answers an address of the site with this page.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} path
 * @param {string} body
 * @param {string} [head]
 */
export function give(page, path, body, head = "") {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Given</title>${head}</head><body>${body}</body></html>`;
  return page.route(`**${path}`, (route) => route.fulfill({ contentType: "text/html", body: html }));
}

/**
 * A page with nothing but these cards, once all of them live, or with `asleep` once all show.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} html
 * @param {Parameters<typeof openHtml>[2] & { asleep?: boolean }} [more]
 */
export async function openCards(browser, html, more = {}) {
  const opened = await openHtml(browser, `<main><h1>Cards</h1>${html}</main>`, more);
  await allIn(opened.page, "ready");
  if (!more.asleep) await awake(opened.page);
  return opened;
}

/**
 * Waits until every card of the page is in the state.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} state
 */
export function allIn(page, state) {
  return page.waitForFunction((state) => {
    const cards = [...document.querySelectorAll("pose-risk")];
    return cards.length > 0 && cards.every((card) => card.getAttribute("data-state") == state);
  }, state);
}
