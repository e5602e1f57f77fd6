// Every look of the card is as it was when somebody last looked at it: `cargo xtask gauntlet`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { differing } from "../visual/support/looks-compared.mjs";
import { forgetDifferences, keptPictures } from "../visual/support/pictures.mjs";
import { everyLook, nameOf, STATES } from "../visual/support/states.mjs";

let browser;
before(async () => {
  await forgetDifferences();
  browser = await launch();
});
after(() => browser.close());

for (const state of Object.keys(STATES)) {
  test(`${state}: every theme, width and density looks as it did`, async () => {
    const looks = everyLook().filter((look) => look.state == state);
    assert.deepEqual(await differing(browser, looks, state), []);
  });
}

test("there is a picture of each look and of no other, 2.2 megabytes in all at most", async () => {
  const { names, bytes } = await keptPictures();
  assert.deepEqual(names.sort(), everyLook().map(nameOf).sort());
  assert.ok(bytes <= 2_200_000, `${bytes} bytes`);
});
