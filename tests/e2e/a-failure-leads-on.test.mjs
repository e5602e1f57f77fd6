// Where the card cannot run, with the built pkg/: what a reader is left with, and that nothing tampered with runs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { openCards, SCRIPT } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);
const leads = "a-card-that-cannot-run-leads-to-a-page-that-can";

/** The first card of a page that cannot come to life. @param {import("playwright-core").Page} page */
async function assertReadable(page) {
  const card = page.locator("pose-risk").first();
  assert.equal(await card.getAttribute("data-state"), "ready");
  await card.locator(".why-still").waitFor();
  // Folds open, and what a press would show is a link.
  await card.locator("summary", { hasText: "In practice" }).click();
  assert.equal(await card.getByText("Keep breathing").isVisible(), true);
  assert.equal(await card.locator("button, select, input").filter({ visible: true }).count(), 0, "nothing asks to be pressed");
  return card;
}

test("without WebAssembly a card is readable, its alternatives lead to their pages, and one line says why", async () => {
  const { shown, page, heard, close } = await open(leads, (page) => page.addInitScript(() => delete globalThis.WebAssembly));
  await shown();
  await assertReadable(page);
  const card = page.locator("#leads");
  assert.match(await card.locator(".why-still").innerText(), /can be read/);
  const tile = card.locator("a.tile").first();
  await tile.waitFor();
  await card.hover();
  await page.waitForFunction(() => globalThis.heard.some(({ type }) => type == "pose-risk-error"));
  assert.equal((await heard()).find(({ type }) => type == "pose-risk-error").detail.reason, "unsupported");
  const name = await tile.locator(".name").innerText();
  await tile.click();
  await page.waitForURL("**/pkg/static/*.html");
  assert.ok((await page.getByRole("heading", { level: 2 }).first().innerText()).startsWith(name.replace(/:\s*$/, "")));
  await close();
});

test("where neither first view nor code comes the words stay, and lead to the pose's page; when the card comes, the link goes", async () => {
  const gone = (route) => route.fulfill({ status: 404, body: "gone" });
  const { all, page, close } = await open(leads, (page) => Promise.all(["**/cards/**", "**/pose_risk_bg.wasm"].map((files) => page.route(files, gone))));
  await all("failed");
  assert.equal(await page.getByText("Cobra arches the low back.").isVisible(), true);
  await page.locator("pose-risk").first().locator("a").waitFor();
  assert.equal(await page.locator("#leads").locator("a").count(), 1, "words that lead there need no second link");
  await page.unroute("**/cards/**");
  await page.unroute("**/pose_risk_bg.wasm");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await all("ready");
  assert.equal(await page.locator("pose-risk").first().locator("a").filter({ hasText: "See what it asks" }).count(), 0);
  await close();
});

test("a policy without 'wasm-unsafe-eval' leaves a readable card, named csp at the reach, and pays for no wasm", async () => {
  const { shown, page, heard, requests, errors, close } = await open("without-wasm-unsafe-eval-the-first-view-stays");
  await shown();
  const card = page.locator("pose-risk").first();
  await card.locator(".why-still").waitFor();
  assert.equal((await heard()).some(({ type }) => type == "pose-risk-error"), false, "the owner hears at the reach");
  await card.hover();
  await page.waitForFunction(() => globalThis.heard.some(({ type }) => type == "pose-risk-error"));
  assert.equal((await heard()).at(-1).detail.reason, "csp");
  await assertReadable(page);
  assert.ok(!requests.some((url) => url.endsWith(".wasm")));
  assert.match(errors[0], /^pose-risk \(csp\): .*'wasm-unsafe-eval'.*docs\/embedding\.md/);
  await close();
});

test("under the strict policy ten cards need no wasm before a touch, and without 'wasm-unsafe-eval' all ten can be read", async () => {
  const cards = ["happy-baby", "cobra", "bridge", "plank", "boat", "bow", "camel", "cat", "chair", "plow"].map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`).join("");
  for (const run of [" 'wasm-unsafe-eval'", ""]) {
    const policy = `default-src 'none'; script-src 'self'${run}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
    const { page, faults, requests, close } = await openCards(browser, cards, {
      asleep: true,
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">${SCRIPT}`,
    });
    await twoFrames(page);
    const heights = await page.evaluate(() => [...document.querySelectorAll("pose-risk")].map((card) => card.offsetHeight));
    assert.ok(heights.every((height) => height > 300), `${heights}`);
    assert.deepEqual(requests.filter((url) => url.endsWith(".wasm")), []);
    if (run) assert.deepEqual(faults.filter((fault) => !/icon|img-src/.test(fault)), []);
    await close();
  }
});

for (const file of ["pose_risk.js", "pose_risk_bg.wasm", "pose-risk-more.js"]) {
  test(`${file} that was changed on the way is refused, and does not run`, async () => {
    let refused;
    const { all, page, close } = await open(file == "pose-risk-more.js" ? "cards-of-a-group-share-their-reader" : "fallback-stays-until-the-card-is-ready", (page) => {
      refused = page.waitForEvent("console", (message) => /digest/.test(message.text()));
      // Each try has an address of its own: `…?1`.
      return page.route(new RegExp(`/pkg/${file.replace(".", "\\.")}(\\?|$)`), async (route) => {
        const response = await route.fetch();
        const body = file.endsWith(".js")
          ? Buffer.concat([await response.body(), Buffer.from(";globalThis.stolen=1")])
          // A section of its own at the end: as good a wasm as before, but for its hash.
          : Buffer.concat([await response.body(), Buffer.from([0, 2, 1, 97])]);
        await route.fulfill({ response, body });
      });
    });
    const reached = page.locator("pose-risk[data-state=ready]").first().hover();
    await refused;
    if (file == "pose-risk-more.js") {
      // Cards need it only to share their reader.
      await all("ready");
      await twoFrames(page);
    } else {
      await reached;
      await page.waitForFunction(() => globalThis.heard.some(({ type }) => type == "pose-risk-error"));
      const [{ detail }] = await page.evaluate(() => globalThis.heard.filter(({ type }) => type == "pose-risk-error"));
      assert.equal(detail.reason, "integrity", detail.message);
      assert.match(detail.message, new RegExp(`${file.replace(".", "\\.")} arrives, but is damaged or changed`));
    }
    assert.equal(await page.evaluate(() => globalThis.stolen), undefined);
    await close();
  });
}

test("a page that is printed, or read where no script runs, has the words", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/tests/pages/fallback-stays-until-the-card-is-ready.html");
  for (const media of /** @type {const} */ (["screen", "print"])) {
    await page.emulateMedia({ media });
    assert.equal(await page.getByText("Happy baby opens the hips").isVisible(), true, media);
  }
  await close();
});

test("a card that shows is printed as a card, once", async () => {
  const { all, page, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByText("Happy baby opens the hips").isVisible(), false);
  assert.equal(await page.locator("pose-risk").getByRole("heading", { name: /^Happy Baby/ }).isVisible(), true);
  await close();
});
