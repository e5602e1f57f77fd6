// A card is hidden, disabled, moved, cloned, linked into and taken away as a paragraph or a button in its place would be,
// and takes nothing that belongs to the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { base, launch } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);
const ready = (page, ...ids) => page.waitForFunction((ids) => ids.every((id) => document.getElementById(id)?.dataset.state == "ready"), ids);
const card = (page, id) => page.locator(`#${id}`).locator(".card").first();

test("what hides around a card hides the card, and hidden itself it has no room, whatever the page's style says", async () => {
  const { page, faults, close } = await open("a-card-is-hidden-and-disabled-as-what-is-around-it");
  await ready(page, "hidden", "found", "invisible");
  assert.equal(await card(page, "invisible").isVisible(), false, "visibility");
  await page.evaluate(() => {
    document.querySelector("#around-invisible").style.visibility = "";
    document.querySelector("#hidden").hidden = true;
    document.querySelector("#found").setAttribute("hidden", "until-found");
  });
  assert.equal(await card(page, "invisible").isVisible(), true);
  const boxes = await page.evaluate(() => ["hidden", "found"].map((id) => {
    const element = document.getElementById(id);
    return [getComputedStyle(element).display, element.shadowRoot.querySelector(".card").checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })];
  }));
  assert.equal(boxes[0][0], "none");
  assert.notEqual(boxes[1][0], "none", "it can be found on the page");
  await page.evaluate(() => (document.querySelector("#hidden").hidden = false));
  assert.equal(await card(page, "hidden").isVisible(), true);
  assert.deepEqual(faults, []);
  await close();
});

test("a card in what is folded, in a dialog, a popover or a tab is there when that opens", async () => {
  const { page, faults, close } = await open("a-card-is-hidden-and-disabled-as-what-is-around-it");
  await ready(page, "in-dialog", "in-popover");
  await page.locator("#fold > summary").click();
  await ready(page, "folded");
  assert.equal(await card(page, "folded").isVisible(), true);
  await page.evaluate(() => (document.querySelector("#tab").style.display = ""));
  await page.evaluate(() => document.querySelector("#in-tab").scrollIntoView());
  await ready(page, "in-tab");
  for (const [id, act, end] of [
    ["in-dialog", () => document.querySelector("#dialog").showModal(), () => document.querySelector("#dialog").open],
    ["in-popover", () => document.querySelector("#popover").showPopover(), () => document.querySelector("#popover").matches(":popover-open")],
  ]) {
    await page.evaluate(act);
    assert.equal(await card(page, id).isVisible(), true, id);
    await page.locator(`#${id}`).getByRole("button", { name: "Another pose" }).click();
    await page.locator(`#${id}`).getByRole("combobox", { name: "Find a pose" }).fill("tree");
    await page.keyboard.press("Enter");
    await page.waitForFunction((id) => /Tree/.test(document.getElementById(id).shadowRoot.querySelector(".title").textContent), id);
    assert.equal(await page.evaluate(end), true, `${id} stays open`);
    await page.evaluate(() => (document.querySelector("#dialog").close(), document.querySelector("#popover").hidePopover?.()));
  }
  assert.deepEqual(faults, []);
  await close();
});

test("a card is disabled by the field set around it, by inert and by pointer-events, and no longer than they say", async () => {
  const { page, faults, close } = await open("a-card-is-hidden-and-disabled-as-what-is-around-it");
  await ready(page, "in-set", "in-legend", "untouchable", "in-inert");
  /** Whether the button of a card can be reached by a keyboard. */
  const canUse = (id) => page.evaluate((id) => {
    const host = document.getElementById(id);
    document.activeElement?.blur();
    [...host.shadowRoot.querySelectorAll("button, summary")].find((one) => one.getClientRects().length).focus();
    return document.activeElement == host;
  }, id);
  await page.waitForFunction(() => document.querySelector("#in-set"));
  assert.equal(await canUse("in-set"), true);
  assert.equal(await canUse("in-inert"), false);
  for (const state of ["asleep", "living"]) {
    await page.evaluate(() => (document.querySelector("#set").disabled = true));
    await page.waitForFunction(() => [...document.querySelector("#in-set").shadowRoot.querySelectorAll("div:has(.card)")].some(({ inert }) => inert));
    assert.equal(await canUse("in-set"), false, state);
    assert.equal(await canUse("in-legend"), true, "what stands in the legend stays in use");
    await page.evaluate(() => (document.querySelector("#set").disabled = false));
    await page.waitForFunction(() => ![...document.querySelector("#in-set").shadowRoot.querySelectorAll("div")].some(({ inert }) => inert));
    assert.equal(await canUse("in-set"), true, state);
    await awake(page);
  }
  // Moved out of what disables it, and into it.
  await page.evaluate(() => {
    document.querySelector("#set").disabled = true;
    document.querySelector("#elsewhere").append(document.querySelector("#in-set"));
    document.querySelector("#set").append(document.querySelector("#hidden"));
  });
  await page.waitForFunction(() => [...document.querySelector("#hidden").shadowRoot.querySelectorAll("div")].some(({ inert }) => inert));
  assert.equal(await canUse("in-set"), true);
  assert.equal(await canUse("hidden"), false);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("#untouchable").shadowRoot.querySelector("button")).pointerEvents), "none");
  // The form that they stand in knows nothing of them.
  assert.deepEqual(await page.evaluate(() => [[...document.querySelector("#form").elements].map(({ localName }) => localName), [...new FormData(document.querySelector("#form")).keys()]]), [["input", "fieldset", "fieldset"], ["first"]]);
  assert.deepEqual(faults, []);
  await close();
});

test("a card that is moved, by any way, is the same card; a copy of it is another; one that goes leaves its words and nothing else", async () => {
  const { page, faults, close } = await open("a-card-is-hidden-and-disabled-as-what-is-around-it");
  await ready(page, "in-set", "hidden");
  await page.locator("#in-set").getByRole("button", { name: /^Twisting/ }).first().click();
  const pressed = () => page.waitForFunction(() => document.querySelector("#in-set")?.shadowRoot.querySelector(".movement[aria-pressed=true] .name")?.textContent.includes("Twisting"));
  await pressed();
  for (const move of [
    () => document.querySelector("#elsewhere").append(document.querySelector("#in-set")),
    () => document.querySelector("#elsewhere").moveBefore?.(document.querySelector("#in-set"), null),
    () => document.querySelector("#elsewhere").replaceChildren(...[document.querySelector("#in-set")]),
    () => document.querySelector("#in-set").replaceWith(document.querySelector("#in-set")),
    () => {
      const inner = document.createElement("div");
      document.querySelector("#elsewhere").append(inner);
      inner.attachShadow({ mode: "open" }).innerHTML = "<slot></slot>";
      inner.append(document.querySelector("#in-set"));
    },
  ]) {
    await page.evaluate(move);
    await twoFrames(page);
    assert.equal(await page.evaluate(() => document.querySelector("#in-set").dataset.state), "ready", `${move}`);
    await pressed();
  }
  const copy = await page.evaluate(() => {
    const copy = document.querySelector("#in-set").cloneNode(true);
    copy.id = "copy";
    document.querySelector("#elsewhere").append(copy);
    return copy.dataset.state;
  });
  assert.notEqual(copy, "ready", "a copy shows nothing yet, and says so");
  await ready(page, "copy");
  assert.equal(await page.evaluate(() => document.querySelector("#copy").shadowRoot.querySelector(".movement[aria-pressed=true]")), null);
  await pressed();
  const left = await page.evaluate(async () => {
    const one = document.querySelector("#in-set");
    one.remove();
    await new Promise((next) => setTimeout(next));
    return [one.dataset.state, one.shadowRoot.querySelectorAll(":not(slot)").length, one.textContent, one.shadowRoot.adoptedStyleSheets.length, document.querySelectorAll("head link[rel=modulepreload]").length];
  });
  assert.deepEqual(left, ["idle", 0, "Words of in-set.", 0, 0]);
  assert.deepEqual(faults, []);
  await close();
});

test("a page that takes an attribute away or writes another keeps what it wrote, and the card what it is", async () => {
  const { page, faults, close } = await open("a-card-takes-nothing-of-its-page");
  await ready(page, "in-form");
  const attributes = () => page.evaluate(() => [document.querySelector("#in-form"), document.querySelector("#plain")].map((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))));
  const wanted = [
    { id: "in-form", pose: "cobra", loading: "eager", class: "mine", role: "region", title: "Mine", tabindex: "0", "aria-label": "My pose", style: "margin-top: 3px", "data-mine": "1", "data-state": "ready" },
    { id: "plain", class: "mine", "data-loading": "eager", "data-mine": "1", style: "margin-top: 3px" },
  ];
  await page.waitForSelector("#plain > pose-risk[data-state=ready]");
  assert.deepEqual(await attributes(), wanted);
  await awake(page);
  await page.evaluate(() => document.querySelector("#in-form").removeAttribute("data-state"));
  await twoFrames(page);
  assert.deepEqual(await attributes(), wanted);
  assert.deepEqual(faults, []);
  await close();
});

test("keys, focus, marked text, the form, history and globals stay the page's while cards come, wake and are used", async () => {
  const { page, faults, close } = await open("a-card-takes-nothing-of-its-page", (page) =>
    page.route("**/cards/en/*.json", async (route) => (await new Promise((next) => setTimeout(next, 300)), route.continue())));
  await page.locator("#name").pressSequentially("A");
  await ready(page, "in-form");
  await page.waitForSelector("#plain > pose-risk[data-state=ready]");
  await page.keyboard.type("nn");
  assert.equal(await page.locator("#name").inputValue(), "Ann", "who writes goes on writing");
  await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("#words")));
  await awake(page);
  assert.equal(await page.evaluate(() => `${getSelection()}`), "Words of the page that a reader may mark.");
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => (keys.length = 0));
  await page.locator("#in-form").getByRole("button", { name: "Another pose" }).click();
  await page.keyboard.type("bow/?sjk");
  for (let at = 0; at < 5; at++) await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => /Bow/.test(document.querySelector("#in-form").shadowRoot.querySelector(".title").textContent));
  assert.deepEqual(await page.evaluate(() => keys), [], "no shortcut of the page hears what is typed into the search");
  assert.equal(new URL(page.url()).pathname.includes("nowhere"), false, "Enter sends no form of the page");
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.deepEqual(await page.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !["heard", "before", "__violated"].includes(name))), []);
  assert.deepEqual(await page.evaluate(() => [document.adoptedStyleSheets.length, document.documentElement.attributes.length, document.body.attributes.length, document.querySelectorAll("head > :not(meta, title, link[rel=icon], script)").length]), [0, 1, 0, 0]);
  assert.deepEqual(faults, []);
  await close();
});

for (const [what, fragment] of [["to a card", "here"], ["past the cards", "after"]]) {
  test(`a link within the page ${what} leads there and stays there, clear of the page's header`, async () => {
    const { page, faults, close } = await open("a-link-leads-to-a-card");
    const top = () => page.evaluate((id) => Math.round(document.getElementById(id).getBoundingClientRect().top), fragment);
    const wanted = fragment == "here" ? 80 : 70;
    await page.evaluate((id) => document.querySelector(`a[href="#${id}"]`).click(), fragment);
    await ready(page, "here", "above");
    await twoFrames(page);
    assert.ok(Math.abs((await top()) - wanted) <= 1, `${await top()} px, not ${wanted}`);
    // Opened anew at that address.
    await page.goto("about:blank");
    await page.goto(`${base}/tests/pages/a-link-leads-to-a-card.html#${fragment}`);
    await ready(page, "here");
    await twoFrames(page);
    assert.ok(Math.abs((await top()) - wanted) <= 1, `${await top()} px, not ${wanted}`);
    assert.deepEqual(faults, []);
    await close();
  });
}
