// A sample of what `cargo xtask gauntlet` looks at: pictures of the card, compared as an eye would.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { differing } from "../visual/support/looks-compared.mjs";
import { someLooks } from "../visual/support/states.mjs";
import { launch } from "./support/browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("a dozen looks are as they were when somebody last looked", async () => {
  assert.deepEqual(await differing(browser, someLooks(), "sample"), []);
});

// Each stands for a kind of mistake.
for (const [what, other] of [
  ["another number and its sentence", { attributes: 'pose="happy-baby" mobility="stiff"' }],
  ["another colour of a level", { rules: "pose-risk { --pose-risk-near-end: #777 }" }],
  ["text half a pixel larger", { rules: "pose-risk { --pose-risk-size: 16.5px }" }],
]) {
  test(`${what} does not pass for the same picture`, async () => {
    const [found] = (await differing(browser, [someLooks()[0]], "broken-on-purpose", other)).slice(-1);
    assert.match(found ?? "nothing differs", /pixels differ/);
  });
}
