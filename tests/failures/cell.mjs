// One cell of the matrix: opens its page, lets the file fail, looks at what its reader and its owner get, and mends the file.

import { readFileSync } from "node:fs";
import { expected } from "./matrix.mjs";
import { ACTS, PAGES, putBack } from "./pages.mjs";

const OWN = readFileSync(new URL("../pages/own-poses.json", import.meta.url));

/** Milliseconds of the page's clock that pass between two looks. */
const STEP = 500;
/** Looks until a page is given up: 75 seconds of its clock, more than two of our time limits. */
const LOOKS = 150;
/** Looks before a slow answer comes: 10 seconds. */
const SLOW = 20;
/** How long a page is left alone, to see that nothing is tried again and again: ten minutes. */
const ALONE = 600_000;

/** How often a file may be asked for until the page rests: twice in advance, at the reach, and for a card that stays still, and once to name the reason. */
const MOST_ASKED = 7;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./site.mjs").faultySite>>} site
 * @param {ReturnType<typeof import("./matrix.mjs").cells>[number]} what
 * @returns {Promise<string[]>} what was not as it should be; nothing if the cell holds
 */
export async function tryCell(browser, site, what) {
  const { row, fault, moment } = what;
  const cell = site.cell();
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  /** @type {string[]} */
  const found = [];
  /** @type {string[]} */
  const said = [];
  // A script tag whose file is no script, or the half of one, is the browser's to name.
  page.on("pageerror", (error) => (/^(Syntax|Reference)Error$/.test(error.name) && row.isEntry) || found.push(`uncaught: ${error.message}`));
  page.on("console", (message) => message.type() == "error" && message.text().startsWith("pose-risk") && said.push(message.text()));
  page.setDefaultTimeout(15_000);
  const look = async () => {
    const now = await page.evaluate(observe);
    const frame = page.frames()[1];
    if (!frame) return now;
    // The first card stands in the frame, which has no address until something answers.
    const { a, told } = frame.url() ? await frame.evaluate(observe) : { a: "nothing", told: [] };
    return { ...now, a, told };
  };
  const want = expected(what);
  const works = async () => {
    const probe = ACTS[row.act ?? ""]?.works;
    return probe ? !!(await page.evaluate(probe)) : true;
  };
  try {
    await page.clock.install();
    await page.addInitScript(listen);
    await page.addInitScript(timeLimits);
    const isElsewhere = fault == "cors refused";
    const page_ = PAGES[row.page ?? "plain"]({ at: isElsewhere ? cell.elsewhere : "", pkg: isElsewhere ? `${cell.elsewhere}pkg/` : "pkg/" });
    cell.given.set("page.html", page_);
    cell.given.set("mine.json", OWN);
    const break_ = () => cell.faults.set(row.file, fault);
    if (row.besides) cell.faults.set(row.besides, "404");
    if (moment == "first view") break_();
    // A script that does not come holds up the page's events, and not the page.
    await page.goto(`${cell.at}page.html`, { waitUntil: "commit" });
    if (moment != "first view") {
      await until(page, cell, look, ({ a, b }) => a == "asleep" && b == "asleep", "the page did not come");
      if (moment == "in advance") {
        break_();
        // Looked at for three seconds, a card fetches its code in advance.
        for (let step = 0; step < 8; step++) await page.clock.runFor(STEP), await rest(page, cell);
      }
      if (moment == "waking") break_();
      await page.evaluate(reach);
      if (moment == "later act") {
        await until(page, cell, look, ({ a, b }) => a == "living" && b == "living", "the cards did not come to life");
        break_();
        await page.evaluate(ACTS[row.act ?? ""].act, isElsewhere ? cell.elsewhere : cell.at);
      }
    }
    const ends = ({ a, b, told, toldOther }) => a == want.left && b == want.other && `${told}` == `${want.told}` && `${toldOther}` == `${want.toldOther}` && said.length >= want.said && cell.asked.includes(row.file);
    const isWhole = async () => (await works()) == !(row.act && want.back);
    await until(page, cell, look, async (now) => ends(now) && (await isWhole()), `wanted ${JSON.stringify(want)}`);
    // Left alone, it stays so.
    const asked = cell.asked.length;
    const times = cell.asked.filter((path) => path == row.file).length;
    if (times > MOST_ASKED) found.push(`asked for ${times} times`);
    await page.clock.fastForward(ALONE);
    await rest(page, cell);
    const later = await look();
    if (!ends(later)) found.push(`left alone it became ${JSON.stringify(later)}`);
    // A card that is looked at fetches its code in advance, once.
    const more = cell.asked.slice(asked).filter((path) => path == row.file).length;
    if (more > 1) found.push(`left alone, the page asked ${more} times more`);
    const reasons = said.map((line) => line.slice(0, line.indexOf(":")));
    if (new Set(reasons).size != reasons.length) found.push(`said more than once: ${reasons.join(", ")}`);
    if (await page.evaluate(() => globalThis.stolen) && !row.harmless.includes("tampered")) found.push("a changed script ran");
    if (want.back) await recover();
  } catch (problem) {
    found.push(/** @type {Error} */ (problem).message.split("\n")[0]);
  } finally {
    await context.close();
  }
  return found;

  /** The fault goes, and what is documented brings the card back. */
  async function recover() {
    cell.faults.clear();
    for (const go of cell.held.splice(0)) go();
    if (want.back == "online") await page.evaluate(() => dispatchEvent(new Event("online")));
    if (want.back == "reach") await page.evaluate(reach);
    if (want.back == "again") await page.evaluate(ACTS[row.act ?? ""].again, cell.at);
    if (want.back == "put back") await page.evaluate(putBack);
    if (want.back == "reload") await page.reload();
    const wholeOther = moment == "first view" ? "asleep" : "living";
    await until(page, cell, look, async ({ a, b }) => a == want.whole && b == wholeOther && (await works()), `after the fault has gone (${want.back}), wanted ${want.whole}`);
  }
}

/** Looks again and again while the page's clock goes on, until what is seen is right. */
async function until(page, cell, look, isRight, complaint) {
  let now;
  for (let looks = 0; looks < LOOKS; looks++) {
    await rest(page, cell);
    now = await look();
    if (await isRight(now)) return;
    if (looks == SLOW) for (const go of cell.held.splice(0)) go();
    await page.clock.runFor(STEP);
  }
  throw Error(`${complaint}; got ${JSON.stringify(now)}`);
}

/** Nothing is under way but what is held back. @param {import("playwright-core").Page} page @param {import("./site.mjs").Cell} cell */
async function rest(page, cell) {
  for (let calm = 0; calm < 3; ) {
    const before = cell.asked.length;
    await page.evaluate(() => new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(0);
    }));
    calm = cell.open == 0 && cell.asked.length == before ? calm + 1 : 0;
  }
}

/** Runs in the page, before its scripts: remembers what owners hear. */
export function listen() {
  globalThis.heard = [];
  document.addEventListener("pose-risk-error", (event) => heard.push({ id: event.composedPath()[0].id, reason: event.detail.reason }));
}

/** Runs in the page, before its scripts: the clock of the test is not that of the browser's own time limits. */
function timeLimits() {
  AbortSignal.timeout = (time) => {
    const end = new AbortController();
    setTimeout(() => end.abort(new DOMException("It took too long.", "TimeoutError")), time);
    return end.signal;
  };
}

/** Runs in the page: a reader reaches for each card that shows. */
export function reach() {
  for (const card of document.querySelectorAll("pose-risk")) card.shadowRoot?.querySelector("div:has(> article)")?.dispatchEvent(new Event("focusin"));
}

/** Runs in the page: what a reader has of each card, and what its owner was told. */
export function observe() {
  const has = (/** @type {HTMLElement | null} */ card) => {
    const root = card?.shadowRoot;
    const isSeen = (/** @type {Element | null | undefined} */ part) => !!part?.checkVisibility() && part.getBoundingClientRect().height > 20;
    const seen = root ? [...root.querySelectorAll("article")].filter(isSeen) : [];
    if (seen.length > 1) return "two cards";
    const [article] = seen;
    if (article) return article.closest(".still") ? "still" : article.parentElement?.parentNode == root ? "asleep" : "living";
    const words = card?.querySelector("p");
    return words?.checkVisibility() && words.getBoundingClientRect().height > 5 ? "words" : "nothing";
  };
  const told = (/** @type {boolean} */ first) => heard.filter(({ id }) => (id != "b") == first).map(({ reason }) => reason);
  return { a: has(document.querySelector("#a, #form pose-risk, .frame pose-risk") ?? document.querySelector("#form, .frame")), b: has(document.querySelector("#b")), told: told(true), toldOther: told(false) };
}
