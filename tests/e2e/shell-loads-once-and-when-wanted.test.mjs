import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { requestAfterAllOthers } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { shellSite } from "./support/shell-site.mjs";

const wasm = "/pkg/pose_risk_bg.wasm";
let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), shellSite()])));
beforeEach(() => site.reset());
after(async () => (site.close(), await browser.close()));

const open = (...arguments_) => openShellPage(browser, site, ...arguments_);

test("ten elements in one tick make one request for each file", async () => {
  const { all, asked, faults, close } = await open("ten-elements-make-one-wasm-request");
  await all("ready");
  for (const file of ["pose-risk.js", "pose_risk.js", "pose_risk_bg.wasm"]) {
    assert.equal(site.times(`/pkg/${file}`), 1, file);
  }
  assert.equal(site.times("/pkg/pose-risk-more.js"), 0, "what few pages need comes only to them");
  const calls = (await asked()).map(({ call }) => call);
  assert.equal(calls.filter((call) => call == "init").length, 1);
  assert.equal(calls.filter((call) => call == "mount").length, 10);
  assert.deepEqual(faults, []);
  await close();
});

test("script and wasm are asked for before any of them has answered", async () => {
  let arrive;
  const wait = new Promise((resolve) => (arrive = resolve));
  const files = ["/pkg/pose_risk.js", wasm];
  for (const file of files) site.answer(file, { wait });
  const { all, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("loading");
  await Promise.all(files.map(site.asked));
  arrive();
  await all("ready");
  assert.deepEqual(files.map(site.times), [1, 1]);
  await close();
});

test("a card far below fetches nothing until its reader comes near", async () => {
  const { all, page, close } = await open("a-card-far-below-waits-for-its-reader");
  await all("idle");
  await requestAfterAllOthers(page, "pose-risk");
  assert.equal(site.times(wasm), 0);
  // Near is 600 px below the screen: not seen yet.
  await page.evaluate(() => scrollTo(0, 4000 - innerHeight - 400));
  await all("ready");
  assert.equal(site.times(wasm), 1);
  await close();
});

for (const [how, act] of /** @type {const} */ ([
  ["pointer", (page) => page.hover("pose-risk")],
  ["keyboard", (page) => page.keyboard.press("Tab")],
  ["finger", (page) => page.tap("pose-risk p")],
])) {
  test(`with loading=interaction nothing is fetched before the reader's ${how} reaches the card`, async () => {
    const context = await browser.newContext({ baseURL: site.address, hasTouch: true });
    const page = await context.newPage();
    await page.goto("/tests/pages/interaction-waits-for-a-hand.html");
    await page.waitForSelector("pose-risk[data-state=idle]");
    await requestAfterAllOthers(page, "pose-risk");
    assert.equal(site.times(wasm), 0);
    await act(page);
    await page.waitForSelector("pose-risk[data-state=ready]");
    await context.close();
  });
}

test("changing loading from interaction to eager starts a waiting card", async () => {
  const { all, page, close } = await open("interaction-waits-for-a-hand");
  await all("idle");
  await page.evaluate(() => (document.querySelector("pose-risk").loading = "eager"));
  await all("ready");
  await close();
});

test("who asks to save data is asked first", async () => {
  const body = `<script type="module" src="/pkg/pose-risk.js"></script><pose-risk pose="cobra"><p>Words.</p></pose-risk>`;
  site.answer("/tests/pages/slow-line.html", { body });
  const { all, page, close } = await open("slow-line", (page) =>
    page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } })));
  await all("idle");
  await requestAfterAllOthers(page, "pose-risk");
  assert.equal(site.times(wasm), 0);
  await page.hover("pose-risk");
  await all("ready");
  await close();
});

test("two script tags do no harm", async () => {
  const { all, faults, asked, close } = await open("two-script-tags-do-no-harm");
  await all("ready");
  assert.equal((await asked()).filter(({ call }) => call == "mount").length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test("a page without an element fetches only the shell", async () => {
  const { page, close } = await open("an-empty-post");
  await page.evaluate(() => customElements.whenDefined("pose-risk"));
  await requestAfterAllOthers(page);
  assert.deepEqual(site.requests.filter((path) => path.startsWith("/pkg/")), ["/pkg/pose-risk.js"]);
  await close();
});
