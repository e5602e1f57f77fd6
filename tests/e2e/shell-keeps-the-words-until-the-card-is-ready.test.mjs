import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { shellSite } from "./support/shell-site.mjs";

const wasm = "/pkg/pose_risk_bg.wasm";
let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), shellSite()])));
beforeEach(() => site.reset());
after(async () => (site.close(), await browser.close()));

const open = (...arguments_) => openShellPage(browser, site, ...arguments_);

/** A promise that holds an answer back, and what lets it go. */
function gate() {
  let release;
  return [new Promise((resolve) => (release = resolve)), () => release()];
}

test("the words inside the tag show until the card does, and no longer", async () => {
  const [wait, release] = gate();
  site.answer(wasm, { wait });
  const { all, page, heard, close } = await open("fallback-stays-until-the-card-is-ready");
  const words = page.getByText("Happy baby opens the hips");
  await all("loading");
  assert.equal(await words.isVisible(), true);
  assert.equal(await page.getByRole("combobox").count(), 0);
  release();
  await all("ready");
  assert.equal(await words.isVisible(), false);
  assert.equal(await page.getByRole("combobox").isVisible(), true);
  assert.deepEqual((await heard()).map(({ type }) => type), ["pose-risk-ready"]);
  await close();
});

test("styles are adopted with the card, and shared by all cards", async () => {
  const { all, page, close } = await open("ten-elements-make-one-wasm-request");
  await all("ready");
  const found = await page.evaluate(() => {
    const roots = [...document.querySelectorAll("pose-risk")].map((one) => one.shadowRoot);
    return {
      sheets: new Set(roots.flatMap((root) => root.adoptedStyleSheets)).size,
      // The shell shows and hides its slots by CSSOM, which no policy blocks.
      inline: roots.flatMap((root) => [...root.querySelectorAll("style, [style]:not(slot), link")]).length,
      colour: getComputedStyle(roots[0].querySelector("input")).color,
    };
  });
  assert.deepEqual(found, { sheets: 2, inline: 0, colour: "rgb(1, 2, 3)" });
  await close();
});

test("before the card's styles arrive its element looks as the page has it", async () => {
  const [wait, release] = gate();
  site.answer(wasm, { wait });
  const { all, page, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("loading");
  await site.asked(wasm);
  await twoFrames(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("pose-risk")).display), "inline");
  release();
  await all("ready");
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("pose-risk")).display), "block");
  await close();
});

test("ready resolves when the card shows", async () => {
  const { page, close } = await open("fallback-stays-until-the-card-is-ready");
  const state = await page.evaluate(async () => {
    const element = document.querySelector("pose-risk");
    await element.ready;
    return element.dataset.state;
  });
  assert.equal(state, "ready");
  await close();
});

test("a card that shows takes over the focus that was in the words", async () => {
  const [wait, release] = gate();
  site.answer(wasm, { wait });
  const { all, page, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("loading");
  await page.getByRole("link").focus();
  release();
  await all("ready");
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.role), "combobox");
  await close();
});

test("a card that shows takes no focus from the rest of the page", async () => {
  const { all, page, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "body");
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.role), "combobox");
  await close();
});

test("a strict policy with trusted types sees no violation", async () => {
  const { all, faults, close } = await open("a-strict-policy-is-kept");
  await all("ready");
  assert.deepEqual(faults, []);
  await close();
});

test("a policy that trusts scripts by a nonce serves a card: ours pass it on", async () => {
  const headers = { "content-security-policy": "script-src 'nonce-ours' 'wasm-unsafe-eval'" };
  const body = `<script type="module" nonce="ours" src="/pkg/pose-risk.js"></script><pose-risk loading="eager"></pose-risk>`;
  site.answer("/tests/pages/nonce.html", { headers, body });
  const { all, faults, close } = await open("nonce");
  await all("ready");
  assert.deepEqual(faults, []);
  await close();
});

test("an element taken away while it loads mounts nothing, and comes when it is back", async () => {
  const [wait, release] = gate();
  site.answer(wasm, { wait });
  const { all, page, asked, faults, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("loading");
  await page.evaluate(() => {
    globalThis.away = document.querySelector("pose-risk");
    away.remove();
  });
  release();
  // One that comes after it shows: by then the first would have been mounted.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("pose-risk"), { pose: "wheel", loading: "eager" })));
  await all("ready");
  const mounted = async () => (await asked()).filter(({ call }) => call == "mount").map(({ options }) => options.pose);
  assert.deepEqual(await mounted(), ["wheel"]);
  await page.evaluate(() => document.body.append(away));
  await all("ready");
  assert.deepEqual(await mounted(), ["wheel", "happy-baby"]);
  assert.deepEqual(faults, []);
  await close();
});
