// A page as a reader uses it, in whichever engine: found by what things are and how they are called, also in shadow roots.

import { setTimeout as pause } from "node:timers/promises";
import { launch } from "./driver.mjs";
import { openSite } from "./site.mjs";

const LIMIT_MS = 15_000;
/** Between two looks. */
const LOOK_MS = 20;

export async function openEngine() {
  const site = await openSite();
  const driver = await launch();
  await driver.resize(720, 900);
  return new Page(site, driver);
}

export class Page {
  /** @param {Awaited<ReturnType<typeof openSite>>} site @param {import("./driver.mjs").Driver} driver */
  constructor(site, driver) {
    this.site = site;
    this.driver = driver;
    this.evaluate = driver.evaluate;
    this.key = driver.key;
    this.type = driver.type;
  }

  async close() {
    await this.driver.close();
    this.site.close();
  }

  /**
   * @param {string} path
   * @param {object} [how]
   * @param {(() => void)[]} [how.before] runs in the page before all else
   * @param {boolean} [how.isInsecure] at an address that browsers do not trust
   */
  async open(path, { before = [], isInsecure = false } = {}) {
    this.site.prepare(...before);
    await this.driver.goto("about:blank");
    await this.driver.goto(`${isInsecure ? this.site.insecure : this.site.address}${path}`);
  }

  /** Waits until a question has a truthy answer in the page, and returns it. @param {string | ((...words: any[]) => unknown)} question @param {unknown[]} words */
  async until(question, ...words) {
    const end = Date.now() + LIMIT_MS;
    let last;
    do {
      try {
        last = await this.evaluate(question, ...words);
        if (last) return last;
      } catch (problem) {
        // While one page follows another there is none to ask.
        last = problem;
      }
      await pause(LOOK_MS);
    } while (Date.now() < end);
    const seen = await this.evaluate(() => [location.href, noted.faults, noted.heard, [...document.querySelectorAll("pose-risk")].map(({ dataset }) => dataset.state)]).catch(String);
    throw new Error(`not within ${LIMIT_MS} ms: ${question} ${JSON.stringify(words)}; last ${last}; ${JSON.stringify(seen)}`);
  }

  /** Does something in the page; what it returns stays there. @param {() => unknown} job */
  act(job) {
    return this.evaluate(`(async () => void (await (${job})()))()`);
  }

  /** Waits until this is so. @param {() => unknown} question of which only the truth is told: an element cannot be handed out */
  holds(question) {
    return this.until(`(async () => !!(await (${question})()))()`);
  }

  /** What went wrong on this page so far. */
  faults() {
    return this.evaluate(() => noted.faults);
  }

  /**
   * Presses what is called so, where a reader would: in its middle, once it stands still, and nothing covers it.
   *
   * @param {string} css
   * @param {string} [name] how its name begins
   * @param {string} [card] in which card
   */
  async press(css, name, card) {
    const { x, y } = await this.until(place, css, name ?? "", card ?? "pose-risk");
    await this.driver.press(x, y);
  }

  /** The words of what is found in a card. @param {string} css @param {string} [card] */
  text(css, card = "pose-risk") {
    return this.evaluate((css, card) => document.querySelector(card).shadowRoot.querySelector(css)?.textContent ?? "", css, card);
  }

  /** Waits until what is found in a card says this. @param {string} css @param {string} words @param {string} [card] */
  says(css, words, card = "pose-risk") {
    return this.until((css, words, card) => [...document.querySelector(card).shadowRoot.querySelectorAll(css)].some(({ textContent }) => textContent.replace(/\s+/g, " ").includes(words)), css, words, card);
  }

  /** Waits until cards show. @param {string} [selector] */
  ready(selector = "pose-risk") {
    return this.until((selector) => {
      const cards = [...document.querySelectorAll(selector)];
      return cards.length && cards.every(({ dataset }) => dataset.state == "ready");
    }, selector);
  }

  /** Reaches for cards, also for those that come only now, until all of them live. @param {string} [selector] */
  async alive(selector = "pose-risk") {
    await this.until((selector) => {
      const cards = [...document.querySelectorAll(selector)];
      const asleep = cards.filter(({ shadowRoot }) => !shadowRoot.querySelector("div > div > article"));
      for (const { shadowRoot } of asleep) shadowRoot.querySelector("article")?.dispatchEvent(new Event("focusin", { bubbles: true }));
      return cards.length > 0 && asleep.length == 0 && cards.every(({ dataset }) => dataset.state == "ready");
    }, selector);
  }
}

/** Runs in the page: the middle of a shown element, once two frames show it in the same place; nothing while there is none. */
async function place(css, name, card) {
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const isShown = (element) => element.getClientRects().length && getComputedStyle(element).visibility == "visible";
  const root = document.querySelector(card)?.shadowRoot ?? document;
  const find = (root) => [...root.querySelectorAll(css)].find((element) => isShown(element) && (!name || tidy(element.getAttribute("aria-label") || (element.labels?.[0] ?? element).textContent).startsWith(name)));
  const element = find(root) ?? find(document);
  if (!element) return false;
  element.scrollIntoView({ block: "center" });
  const where = () => {
    const { left, top, width, height } = element.getClientRects()[0] ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  };
  const first = where();
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
  const now = where();
  if (first.x != now.x || first.y != now.y) return false;
  const top = element.getRootNode().elementFromPoint(now.x, now.y);
  return element.contains(top) || top?.contains(element) || element.labels?.[0]?.contains(top) ? now : false;
}
