// A new owner has the files of a release and the first lines of the README, and nothing else: no Rust, no checkout.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { launch, openPage } from "../e2e/support/browser.mjs";
import { journey } from "./support/journey.mjs";
import { freshFolder, record, root, says, write } from "./support/places.mjs";
import { fileOf, release } from "./support/release.mjs";
import { serve } from "./support/serve.mjs";

const README = readFileSync(join(root, "README.md"), "utf8");
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("each file of a release arrives as the checksums say, and none is without one", () => {
  says("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: release });
  const listed = readFileSync(join(release, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.slice(66));
  assert.deepEqual(readdirSync(release).filter((file) => !["SHA256SUMS", "NOTES.md"].includes(file)).sort(), listed.sort());
});

test("the zip, unpacked into an empty site as the README says, shows a card by the README's own tags", async () => {
  const site = freshFolder("release");
  says("unzip", ["-q", fileOf(/^pose-risk-\d.*\.zip$/), "-d", site]);
  const [folder, ...others] = readdirSync(site);
  assert.deepEqual(others, [], "one folder");
  assert.match(README, /rename [^.]*`pkg`/);
  renameSync(join(site, folder), join(site, "pkg"));
  const [, tags] = /```html\n([^]*?)```/.exec(README) ?? [];
  write(site, { "index.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"></head><body>${tags}</body></html>\n` });
  const { address, close } = await serve(site);
  await journey(browser, address, /Happy Baby/);
  // The page that writes an owner's tags, and the one that the words lead to.
  for (const path of ["configure.html", "static/happy-baby.html"]) {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`${address}/pkg/${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(faults, [], path);
    await close();
  }
  close();
  record("A plain site", `the release's zip, unpacked: the README's tags`);
});

test("the npm package of a release installs, and answers in Node", () => {
  const app = freshFolder("release-npm");
  write(app, {
    "package.json": '{ "type": "module", "private": true }\n',
    "app.js": `import "pose-risk";
import { readFile } from "node:fs/promises";
import { assess, initSync } from "pose-risk/api";
initSync({ module: await readFile(new URL(import.meta.resolve("pose-risk/pose_risk_bg.wasm"))) });
console.log(assess({ pose: "happy-baby" }).pose.name);\n`,
  });
  says("npm", ["install", "--offline", "--no-audit", "--no-fund", fileOf(/\.tgz$/)], { cwd: app });
  assert.equal(says("node", ["app.js"], { cwd: app }), "Happy Baby");
});

test("the list of parts names the crates that the widget is made of", () => {
  const bill = JSON.parse(readFileSync(fileOf(/\.cdx\.json$/), "utf8"));
  assert.equal(bill.bomFormat, "CycloneDX");
  assert.ok(bill.components.some(({ name }) => name == "yew"));
  assert.match(basename(fileOf(/\.cdx\.json$/)), /^pose-risk-\d/);
});
