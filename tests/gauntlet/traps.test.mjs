// A fault of our own code, of any kind and at any moment, leaves each card its first view, and is said once: `cargo xtask gauntlet`.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { report } from "../failures/report.mjs";
import { faultySite } from "../failures/site.mjs";
import { TRAPS } from "../failures/trapping.mjs";
import { assertCalm } from "../failures/calm.mjs";
import { afterTrap, MOMENTS } from "../failures/traps.mjs";

const begun = Date.now();
const results = [];

let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), faultySite()])));
after(async () => {
  report("traps", results, (Date.now() - begun) / 1000);
  site.close();
  await browser.close();
});

const cases = Object.keys(TRAPS).flatMap((kind) => Object.keys(MOMENTS).flatMap((moment) => [false, true].map((untyped) => ({ kind, moment, untyped, name: `${kind} at ${moment}${untyped ? ", of a wasm with a wrong type," : ""}` }))));

for (const { name, ...what } of cases) {
  test(`${name} leaves each card its first view, is said once, and is over when the page is loaded again`, async () => {
    const result = { name, found: ["it did not end"] };
    results.push(result);
    try {
      assertCalm(await afterTrap(browser, site, what));
      result.found = [];
    } catch (problem) {
      result.found = [problem.message.split("\n")[0]];
      throw problem;
    }
  });
}
