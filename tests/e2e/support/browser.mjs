// A real Chromium on the built demo, and a page that remembers everything that went wrong.

import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { programOf } from "./program.mjs";

/** Where the demo is served; `cargo xtask test` sets it, `cargo xtask serve` is the default. */
export const base = process.env.POSE_RISK_BASE ?? "http://localhost:8080";

/** Where Chromium is found, and under which names. */
export const CHROMIUM = /** @type {const} */ (["CHROMIUM", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);

/** The browser's path: CHROMIUM, else the first known name on PATH. */
export function executable() {
  const [variable, ...names] = CHROMIUM;
  return programOf(variable, names);
}

/** Starts Chromium. Close it in the test's `after`. */
export function launch() {
  return chromium.launch({
    executablePath: executable(),
    // No sandbox: as root, in a container, Chromium does not start with one.
    // The rest keeps it from calling home while pages are watched for requests.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
}

/**
 * A page in a context of its own. `faults` fills with one line for each console error, page
 * error, failed request and violation of a content security policy: a calm page leaves it empty.
 * `requests` holds the address of everything the page asked for.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ baseURL: base, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const requests = [];

  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    faults.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`request: ${response.url()} ${response.status()}`);
  });
  await page.exposeFunction("__violated", (/** @type {string} */ text) => faults.push(`csp: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // @ts-ignore: exposed above
      globalThis.__violated(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });

  return { page, faults, requests, close: () => context.close() };
}

/**
 * What axe finds on the page or below a selector, one readable line a rule; empty is clean.
 * It looks into open shadow roots too.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} [selector]
 * @param {string[]} [rules] only these; none named: all
 */
export async function axe(page, selector, rules = []) {
  let builder = new AxeBuilder({ page });
  if (selector) builder = builder.include(selector);
  if (rules.length) builder = builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.map((node) => node.target.flat().join(" >>> ")).join(", ");
    return `${id}: ${help} (${where})`;
  });
}
