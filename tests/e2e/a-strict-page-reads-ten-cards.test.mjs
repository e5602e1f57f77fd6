// Ten cards on a page with a strict Content-Security-Policy: readable without any code, with and without WebAssembly.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { awake, lives } from "./support/awake.mjs";
import { launch, openPage } from "./support/browser.mjs";
import { allIn, SCRIPT } from "./support/given-page.mjs";

const POSES = ["happy-baby", "cobra", "plow", "bow", "cat", "pigeon-fold", "warrior-1", "triangle", "corpse", "half-lord-fishes"];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** @param {string} wasm what the policy says of it */
async function tenCards(wasm) {
  const opened = await openPage(browser);
  const policy = `default-src 'none'; script-src 'self' ${wasm}; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const cards = POSES.map((pose) => `<p>Words of the post.</p><pose-risk pose="${pose}" loading="eager"><p>Words of ${pose}.</p></pose-risk>`).join("\n");
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ten</title><link rel="icon" href="/www/demo/icon.svg">${SCRIPT}</head><body><main><h1>Ten</h1>${cards}</main></body></html>`;
  await opened.page.route("**/ten.html", (route) => route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body }));
  await opened.page.goto("/ten.html");
  await allIn(opened.page, "ready");
  return opened;
}

/** Each card's title, and how much it says. */
const read = (page) => page.evaluate(() => [...document.querySelectorAll("pose-risk")].map(({ shadowRoot }) => {
  const card = [...shadowRoot.querySelectorAll("article")].find((article) => article.checkVisibility());
  return { title: card.querySelector(".title").textContent, words: card.innerText.split(/\s+/).length, picture: card.querySelectorAll("svg path").length };
}));

test("ten cards show under a strict policy with no request for wasm before a touch, and no violation", async () => {
  const { page, requests, faults, close } = await tenCards("'wasm-unsafe-eval'");
  const cards = await read(page);
  assert.equal(new Set(cards.map(({ title }) => title)).size, POSES.length);
  for (const { title, words, picture } of cards) assert.ok(words > 60 && picture > 10, `${title}: ${words} words`);
  assert.deepEqual(requests.filter((url) => /wasm|pose_risk\.js|wake/.test(url)), []);
  await awake(page);
  await lives(page);
  assert.equal(requests.filter((url) => url.endsWith(".wasm")).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test("without 'wasm-unsafe-eval' the same ten cards can be read, and lead on", async () => {
  const { page, requests, faults, close } = await tenCards("");
  for (const { title, words, picture } of await read(page)) assert.ok(words > 60 && picture > 10, `${title}: ${words} words`);
  const card = page.locator("pose-risk").first();
  await card.locator(".still").waitFor();
  assert.equal(await card.getByRole("button", { name: /^Bending/ }).filter({ visible: true }).count(), 0, "controls that cannot work are not shown");
  const fold = card.locator("details:visible").first();
  await fold.locator("summary").click();
  assert.equal(await fold.evaluate(({ open }) => open), true);
  assert.ok((await card.locator("a[href*='static/']:visible").count()) > 0, "alternatives lead to their pages");
  assert.deepEqual(requests.filter((url) => url.endsWith(".wasm")), []);
  // The page asks once whether WebAssembly may run, and whether the pages are there: of that answer it takes the head alone.
  assert.deepEqual(faults.filter((fault) => !/wasm-eval|WebAssembly|static\/index.html net::ERR_ABORTED/.test(fault)), []);
  assert.equal(requests.filter((url) => url.endsWith("static/index.html")).length, 1);
  await close();
});
