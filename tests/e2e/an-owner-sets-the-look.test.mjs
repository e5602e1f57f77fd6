// What an owner may set of a card's look: each custom property changes something, each part is there to be styled, and
// fields stay large enough for phones.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";

const declared = JSON.parse(readFileSync(new URL("../../www/element.json", import.meta.url), "utf8"));
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A value that no theme has. */
const UNUSUAL = { font: "monospace", size: "23px", small: "0.5em", large: "3em", bold: "900", gap: "3rem", density: "0.4", radius: "2rem" };
const unusual = (property) => UNUSUAL[property.replace("--pose-risk-", "")] ?? "rgb(1, 2, 3)";

/** Everything of how a card looks that a property may change. Runs in the page. */
function look() {
  const seen = ["fontFamily", "fontSize", "fontWeight", "rowGap", "borderTopLeftRadius", "backgroundColor", "color", "borderTopColor", "fill", "stroke", "accentColor"];
  const all = document.querySelector("pose-risk").shadowRoot.querySelectorAll("*");
  return [...all].map((one) => {
    const style = getComputedStyle(one);
    return seen.map((name) => style[name]).join();
  }).join("\n");
}

for (const colorScheme of ["light", "dark"]) {
  test(`each custom property that is declared changes how a card looks, in ${colorScheme}`, async () => {
    const { page, close } = await openCards(browser, `<pose-risk pose="happy-baby" loading="eager"></pose-risk>`, { context: { colorScheme } });
    await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
    const usual = await page.evaluate(look);
    const without = [];
    for (const { name } of declared.cssProperties) {
      await page.evaluate(([name, value]) => document.querySelector("pose-risk").style.setProperty(name, value), [name, unusual(name)]);
      if ((await page.evaluate(look)) == usual) without.push(name);
      await page.evaluate((name) => document.querySelector("pose-risk").style.removeProperty(name), name);
    }
    assert.deepEqual(without, []);
    assert.equal(await page.evaluate(look), usual, "what is taken back leaves nothing");
    await close();
  });
}

test("each part that is declared is there, and a page's own style reaches it", async () => {
  const parts = declared.parts.map(({ name }) => name);
  const rules = parts.map((name) => `pose-risk::part(${name}) { outline: 1px solid rgb(1, 2, 3) }`).join("");
  const { page, close } = await openCards(browser, `<style>${rules}</style><pose-risk pose="cobra" condition="low-back-pain" worse-with="arching" loading="eager"></pose-risk>`);
  const reached = await page.evaluate((parts) => parts.filter((name) => {
    const found = document.querySelector("pose-risk").shadowRoot.querySelector(`[part~=${name}]`);
    return found && getComputedStyle(found).outlineColor == "rgb(1, 2, 3)";
  }), parts);
  assert.deepEqual(reached, parts);
  await close();
});

test("an owner's size of 12 px leaves fields at 16 px on touch screens, and theirs follows a larger one", async () => {
  const { page, close } = await openCards(browser, `<pose-risk pose="happy-baby" loading="eager"></pose-risk>`, { context: { hasTouch: true, isMobile: true } });
  const sizes = (size) => page.evaluate((size) => {
    const card = document.querySelector("pose-risk");
    card.style.setProperty("--pose-risk-size", size);
    const fields = card.shadowRoot.querySelectorAll("input:not([type=radio], [type=checkbox], [type=range]), select, textarea");
    return [...fields].map((field) => parseFloat(getComputedStyle(field).fontSize));
  }, size);
  const small = await sizes("12px");
  assert.ok(small.length >= 2, `${small.length} fields`);
  assert.ok(small.every((size) => size >= 16), String(small));
  assert.ok((await sizes("24px")).some((size) => size > 16));
  await close();
});
