// A sample of what `cargo xtask gauntlet` shows to axe (WCAG 2.2 AA and best practice): each state once, in some theme
// and width.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFinds } from "../visual/support/axe-looks.mjs";
import { someLooks } from "../visual/support/states.mjs";
import { launch } from "./support/browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("axe finds nothing in any state of the card", async () => {
  const seen = new Set();
  const looks = someLooks().filter(({ state }) => !seen.has(state) && seen.add(state));
  assert.deepEqual(await axeFinds(browser, looks), []);
});

test("text too pale to read is found", async () => {
  const found = await axeFinds(browser, [someLooks()[0]], { rules: "pose-risk { --pose-risk-quiet: #999 }" });
  assert.match(found.join(), /color-contrast/);
});
