// Poses in a row: found by a reader, shown before our code is there, on one phone and in one post, by keys and to axe.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fontsLoaded, POSTS, styleFor, viewportFor } from "../visual/support/posts.mjs";
import { awake, isLiving } from "./support/awake.mjs";
import { axe, launch } from "./support/browser.mjs";
import { openCards, SCRIPT } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";
import { givenPicker } from "./support/picker.mjs";

const SEQUENCES = readdirSync(new URL("../../data/sequences/", import.meta.url)).map((name) => name.replace(".toml", ""));

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const card = (sequence, more = "") => `<pose-risk loading="eager" view="sequence" sequence="${sequence}" ${more}></pose-risk>`;

for (const [says, name] of [["its id", "gentle-morning"], ["its name", "Surya Namaskar A"]]) {
  test(`a sequence that the page calls by ${says} shows without wasm`, async () => {
    const { page, requests, faults, close } = await openCards(browser, card(name), { asleep: true });
    assert.deepEqual(requests.filter((url) => url.includes(".wasm")), []);
    assert.equal(await isLiving(page), false);
    assert.ok((await page.locator("pose-risk").getByRole("list", { name: "What is done, in order" }).getByRole("button").count()) > 5);
    await awake(page);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a list of the page's own poses comes with the code", async () => {
  const { page, faults, close } = await openCards(browser, card("cat-cow, cobra, Bālāsana"), { asleep: true });
  assert.equal(await isLiving(page), true);
  assert.equal(await page.locator("pose-risk").locator(".steps button").count(), 4);
  assert.deepEqual(faults, []);
  await close();
});

// A strip and its verdict within two heights of a phone, and within one of a post's window: support/posts.mjs.
for (const width of [360, 720]) {
  test(`the verdict on every sequence is seen within ${width == 360 ? "two screens of a phone" : "one window"}, and nothing is wider than the card, ${width} px`, async () => {
    const { height } = viewportFor(width);
    const limit = width == 360 ? 2 * height : height;
    const { page, close } = await openCards(browser, SEQUENCES.map((id) => card(id, 'worse-with="bending"')).join(""), {
      head: styleFor(POSTS.sans, width) + SCRIPT,
      context: { viewport: viewportFor(width) },
    });
    await fontsLoaded(page);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll("pose-risk")].map((element) => {
        const { top, width } = element.getBoundingClientRect();
        const article = element.shadowRoot.querySelector("article");
        const verdict = article.querySelector(".headline").getBoundingClientRect();
        return { id: element.sequence, verdict: Math.round(verdict.bottom - top), wider: article.scrollWidth > Math.ceil(width) };
      }));
    for (const { id, verdict, wider } of seen) {
      assert.ok(verdict <= limit, `${id}: ${verdict} px`);
      assert.equal(wider, false, id);
    }
    await close();
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in any sequence, asleep and for who bending and arching hurts, ${colorScheme}`, async () => {
    const cards = SEQUENCES.map((id) => card(id, 'heading-level="2"') + card(id, 'heading-level="2" worse-with="bending arching"')).join("");
    const { page, close } = await openCards(browser, cards, { asleep: true, context: { viewport: { width: 392, height: 780 }, colorScheme } });
    assert.deepEqual(await axe(page), []);
    await close();
  });
}

test("by keys: into a pose, back to the sequence, and what hurts changes what is said of it", async () => {
  const { page, card: element, faults, close } = await givenPicker(browser, card("sun-salutation-a"));
  const title = element.locator(".title");
  const focused = () => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.activeElement?.className);
  await element.locator(".steps button").nth(2).focus();
  await page.keyboard.press("Enter");
  await element.getByRole("button", { name: "Back to the sequence" }).waitFor();
  assert.match(await title.textContent(), /^Standing Forward Fold/);
  assert.equal(await focused(), "title");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await element.locator(".steps").waitFor();
  assert.match(await title.textContent(), /^Sun Salutation A/);
  assert.equal(await focused(), "title");
  await element.locator(".movement", { hasText: "Bending" }).focus();
  await page.keyboard.press("Space");
  await element.getByRole("heading", { name: "What to change for you" }).waitFor();
  assert.match(await element.locator(".advice + [role=status]").textContent(), /^Leave out .* pose/);
  assert.deepEqual(faults, []);
  await close();
});

test("who types its name in the search finds it as a sequence, opens it by Enter, and comes back to it", async () => {
  const { page, card: element, dialog, open, seen, press, faults, close } = await givenPicker(browser, '<pose-risk loading="eager" heading-level="2" pose="happy-baby"></pose-risk>');
  await open();
  await page.keyboard.type("surya namaskar");
  await twoFrames(page);
  const first = dialog.getByRole("option").first();
  assert.match(await first.innerText(), /Sun Salutation A\s+A sequence of poses/);
  assert.match(await dialog.getByRole("status").textContent(), /^2 sequences of poses found\./);
  assert.deepEqual(await axe(page), []);
  await press("Enter");
  await element.locator(".steps").waitFor();
  assert.deepEqual({ ...(await seen()), typed: undefined }, { isOpen: false, typed: undefined, isExpanded: undefined, active: undefined, focus: "Sun Salutation A Sūrya Namaskāra A", title: "Sun Salutation A Sūrya Namaskāra A" });
  await element.locator(".steps button").nth(4).click();
  await element.getByRole("button", { name: "Back to the sequence" }).click();
  assert.match(await element.locator(".title").textContent(), /^Sun Salutation A/);
  assert.deepEqual(faults, []);
  await close();
});

test("a word that only may mean a sequence offers it, and Enter does not take it", async () => {
  const { page, dialog, open, seen, press, close } = await givenPicker(browser);
  await open();
  await page.keyboard.type("morning");
  await twoFrames(page);
  assert.match(await dialog.getByRole("option").first().innerText(), /A Gentle Morning/);
  await press("Enter");
  assert.equal((await seen()).isOpen, true);
  await close();
});
