// What those who hear the page are told after a change: one thing a change, with the pose, its level and what changed, and
// no number that the control itself has said. What the page changes is not announced.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openFold, openMyBody } from "./support/folds.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Notes each text that comes into a live region of the card, as it comes. */
function listen() {
  const root = document.querySelector("pose-risk").shadowRoot;
  const isLive = (element) => {
    const live = element.getAttribute("aria-live");
    return live ? live != "off" : element.matches("[role=status], [role=alert], [role=log], output");
  };
  const regions = () => [...root.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log], output")].filter(isLive);
  const text = (region) => region.textContent.replace(/\s+/g, " ").trim();
  let known = new Map(regions().map((region) => [region, text(region)]));
  globalThis.said = [];
  new MutationObserver(() => {
    const now = new Map(regions().map((region) => [region, text(region)]));
    // A region that comes with its text is not spoken.
    for (const [region, words] of now) if (known.has(region) && words && words != known.get(region)) said.push(words);
    known = now;
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

async function open(attributes, context) {
  const opened = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, { context });
  await opened.page.evaluate(listen);
  const card = opened.page.locator("pose-risk");
  /** What was said after something was done. */
  const saidAfter = async (act) => {
    await opened.page.evaluate(() => (said.length = 0));
    await act();
    await twoFrames(opened.page);
    return opened.page.evaluate(() => said);
  };
  return { ...opened, card, saidAfter };
}

/** Does each act: something is said of it, once, and it is this. @param {[string, () => Promise<unknown>, RegExp][]} acts */
async function assertSaid({ page, saidAfter }, acts) {
  for (const [what, act, expected] of acts) {
    const said = await saidAfter(async () => {
      await act();
      await page.waitForFunction(() => said.length > 0, undefined, { timeout: 5_000 }).catch(() => {});
    });
    assert.equal(said.length, 1, `${what}: ${JSON.stringify(said)}`);
    assert.match(said[0], expected, what);
    assert.doesNotMatch(said[0], /\d+\s?[%°]/, `${what}: the control has said its number`);
  }
}

const button = (card, name) => card.getByRole("button", { name }).first();

test("each choice of what hurts is said once, with the pose and its level", async () => {
  const opened = await open('pose="happy-baby"');
  const { card, saidAfter, faults, close } = opened;
  await assertSaid(opened, [
    ["bending", () => button(card, /^Bending forward/).click(), /^Happy Baby: Skip for now\. Chosen: Bending forward\.$/],
    ["and twisting", () => button(card, /^Twisting/).click(), /^Happy Baby: Skip for now\. Chosen: Bending forward and Twisting\.$/],
    ["no more bending", () => button(card, /^Bending forward/).click(), /^Happy Baby: .+\. Chosen: Twisting\.$/],
    ["not sure", () => button(card, "Not sure").click(), /^Happy Baby: Go easy\. Nothing chosen\.$/],
    ["a condition", () => card.getByLabel("What else fits you?").selectOption("sciatica"), /^Happy Baby: .+\. Chosen: Sciatica/],
    ["none", () => card.getByLabel("What else fits you?").selectOption(""), /^Happy Baby: Go easy\. Nothing chosen\.$/],
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test("each change of the body is said once, as the question and its answer, without the number that a slider says", async () => {
  const opened = await open('pose="half-lord-fishes"');
  const { page, card, saidAfter, close } = opened;
  await openMyBody(card);
  const slider = card.getByRole("slider", { name: "How far in" });
  await slider.focus();
  await assertSaid(opened, [
    ["stiff", () => card.getByRole("radio", { name: "Stiff" }).check(), /^Half Lord of the Fishes: .+\. Your hips and hamstrings: Stiff\.$/],
    ["depth", () => slider.press("ArrowLeft"), /^Half Lord of the Fishes: .+\. How far in: All the way\.$/],
    ["further out", () => slider.fill("50"), /^Half Lord of the Fishes: .+\. How far in: Part of the way\.$/],
    ["side", () => card.getByRole("radio", { name: "Left" }).check(), /^Half Lord of the Fishes: .+\. Leading side: Left\.$/],
    ["age", () => card.getByLabel("Your age").selectOption("70-plus"), /^Half Lord of the Fishes: .+\. Your age: .+\.$/],
  ]);
  const step = async () => {
    const words = await card.locator(".settings output").textContent();
    await slider.press("ArrowLeft");
    await card.locator(".settings output").filter({ hasNotText: words }).waitFor();
  };
  await assertSaid(opened, [["a step", step, /^Half Lord of the Fishes: .+\. How far in: Part of the way\.$/]]);
  assert.deepEqual(await saidAfter(step), [], "only the slider's own words have changed");
  await close();
});

test("another pose is said once, with its level, whichever way the reader came to it", async () => {
  const opened = await open('pose="happy-baby"');
  const { page, card, saidAfter, faults, close } = opened;
  const other = card.locator(".strip button:not([aria-pressed])").first();
  const name = (await other.locator(".name").textContent()).replace(/:\s*$/, "");
  await assertSaid(opened, [
    ["a tile", () => other.click(), new RegExp(`^${name}: [A-Z][a-z ]+\\.$`)],
    ["back", () => button(card, /^Back to/).click(), /^Happy Baby: Go easy\.$/],
    ["picked", async () => {
      await button(card, "Another pose").click();
      await page.evaluate(() => (said.length = 0));
      await card.getByRole("combobox", { name: "Find a pose" }).fill("cobra");
      await twoFrames(page);
      assert.equal(await page.evaluate(() => said.length), 1, "how many were found");
      await page.evaluate(() => (said.length = 0));
      await page.keyboard.press("Enter");
      await card.getByRole("heading", { name: /^Cobra/ }).waitFor();
    }, /^Cobra: Usually fine\.$/],
  ]);
  assert.deepEqual(faults, []);
  await close();
  const start = await open("");
  // On a slow phone the card is rendered in several of the browser's tasks.
  const slow = await start.page.context().newCDPSession(start.page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await assertSaid(start, [["a tile of the start", () => button(start.card, "Cobra").click(), /^Cobra: Usually fine\.$/]]);
  await start.close();
});

test("a change that is tried, and every edit of the reader's list, is said once", async () => {
  const opened = await open('pose="happy-baby"');
  const { page, card, saidAfter, close } = opened;
  const change = card.locator(".strip button[aria-pressed]").first();
  await assertSaid(opened, [
    ["tried", () => change.click(), /^Happy Baby: Go easy\. Shown with this change\.$/],
    ["no more", () => change.click(), /^Happy Baby: Go easy\. Shown without the change\.$/],
  ]);
  await openFold(card, "My list");
  await assertSaid(opened, [["added", () => button(card, "Add to my list").click(), /^Happy Baby: Go easy\. Happy Baby is on your list\.$/]]);
  await page.evaluate(() => document.querySelector("pose-risk").setAttribute("pose", "cobra"));
  await card.getByRole("heading", { name: /^Cobra/ }).waitFor();
  await assertSaid(opened, [
    ["another", () => button(card, "Add to my list").click(), /^Cobra: Usually fine\. Cobra is on your list\.$/],
    ["sooner", () => button(card, "Cobra sooner").click(), /^Cobra: Usually fine\. Cobra comes one place sooner\.$/],
    ["removed", () => button(card, "Remove Happy Baby").click(), /^Cobra: Usually fine\. Happy Baby is off your list\.$/],
  ]);
  await close();
});

test("what is copied is said once, each time", async () => {
  const opened = await open('pose="happy-baby"');
  const { page, card, saidAfter, close } = opened;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (fold, name) => {
    await openFold(card, ...fold);
    for (const time of ["first", "again"]) {
      const said = await saidAfter(async () => {
        await button(card, name).click();
        await page.waitForFunction(() => said.length > 0);
      });
      assert.deepEqual(said, ["Copied."], `${name}, ${time}`);
    }
  };
  await copied(["Share"], "Copy as text");
  await openFold(card, "My list");
  await button(card, "Add to my list").click();
  await copied(["Take it along as text"], /^Copy$/);
  await close();
});

test("each change of the list is said once: its new order, or how many poses are on it", async () => {
  const opened = await open('view="ranking"');
  const { card, saidAfter, faults, close } = opened;
  await openFold(card, "Sort and choose");
  await assertSaid(opened, [
    ["order", () => card.getByLabel("Order by").selectOption("lumbar-flexion"), /^Rounding of the low back: the most first|^Rounding of the low back/],
    ["least", () => card.getByRole("radio", { name: "The least" }).check(), /^Rounding of the low back.*least/],
    ["under", () => card.getByLabel("Keep my low back under").fill("30"), /^\d+ (of \d+ )?poses\.$/],
    ["purpose", () => card.getByLabel("Good for").selectOption({ label: "hamstrings" }), /^\d+ (of \d+ )?poses\.$/],
    ["what hurts", () => button(card, /^Bending forward/).click(), /^Chosen: Bending forward\.$/],
    ["mobility", () => card.getByRole("radio", { name: "Stiff" }).check(), /^Your hips and hamstrings: Stiff\.$/],
    ["shown again", () => button(card, "Show them").click(), /^\d+ (of \d+ )?poses\.$/],
    ["and the others", () => button(card, "Show them").click(), /^\d+ (of \d+ )?poses\.$/],
    ["all", () => button(card, /^Show all/).click(), /^\d{3} poses\.$/],
    ["a row", () => card.locator(".row-name").first().click(), /^.+: .+\.$/],
    ["back", () => button(card, "Back to the list").click(), /^Back to the list$/],
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test("what the page changes is not announced, in any view", async () => {
  const changes = { pose: "cobra", "worse-with": "arching", condition: "sciatica", mobility: "stiff", depth: "0.5", side: "left", age: "70-plus", by: "load", limit: "5" };
  for (const attributes of ['pose="happy-baby"', 'pose="happy-baby" view="compact"', 'view="ranking"', 'view="compare" pose="happy-baby" compare="wheel"']) {
    const { page, card, saidAfter, close } = await open(attributes);
    // The reader has done something before, which stays said.
    const first = card.locator(".movement, .row-name, .more").first();
    if (await first.isVisible()) await saidAfter(() => first.click());
    for (const [name, value] of Object.entries(changes)) {
      const set = () => page.evaluate(([name, value]) => document.querySelector("pose-risk").setAttribute(name, value), [name, value]);
      assert.deepEqual(await saidAfter(set), [], `${attributes}: ${name}`);
    }
    await close();
  }
});

test("a slider's name is its question alone, and its value is said in words", async () => {
  for (const [attributes, fold, questions] of [
    ['pose="happy-baby"', ["My body", "Turn and compare"], ["How far in", "Turn the picture"]],
    ['view="ranking"', ["Sort and choose"], ["Keep my low back under"]],
  ]) {
    const { page, card, close } = await open(attributes);
    await openFold(card, ...fold);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Accessibility.enable");
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const sliders = nodes.filter(({ role, ignored }) => role?.value == "slider" && !ignored);
    assert.deepEqual(sliders.map(({ name }) => name.value.replace(/\s+/g, " ").trim()), questions);
    for (const text of await card.locator("input[type=range]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-valuetext")))) assert.match(text ?? "", /[a-z]/);
    await close();
  }
});

test("the watch hears a second announcement, and one of a number", async () => {
  const opened = await open('pose="happy-baby"');
  const { page, card, saidAfter, close } = opened;
  await page.evaluate(() => {
    const root = document.querySelector("pose-risk").shadowRoot;
    for (const part of [".headline", ".parts"]) root.querySelector(part).setAttribute("role", "status");
  });
  await twoFrames(page);
  // The regions are known from the first change on.
  await saidAfter(() => button(card, /^Arching back/).click());
  const said = await saidAfter(() => button(card, /^Bending forward/).click());
  assert.equal(said.length, 2, JSON.stringify(said));
  await openMyBody(card);
  const numbers = await saidAfter(() => card.getByRole("radio", { name: "Stiff" }).check());
  assert.ok(numbers.some((text) => /\d°/.test(text)), JSON.stringify(numbers));
  await close();
});
