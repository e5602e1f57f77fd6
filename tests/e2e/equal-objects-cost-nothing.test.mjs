// React, Vue and the like set a property whenever its object is a new one, equal or not. An equal one changes nothing, so
// nothing is fetched, assessed or rendered for it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const RENDERS = 20;

/** What a parent hands over; a new one at each render. */
const PARENT = (degrees) => `({
  pose: "desk-bow",
  worseWith: ["bending", "loading"],
  controls: ["picker", "mechanisms"],
  depth: 1,
  catalog: { version: 1, poses: [{
    id: "desk-bow", name: "Desk Bow", kind: "rehab", support: "standing", targets: ["hamstrings"], difficulty: 2, effort: "easy",
    anchor: { settle: "balance", on: ["lead-foot"], segment: "lead-shin" }, fold: { degrees: [0, ${degrees}] },
  }] },
})`;

/** Renders the parent again and again: what of the card changes by it, and how long it all takes, in milliseconds. */
async function render(page, parents) {
  return page.evaluate(async (parents) => {
    const card = document.querySelector("pose-risk");
    const seen = { changes: 0, mutations: 0 };
    const count = () => seen.changes++;
    card.addEventListener("pose-risk-change", count);
    // An attribute of the tag that is set to what it is would count for nothing.
    const isChange = ({ type, target, attributeName, oldValue }) => type != "attributes" || target.getAttribute(attributeName) !== oldValue;
    const observer = new MutationObserver((records) => (seen.mutations += records.filter(isChange).length));
    const whole = { subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true };
    observer.observe(card.shadowRoot, whole);
    observer.observe(card, whole);
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let time = 0;
    for (const parent of parents) {
      const from = performance.now();
      Object.assign(card, (0, eval)(parent));
      // Rust renders in a task of its own, which a frame waits for.
      await frame();
      time += performance.now() - from;
    }
    await frame();
    observer.disconnect();
    card.removeEventListener("pose-risk-change", count);
    return { ...seen, time };
  }, parents);
}

test("objects that are equal to those before fetch nothing, tell nothing and change nothing; other ones do", async () => {
  const { page, faults, requests, close } = await openCards(browser, '<pose-risk loading="eager"></pose-risk>');
  const first = await render(page, [PARENT(60)]);
  assert.ok(first.changes > 0 && first.mutations > 0, "the card shows what is set");
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title")?.textContent.includes("Desk Bow"));
  await twoFrames(page);
  const asked = requests.length;
  const equal = await render(page, Array(RENDERS).fill(PARENT(60)));
  assert.deepEqual({ changes: equal.changes, mutations: equal.mutations }, { changes: 0, mutations: 0 });
  assert.equal(requests.length, asked);
  const other = await render(page, Array.from({ length: RENDERS }, (_, at) => PARENT(at % 2 ? 60 : 110)));
  assert.ok(other.mutations >= RENDERS / 2, `another pose at each of ${RENDERS} renders changes ${other.mutations}`);
  assert.deepEqual(faults, []);
  await close();
});

test("an object that is equal to one that the page has changed meanwhile is a new one", async () => {
  const { page, close } = await openCards(browser, '<pose-risk loading="eager"></pose-risk>');
  await render(page, [PARENT(60)]);
  await page.evaluate(() => {
    const card = document.querySelector("pose-risk");
    card.catalog.poses[0].name = "Desk Bend";
    card.catalog = structuredClone(card.catalog);
  });
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title")?.textContent.includes("Desk Bend"));
  await close();
});

test("the address of a catalogue that is set at every render is fetched once", async () => {
  const { page, requests, close } = await openCards(browser, '<pose-risk loading="eager"></pose-risk>');
  const ours = `({ pose: "cobra", catalog: "/tests/pages/own-poses.json" })`;
  await render(page, [ours]);
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title")?.textContent.includes("Cobra"));
  await render(page, Array(RENDERS).fill(ours));
  assert.equal(requests.filter((address) => address.endsWith("own-poses.json")).length, 1);
  await close();
});

test("a card that sleeps is not woken by properties that say what it shows already, or nothing", async () => {
  const { page, requests, close } = await openCards(browser, '<pose-risk pose="cobra" loading="eager"></pose-risk>', { asleep: true });
  const said = `({ pose: "cobra", worseWith: [], condition: undefined, catalog: undefined, compare: null, sequence: "" })`;
  const { mutations } = await render(page, Array(RENDERS).fill(said));
  assert.equal(mutations, 0);
  assert.ok(!requests.some((address) => address.endsWith("pose_risk.js")), "its code is not asked for");
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("[part]") != null), true);
  await close();
});
