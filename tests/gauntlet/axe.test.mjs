// axe (WCAG 2.2 AA and best practice) finds nothing in any state, theme and width: `cargo xtask gauntlet`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { axeFinds } from "../visual/support/axe-looks.mjs";
import { everyLook, STATES } from "../visual/support/states.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const state of Object.keys(STATES)) {
  test(`${state}: axe finds nothing in any theme and width`, async () => {
    assert.deepEqual(await axeFinds(browser, everyLook().filter((look) => look.state == state && look.density == "1")), []);
  });
}
