// Folds are the platform's own: what they hold stands in the page from the start, where a search finds it; they open
// without our code; and of the row one is open at a time.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openPage } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

/** What takes long to work out or to draw is made when it is opened. */
const HEAVY = ["Side by side", "Why not another pose?"];
/** Who says what of a pose lies in the file of sources, which is fetched for whoever unfolds it. */
const FETCHED = /^Published sources/;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The folds of the first card, in their order. */
const folds = (page) =>
  page.evaluate(() =>
    [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("details")].map((fold) => ({
      name: fold.querySelector("summary > span").textContent,
      isOpen: fold.open,
      words: [...fold.children].slice(1).map(({ textContent }) => textContent).join("").trim(),
      // A browser that searches a page opens what is hidden in this way, and no other.
      hides: CSS.supports("selector(::details-content)") ? getComputedStyle(fold, "::details-content").contentVisibility : "hidden",
    })),
  );

for (const attributes of ['pose="happy-baby"', 'pose="cobra" condition="low-back-pain"', 'pose="half-lord-fishes" worse-with="twisting"', 'view="ranking"', 'view="compare" pose="happy-baby" compare="cobra"', ""]) {
  test(`every fold has its content before it is opened, where a search finds it: ${attributes || "no pose"}`, async () => {
    const { page, close } = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`);
    const found = await folds(page);
    assert.ok(found.length >= 2, `${found.length}`);
    for (const { name, isOpen, words, hides } of found) {
      assert.equal(isOpen, false, name);
      assert.equal(hides, "hidden", name);
      if (HEAVY.includes(name) || FETCHED.test(name)) continue;
      assert.ok(words.length > 5, `${name}: "${words}"`);
    }
    await close();
  });
}

test("what is heavy comes when it is opened", async () => {
  const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>');
  assert.deepEqual((await folds(page)).filter(({ words }) => !words).map(({ name }) => name).sort(), HEAVY.toSorted());
  await page.locator("pose-risk").getByText("Side by side").click();
  await page.locator("pose-risk").locator(".both > li").first().waitFor();
  await close();
});

test("a search of the page opens the fold that has the words", async () => {
  // A link's text is not looked for in a shadow root, so this is the static page, which has the same folds without one.
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/pkg/static/happy-baby.html#:~:text=No%20better%20after%20six%20weeks");
  await page.locator("details[open]", { hasText: "No better after six weeks?" }).waitFor();
  assert.equal(await page.locator("details[open]").count(), 1);
  await close();
});

test("of the row of words one fold is open at a time, and another card's row is its own", async () => {
  const html = '<pose-risk loading="eager" pose="happy-baby"></pose-risk><pose-risk loading="eager" pose="cobra"></pose-risk>';
  const { page, close } = await openCards(browser, html);
  const open = (at) => page.locator("pose-risk").nth(at).locator(".folds > details[open] > summary").allTextContents();
  const rows = await page.locator("pose-risk").first().locator(".folds > details > summary").allTextContents();
  assert.ok(rows.length >= 6, rows.join());
  for (const name of rows) {
    await page.locator("pose-risk").first().locator(".folds > details > summary", { hasText: name }).first().click();
    await twoFrames(page);
    assert.deepEqual(await open(0), [name]);
  }
  await page.locator("pose-risk").nth(1).locator(".folds > details > summary").first().click();
  await twoFrames(page);
  assert.deepEqual(await open(0), [rows.at(-1)]);
  assert.equal((await open(1)).length, 1);
  await close();
});

test("without a script every fold of a pose's page opens, one of the row at a time, and what is heavy is drawn", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/pkg/static/happy-baby.html");
  const row = page.locator(".folds > details");
  const count = await row.count();
  assert.ok(count >= 4, `${count} folds`);
  for (let at = 0; at < count; at++) {
    await row.nth(at).locator("summary").first().click();
    assert.ok(await row.nth(at).locator(".unfolded").first().isVisible(), await row.nth(at).locator("summary").first().textContent());
    assert.equal(await page.locator(".folds > details[open]").count(), 1);
    if ((await row.nth(at).locator(".both").count()) == 1) assert.ok(await row.nth(at).locator(".both > li").first().isVisible());
  }
  assert.equal(await page.locator(".folds .both").count(), 1);
  await close();
});
