// The npm package where there is a part of a browser only: on servers with Lit's stand-in for a DOM, and in the rooms that
// owners' unit tests run in. Nothing is thrown, and the words inside the tag are there.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { record } from "../hosts/support/places.mjs";
import { serve } from "../hosts/support/serve.mjs";
import { launch, openPage } from "./support/browser.mjs";
import { run, sample, version } from "./support/samples.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("with Lit's stand-in for a DOM the import throws nothing, before it and after it", () => {
  const site = sample("lit-server");
  writeFileSync(join(site, "server.mjs"), 'import "@lit-labs/ssr/lib/install-global-dom-shim.js";\nimport { PoseRisk, defineAs } from "pose-risk";\nconsole.log(typeof document, typeof PoseRisk, typeof defineAs);\n');
  assert.equal(run(site, "node --unhandled-rejections=strict server.mjs").trim(), "object function function");
  writeFileSync(join(site, "late.mjs"), 'import { PoseRisk } from "pose-risk";\nimport "@lit-labs/ssr/lib/install-global-dom-shim.js";\nconsole.log(typeof PoseRisk);\n');
  assert.equal(run(site, "node --unhandled-rejections=strict late.mjs").trim(), "function");
});

test("an Astro site with Lit may import the package where its server renders: the words are in its HTML, the card in its page", async () => {
  const site = sample("astro-lit");
  run(site, "astro build --silent");
  const html = readFileSync(join(site, "dist/index.html"), "utf8");
  assert.match(html, /<a-greeting[^]*Hello\./, "Lit's own element is rendered by the server");
  assert.match(html, /<pose-risk pose="happy-baby"[^>]*>\s*<p>Happy Baby, in words\.<\/p>/);
  const { address, close: stop } = await serve(join(site, "dist"));
  const { page, faults, close } = await openPage(browser);
  await page.goto(address);
  await page.waitForSelector("pose-risk[data-state=ready]");
  assert.deepEqual(faults, []);
  await close();
  stop();
  record(`Astro ${version("astro")} with Lit ${version("lit")}`, '`import "pose-risk"` in a page\'s frontmatter and script');
});

for (const room of ["jsdom", "happy-dom"]) {
  test(`an owner's unit tests in Vitest's ${room} pass with a card in the page`, () => {
    const said = run(sample("vitest"), `vitest run --environment ${room} --reporter json 2>&1 --outputFile=said.json >/dev/null; cat said.json`);
    const { numPassedTests, numFailedTests, success } = JSON.parse(said);
    assert.deepEqual({ numPassedTests, numFailedTests, success }, { numPassedTests: 2, numFailedTests: 0, success: true });
  });
}
