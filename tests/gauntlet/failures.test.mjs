// Whatever happens to whichever file, at whichever moment, a reader keeps what can be kept, and the owner hears why:
// `cargo xtask gauntlet`. POSE_RISK_CELLS is a pattern for the names of the cells to try.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { tryCell } from "../failures/cell.mjs";
import { cells, FILES } from "../failures/matrix.mjs";
import { report } from "../failures/report.mjs";
import { faultySite } from "../failures/site.mjs";

/** Pages at a time: while one waits for its files, another works. */
const PAGES = 3;

const begun = Date.now();
const pattern = new RegExp(process.env.POSE_RISK_CELLS ?? "");
const all = cells().filter(({ name }) => pattern.test(name));
/** @type {{ name: string, found: string[] }[]} */
const results = [];

let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), faultySite()])));
after(async () => {
  if (!process.env.POSE_RISK_CELLS) report("cells", results, (Date.now() - begun) / 1000);
  site.close();
  await browser.close();
});

for (const file of Object.keys(FILES)) {
  const left = all.filter(({ of }) => of == file).toReversed();
  if (left.length == 0) continue;
  test(`${file}: whatever happens to it leaves what can be kept, is named, and is over when it is over`, async () => {
    const of = [];
    const work = async () => {
      for (let cell = left.pop(); cell; cell = left.pop()) of.push({ name: cell.name, found: await tryCell(browser, site, cell) });
    };
    await Promise.all(Array.from({ length: PAGES }, work));
    results.push(...of);
    assert.deepEqual(of.filter(({ found }) => found.length > 0), []);
  });
}
