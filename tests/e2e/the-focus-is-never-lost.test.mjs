// Whoever uses a card by keyboard stays in it: after each change the focus is on the control that was used, or on what
// the change brought; it never falls back to the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { launch } from "./support/browser.mjs";
import { allIn, openCards } from "./support/given-page.mjs";
import { openFold } from "./support/folds.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What the page knows of controls. Rows of a long list are alike: two of them stand for all. */
function knowControls() {
  const all = "button, summary, select, textarea, input:not([role=combobox])";
  const isShown = (element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.disabled;
  const label = (element) => {
    const text = element.getAttribute("aria-label") ?? (element.querySelector(".name") ?? element.labels?.[0] ?? element).textContent;
    return text.trim().replace(/\s+/g, " ").slice(0, 60);
  };
  globalThis.card = () => document.querySelector("pose-risk").shadowRoot;
  globalThis.controls = () => [...card().querySelectorAll(all)].filter((element) => isShown(element) && !element.matches(":is(.ranking, .names) > :nth-child(n + 3), :is(.ranking, .names) > :nth-child(n + 3) *"));
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
    // Of a row one is open at a time; here all have to be.
    for (const fold of card().querySelectorAll("details[name]")) fold.removeAttribute("name");
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
    const box = at?.getBoundingClientRect();
    const isInSight = box && box.bottom > 0 && box.top < innerHeight && box.width > 0;
    return { name: nameOf(at), isLost: !at || !at.checkVisibility() || !isInSight, inList: at?.closest(".sequence > li")?.querySelector("button").firstChild.textContent };
  });

/** What is alike on every card that an act leads to: it has been used on the first one. */
const isAlike = (page, name) => page.evaluate((name) => named().get(name)?.matches(".tile, .row-name, .instead, .names button, .ranking button"), name);

/**
 * Uses each control of the card once, also those that only an act brings ("Not sure", "Remove"), and names those after
 * which the focus was lost, or out of sight, or, where the control is still there to be used again, elsewhere.
 */
async function lostAfter(html) {
  const { page, faults, close } = await openCards(browser, html, { before: (page) => page.addInitScript(knowControls) });
  const wrong = [];
  const names = () => page.evaluate(() => [...named().keys()]);
  const use = async (name) => {
    await page.evaluate((name) => named().get(name).focus(), name);
    assert.ok(name.startsWith((await focused(page)).name), `${name} takes the focus`);
    await page.keyboard.press(keyFor(name));
    await twoFrames(page);
  };
  /** What has been done since the page was loaded. @type {string[]} */
  let done = [];
  const reload = async (/** @type {string[]} */ acts) => {
    await page.reload();
    await allIn(page, "ready");
    await awake(page);
    await page.evaluate(() => unfold());
    for (const act of acts) {
      await use(act);
      await page.evaluate(() => (card().querySelector("dialog[open]") ? undefined : unfold()));
    }
    done = [...acts];
  };
  await page.evaluate(() => unfold());
  const todo = (await names()).map((name) => ({ name, way: [] }));
  // A number in a name is that of the moment.
  const known = new Set();
  const isNew = (name) => known.size < known.add(name.replace(/\d+/g, "N")).size;
  todo.forEach(({ name }) => isNew(name));
  const used = [];
  /** Whether the card shows another pose, whose controls are not the ones listed. */
  let isAway = false;
  for (let next; (next = todo.shift()); ) {
    const { name, way } = next;
    // What was used before may have taken it away.
    if (isAway || !(await names()).includes(name)) await reload(way);
    isAway = false;
    const there = await names();
    assert.ok(there.includes(name), `${name} is not among ${there}`);
    used.push(name);
    const leads = await isAlike(page, name);
    // A fold is closed and opened again.
    for (let times = name.startsWith("summary") ? 2 : 1; times > 0; times--) {
      await use(name);
      done.push(name);
      const now = await focused(page);
      // What only changes the card keeps the focus; what leads elsewhere may take it there. An arrow key moves it
      // among radio buttons.
      const stays = await page.evaluate((name) => named().get(name)?.matches("summary, select, textarea, input:not([type=radio]), [aria-pressed]"), name);
      if (now.isLost || (stays && !name.startsWith(now.name))) wrong.push(`${name} → ${now.name}`);
      // What opens over the card is left as it came, and gives the focus back.
      if (await page.evaluate(() => card().querySelector("dialog[open]") != null)) {
        await page.keyboard.press("Escape");
        await twoFrames(page);
        done.pop();
        const back = await focused(page);
        if (!name.startsWith(back.name)) wrong.push(`${name}, then Escape → ${back.name}`);
      }
    }
    // What it brought is used next: of another pose only the way back, which the first one has not.
    if (leads) await page.evaluate(() => unfold());
    const brought = (await names()).filter((one) => !there.includes(one) && (leads ? /^button button Back to/.test(one) : true));
    isAway = leads;
    for (const one of brought) {
      if ((await isAlike(page, one)) || !isNew(one)) continue;
      todo.unshift({ name: one, way: [...done] });
      isAway = false;
    }
  }
  assert.deepEqual(faults, []);
  await close();
  return { names: used, wrong };
}

for (const [what, html, least, among] of [
  ["a card", '<pose-risk loading="eager" pose="seated-forward-fold"></pose-risk>', 40, ["Another pose", "Not sure", "Back to Seated Forward Fold", "Remove Seated Forward Fold", "Copy as text", "Share a link to this answer"]],
  ["a card for a reader with a condition", '<pose-risk loading="eager" pose="half-lord-fishes" condition="sciatica"></pose-risk>', 40, ["Not sure"]],
  ["a compact card", '<pose-risk loading="eager" pose="cobra" view="compact"></pose-risk>', 5, ["Show more"]],
  ["a card with no pose", '<pose-risk loading="eager"></pose-risk>', 10, ["Find a pose", "Cobra"]],
  ["the list", '<pose-risk loading="eager" view="ranking"></pose-risk>', 15, ["Show all", "Show them", "Back to the list"]],
  ["two poses beside each other", '<pose-risk loading="eager" view="compare" pose="happy-baby" compare="cobra"></pose-risk>', 10, ["Not sure"]],
]) {
  test(`whichever control of ${what} is used, the focus is not lost`, async () => {
    const { names, wrong } = await lostAfter(html);
    assert.ok(names.length >= least, `${names.length} controls:\n${names.join("\n")}`);
    for (const name of among) assert.ok(names.some((one) => one.startsWith(`button button ${name}`)), `${name} is not among\n${names.join("\n")}`);
    assert.deepEqual(wrong, []);
  });
}

/** A card, and what of it has the focus, as a selector would find it. */
async function given(attributes) {
  const opened = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, { before: (page) => page.addInitScript(knowControls) });
  const has = (selector) => opened.page.evaluate((selector) => card().activeElement?.matches(selector) ?? false, selector);
  return { ...opened, card: opened.page.locator("pose-risk"), has };
}

for (const how of ["by keyboard", "by pointer"]) {
  test(`a pose picked ${how} has the focus on its name`, async () => {
    const { page, card, has, close } = await given('pose="happy-baby"');
    await page.evaluate(() => document.querySelector("pose-risk").focus());
    await page.keyboard.type("cobra");
    const option = card.getByRole("option").first();
    await option.waitFor();
    if (how == "by pointer") await option.click();
    else await page.keyboard.press("Enter");
    await card.getByRole("heading", { name: /^Cobra/ }).waitFor();
    await twoFrames(page);
    assert.ok(await has(".title"), (await focused(page)).name);
    assert.equal((await focused(page)).isLost, false);
    await close();
  });
}

for (const [what, attributes, fold, name, where] of [
  ["a start's tile", "", [], "Cobra", ".title"],
  ["a tile of another pose", 'pose="seated-forward-fold"', [], /^Legs Up the Wall/, ".title"],
  ["the tile of a change", 'pose="seated-forward-fold"', [], /^Loop a strap/, ".strip [aria-pressed=true]"],
  ["Show more", 'pose="cobra" view="compact"', [], "Show more", ".my-body summary"],
  ["Show all", 'view="ranking"', [], /^Show all/, ".ranking > li:nth-child(21) .row-name"],
  ["a row of the list", 'view="ranking"', [], "King Pigeon", ".title"],
  ["the stand-in of a row", 'view="ranking"', [], /^Instead: /, ".title"],
  ["a copy", 'pose="cobra"', ["Share"], "Copy as text", ".take-along button:first-child"],
  ["an address to share", 'pose="cobra"', ["Share"], "Share a link to this answer", ".take-along button:nth-child(2)"],
]) {
  test(`after ${what} the focus is where the reader goes on`, async () => {
    const { page, card, has, close } = await given(attributes);
    await openFold(card, ...fold);
    await card.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
    await twoFrames(page);
    assert.ok(await has(where), (await focused(page)).name);
    assert.equal((await focused(page)).isLost, false);
    await close();
  });
}

test("the way back leads to the name of what it goes back to", async () => {
  for (const [attributes, there, back, name] of [
    ['pose="seated-forward-fold"', /^Legs Up the Wall/, "Back to Seated Forward Fold", /^Seated Forward Fold/],
    ['view="ranking"', "King Pigeon", "Back to the list", /most demanding/i],
  ]) {
    const { page, card, has, close } = await given(attributes);
    await card.getByRole("button", { name: there }).first().click();
    await card.getByRole("button", { name: back }).focus();
    await page.keyboard.press("Enter");
    await card.getByRole("heading", { name }).waitFor();
    await twoFrames(page);
    assert.ok(await has(".title"), (await focused(page)).name);
    await close();
  }
});

test("what is taken back leaves the focus on the answers or the rows that it brought", async () => {
  const { page, card, has, close } = await given('pose="happy-baby"');
  await card.getByRole("button", { name: /^Twisting/ }).click();
  await card.getByRole("button", { name: "Not sure" }).focus();
  await page.keyboard.press("Enter");
  await twoFrames(page);
  assert.ok(await has(".movement"), (await focused(page)).name);
  await close();
  const list = await given('view="ranking"');
  await openFold(list.card, "Sort and choose");
  await list.card.getByLabel("Good for").selectOption({ label: "hamstrings" });
  await list.card.getByRole("button", { name: "Show them" }).focus();
  await list.page.keyboard.press("Enter");
  await twoFrames(list.page);
  assert.ok(await list.has(".ranking .row-name"), (await focused(list.page)).name);
  assert.equal((await focused(list.page)).isLost, false);
  await list.close();
});

/** A card with these poses on its reader's list. */
async function ownList(poses) {
  const opened = await openCards(browser, `<pose-risk loading="eager" pose="${poses[0]}"></pose-risk>`, { before: (page) => page.addInitScript(knowControls) });
  const { page } = opened;
  const card = page.locator("pose-risk");
  await card.locator("summary", { hasText: /^My list$/ }).click();
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
          const fold = [...target.shadowRoot.querySelectorAll("summary")].find(({ textContent }) => /^Side by side/.test(textContent));
          fold.click();
        })),
  });
  await page.locator("pose-risk").locator(".both > li").first().waitFor({ timeout: 3_000 });
  await close();
});
