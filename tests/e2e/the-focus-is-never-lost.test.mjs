// Whoever uses a card by keyboard stays in it: after each change the focus is on the control that was used, or on what
// the change brought; it never falls back to the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What the page knows of controls. Rows of a long list are alike: two of them stand for all. */
function knowControls() {
  const all = "button, summary, select, input:not([role=combobox])";
  const isShown = (element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.disabled;
  const label = (element) => {
    const text = element.getAttribute("aria-label") ?? (element.querySelector(".name") ?? element.labels?.[0] ?? element).textContent;
    return text.trim().replace(/\s+/g, " ").slice(0, 60);
  };
  globalThis.card = () => document.querySelector("pose-risk").shadowRoot;
  globalThis.controls = () => [...card().querySelectorAll(all)].filter((element) => isShown(element) && !element.matches(".ranking > li:nth-child(n + 3) *"));
  /** A control's name, counted where several have the same. */
  globalThis.named = () => {
    const seen = new Map();
    return new Map(controls().map((control) => {
      const name = nameOf(control);
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return [seen.get(name) > 1 ? `${name} (${seen.get(name)})` : name, control];
    }));
  };
  globalThis.nameOf = (element) => (element ? `${element.localName} ${element.type ?? ""} ${label(element)}` : "nothing");
  /** Opens all folds of the card, also those that stand in others, until nothing more comes. */
  globalThis.unfold = async () => {
    await document.querySelector("pose-risk").ready;
    // A fold that is opened at once has no content; the last test of this file says so.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const folds = (which) => [...card().querySelectorAll("details")].filter((fold) => isShown(fold.firstElementChild) && which(fold));
    for (let closed; (closed = folds((fold) => !fold.open)).length; ) {
      for (const { firstElementChild } of closed) firstElementChild.click();
      for (let frame = 0; frame < 2 || folds(({ open, children }) => open && children.length < 2).length; frame++) {
        if (frame > 120) throw new Error(`opened and stayed empty: ${folds(({ open, children }) => open && children.length < 2).map(nameOf)}`);
        await new Promise(requestAnimationFrame);
      }
    }
  };
}

/** How a keyboard uses it. */
const keyFor = (name) => (/^select/.test(name) ? "ArrowDown" : /^input range/.test(name) ? "ArrowLeft" : /^input radio/.test(name) ? "ArrowDown" : /^input/.test(name) ? "Space" : "Enter");

/** Where the focus is: in the card, or not. */
const focused = (page) =>
  page.evaluate(() => {
    const isInCard = document.activeElement == document.querySelector("pose-risk");
    const at = isInCard ? card().activeElement : null;
    return { name: nameOf(at), isLost: !at || !at.checkVisibility(), inList: at?.closest(".sequence > li")?.querySelector("button").firstChild.textContent };
  });

/**
 * Uses each control of the card once, and names those after which the focus was lost or, where the control is still
 * there to be used again, elsewhere.
 */
async function lostAfter(html) {
  const { page, faults, close } = await openCards(browser, html, { before: (page) => page.addInitScript(knowControls) });
  await page.evaluate(() => unfold());
  const names = await page.evaluate(() => [...named().keys()]);
  const wrong = [];
  for (const name of names) {
    // What was used before may have taken it away.
    if (!(await page.evaluate((name) => named().has(name), name))) {
      await page.reload();
      await page.evaluate(() => unfold());
    }
    const there = await page.evaluate((name) => (named().get(name)?.focus(), [...named().keys()]), name);
    assert.ok(there.includes(name), `${name} is not among ${there}`);
    assert.ok(name.startsWith((await focused(page)).name), `${name} takes the focus`);
    // A fold is closed and opened again.
    for (let times = name.startsWith("summary") ? 2 : 1; times > 0; times--) {
      await page.keyboard.press(keyFor(name));
      await twoFrames(page);
      const now = await focused(page);
      // What only changes the card keeps the focus; what leads elsewhere may take it there. An arrow key moves it
      // among radio buttons.
      const stays = await page.evaluate((name) => named().get(name)?.matches("summary, select, input:not([type=radio]), [aria-pressed]"), name);
      if (now.isLost || (stays && !name.startsWith(now.name))) wrong.push(`${name} → ${now.name}`);
    }
  }
  assert.deepEqual(faults, []);
  await close();
  return { names, wrong };
}

for (const [what, html, least] of [
  ["a card", '<pose-risk loading="eager" pose="seated-forward-fold"></pose-risk>', 30],
  ["a card for a reader with a condition", '<pose-risk loading="eager" pose="half-lord-fishes" condition="sciatica"></pose-risk>', 30],
  ["a compact card", '<pose-risk loading="eager" pose="cobra" view="compact"></pose-risk>', 5],
  ["a card with no pose", '<pose-risk loading="eager"></pose-risk>', 3],
  ["the list", '<pose-risk loading="eager" view="ranking"></pose-risk>', 15],
  ["two poses beside each other", '<pose-risk loading="eager" view="compare" pose="happy-baby" compare="cobra"></pose-risk>', 10],
]) {
  test(`whichever control of ${what} is used, the focus is not lost`, async () => {
    const { names, wrong } = await lostAfter(html);
    assert.ok(names.length >= least, `${names.length} controls:\n${names.join("\n")}`);
    assert.deepEqual(wrong, []);
  });
}

test("a pose picked by keyboard leaves the focus in the card", async () => {
  const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>', { before: (page) => page.addInitScript(knowControls) });
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  await page.keyboard.type("cobra");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("pose-risk").getByRole("heading", { name: /^Cobra/ }).waitFor();
  await twoFrames(page);
  assert.equal((await focused(page)).isLost, false);
  await close();
});

/** A card with these poses on its reader's list. */
async function ownList(poses) {
  const opened = await openCards(browser, `<pose-risk loading="eager" pose="${poses[0]}"></pose-risk>`, { before: (page) => page.addInitScript(knowControls) });
  const { page } = opened;
  const card = page.locator("pose-risk");
  for (const [at, pose] of poses.entries()) {
    await page.evaluate((pose) => document.querySelector("pose-risk").setAttribute("pose", pose), pose);
    await page.waitForFunction((pose) => card().querySelector(".title").textContent.toLowerCase().startsWith(pose.replace("-", " ")), pose);
    await card.getByRole("button", { name: "Add to my list" }).click();
    await card.locator(".sequence > li").nth(at).waitFor();
  }
  const order = () => card.locator(".sequence > li").evaluateAll((items) => items.map((item) => item.querySelector("button").firstChild.textContent));
  return { ...opened, card, order };
}

test("a pose moved on the reader's list keeps the focus, and so it can be moved on", async () => {
  const { page, card, order, close } = await ownList(["happy-baby", "cobra", "wheel"]);
  assert.deepEqual(await order(), ["Happy Baby", "Cobra", "Wheel"]);
  await card.getByRole("button", { name: "Wheel sooner" }).focus();
  await page.keyboard.press("Enter");
  await twoFrames(page);
  assert.deepEqual(await order(), ["Happy Baby", "Wheel", "Cobra"]);
  assert.equal((await focused(page)).name, "button button Wheel sooner", "the focus goes with the pose");
  await page.keyboard.press("Enter");
  await twoFrames(page);
  assert.deepEqual(await order(), ["Wheel", "Happy Baby", "Cobra"]);
  // The first of a list cannot be moved up, so its button may be gone; the focus stays in its row.
  assert.equal((await focused(page)).inList, "Wheel");
  await close();
});

test("a pose taken off the reader's list leaves the focus in the card", async () => {
  const { page, card, order, close } = await ownList(["happy-baby", "cobra"]);
  for (const left of [["Happy Baby"], []]) {
    await card.getByRole("button", { name: /^Remove/ }).last().focus();
    await page.keyboard.press("Enter");
    await twoFrames(page);
    assert.deepEqual(await order(), left);
    assert.equal((await focused(page)).isLost, false, `${left.length} left`);
  }
  await close();
});

test("a fold that is opened the moment the card is there has its content", async () => {
  const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>', {
    before: (page) =>
      page.addInitScript(() =>
        document.addEventListener("pose-risk-ready", ({ target }) => {
          const fold = [...target.shadowRoot.querySelectorAll("summary")].find(({ textContent }) => /Upper back/.test(textContent));
          fold.click();
        })),
  });
  await page.locator("pose-risk").getByText("Load on the low back").waitFor({ timeout: 3_000 });
  await close();
});
