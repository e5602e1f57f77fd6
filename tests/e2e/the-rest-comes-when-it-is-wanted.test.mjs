// The wasm comes in two parts (docs/decisions/0005): a first card needs only the first, and what a
// reader does before the rest is here is done once it is.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openCards } from "./support/browser.mjs";

const REST = "pose_risk_rest.wasm";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** These cards, all of them shown, and how often the rest was asked for. */
async function cards(html) {
  const opened = await openCards(browser, html);
  return { ...opened, rests: () => opened.requests.filter((address) => address.endsWith(REST)).length };
}

/** Lets the rest come only when told. */
async function heldBack(page) {
  let arrive;
  const wait = new Promise((resolve) => (arrive = resolve));
  await page.route(`**/${REST}`, async (route) => {
    await wait;
    await route.continue();
  });
  return arrive;
}

const card = (attributes) => `<pose-risk loading="eager" controls="picker mechanisms depth mobility" ${attributes}></pose-risk>`;
const shownPose = (page) => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent);

/** What the cards of a page show, without what numbers them. */
const shown = (page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll("pose-risk")];
    return cards.map((card) => card.shadowRoot.querySelector(".card").outerHTML.replace(/\bpr\d+/g, "pr"));
  });

/** Some of the data is in the rest, too: a first card that reads it would read nothing. */
async function showsTheSameOnceTheRestIsHere(page, html) {
  const first = await shown(page);
  await page.evaluate(async (html) => {
    const glue = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/pose_risk.js"));
    await (await import(glue.name)).default();
    // One card a page says when to see someone first: so these go before others come.
    for (const card of document.querySelectorAll("pose-risk")) card.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const more = document.createElement("div");
    more.innerHTML = html;
    document.body.append(more);
    await Promise.all([...more.querySelectorAll("pose-risk")].map((card) => card.ready));
  }, html);
  const now = await shown(page);
  assert.equal(now.length, first.length);
  // One by one: all at once are too many to read.
  for (const [index, card] of first.entries()) assert.equal(now[index], card);
}

test("no first card of any pose needs the rest", async () => {
  const { catalog, initSync } = await import("../../pkg/pose_risk.js");
  const { readFileSync } = await import("node:fs");
  initSync({ module: readFileSync(new URL("../../pkg/pose_risk_bg.wasm", import.meta.url)) });
  const poses = catalog().map(({ id }) => id);
  assert.equal(poses.length, 105);
  while (poses.length) {
    const some = poses.splice(0, 21).map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`);
    const { rests, faults, page, close } = await cards(some.join(""));
    assert.equal(rests(), 0);
    await showsTheSameOnceTheRestIsHere(page, some.join(""));
    assert.deepEqual(faults, []);
    await close();
  }
});

test("no first card for any reader needs the rest", async () => {
  const readers = [
    ...["bending", "arching", "twisting", "side-bending", "loading", "bending loading"].map((m) => `worse-with="${m}"`),
    ...["sciatica", "spinal-stenosis", "scoliosis", "neck-pain"].map((c) => `condition="${c}"`),
    'mobility="stiff"',
    'mobility="supple" depth="0.3"',
    'age="45-54"',
    'age="70-plus" side="left"',
    'view="compact"',
    'controls="none"',
    'heading-level="4" theme="dark"',
  ];
  const poses = ["crow", "sphinx", "half-lord-fishes", "side-bridge"];
  const all = readers.flatMap((reader) => poses.map((pose) => `<pose-risk loading="eager" pose="${pose}" ${reader}></pose-risk>`));
  const { rests, faults, page, close } = await cards(all.join(""));
  assert.equal(rests(), 0);
  await showsTheSameOnceTheRestIsHere(page, all.join(""));
  assert.deepEqual(faults, []);
  await close();
});

test("a hand over the card fetches the rest once, for all cards of the page", async () => {
  const { page, rests, close } = await cards(card('pose="cobra"') + card('pose="happy-baby"'));
  for (const at of [0, 1, 0]) await page.locator("pose-risk").nth(at).hover();
  await page.waitForLoadState("networkidle");
  assert.equal(rests(), 1);
  await close();
});

test("a tap before the rest is here is done when it is", async () => {
  const { page, faults, close } = await cards(card('pose="happy-baby"'));
  const arrive = await heldBack(page);
  const bending = page.getByRole("button", { name: /Bending forward/ });
  await bending.click();
  assert.equal(await bending.getAttribute("aria-pressed"), "false", "it cannot answer yet");
  arrive();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("button.chip[aria-pressed=true]")?.textContent.includes("Bending"));
  assert.deepEqual(faults, []);
  await close();
});

test("a pose typed and picked by keyboard before the rest is here is shown when it is", async () => {
  const { page, faults, close } = await cards(card('pose="happy-baby"'));
  const arrive = await heldBack(page);
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  await page.keyboard.type("cobra");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  assert.match(await shownPose(page), /Happy Baby/);
  arrive();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent.includes("Cobra"));
  assert.deepEqual(faults, []);
  await close();
});

test("typing goes on while the rest arrives, and no letter is lost", async () => {
  const { page, faults, close } = await cards(card('pose="happy-baby"'));
  const arrive = await heldBack(page);
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  await page.keyboard.type("half lord");
  arrive();
  await page.keyboard.type(" of the fishes", { delay: 5 });
  const field = page.getByRole("combobox");
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("[role=option]"));
  assert.equal(await field.inputValue(), "half lord of the fishes");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent.includes("Half Lord"));
  assert.deepEqual(faults, []);
  await close();
});

test("a slider moved before the rest is here counts", async () => {
  const { page, close } = await cards(card('pose="seated-forward-fold"'));
  const arrive = await heldBack(page);
  const slider = page.getByRole("slider");
  await slider.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
  assert.equal(await slider.inputValue(), "80");
  arrive();
  await page.waitForFunction(() => /80/.test(document.querySelector("pose-risk").shadowRoot.querySelector("output").textContent));
  assert.equal(await slider.inputValue(), "80");
  await close();
});

test("a property set before the rest is here shows when it is, and the page hears of it", async () => {
  const { page, close } = await cards(card('pose="happy-baby"'));
  const pose = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("pose-risk-change", (event) => resolve(event.detail.pose.id));
        document.querySelector("pose-risk").pose = "cobra";
      }),
  );
  assert.equal(pose, "cobra");
  assert.match(await shownPose(page), /Cobra/);
  await close();
});

test("without the rest a card stays as it is, says why, and tries again", async () => {
  const { page, close } = await cards(card('pose="happy-baby"'));
  await page.route(`**/${REST}`, (route) => route.fulfill({ status: 404, body: "gone" }));
  const bending = page.getByRole("button", { name: /Bending forward/ });
  const reason = page.evaluate(() => new Promise((resolve) => addEventListener("pose-risk-error", (event) => resolve(event.detail.reason))));
  await bending.click();
  assert.equal(await reason, "404");
  assert.equal(await page.locator("pose-risk").getAttribute("data-state"), "ready");
  await page.unroute(`**/${REST}`);
  await bending.click();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("button.chip[aria-pressed=true]")?.textContent.includes("Bending"));
  await close();
});

test("a first card with a word that is not known still shows", async () => {
  const { page, close } = await cards(card('pose="happy-baby" mobility="bendy"'));
  assert.match(await shownPose(page), /Happy Baby/);
  await close();
});

for (const [what, attributes] of [["ranking", 'view="ranking"'], ["card without a pose", ""]]) {
  test(`a ${what} brings the rest by itself`, async () => {
    const { rests, page, faults, close } = await cards(`<pose-risk loading="eager" ${attributes}></pose-risk>`);
    assert.equal(rests(), 1);
    assert.match(await shownPose(page), /./);
    assert.deepEqual(faults, []);
    await close();
  });
}
