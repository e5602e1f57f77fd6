// A page of tests/pages/, and what one asks of it.

import { awake } from "./awake.mjs";
import { openPage } from "./browser.mjs";
import { allIn } from "./given-page.mjs";

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string }} site
 * @param {string} name of the file in tests/pages/, without its ending
 * @param {(page: import("playwright-core").Page) => unknown} [before] runs before the page opens
 */
export async function openShellPage(browser, site, name, before) {
  const opened = await openPage(browser, { baseURL: site.address });
  const { page } = opened;
  /** @type {string[]} */
  const errors = [];
  page.on("console", (message) => {
    if (message.text().startsWith("pose-risk")) errors.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.heard = [];
    for (const name of ["pose-risk-ready", "pose-risk-change", "pose-risk-error"]) {
      document.addEventListener(name, ({ type, detail }) => heard.push({ type, detail }));
    }
  });
  await before?.(page);
  await page.goto(`/tests/pages/${name}.html`);
  return {
    ...opened,
    /** What the console says to the owner. */
    errors,
    /** Waits until every element is in the state; those that are ready come to life. @param {string} state */
    async all(state) {
      await allIn(page, state);
      if (state == "ready") await awake(page);
    },
    /** Waits until every element shows, as if nobody reached for it. */
    shown: () => allIn(page, "ready"),
    /** What the card was asked: mount, update, unmount. */
    asked: () => page.evaluate(() => globalThis.asked ?? []),
    /** The element's events that reached the document. */
    heard: () => page.evaluate(() => heard),
  };
}
