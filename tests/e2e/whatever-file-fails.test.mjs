// A sample of the failure matrix: each file once, with another fault each. `cargo xtask gauntlet` tries all of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertCalm } from "../failures/calm.mjs";
import { tryCell } from "../failures/cell.mjs";
import { cells, FAULTS, FILES } from "../failures/matrix.mjs";
import { faultySite } from "../failures/site.mjs";
import { afterTrap } from "../failures/traps.mjs";
import { launch } from "./support/browser.mjs";

const faults = Object.keys(FAULTS);
const files = Object.keys(FILES);
/** Each file's own: the nth fault of the nth file, and its last moment. */
const sample = files.map((file, at) => cells().findLast(({ of, fault }) => of == file && fault == faults[(3 * at) % faults.length]));

let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), faultySite()])));
after(async () => (site.close(), await browser.close()));

test("whatever happens to one of our files leaves what can be kept, is named, and is over when it is over", async () => {
  assert.deepEqual(sample.map(({ of }) => of), files);
  const left = sample.toReversed();
  const found = [];
  const work = async () => {
    for (let cell = left.pop(); cell; cell = left.pop()) found.push(...(await tryCell(browser, site, cell)).map((what) => `${cell.name}: ${what}`));
  };
  await Promise.all([work(), work(), work()]);
  assert.deepEqual(found, []);
});

test("a trap of our own wasm leaves each card its first view, is said once, and is over when the page is loaded again", async () => {
  assertCalm(await afterTrap(browser, site, { kind: "an unreachable instruction", moment: "a press" }));
});
