// The pages of tests/pages/ in whichever engine POSE_RISK_ENGINE names: what support/pages.mjs says of each comes true, and
// nothing goes wrong.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { openEngine } from "./support/page.mjs";
import { PAGES } from "./support/pages.mjs";

/** What is only a part of another page. */
const PARTS = ["an-empty-frame", "an-empty-post", "htmx-gets-this", "turbo-goes-on"];

/** @type {import("./support/page.mjs").Page} */
let page;
before(async () => (page = await openEngine()));
after(() => page?.close());

test("every page is judged", () => {
  const files = readdirSync(new URL("../pages/", import.meta.url)).filter((name) => name.endsWith(".html")).map((name) => name.replace(".html", ""));
  assert.deepEqual(files.filter((name) => !PARTS.includes(name) && !PAGES.some(({ page }) => page == name)), []);
});

for (const { page: name, act, holds, alive, faults, smoke } of PAGES) {
  if (process.env.POSE_RISK_PART == "smoke" && !smoke) continue;
  test(`${name.replaceAll("-", " ")}${act ? `, after ${act}`.replace(/\s+/g, " ").slice(0, 60) : ""}`, async () => {
    await page.open(`/tests/pages/${name}.html`);
    if (alive) await page.alive();
    // What the act does to the page it does once the page's scripts have run.
    if (act) await page.until(() => document.readyState == "complete"), await page.act(act);
    await page.holds(holds);
    assert.deepEqual((await page.faults()).filter((/** @type {string} */ fault) => !faults?.test(fault)), []);
  });
}
