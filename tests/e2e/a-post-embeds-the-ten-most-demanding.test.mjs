// A list as a post embeds it: as many rows as the page wants, each with its stand-in; the controls unfold, and the
// whole list is one button away.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page with one list. */
async function list(attributes, more) {
  const opened = await openCards(browser, `<pose-risk loading="eager" heading-level="2" view="ranking" ${attributes}></pose-risk>`, more);
  return { ...opened, inside: opened.page.locator("pose-risk") };
}

const names = (inside) => inside.locator(".ranking .row-name").allTextContents();

/** Says something as a page does, and waits until it shows. */
async function say(page, change) {
  await page.evaluate(change);
  await twoFrames(page);
}

test("the ten most demanding are the first ten of the whole list, and the title says ten", async () => {
  const { inside, page, faults, close } = await list(`limit="10"`);
  assert.equal(await inside.getByRole("heading", { level: 2 }).textContent(), "The ten most demanding for the low back");
  const ten = await names(inside);
  assert.equal(ten.length, 10);
  const points = await inside.locator(".ranking .value b").allTextContents();
  const numbers = points.map((text) => Number(/^(\d+) points$/.exec(text)[1]));
  assert.deepEqual(numbers, [...numbers].sort((a, b) => b - a));
  assert.ok(numbers[9] > 50);
  // Each has a figure, a bar and the sign of its level.
  for (const what of [".thumb svg.body", ".value > svg", ".level .icon"]) assert.equal(await inside.locator(`.ranking ${what}`).count(), 10, what);
  assert.deepEqual(await axe(page), []);

  await inside.getByRole("button", { name: /^Show all \d+ poses$/ }).focus();
  await page.keyboard.press("Enter");
  await twoFrames(page);
  const all = await names(inside);
  assert.ok(all.length > 100);
  assert.deepEqual(all.slice(0, 10), ten);
  assert.equal(await inside.getByRole("heading", { level: 2 }).textContent(), "Most demanding for the low back");
  // The focus is on what came.
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.activeElement.textContent), all[10]);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("a row that something restricts leads to what to do instead, and back", async () => {
  const { inside, page, faults, close } = await list(`limit="10"`);
  const rows = inside.locator(".ranking > li");
  const offered = await rows.evaluateAll((rows) => rows.map((row) => [row.querySelector(".level").textContent, row.querySelector(".instead")?.textContent]));
  assert.ok(offered.filter(([, instead]) => instead).length >= 8, JSON.stringify(offered));
  for (const [level, instead] of offered) if (instead) assert.match(`${level}: ${instead}`, /^(Go easy|Skip for now): Instead: \S/);
  const name = offered[0][1].replace("Instead: ", "");
  await rows.first().getByRole("button", { name: `Instead: ${name}` }).click();
  await inside.getByRole("heading", { name, level: 2 }).waitFor();
  await inside.getByRole("button", { name: "Back to the list" }).click();
  await rows.nth(9).waitFor();
  // What nothing restricts needs none.
  await inside.getByRole("button", { name: /^Show all/ }).click();
  const fine = rows.filter({ has: page.locator(".level", { hasText: "Usually fine" }) });
  assert.ok((await fine.count()) > 30);
  assert.equal(await fine.locator(".instead").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("the stand-in is the first that the card itself offers, for this reader", async () => {
  const { inside, page, close } = await list(`limit="5" worse-with="bending" mobility="stiff"`);
  const rows = await inside.locator(".ranking > li").evaluateAll((rows) => rows.map((row) => [row.querySelector(".row-name").textContent, row.querySelector(".instead")?.textContent.replace("Instead: ", "")]));
  const offered = await page.evaluate(async () => {
    const api = await import("/pkg/pose_risk.js");
    await api.default({ module_or_path: "/pkg/pose_risk_bg.wasm" });
    const first = ({ id, name }) => [name, api.assess({ pose: id, worseWith: ["bending"], mobility: "stiff" }).alternatives[0]?.pose.name];
    return Object.fromEntries(api.catalog().map(first));
  });
  for (const [name, instead] of rows) assert.equal(instead, offered[name], name);
  assert.ok(rows.some(([, instead]) => instead));
  await close();
});

test("attributes and properties of the list are live, the page's change wins, and what it leaves alone stays the reader's", async () => {
  const { inside, page, faults, close } = await list(`by="load" limit="4"`);
  const title = inside.getByRole("heading", { level: 2 });
  assert.equal(await title.textContent(), "Load on the low back: the four poses with the most");
  assert.match(await inside.locator(".ranking .value").first().textContent(), /^Carries \d\.\d × standing/);
  await inside.getByText("Sort and choose").click();
  await inside.getByLabel("Order by").selectOption("lumbar-flexion");
  await twoFrames(page);
  assert.equal(await title.textContent(), "Rounding of the low back: the four poses with the most");
  // The page speaks of something else: the order stays as the reader chose it.
  await say(page, () => (document.querySelector("pose-risk").limit = 3));
  assert.equal(await title.textContent(), "Rounding of the low back: the three poses with the most");
  assert.equal(await inside.locator(".ranking > li").count(), 3);
  await say(page, () => (document.querySelector("pose-risk").by = "lumbar-extension"));
  assert.equal(await title.textContent(), "Arching of the low back: the three poses with the most");
  assert.equal(await inside.getByLabel("Order by").inputValue(), "lumbar-extension");
  assert.deepEqual(await page.evaluate(() => ["by", "limit"].map((name) => document.querySelector("pose-risk")[name])), ["lumbar-extension", 3]);
  await say(page, () => {
    for (const name of ["by", "limit"]) document.querySelector("pose-risk").removeAttribute(name);
  });
  assert.equal(await title.textContent(), "Most demanding for the low back");
  assert.equal(await inside.locator(".ranking > li").count(), 20);
  assert.deepEqual(faults, []);
  await close();
});

test("what the list does not know is named once on the console with the nearest, and the list stays usable", async () => {
  const said = [];
  const { inside, page, close } = await list(`by="demandin" limit="0"`, { before: (page) => page.on("console", (message) => said.push(message.text())) });
  assert.equal(await inside.locator(".ranking > li").count(), 20);
  await say(page, () => (document.querySelector("pose-risk").mobility = "stiff"));
  for (const part of [/by.*"demandin".*"demanding"/, /limit is 0; it goes from 1 to 1000, and 1 is the nearest/]) {
    assert.equal(said.filter((line) => part.test(line)).length, 1, `${part}: ${said.join("\n")}`);
  }
  await say(page, () => (document.querySelector("pose-risk").limit = 2.5));
  assert.equal(await inside.locator(".ranking > li").count(), 2);
  assert.equal(said.filter((line) => /limit is 2\.5; a whole number is wanted, and 2 is taken/.test(line)).length, 1, said.join("\n"));
  await close();
});

// From the card's top to the end of its first row, with the line of red flags, which the first card of a page carries.
for (const [width, most] of [[320, 440], [360, 420], [480, 380], [680, 360], [960, 340]]) {
  test(`the first row is seen within ${most} px in a card of ${width} px`, async () => {
    const { page, close } = await list(`limit="10"`, { before: (page) => page.addInitScript((width) => document.addEventListener("DOMContentLoaded", () => (document.querySelector("pose-risk").style.inlineSize = `${width}px`)), width) });
    const { card, end, flags } = await page.evaluate(() => {
      const host = document.querySelector("pose-risk");
      const box = (element) => element.getBoundingClientRect();
      const row = host.shadowRoot.querySelector(".ranking > li");
      return { card: box(host).width, end: box(row).bottom - box(host).top, flags: host.shadowRoot.querySelectorAll(".flags").length };
    });
    assert.deepEqual([card, flags], [width, 1]);
    assert.ok(end <= most, `${end} px`);
    await close();
  });
}

test("nothing of the list sticks out of a card of 200 px", async () => {
  const { page, close } = await list(`limit="10"`, { context: { viewport: { width: 216, height: 800 } } });
  const out = await page.evaluate(() => {
    document.querySelector("pose-risk").style.inlineSize = "200px";
    const { shadowRoot } = document.querySelector("pose-risk");
    const edge = shadowRoot.querySelector(".card").getBoundingClientRect().right;
    return [...shadowRoot.querySelectorAll(".card *")].filter((element) => !element.closest("svg") && element.getBoundingClientRect().right > edge + 0.5).map((element) => element.className);
  });
  assert.deepEqual(out, []);
  await close();
});
