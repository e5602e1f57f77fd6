// The picker: a button in the card opens a search over it. One test a promise; the pattern is
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { CARD, givenPicker } from "./support/picker.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const given = (html, context) => givenPicker(browser, html, context);

test("a button opens the search over the card, and the field has the focus", async () => {
  const { card, seen, press, page, faults, close } = await given();
  assert.equal(await card.locator("[role=combobox]").count(), 0, "the search does not live on the card");
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  assert.deepEqual([(await seen()).focus, (await seen()).isOpen], ["Another pose", false]);
  await press("Enter");
  assert.deepEqual([(await seen()).focus, (await seen()).isOpen], ["combobox", true]);
  assert.equal(await card.getByRole("dialog", { name: "Find a pose" }).count(), 1);
  assert.deepEqual(faults, []);
  await close();
});

test("letters typed on the button go into the search", async () => {
  const { seen, page, close } = await given();
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  await page.keyboard.type("cobra");
  await twoFrames(page);
  const { isOpen, typed } = await seen();
  assert.deepEqual({ isOpen, typed }, { isOpen: true, typed: "cobra" });
  await close();
});

test("a card with no pose has a button as wide as itself that says what it is for", async () => {
  const { card, close } = await given('<pose-risk loading="eager"></pose-risk>', { viewport: { width: 360, height: 640 } });
  const { width } = await card.getByRole("button", { name: "Find a pose" }).boundingBox();
  assert.ok(width > 250, `${width} px`);
  await close();
});

test("a page that leaves the picker out has none of it", async () => {
  const { card, page, close } = await given('<pose-risk loading="eager" pose="cobra" controls="mechanisms"></pose-risk>');
  assert.equal(await card.locator("dialog, [part~=picker]").count(), 0);
  assert.equal(await page.evaluate(() => (document.querySelector("pose-risk").focus(), document.querySelector("pose-risk").dataset.state)), "ready");
  await close();
});

test("arrows go round the list, and the caret keeps its own keys", async () => {
  const { dialog, seen, open, press, close } = await given();
  await open();
  const names = (await dialog.getByRole("option").allTextContents()).map((text) => text.trim());
  await press("ArrowUp");
  assert.equal((await seen()).active, names.at(-1));
  await press("ArrowDown");
  assert.equal((await seen()).active, names[0]);
  assert.equal(await dialog.getByRole("option", { selected: true }).count(), 1);
  await press("Home");
  assert.equal((await seen()).active, undefined);
  await press("c", "o", "Home", "x");
  assert.equal((await seen()).typed, "xco", "Home moved the caret");
  await close();
});

test("the active option is always in sight", async () => {
  const { dialog, open, press, close } = await given();
  await open();
  for (const keys of [["ArrowUp"], ["ArrowDown"], Array(15).fill("ArrowDown")]) {
    await press(...keys);
    const isInSight = await dialog.getByRole("option", { selected: true }).evaluate((option) => {
      const [row, list] = [option, option.closest("[role=listbox]")].map((element) => element.getBoundingClientRect());
      const label = option.parentElement.querySelector(".label")?.getBoundingClientRect();
      return row.bottom <= list.bottom + 1 && row.top >= (label ? label.bottom : list.top) - 1;
    });
    assert.ok(isInSight, `after ${keys.length} × ${keys[0]}`);
  }
  await close();
});

test("Alt with an arrow folds the list away and brings it back", async () => {
  const { dialog, seen, open, press, close } = await given();
  await open();
  await press("Alt+ArrowUp");
  assert.deepEqual([(await seen()).isExpanded, await dialog.getByRole("option").count()], ["false", 0]);
  await press("Alt+ArrowDown");
  assert.deepEqual([(await seen()).isExpanded, (await seen()).active], ["true", undefined]);
  assert.ok((await dialog.getByRole("option").count()) > 100);
  await close();
});

test("Enter picks the best match, shows it, and the focus is on its name", async () => {
  const { seen, open, press, page, close } = await given();
  await open();
  await page.keyboard.type("seated forw");
  await press("Enter");
  const { isOpen, focus, title } = await seen();
  assert.match(title, /^Seated Forward Fold/);
  assert.equal(isOpen, false);
  assert.equal(focus, title);
  await close();
});

test("Enter picks the option that the arrows reached, and nothing where nothing is typed", async () => {
  const { seen, open, press, close } = await given();
  await open();
  await press("Enter");
  assert.equal((await seen()).isOpen, true);
  await press("ArrowDown", "ArrowDown");
  const { active } = await seen();
  await press("Enter");
  assert.equal((await seen()).title, active);
  await close();
});

test("keys of an input method pick and move nothing", async () => {
  const { seen, open, page, composing, close } = await given();
  await open();
  await page.keyboard.type("cob");
  await twoFrames(page);
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ["Enter", "ArrowDown", "ArrowUp", "Escape"]) {
      assert.equal(await composing({ key, ...how }), true, `${key} is left to the input method`);
      await twoFrames(page);
      const { isOpen, active, typed } = await seen();
      assert.deepEqual({ isOpen, active, typed }, { isOpen: true, active: undefined, typed: "cob" }, key);
    }
  await close();
});

test("what an input method composes is searched for, and its Enter ends the composition only", async () => {
  const { dialog, seen, open, page, press, close } = await given();
  await open();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "cobr", selectionStart: 4, selectionEnd: 4 });
  await dialog.getByRole("option", { name: /^Cobra/ }).waitFor();
  await client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Enter", windowsVirtualKeyCode: 229 });
  await twoFrames(page);
  assert.deepEqual([(await seen()).isOpen, (await seen()).typed], [true, "cobr"]);
  await client.send("Input.insertText", { text: "cobra" });
  await press("Enter");
  assert.match((await seen()).title, /^Cobra/);
  await close();
});

test("Escape clears, then closes the search, and only then reaches the page's own dialog", async () => {
  const { seen, open, press, page, close } = await given(`<dialog id="own">${CARD}</dialog><script>own.showModal()</script>`);
  await page.evaluate(() => ((globalThis.heard = []), addEventListener("keydown", ({ key, defaultPrevented }) => heard.push([key, defaultPrevented]))));
  const isOwnOpen = () => page.evaluate(() => document.getElementById("own").open);
  await open();
  await page.keyboard.type("cob");
  await press("Escape");
  assert.deepEqual([(await seen()).typed, (await seen()).isOpen, await isOwnOpen()], ["", true, true]);
  await press("Escape");
  assert.deepEqual([(await seen()).isOpen, (await seen()).focus, await isOwnOpen()], [false, "Another pose", true]);
  const heard = await page.evaluate(() => globalThis.heard.filter(([key]) => key == "Escape"));
  assert.deepEqual(heard, [], "a page that closes its dialog itself does not hear of ours");
  await press("Escape");
  assert.equal(await isOwnOpen(), false);
  assert.deepEqual(await page.evaluate(() => globalThis.heard.at(-1)), ["Escape", false]);
  await close();
});

test("when the browser closes the search, as by a phone's Back, it can be opened again", async () => {
  const { dialog, seen, open, page, close } = await given();
  await open();
  await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("dialog").close());
  await dialog.getByRole("option").first().waitFor({ state: "detached" });
  assert.equal((await seen()).focus, "Another pose");
  await open();
  assert.equal((await seen()).isOpen, true);
  await close();
});

test("Tab leads from the field to Close, past a list that needs no stop", async () => {
  const { seen, open, press, page, close } = await given();
  await open();
  await press("ArrowDown", "Tab");
  assert.deepEqual([(await seen()).focus, (await seen()).isOpen], ["Close", true]);
  await press("Enter");
  assert.deepEqual([(await seen()).focus, (await seen()).isOpen, (await seen()).title.startsWith("Happy Baby")], ["Another pose", false, true]);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "pose-risk");
  await close();
});

test("VoiceOver takes the focus from the field, and the option under its cursor can still be pressed", async () => {
  const { dialog, seen, open, page, close } = await given();
  await open();
  await page.keyboard.type("wheel");
  const option = dialog.getByRole("option", { name: /^Wheel/ });
  await option.waitFor();
  await dialog.getByRole("combobox").blur();
  await twoFrames(page);
  assert.equal((await seen()).isExpanded, "true");
  // VoiceOver presses with a click alone.
  await option.dispatchEvent("click");
  await twoFrames(page);
  assert.match((await seen()).title, /^Wheel/);
  await close();
});

test("a press beside the search closes it, but not the end of a drag that began in it", async () => {
  const { dialog, seen, open, page, close } = await given();
  await open();
  const { x, y } = await dialog.getByRole("combobox").boundingBox();
  await page.mouse.move(x + 20, y + 10);
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await twoFrames(page);
  assert.equal((await seen()).isOpen, true);
  await page.mouse.click(5, 300);
  await twoFrames(page);
  assert.deepEqual([(await seen()).isOpen, (await seen()).focus], [false, "Another pose"]);
  await close();
});

test("the field says of itself that it is a search, so that no browser offers its reader's own name or address", async () => {
  const { open, page, close } = await given();
  await open();
  const field = await page.locator("pose-risk").locator("[role=combobox]").evaluate(({ type, name, id, placeholder, autocomplete, labels }) => ({
    says: [type, name, id, placeholder, ...[...labels].map((label) => label.textContent)].join(" "),
    autocomplete,
  }));
  assert.match(field.says, /search/);
  assert.doesNotMatch(field.says, /name|mail|address|street|phone|user/i);
  assert.equal(field.autocomplete, "off");
  await close();
});

test("nothing typed shows groups by how poses are done; what was picked before comes first, also in another card", async () => {
  const { card, open, press, page, close } = await given(`${CARD}<pose-risk loading="eager" pose="cobra"></pose-risk>`);
  await open();
  const groups = (of) => of.locator("dialog").getByRole("group").evaluateAll((groups) => groups.map((group) => group.querySelector(".label").textContent));
  // Rows out of sight come after the first ones are painted.
  const whole = (of) => of.locator("dialog").getByText("upside down", { exact: true }).waitFor({ state: "attached" });
  await whole(card);
  const before = await groups(card);
  assert.ok(before.includes("standing") && before.includes("lying on the back"), before.join());
  await page.keyboard.type("wheel");
  await press("Enter");
  const other = page.locator("pose-risk").nth(1);
  await other.locator("[part~=picker] > button").click();
  await other.locator("dialog").getByRole("option").first().waitFor();
  await whole(other);
  assert.deepEqual((await groups(other)).slice(1), before);
  assert.match(await other.locator("dialog").getByRole("option").first().textContent(), /Wheel/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
  await close();
});

test("what was typed is marked in the name, without colour alone", async () => {
  const { dialog, open, page, close } = await given();
  await open();
  await page.keyboard.type("BALA");
  const mark = dialog.getByRole("option", { name: /Child/ }).first().locator("mark");
  await mark.waitFor();
  assert.equal(await mark.textContent(), "Bālā");
  const style = await mark.evaluate((mark) => [getComputedStyle(mark).textDecorationLine, getComputedStyle(mark).fontWeight > getComputedStyle(mark.parentElement).fontWeight]);
  assert.deepEqual(style, ["underline", true]);
  await close();
});

test("how many were found is said once", async () => {
  const { dialog, open, page, press, close } = await given();
  await open();
  await page.evaluate(() => {
    globalThis.said = [];
    const status = document.querySelector("pose-risk").shadowRoot.querySelector("dialog [role=status]");
    new MutationObserver(() => said.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
  });
  assert.equal(await dialog.getByRole("status").textContent(), "");
  await page.keyboard.insertText("warrio");
  await twoFrames(page);
  await press("ArrowDown", "ArrowDown", "ArrowUp");
  assert.deepEqual(await page.evaluate(() => said), [`${await dialog.locator("ul:not([role=group]) [role=option]").count()} poses found.`]);
  await close();
});

test("a name that is not there leads on: suggestions, and what to do", async () => {
  const { card, dialog, seen, open, page, press, close } = await given();
  await open();
  await page.keyboard.type("cobrqqq");
  await card.getByText("No pose called “cobrqqq”").waitFor();
  assert.match(await dialog.getByRole("status").textContent(), /clear the field/);
  await dialog.getByRole("group", { name: /Perhaps/ }).waitFor();
  await press("Enter");
  assert.equal((await seen()).isOpen, true);
  await press("ArrowDown", "Enter");
  assert.match((await seen()).title, /^Cobra/);
  await close();
});

test("a word that is no pose but has an answer gets it above the list, and it is said", async () => {
  const { dialog, open, page, close } = await given();
  await open();
  await page.keyboard.type("crack");
  const status = dialog.getByRole("status");
  await status.getByText(/crack without pain/).waitFor();
  assert.doesNotMatch(await status.textContent(), /No pose called/);
  const { height } = await status.boundingBox();
  assert.ok(height > 20, "it can be seen");
  // Of a long list the first rows are drawn; each says how many there are.
  assert.ok(Number(await dialog.getByRole("option").first().getAttribute("aria-setsize")) > 100);
  await close();
});

for (const colorScheme of ["light", "dark"])
  test(`axe finds nothing while the search is open, ${colorScheme}`, async () => {
    const { card, dialog, open, page, press, close } = await given(`<style>:root { color-scheme: light dark }</style><pose-risk loading="eager" pose="happy-baby" heading-level="2"></pose-risk>`, { colorScheme });
    await open();
    await press("ArrowDown");
    assert.deepEqual(await axe(page), []);
    const paper = await dialog.evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
    assert.equal(paper, await card.locator(".card").evaluate((card) => getComputedStyle(card).backgroundColor), "the search has the card's theme");
    for (const text of ["cob", "cobrqqq"]) {
      await dialog.getByRole("combobox").fill(text);
      await twoFrames(page);
      assert.deepEqual(await axe(page), [], text);
    }
    await close();
  });

test("rows near sight have pictures, the others have none", async () => {
  const { dialog, open, page, close } = await given();
  await open();
  const pictured = () => dialog.getByRole("option").evaluateAll((options) => options.map((option) => option.querySelector("svg") != null));
  const isDrawn = (at) => page.waitForFunction((at) => document.querySelector("pose-risk").shadowRoot.querySelectorAll("[role=option]")[at].querySelector("svg"), at);
  await isDrawn(0);
  assert.ok((await pictured()).filter(Boolean).length < 40);
  await dialog.getByRole("listbox").evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await isDrawn((await pictured()).length - 1);
  await close();
});
