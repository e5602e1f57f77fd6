// Browsers and extensions translate a page by replacing its text nodes. A card goes on to say what is true of
// the pose and the reader that it shows, and never what was true before.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const LEVELS = { suits: "Often suits", fine: "Usually fine", caution: "Go easy", avoid: "Skip for now" };

/** How tools put other words in place of a text node. */
const TOOLS = {
  "a copy in font elements": (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  },
  "the node itself in font elements": (text) => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    outer.append(inner);
    text.before(outer);
    inner.append(text);
  },
  "markup in place of all that an element holds": (text) => {
    if (!text.parentElement) return;
    const span = document.createElement("span");
    span.className = "translated";
    span.textContent = text.data;
    text.parentElement.replaceChildren(...[...text.parentElement.childNodes].map((node) => (node == text ? span : node)));
  },
};

/** Yew lets the browser work after 16 ms of rendering: by this clock it does so wherever it may. */
const slowClock = (page) =>
  page.addInitScript(() => {
    let now = Date.now();
    Date.now = () => (now += 20);
  });

/**
 * A card, and what a reader may do with it while a tool translates.
 *
 * @param {string} tool
 * @param {(page: import("playwright-core").Page) => unknown} [before] runs before the page opens
 */
async function translated(tool, before) {
  const opened = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby"></pose-risk>', { before });
  const { page } = opened;
  const card = page.locator("pose-risk");
  const inCard = (work, ...rest) => card.evaluate(work, ...rest);
  const wrap = () =>
    inCard((card, tool) => {
      const walker = document.createTreeWalker(card.shadowRoot.querySelector(".card"), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) (0, eval)(`(${tool})`)(text);
    }, `${TOOLS[tool]}`);
  /** Waits until the card says of this pose and these troubles what the API says. */
  const says = (pose, worseWith, mobility = "typical") =>
    page.waitForFunction(
      async ({ pose, worseWith, mobility, levels }) => {
        const glue = performance.getEntriesByType("resource").find(({ name }) => /\/pose_risk\.js$/.test(name));
        const { assess } = await import(glue.name);
        const answer = assess({ pose, worseWith, mobility });
        const root = document.querySelector("pose-risk").shadowRoot;
        const title = root.querySelector(".title").textContent;
        const advice = root.querySelector("[part~=advice]").textContent;
        return title.startsWith(answer.pose.name) && advice.includes(levels[answer.advice.level]) && advice.includes(answer.advice.headline);
      },
      { pose, worseWith, mobility, levels: LEVELS },
      { timeout: 5_000 },
    );
  return { ...opened, card, inCard, wrap, says };
}

const CASES = Object.keys(TOOLS).flatMap((tool) => [
  { tool, on: "", before: undefined },
  { tool, on: " on a slow machine", before: slowClock },
]);
for (const { tool, on, before } of CASES) {
  test(`a card translated by ${tool}${on} says what the API says, whatever its reader does`, async () => {
    const { page, card, inCard, wrap, says, faults, close } = await translated(tool, before);
    const bending = card.getByRole("button", { name: /^Bending forward/ });

    await wrap();
    await bending.click();
    await says("happy-baby", ["bending"]);

    await wrap();
    await inCard((card) => void (card.pose = "cobra"));
    await says("cobra", ["bending"]);

    await inCard((card) => void (card.pose = "seated-forward-fold"));
    await says("seated-forward-fold", ["bending"]);
    await card.locator("[part~=alternatives] .other").first().waitFor();
    await wrap();
    const other = await inCard((card) => {
      const button = card.shadowRoot.querySelector("[part~=alternatives] .other");
      button.click();
      return button.textContent;
    });
    await page.waitForFunction(() => !/Seated Forward Fold/.test(document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent));
    const followed = await inCard((card) => card.shadowRoot.querySelector(".title").firstChild.textContent.trim());
    assert.ok(other.includes(followed), `${other} leads to ${followed}`);
    await wrap();
    await card.getByRole("button", { name: /back to/i }).first().click();
    await says("seated-forward-fold", ["bending"]);

    await wrap();
    await card.locator("[part~=picker] button").click();
    await card.locator("[part~=picker] input").pressSequentially("cob");
    await wrap();
    await card.locator("[part~=picker] input").pressSequentially("ra");
    await page.waitForFunction(() => {
      const options = [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("[role=option]")];
      return options.length > 0 && options.every(({ textContent }) => /cobra|bhuja/i.test(textContent));
    });
    await wrap();
    await card.locator("[part~=picker] input").press("Enter");
    await says("cobra", ["bending"]);

    await wrap();
    for (const summary of await card.locator("summary").all()) {
      if (await summary.isVisible()) await summary.click();
      await wrap();
    }
    await bending.click();
    await says("cobra", []);
    assert.equal(await inCard((card) => card.shadowRoot.querySelectorAll("font, .translated").length), 0);

    await wrap();
    await inCard((card) => card.remove());
    await twoFrames(page);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a reader of a translated card keeps the focus, the caret and what they typed", async () => {
  const { card, inCard, wrap, says, faults, close } = await translated("a copy in font elements");
  const field = card.locator("[part~=picker] input");
  await card.locator("[part~=picker] button").click();
  await field.fill("cobra");
  await field.evaluate((input) => input.setSelectionRange(2, 2));
  await wrap();
  await inCard((card) => void (card.mobility = "stiff"));
  await says("happy-baby", [], "stiff");
  const kept = await inCard((card) => {
    const { activeElement } = card.shadowRoot;
    return [activeElement?.getAttribute("role"), activeElement?.value, activeElement?.selectionStart];
  });
  assert.deepEqual(kept, ["combobox", "cobra", 2]);
  for (let times = 2; times > 0; times--) await field.press("Escape");

  const bending = card.getByRole("button", { name: /^Bending forward/ });
  await bending.focus();
  await wrap();
  await bending.press("Enter");
  await says("happy-baby", ["bending"], "stiff");
  assert.match(await inCard((card) => card.shadowRoot.activeElement?.textContent), /^Bending forward/);
  assert.deepEqual(faults, []);
  await close();
});

test("a tool that translates each text as soon as it appears never sees the card fall back", async () => {
  const tool = "a copy in font elements";
  const { card, inCard, says, faults, close } = await translated(tool, slowClock);
  await inCard((card, tool) => {
    const translate = (0, eval)(`(${tool})`);
    const all = () => {
      const walker = document.createTreeWalker(card.shadowRoot.querySelector(".card"), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("font")) texts.push(walker.currentNode);
      texts.forEach(translate);
    };
    new MutationObserver(all).observe(card.shadowRoot, { childList: true, characterData: true, subtree: true });
    all();
  }, `${TOOLS[tool]}`);
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await says("happy-baby", ["bending"]);
  for (const pose of ["cobra", "seated-forward-fold", "wheel"]) {
    await inCard((card, pose) => void (card.pose = pose), pose);
    await says(pose, ["bending"]);
  }
  await card.getByRole("button", { name: /^Twisting/ }).click();
  await says("wheel", ["bending", "twisting"]);
  assert.ok((await inCard((card) => card.shadowRoot.querySelectorAll("font").length)) > 100, "it is translated");
  assert.deepEqual(faults, []);
  await close();
});
