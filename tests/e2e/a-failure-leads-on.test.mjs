// Where the card cannot run, with the built pkg/: what a reader is left with, and that nothing tampered with runs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);
const leads = "a-card-that-cannot-run-leads-to-a-page-that-can";

test("without WebAssembly the words stay, and lead to the pose's page, which needs none", async () => {
  const { all, page, heard, close } = await open(leads, (page) => page.addInitScript(() => delete globalThis.WebAssembly));
  await all("failed");
  await page.waitForFunction(() => globalThis.heard.length == 2);
  assert.deepEqual((await heard()).map(({ detail }) => detail.reason), ["unsupported", "unsupported"]);
  assert.equal(await page.getByText("Cobra arches the low back.").isVisible(), true);
  const links = page.locator("pose-risk").first().locator("a");
  assert.equal(await links.count(), 1);
  assert.equal(await page.locator("#leads").locator("a").count(), 1, "words that lead there need no second link");
  await links.click();
  await page.waitForURL("**/pkg/static/cobra.html");
  assert.equal(await page.getByRole("heading", { name: /^Cobra/ }).first().isVisible(), true);
  assert.ok(await page.getByText("not a diagnosis").first().isVisible());
  await close();
});

test("when the card comes after all, the link goes", async () => {
  const { all, page, close } = await open(leads, (page) => page.route("**/pose_risk_bg.wasm", (route) => route.fulfill({ status: 404, body: "gone" })));
  await all("failed");
  await page.locator("pose-risk").first().locator("a").waitFor();
  await page.unroute("**/pose_risk_bg.wasm");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await all("ready");
  assert.equal(await page.locator("pose-risk").first().locator("a").filter({ hasText: "See what it asks" }).count(), 0);
  await close();
});

test("a policy without 'wasm-unsafe-eval' leaves the words, named csp, and pays for no wasm", async () => {
  const { all, page, heard, requests, errors, close } = await open("without-wasm-unsafe-eval-the-fallback-stays");
  await all("failed");
  await page.waitForFunction(() => globalThis.heard.length == 1);
  assert.equal((await heard())[0].detail.reason, "csp");
  assert.equal(await page.getByText("Happy baby opens the hips").isVisible(), true);
  assert.ok(!requests.some((url) => url.endsWith(".wasm")));
  assert.match(errors[0], /^pose-risk \(csp\): .*'wasm-unsafe-eval'.*docs\/embedding\.md/);
  await close();
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
    await refused;
    if (file == "pose-risk-more.js") {
      // Cards need it only to share their reader.
      await all("ready");
      await twoFrames(page);
    } else {
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
