// Two thousand acts on cards that come to life somewhere among them: all are done, none twice, and nothing goes wrong.
// Acts are drawn by a seed, which a failure names. They are done in the page, as the browser does them for a reader, so
// that no act falls between two cards; acts of a real pointer and keyboard are in the other tests.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { lives } from "./support/awake.mjs";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

const ACTS = 2_000;
const ACTS_A_PAGE = 100;
const POSES = ["happy-baby", "half-lord-fishes", "downward-dog"];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/**
 * Runs in the page: does the acts, and gives what the cards should say then.
 *
 * @param {{ seed: number, acts: number, livesAt: number }} how the code is let go before the act `livesAt`
 */
async function act({ seed, acts, livesAt }) {
  // mulberry32
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = (list) => list[Math.floor(random() * list.length)];
  const cards = [...document.querySelectorAll("pose-risk")];
  const shown = (card, selector) => [...card.shadowRoot.querySelectorAll(selector)].filter((found) => !found.closest("[hidden]"));
  const expected = cards.map((card) => ({ pose: card.getAttribute("pose"), movements: [], depth: 100, mobility: 1, fold: false }));
  const said = [];
  const set = (field, value) => {
    field.value = value;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  };
  const kinds = {
    movement(card, is) {
      const at = Math.floor(random() * shown(card, ".movement[aria-pressed]").length);
      shown(card, ".movement[aria-pressed]")[at].click();
      is.movements = is.movements.includes(at) ? is.movements.filter((other) => other != at) : [...is.movements, at];
      return at;
    },
    depth(card, is) {
      const [field] = shown(card, ".my-body input[type=range]");
      is.depth = one([25, 50, 75, 100]);
      set(field, `${is.depth}`);
      return is.depth;
    },
    mobility(card, is) {
      const fields = shown(card, "[name$='-mobility']");
      is.mobility = Math.floor(random() * fields.length);
      fields[is.mobility].click();
      return is.mobility;
    },
    fold(card, is) {
      const [fold] = shown(card, "details.my-body");
      fold.querySelector("summary").click();
      is.fold = !is.fold;
      return is.fold;
    },
    search(card) {
      shown(card, "[aria-haspopup=dialog]")[0].click();
      const [field] = shown(card, "dialog input");
      if (field) set(field, one(["cob", "plo", "bridge", "tw"]));
      shown(card, "dialog[open]")[0]?.close();
      return "opened and closed";
    },
    focus(card) {
      one(shown(card, "button, summary")).focus();
      return "focused";
    },
  };
  for (let count = 0; count < acts; count++) {
    if (count == livesAt) globalThis.letCodeCome();
    const at = Math.floor(random() * cards.length);
    const kind = one(Object.keys(kinds));
    said.push(`${at} ${kind} ${kinds[kind](cards[at], expected[at])}`);
    // Sometimes the next act comes at once, sometimes a frame or some later.
    for (let frames = Math.floor(random() * 4) - 1; frames > 0; frames--) await new Promise(requestAnimationFrame);
  }
  return { expected, said };
}

/** Runs in the page: what the cards show, and that their answers are of that. */
const answers = () => [...document.querySelectorAll("pose-risk")].map((card) => {
  const root = card.shadowRoot;
  const said = new URLSearchParams(root.querySelector("article").dataset.answer);
  const all = (selector) => [...root.querySelectorAll(selector)];
  const movements = all(".movement[aria-pressed]").flatMap((chip, at) => (chip.ariaPressed == "true" ? [at] : []));
  const mobility = all("[name$='-mobility']").findIndex(({ checked }) => checked);
  const depth = Number(root.querySelector(".my-body input[type=range]").value);
  const is = { pose: said.get("pose"), movements, depth, mobility, fold: root.querySelector("details.my-body").open };
  const isAnswered = (said.get("worse-with")?.split(/[ ,+]/).length ?? 0) == movements.length && said.has("mobility") == (mobility != 1) && Number(said.get("depth") ?? 1) == depth / 100;
  return isAnswered ? is : { ...is, answer: `${said}` };
});

test(`${ACTS} acts on waking cards: nothing is lost, nothing is done twice, nothing fails`, async () => {
  const first = Number(process.env.POSE_RISK_SEED ?? 24);
  const pages = Array.from({ length: ACTS / ACTS_A_PAGE }, (_, at) => first + at);
  const found = [];
  const work = async () => {
    for (let seed = pages.pop(); seed !== undefined; seed = pages.pop()) found.push(...(await playPage(seed)));
  };
  await Promise.all([work(), work()]);
  assert.deepEqual(found, []);
});

/** @param {number} seed */
async function playPage(seed) {
  let release;
  const wait = new Promise((resolve) => (release = resolve));
  const cards = POSES.map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`).join("");
  const { page, faults, close } = await openCards(browser, cards, {
    asleep: true,
    before: async (page) => {
      await page.exposeFunction("letCodeCome", () => release());
      await page.route("**/pose_risk_bg.wasm", async (route) => (await wait, route.continue().catch(() => {})));
    },
  });
  const { expected, said } = await page.evaluate(act, { seed, acts: ACTS_A_PAGE, livesAt: (seed * 7) % ACTS_A_PAGE });
  await page.evaluate(() => document.querySelectorAll("pose-risk").forEach(({ shadowRoot }) => shadowRoot.querySelector("div:has(> article)")?.dispatchEvent(new Event("focusin"))));
  await lives(page);
  const sorted = expected.map((card) => ({ ...card, movements: card.movements.toSorted() }));
  // The words of an answer come once a slider rests.
  const until = Date.now() + 2_000;
  let are = await page.evaluate(answers);
  while (JSON.stringify(are) != JSON.stringify(sorted) && Date.now() < until) {
    await twoFrames(page);
    are = await page.evaluate(answers);
  }
  await close();
  const wrong = are.flatMap((is, at) => (JSON.stringify(is) == JSON.stringify(sorted[at]) ? [] : [`seed ${seed}, card ${at}: ${JSON.stringify(is)} in place of ${JSON.stringify(sorted[at])}`]));
  return [...faults.map((fault) => `seed ${seed}: ${fault}`), ...wrong, ...(wrong.length && process.env.POSE_RISK_SEED ? said : [])];
}
