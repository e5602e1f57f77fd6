// What a reader does to a card before our code is on the page is done once it is, and nothing else changes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { isLiving, lives } from "./support/awake.mjs";
import { openCards } from "./support/given-page.mjs";

const WASM = "**/pose_risk_bg.wasm";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A sleeping card whose code waits until it is let go. */
async function asleep(attributes = 'pose="happy-baby"', more = {}) {
  let release;
  const wait = new Promise((resolve) => (release = resolve));
  const opened = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, {
    asleep: true,
    before: (page) => page.route(WASM, async (route) => (await wait, route.continue().catch(() => {}))),
    ...more,
  });
  const { page } = opened;
  const card = page.locator("pose-risk");
  return {
    ...opened,
    card,
    chip: (name) => card.locator(".movement", { hasText: name }),
    /** Lets the code come, and waits for the living card. */
    async live() {
      release();
      await lives(page);
    },
  };
}

test("a card shows without wasm, and fetches it when a pointer comes", async () => {
  const { page, requests, faults, card, live, close } = await asleep();
  assert.deepEqual(requests.filter((url) => url.includes(".wasm")), []);
  assert.equal(await isLiving(page), false);
  assert.match(await card.locator("[part=card]").innerText(), /Happy Baby[\s\S]*Skip for now|Happy Baby[\s\S]*Go easy/);
  const asked = page.waitForRequest(/\.wasm$/);
  await card.hover();
  await asked;
  await live();
  assert.deepEqual(faults, []);
  await close();
});

test("presses made meanwhile are done in their order", async () => {
  const { page, card, chip, live, faults, close } = await asleep();
  await chip("Bending").click();
  await chip("Twisting").click();
  await chip("Bending").click();
  await live();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelectorAll(".movement[aria-pressed=true]").length == 1);
  assert.equal(await chip("Twisting").getAttribute("aria-pressed"), "true");
  assert.equal(await chip("Bending").getAttribute("aria-pressed"), "false");
  assert.match(await card.locator("[part=card]").getAttribute("data-answer"), /worse-with=twisting/);
  assert.deepEqual(faults, []);
  await close();
});

test("the page hears of each act once, when it is done and not when the card does it", async () => {
  const { page, card, chip, live, close } = await asleep();
  await page.evaluate(() => {
    globalThis.heardActs = [];
    for (const type of ["click", "keydown", "input", "change"]) document.addEventListener(type, ({ type }) => heardActs.push(type));
  });
  await chip("Bending").click();
  await card.locator("summary", { hasText: "My body" }).click();
  await card.locator("input[type=range]").first().press("ArrowLeft");
  const told = await page.evaluate(() => heardActs.splice(0));
  assert.deepEqual(told.filter((type) => type != "keydown"), ["click", "click", "input"]);
  await live();
  await page.waitForFunction(() => /depth=/.test(document.querySelector("pose-risk").shadowRoot.querySelector("[part=card]").dataset.answer));
  assert.deepEqual(await page.evaluate(() => heardActs), []);
  await close();
});

test("a press is seen at once, before any code has come", async () => {
  const { page, card, chip, live, close } = await asleep();
  const seen = await chip("Bending").evaluate(async (button) => {
    button.click();
    await new Promise((next) => requestAnimationFrame(next));
    const moves = document.querySelector("pose-risk").shadowRoot.getAnimations({ subtree: true }).length;
    return { pressed: button.ariaPressed, moves };
  });
  assert.equal(seen.pressed, "true");
  assert.ok(seen.moves > 0, "something moves");
  assert.equal(await isLiving(page), false);
  await live();
  assert.equal(await card.locator("[data-waiting]").count(), 0);
  await close();
});

test("what is typed into the search meanwhile is searched for, with the caret where it was", async () => {
  const { page, card, live, close } = await asleep();
  await card.getByRole("button", { name: "Another pose" }).click();
  const field = card.getByRole("combobox", { name: "pose" });
  await field.waitFor();
  await page.keyboard.type("cbra");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("o");
  await live();
  await card.locator("[role=option]", { hasText: "Cobra" }).first().waitFor();
  const now = await field.evaluate((input) => [input.value, input.selectionStart, input === input.getRootNode().activeElement]);
  assert.deepEqual(now, ["cobra", 2, true]);
  await page.keyboard.press("Enter");
  await card.locator(".title", { hasText: "Cobra" }).waitFor();
  await close();
});

test("a name that is typed and entered before the code is here opens its pose", async () => {
  const { page, card, live, close } = await asleep();
  await card.getByRole("button", { name: "Another pose" }).focus();
  await page.keyboard.type("cobra");
  await page.keyboard.press("Enter");
  await live();
  await card.locator(".title", { hasText: "Cobra" }).waitFor();
  await close();
});

test("what is typed while the search changes hands is not lost: the page has the key, and neither search", async () => {
  const { page, card, live, faults, close } = await asleep();
  // The moment between the two cannot be hit from outside: the keys come with the press that opens the living search.
  await page.evaluate(() => {
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      const isHeeded = dispatchEvent.call(this, event);
      if (event.type == "click" && this.matches(".find")) {
        for (const key of ["o", "x", "Backspace", "b"]) document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }
      return isHeeded;
    };
  });
  await card.getByRole("button", { name: "Another pose" }).focus();
  await page.keyboard.type("c");
  await live();
  await card.locator("[role=option]", { hasText: "Cobra" }).first().waitFor();
  assert.equal(await card.getByRole("combobox", { name: "pose" }).inputValue(), "cob");
  assert.deepEqual(faults, []);
  await close();
});

test("the card waits for a word that is being composed", async () => {
  const { page, card, live, close } = await asleep();
  await card.getByRole("button", { name: "Another pose" }).click();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "こぶ", selectionStart: 2, selectionEnd: 2 });
  const swapped = live();
  await page.waitForResponse(/\.wasm$/);
  await card.locator("article").nth(1).waitFor({ state: "attached" });
  assert.equal(await isLiving(page), false, "it is mounted, and waits");
  await client.send("Input.insertText", { text: "cobra" });
  await swapped;
  await card.locator("[role=option]", { hasText: "Cobra" }).first().waitFor();
  assert.equal(await card.getByRole("combobox", { name: "pose" }).inputValue(), "cobra");
  await close();
});

test("who closes the search before the code is here has opened nothing", async () => {
  const { page, card, live, close } = await asleep();
  await card.getByRole("button", { name: "Another pose" }).click();
  await page.keyboard.type("cobra");
  await page.keyboard.press("Escape");
  await live();
  assert.equal(await card.locator("dialog[open]").count(), 0);
  assert.match(await card.locator(".title").innerText(), /Happy Baby/);
  await close();
});

test("a slider that was moved stays where it is, and is heeded", async () => {
  const { page, card, live, close } = await asleep();
  await card.locator("summary", { hasText: "My body" }).click();
  const slider = card.locator("input[type=range]").first();
  await slider.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
  assert.equal(await slider.inputValue(), "80");
  await live();
  assert.equal(await slider.inputValue(), "80");
  await card.locator("[data-answer*='depth=0.8']").waitFor();
  assert.equal(await slider.evaluate((input) => input.getRootNode().activeElement === input), true);
  await close();
});

test("a choice of a list and of a switch is heeded", async () => {
  const { card, live, close } = await asleep();
  await card.locator("select").last().selectOption("sciatica");
  await card.locator("summary", { hasText: "My body" }).click();
  await card.getByLabel("Stiff").first().check();
  await live();
  await card.locator("[data-answer*='condition=sciatica'][data-answer*='mobility=stiff']").waitFor();
  await close();
});

test("open folds, focus, marked text and the page's place stay", async () => {
  const { page, card, live, close } = await asleep('pose="happy-baby"', { context: { viewport: { width: 360, height: 640 } } });
  await card.locator("summary", { hasText: "In practice" }).click();
  await page.evaluate(() => scrollTo(0, 300));
  const before = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("pose-risk");
    const text = shadowRoot.querySelector(".headline").firstChild;
    getSelection().setBaseAndExtent(text, 2, text, 9);
    return { selected: shadowRoot.getSelection().toString(), y: scrollY };
  });
  assert.equal(before.selected.length, 7);
  await live();
  const now = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("pose-risk");
    const open = [...shadowRoot.querySelectorAll("details[open] > summary")].map((one) => one.textContent.trim());
    return { selected: shadowRoot.getSelection().toString(), y: scrollY, open, focused: shadowRoot.activeElement?.textContent.trim() };
  });
  assert.deepEqual({ selected: now.selected, y: now.y }, before);
  assert.deepEqual(now.open, ["In practice"]);
  assert.equal(now.focused, "In practice");
  await close();
});

test("what is unfolded before the code is here looks as it does afterwards", async () => {
  const { page, card, live, close } = await asleep();
  await card.locator("summary", { hasText: "In practice" }).click();
  const boxes = () => page.evaluate(() => [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("details[open] :is(button, li, p)")].map((one) => one.getBoundingClientRect().toJSON()));
  // The style of what is folded is not among what a first view waits for.
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.adoptedStyleSheets.length > 1);
  const before = await boxes();
  assert.ok(before.length > 5, `${before.length}`);
  await live();
  assert.deepEqual(await boxes(), before);
  await close();
});

test("a waking that fails leaves the first view, tells why, and tries again at the next reach", async () => {
  const opened = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>', {
    asleep: true,
    before: async (page) => {
      await page.route(WASM, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "no" }));
      await page.addInitScript(() => {
        globalThis.reasons = [];
        document.addEventListener("pose-risk-error", ({ detail }) => reasons.push(detail.reason));
      });
    },
  });
  const { page } = opened;
  const card = page.locator("pose-risk");
  await card.locator(".movement").first().click();
  await page.waitForFunction(() => globalThis.reasons.length > 0);
  assert.deepEqual(await page.evaluate(() => reasons), ["404"]);
  assert.equal(await card.getAttribute("data-state"), "ready");
  assert.match(await card.locator("[part=card]").innerText(), /Happy Baby[\s\S]*did not load/);
  assert.equal(await card.locator(".movement").first().isVisible(), false);
  await page.unroute(WASM);
  await page.mouse.move(0, 0);
  await card.locator(".headline").hover();
  await lives(page);
  assert.equal(await card.locator(".movement").first().isVisible(), true);
  await opened.close();
});

test("once the code is on the page a new card lives at once, and asks for no first view", async () => {
  const { page, requests, card, live, close } = await asleep();
  await card.hover();
  await live();
  const before = requests.length;
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("pose-risk"), { pose: "cobra", loading: "eager" })));
  await page.locator("pose-risk[pose=cobra][data-state=ready]").waitFor();
  await lives(page);
  assert.deepEqual(requests.slice(before), []);
  await close();
});

test("cards of a group wake together when one of them is told something", async () => {
  const cards = ["happy-baby", "cobra"].map((pose) => `<pose-risk loading="eager" group="reader" pose="${pose}"></pose-risk>`).join("");
  const { page, close } = await openCards(browser, cards, { asleep: true });
  await page.locator("pose-risk").first().locator(".movement", { hasText: "Arching" }).click();
  const chip = page.locator("pose-risk").last().locator(".movement[aria-pressed=true]", { hasText: "Arching" });
  await chip.waitFor();
  await lives(page);
  await close();
});

test("a property that is set on a sleeping card wakes it, and the page hears of the change", async () => {
  const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>', { asleep: true });
  const detail = await page.evaluate(() => new Promise((resolve) => {
    const card = document.querySelector("pose-risk");
    card.addEventListener("pose-risk-change", ({ detail }) => resolve([detail.pose.id, detail.reader.worseWith]));
    card.pose = "cobra";
    card.worseWith = ["arching"];
  }));
  assert.deepEqual(detail, ["cobra", ["arching"]]);
  await close();
});

test("the line of red flags stands on the first card of a page only, asleep and awake", async () => {
  const cards = ["happy-baby", "cobra", "bridge"].map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`).join("");
  const { page, close } = await openCards(browser, cards, { asleep: true });
  const lines = () => page.evaluate(() => [...document.querySelectorAll("pose-risk")].map(({ shadowRoot }) => shadowRoot.querySelectorAll(".flags").length));
  const asleep = await lines();
  assert.equal(asleep.reduce((sum, count) => sum + count), 1);
  await page.locator("pose-risk").last().hover();
  await page.locator("pose-risk").first().hover();
  await page.locator("pose-risk").nth(1).hover();
  await lives(page);
  assert.deepEqual(await lines(), asleep);
  await close();
});

test("a mechanism of the owner's, a compact card, the list and the start need no wasm; two mechanisms do", async () => {
  const views = ['pose="cobra" worse-with="arching"', 'pose="cobra" view="compact"', 'view="ranking"', "", 'pose="cobra" controls="none"', 'pose="cobra" controls="picker mechanisms"', 'pose="cobra" heading-level="2" theme="dark"'];
  for (const attributes of views) {
    const { page, requests, close } = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, { asleep: true });
    assert.deepEqual(requests.filter((url) => /wasm|wake/.test(url)), [], attributes);
    assert.equal(await isLiving(page), false, attributes);
    await close();
  }
  const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="cobra" worse-with="arching bending"></pose-risk>', { asleep: true });
  assert.equal(await isLiving(page), true);
  await close();
});
