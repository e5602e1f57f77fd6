// Who says what of a pose, and where a sentence comes from: fetched when first unfolded, never before.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
import { openFold } from "./support/folds.mjs";
import { openCards } from "./support/given-page.mjs";

const SOURCES = "sources.json";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page with one card. */
async function card(attributes) {
  const opened = await openCards(browser, `<pose-risk loading="eager" heading-level="2" ${attributes}></pose-risk>`);
  return { ...opened, asked: () => opened.requests.filter((address) => address.endsWith(SOURCES)).length };
}

test("where sources disagree the card says so, and unfolds to who says what", async () => {
  const { page, faults, asked, close } = await card(`pose="cobra" condition="low-back-pain"`);
  const others = page.locator("pose-risk").locator("[part=sources]");
  const line = others.locator("summary");
  await openFold(page.locator("pose-risk"), "Why");
  assert.equal(await line.textContent(), "Published sources disagree about this pose.");
  assert.equal(asked(), 0);
  await line.click();
  await others.getByRole("listitem").first().waitFor();
  const said = await others.getByRole("listitem").allTextContents();
  assert.ok(said.some((text) => /fine\.|good for it\.|allow/.test(text)), said.join("\n"));
  assert.ok(said.some((text) => /go easy\.|leave it out\.|caution/.test(text)), said.join("\n"));
  const link = others.getByRole("link").first();
  assert.match(await link.getAttribute("href"), /^https?:\/\//);
  assert.match(await link.getAttribute("rel"), /noopener/);
  assert.equal(asked(), 1);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("where they agree with the card nothing is said of them", async () => {
  const { page, close } = await card(`pose="cat" condition="low-back-pain"`);
  assert.equal(await page.locator("pose-risk").locator("[part=sources]").count(), 0);
  await close();
});

test("each reason with sources opens to citations with links", async () => {
  const { page, faults, asked, close } = await card(`pose="seated-forward-fold" worse-with="bending loading"`);
  const reasons = page.locator("pose-risk").locator(".reasons");
  await openFold(page.locator("pose-risk"), "Why");
  await reasons.locator("summary", { hasText: "from studies" }).first().click();
  const citation = reasons.locator("li li", { hasText: /\(\d{4}\)\. / }).first();
  await citation.waitFor();
  assert.match(await citation.getByRole("link").getAttribute("href"), /^https:\/\/(doi\.org\/10\.|pubmed)/);
  await reasons.locator("summary", { hasText: "from studies" }).nth(1).click();
  assert.equal(asked(), 1, "one file for all of them");
  assert.deepEqual(faults, []);
  await close();
});

test("without the file each source is still named, and unfolding again asks again", async () => {
  const { page, asked, close } = await card(`pose="seated-forward-fold" worse-with="bending"`);
  await page.route(`**/${SOURCES}`, (route) => route.abort());
  const reasons = page.locator("pose-risk").locator(".reasons");
  await openFold(page.locator("pose-risk"), "Why");
  const summary = reasons.locator("summary", { hasText: "from studies" }).first();
  const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith(SOURCES));
  await summary.click();
  await reasons.locator("li li", { hasText: / \d{4}$/ }).first().waitFor();
  await failed;
  await page.unroute(`**/${SOURCES}`);
  await summary.click();
  await summary.click();
  await reasons.locator("li li", { hasText: /\(\d{4}\)\. / }).first().waitFor();
  assert.ok(asked() >= 2);
  await close();
});
