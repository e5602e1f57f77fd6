// Chromium and Firefox, by WebDriver BiDi: the same words for both.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

/**
 * @param {"chrome" | "firefox"} browser
 * @param {string} program its path
 * @returns {Promise<import("./driver.mjs").Driver>}
 */
export async function launch(browser, program) {
  // Firefox does not start as root in the home of another user, nor where it cannot write.
  const home = await mkdtemp(join(tmpdir(), "engine-"));
  const started = await puppeteer.launch({
    browser,
    executablePath: program,
    protocol: "webDriverBiDi",
    headless: true,
    env: { ...process.env, HOME: home },
    // No sandbox: as root, in a container, Chromium does not start with one.
    args: browser == "chrome" ? ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"] : [],
  });
  const page = await started.newPage();
  return {
    version: (await started.version()).split("/")[1],
    goto: async (address) => void (await page.goto(address)),
    evaluate: (job, ...words) => page.evaluate(job, ...words),
    press: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    key: (name) => page.keyboard.press(/** @type {any} */ (name)),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async () => Buffer.from(await page.screenshot()),
    async close() {
      await started.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
