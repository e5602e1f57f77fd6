// Chromium as on a phone without a graphics card: WebGL is drawn by the processor.

import { chromium } from "playwright-core";
import { executable } from "../tests/e2e/support/browser.mjs";
import { throttle } from "./networks.mjs";

const VIEWPORT = { width: 390, height: 844 };
/** The slowest page takes ten seconds. */
const TIME_LIMIT_MS = 120_000;

export const launch = () =>
  chromium.launch({
    executablePath: executable(),
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--enable-precise-memory-info",
      // Memory is told at once, and not with the next collection of garbage.
      "--enable-blink-features=ForceEagerMeasureMemory",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
    ],
  });

/** Runs in the page before its own scripts. A message posted in a frame comes once that frame has been painted. */
function tellPainting() {
  globalThis.framePainted = () =>
    new Promise((tell) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now());
      port2.postMessage(undefined);
    });
}

/**
 * A page of a reader who has never been here: nothing is in any cache.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string }} site
 * @param {Parameters<typeof throttle>[1]} [conditions]
 */
export async function newReader(browser, site, conditions = {}) {
  const context = await browser.newContext({ baseURL: site.address, viewport: VIEWPORT, hasTouch: true });
  context.setDefaultTimeout(TIME_LIMIT_MS);
  const page = await context.newPage();
  await page.addInitScript(tellPainting);
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => response.status() >= 400 && faults.push(`${response.url()} ${response.status()}`));
  const devtools = await throttle(page, conditions);
  return { page, devtools, faults, close: () => context.close() };
}
