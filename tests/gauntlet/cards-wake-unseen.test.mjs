// Nobody sees a card come to life, for every pose, in two widths and two themes: `cargo xtask gauntlet`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { builtApi } from "../node/support/answers.mjs";
import { differsAwake } from "../visual/support/awake-compared.mjs";

const poses = (await builtApi()).catalog().map(({ id }) => id);

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const theme of ["light", "dark"]) {
  for (const width of [360, 720]) {
    test(`every pose looks the same asleep and awake, ${theme}, ${width} px`, async () => {
      const left = poses.toReversed();
      const found = [];
      const work = async () => {
        for (let pose = left.pop(); pose; pose = left.pop()) found.push(...(await differsAwake(browser, { attributes: `pose="${pose}"`, theme, width })));
      };
      await Promise.all([work(), work()]);
      assert.deepEqual(found, []);
    });
  }
}
