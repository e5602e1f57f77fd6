// Lighthouse gives the pages that we make ourselves all points for accessibility: `cargo xtask gauntlet`.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import lighthouse from "../lighthouse/node_modules/lighthouse/core/index.js";
import { base, executable } from "../e2e/support/browser.mjs";

let browser, folder, port;
before(async () => {
  // Lighthouse speaks to the browser by a port of its own.
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address());
  server.close();
  folder = await mkdtemp(join(tmpdir(), "pose-risk-lighthouse-"));
  browser = await chromium.launchPersistentContext(folder, {
    executablePath: executable(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", `--remote-debugging-port=${port}`],
  });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

for (const [what, path] of [["the demo post", "/"], ["a static page", "/pkg/static/happy-baby.html"], ["the configurator", "/pkg/configure.html"]]) {
  for (const formFactor of ["mobile", "desktop"]) {
    test(`${what} has all points for accessibility, ${formFactor}`, async () => {
      const screen = formFactor == "mobile" ? { mobile: true, width: 412, height: 823, deviceScaleFactor: 1.75 } : { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1 };
      const { lhr } = await lighthouse(`${base}${path}`, { port, logLevel: "error" }, {
        extends: "lighthouse:default",
        settings: { onlyCategories: ["accessibility"], formFactor, screenEmulation: { ...screen, disabled: false }, maxWaitForLoad: 30_000 },
      });
      assert.equal(lhr.runtimeError, undefined);
      const audits = Object.values(lhr.audits);
      const failed = audits.filter(({ score }) => score !== null && score < 1).map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details?.items?.map(({ node }) => node?.selector))}`);
      assert.deepEqual(failed, []);
      assert.ok(audits.filter(({ score }) => score == 1).length > 10, "it looked at something");
      assert.equal(lhr.categories.accessibility.score, 1);
    });
  }
}
