// Whatever the language of a page, and whichever way it is written: the card's layout follows the page, its words stay
// whole English sentences and are marked as such.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { axe, launch } from "./support/browser.mjs";
import { allIn, openHtml } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const card = (attributes = "") => `<pose-risk pose="happy-baby" loading="eager" heading-level="2" ${attributes}></pose-risk>`;

/** A page in Arabic, with everything of its card unfolded. */
async function openArabic(body, width) {
  const html = `<main dir="rtl" lang="ar"><h1>وضعيات اليوغا والظهر</h1><p>ماذا تطلب هذه الوضعية من العمود الفقري؟</p>${body}</main>`;
  const opened = await openHtml(browser, html, { context: { viewport: { width, height: 900 } } });
  await allIn(opened.page, "ready");
  await opened.page.evaluate(() => {
    for (const fold of document.querySelector("pose-risk").shadowRoot.querySelectorAll("details")) {
      fold.removeAttribute("name");
      fold.open = true;
    }
  });
  return opened;
}

/** Texts whose last sign does not stand after the one before it, on the same line: an English full stop that a right-to-left line would move to its other end. */
function brokenTexts() {
  const root = document.querySelector("pose-risk").shadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  let looked = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { data, parentElement } = text;
    const end = data.trimEnd().length;
    if (end < 2 || !/[.?!:%°)]/.test(data[end - 1]) || parentElement.closest("option, style")) continue;
    const at = (index) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect();
    };
    const [before, last] = [at(end - 2), at(end - 1)];
    if (!last.width || Math.abs(before.top - last.top) > 4) continue;
    looked++;
    if (last.left < before.left) found.push(data);
  }
  return { found, looked };
}

for (const width of [360, 720]) {
  test(`on a page written from right to left the layout is mirrored at ${width} px, and no sentence breaks`, async () => {
    const { page, faults, close } = await openArabic(card(), width);
    const { found, looked } = await page.evaluate(brokenTexts);
    assert.deepEqual(found, []);
    assert.ok(looked > 10, `${looked} texts looked at`);
    const { title, inside, sticksOut } = await page.evaluate(() => {
      const root = document.querySelector("pose-risk").shadowRoot;
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(".title"));
      const article = root.querySelector(".card").getBoundingClientRect();
      const wide = [...root.querySelectorAll(".card *")].filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && !one.closest("svg, .popup, .heard") && (left < article.left - 1 || right > article.right + 1);
      });
      return {
        title: range.getBoundingClientRect().right,
        inside: article.right - article.width / 4,
        sticksOut: [document.documentElement.scrollWidth - innerWidth, ...wide.map((one) => one.className || one.localName)],
      };
    });
    assert.ok(title > inside, `the name begins at the right: ${title} of ${inside}`);
    assert.deepEqual(sticksOut, [0]);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("on a page written from top to bottom the card runs from left to right, and fits beside what is there", async () => {
  const column = (inside) => `<section style="writing-mode: vertical-rl; height: 700px">${inside}</section>`;
  const { page, faults, close } = await openHtml(browser, `<main>${column(`<p>縦書きの文章。</p>${card()}`)}</main>`, { context: { viewport: { width: 720, height: 900 } } });
  await allIn(page, "ready");
  for (const state of ["asleep", "awake"]) {
    if (state == "awake") await awake(page);
    const { width, mode, sticksOut } = await page.locator("pose-risk").evaluate((element) => ({
      width: element.clientWidth,
      mode: getComputedStyle(element.shadowRoot.querySelector(".headline")).writingMode,
      sticksOut: element.scrollWidth > element.clientWidth,
    }));
    assert.equal(mode, "horizontal-tb", state);
    assert.ok(width >= 272 && width <= 720 && !sticksOut, `${state}: ${width} px`);
  }
  assert.deepEqual(faults, []);
  await close();
});

test("the card says that it is English, and names in Sanskrit that they are Sanskrit", async () => {
  const { page, close } = await openArabic(card(), 720);
  const languages = await page.evaluate(() => {
    const root = document.querySelector("pose-risk").shadowRoot;
    return [root.querySelector("[part=card]").lang, root.querySelector(".title small").lang];
  });
  assert.deepEqual(languages, ["en", "sa-Latn"]);
  // What a screen reader is given: no text of the card is left without a language of its own.
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const heading = nodes.find(({ role, name }) => role?.value == "heading" && /Happy Baby/.test(name?.value ?? ""));
  assert.ok(heading, "the heading is in the tree");
  await close();
});

test("a language asked of the element is answered once on the console, of the page never", async () => {
  const said = [];
  const { page, close } = await openHtml(browser, `<main lang="fr"><h1>Deux</h1>${card()}${card('lang="de"')}${card('lang="DE"')}${card('lang="en-GB"')}</main>`, {
    before: (page) => page.on("console", (line) => /English/.test(line.text()) && said.push(line.text())),
  });
  await allIn(page, "ready");
  await awake(page);
  assert.deepEqual(said, ['pose-risk: lang is "de"; the card speaks English, and no other language yet']);
  await page.evaluate(() => (document.querySelector("pose-risk").lang = "fr"));
  await page.waitForFunction(() => document.querySelector("pose-risk").getAttribute("lang") == "fr");
  await page.evaluate(() => Promise.resolve());
  assert.equal(said.length, 2);
  await close();
});
