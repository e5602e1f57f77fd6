// What docs/browsers.md says of older browsers, tried by taking a thing away before anything of the page runs, in whichever
// engine POSE_RISK_ENGINE names.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openEngine } from "./support/page.mjs";

const POST = "/tests/pages/fallback-stays-until-the-card-is-ready.html";
const WORDS = "Happy baby opens the hips.";

/** @type {import("./support/page.mjs").Page} */
let page;
before(async () => (page = await openEngine()));
after(() => page?.close());

/** What a reader can read: the words inside the tag, or the card. */
const seen = () => page.evaluate(() => {
  const host = document.querySelector("pose-risk");
  const isShown = (element) => !!element && element.getBoundingClientRect().height > 10;
  const card = [...(host.shadowRoot?.querySelectorAll("article") ?? [])].find(isShown);
  return { words: isShown(host.querySelector("p")), card: card?.querySelector(".title")?.textContent ?? null, state: host.dataset.state ?? null };
});

/** What is missing, and how it goes; each is one line of the table. */
const WORDS_STAY = {
  "no custom elements": () => delete globalThis.customElements && Object.defineProperty(globalThis, "customElements", { value: undefined }),
  "no stylesheets made by scripts": () => (delete globalThis.CSSStyleSheet.prototype.replaceSync, delete ShadowRoot.prototype.adoptedStyleSheets, delete DocumentOrShadowRoot?.prototype.adoptedStyleSheets),
  "no Object.hasOwn": () => delete Object.hasOwn,
};
const FIRST_VIEW = {
  "no WebAssembly": () => delete globalThis.WebAssembly,
  "WebAssembly that knows less": () => (WebAssembly.Module = WebAssembly.compile = WebAssembly.instantiate = WebAssembly.compileStreaming = WebAssembly.instantiateStreaming = () => {
    throw new WebAssembly.CompileError("what is this");
  }),
};
const WHOLE_CARD = {
  "no inert": () => delete HTMLElement.prototype.inert,
  "no requestIdleCallback": () => delete globalThis.requestIdleCallback,
  "no structuredClone": () => delete globalThis.structuredClone,
  "no clipboard": () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined }),
  "no marked ranges of shadow roots": () => delete Selection.prototype.getComposedRanges,
};

for (const [what, take] of Object.entries(WORDS_STAY)) {
  test(`${what}: the words stay`, async () => {
    await page.open(POST, { before: [take] });
    // The last thing that the shell asks for has come, or it has given up.
    await page.holds(() => document.readyState == "complete" && (document.querySelector("pose-risk").dataset.state == "failed" || noted.faults.length > 0));
    const { words, card } = await seen();
    assert.deepEqual({ words, card }, { words: true, card: null });
    assert.equal(await page.evaluate((words) => document.querySelector("pose-risk").textContent.includes(words), WORDS), true);
  });
}

for (const [what, take] of Object.entries(FIRST_VIEW)) {
  test(`${what}: the first view can be read, its folds open, its controls are gone, and the reason is told`, async () => {
    await page.open(POST, { before: [take] });
    await page.ready();
    await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("article").dispatchEvent(new Event("focusin", { bubbles: true })));
    await page.holds(() => noted.heard.some((one) => one.startsWith("error")) && document.querySelector("pose-risk").shadowRoot.querySelector(".still"));
    assert.match((await seen()).card, /Happy Baby/);
    assert.match((await page.evaluate(() => noted.heard)).join(), /error (unsupported|csp)/);
    assert.equal(await page.evaluate(() => [...document.querySelector("pose-risk").shadowRoot.querySelectorAll(".movement")].filter((one) => one.getClientRects().length).length), 0);
    await page.press("summary", "Why");
    await page.holds(() => document.querySelector("pose-risk").shadowRoot.querySelector("details[open]"));
    assert.deepEqual((await page.faults()).filter((fault) => !/^console: pose-risk/.test(fault)), []);
  });
}

for (const [what, take] of Object.entries(WHOLE_CARD)) {
  test(`${what}: the card lives and answers`, async () => {
    await page.open(POST, { before: [take] });
    await page.ready();
    await page.press(".movement", "Bending");
    await page.says("[part~=advice]", "Skip for now");
    assert.deepEqual(await page.faults(), []);
  });
}

test("no IntersectionObserver: the words stay until a reader reaches for them, and then the card comes", async () => {
  const lazy = "/tests/pages/what-follows-a-card-stays-where-it-is.html";
  await page.open(lazy, { before: [() => delete globalThis.IntersectionObserver] });
  await page.holds(() => document.querySelector("pose-risk").dataset.state == "idle");
  assert.equal((await seen()).words, true);
  await page.evaluate(() => document.querySelector("pose-risk").click());
  await page.ready();
  await page.alive();
  assert.deepEqual(await page.faults(), []);
});

test("http, where a browser hashes nothing and copies nothing: the card lives, and words to take along stand there", async () => {
  await page.open("/tests/pages/without-modules-the-classic-script-brings-the-card.html", { isInsecure: true });
  assert.equal(await page.evaluate(() => isSecureContext || !!crypto.subtle), false, "the page is not trusted");
  await page.ready();
  await page.alive();
  await page.press("summary", "Share");
  await page.press("button", "Copy as text");
  await page.until(() => document.querySelector("pose-risk").shadowRoot.querySelector("textarea")?.value.startsWith("Happy Baby"));
  assert.deepEqual(await page.faults(), []);
});
