// Nobody sees a card come to life: a sample. `cargo xtask gauntlet` has every pose.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { differsAwake } from "../visual/support/awake-compared.mjs";
import { launch } from "./support/browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const look of [
  { attributes: 'pose="happy-baby"', theme: "light", width: 360 },
  { attributes: 'pose="half-lord-fishes"', theme: "dark", width: 360 },
  { attributes: 'pose="downward-dog" controls="picker mechanisms"', theme: "light", width: 720 },
  { attributes: 'pose="cobra" controls="none"', theme: "dark", width: 720 },
  { attributes: 'pose="plow" worse-with="bending"', theme: "light", width: 360 },
  { attributes: 'pose="bow" view="compact"', theme: "forced", width: 360 },
  { attributes: "", theme: "light", width: 720 },
  { attributes: 'view="ranking"', theme: "dark", width: 360 },
  { attributes: 'view="sequence" sequence="sun-salutation-a"', theme: "light", width: 360 },
  { attributes: 'view="sequence" sequence="core-endurance-in-ten-minutes"', theme: "dark", width: 720 },
]) {
  test(`${look.attributes || "the start"}, ${look.theme}, ${look.width} px: asleep and awake look the same`, async () => {
    assert.deepEqual(await differsAwake(browser, look), []);
  });
}

test("a card that looked different awake would be seen", async () => {
  const look = { attributes: 'pose="happy-baby"', theme: "light", width: 360 };
  const spoiled = await differsAwake(browser, look, (page) => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("div:not([hidden]) .title").replaceChildren("Happy")));
  assert.match(spoiled.join(), /differ|became/);
});
