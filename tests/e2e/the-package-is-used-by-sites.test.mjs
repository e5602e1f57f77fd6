// The npm package as sites use it: packed, put into sample sites, built there by their own tools as the guide says, and read.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { record, root } from "../hosts/support/places.mjs";
import { serve } from "../hosts/support/serve.mjs";
import { launch, openPage } from "./support/browser.mjs";
import { openFold } from "./support/folds.mjs";
import { run, sample, version } from "./support/samples.mjs";

let browser;
const sites = [];

before(async () => (browser = await launch()));
after(async () => {
  for (const site of sites) site.close();
  await browser?.close();
});

/** A built site, open. */
async function open(folder) {
  const site = await serve(folder);
  sites.push(site);
  const opened = await openPage(browser);
  const errors = [];
  await opened.page.exposeFunction("heard", (detail) => errors.push(detail));
  await opened.page.addInitScript(() => document.addEventListener("pose-risk-error", ({ detail }) => globalThis.heard(detail)));
  await opened.page.goto(site.address);
  return { ...opened, errors, card: opened.page.locator("pose-risk") };
}

/** The site, once its card can be read. */
async function read(folder) {
  const opened = await open(folder);
  await opened.page.waitForSelector("pose-risk[data-state=ready]");
  return opened;
}

/** A reader says what hurts, and looks at a source. */
async function use(card) {
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await card.locator("[part~=advice]", { hasText: "Skip for now" }).waitFor();
  await lookAtSources(card);
}

/** They lie in a file of their own, which the bundler has to find too. */
async function lookAtSources(card) {
  await openFold(card, "Why");
  for (const summary of await card.locator(".reasons summary").all()) await summary.click();
  await card.locator('a[href^="https://doi.org"]').first().waitFor();
  // The search has the styles that a first view does without.
  assert.equal(await card.evaluate(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.length), 2);
}

test("a Vite and React 19 app: typed by tsc, built by Vite, properties go in and events come out", async () => {
  const app = sample("vite-react");
  run(app, "tsc -p . && vite build --logLevel warn");
  const { page, card, faults, close } = await read(join(app, "dist"));
  await page.getByRole("button", { name: "Bending hurts" }).click();
  await page.locator("[role=status]:not(.heard)").filter({ hasText: "Happy Baby: avoid" }).waitFor();
  assert.equal(await card.getByRole("heading", { level: 2 }).first().isVisible(), true);
  await card.getByRole("button", { name: "Another pose" }).click();
  await page.keyboard.type("cobra");
  await card.getByRole("option", { name: /^Cobra/ }).first().click();
  await page.locator("[role=status]:not(.heard)").filter({ hasText: "Cobra" }).waitFor();
  await lookAtSources(card);
  assert.deepEqual(faults, []);
  await close();
  record(`Vite ${version("vite")}, React ${version("react")}`, '`import "pose-risk"`');
});

test("an Astro site: the words stand in its HTML, the card comes from its bundle", async () => {
  const site = sample("astro");
  run(site, "astro build --silent");
  const html = readFileSync(join(site, "dist/index.html"), "utf8");
  assert.match(html, /<pose-risk pose="happy-baby"[^>]*>\s*<p>Happy Baby, in words\.<\/p>/);
  const { card, faults, close } = await read(join(site, "dist"));
  await use(card);
  assert.deepEqual(faults, []);
  await close();
  record(`Astro ${version("astro")}`, '`import "pose-risk"` in its script');
});

/** What the guide says to do with each bundler, by its name. */
const GUIDE = readFileSync(join(root, "docs/embedding.md"), "utf8");
const TOLD = Object.fromEntries(
  [...GUIDE.matchAll(/^\| (esbuild|webpack|Rollup|Parcel) \| `([^`]+)` \| (?:`([^`]+)`)?.*\|$/gm)].map(([, name, build, copy]) => [name, { build, copy }]),
);

test("the guide shows the settings for Parcel as they are tried here", () => {
  assert.ok(GUIDE.includes(readFileSync(join(root, "tests/samples/parcel/.parcelrc"), "utf8")));
});

for (const [name, source] of [["esbuild", "bundle"], ["webpack", "bundle"], ["Rollup", "bundle"], ["Parcel", "parcel"]]) {
  test(`${name}, with the commands of the guide: the card comes from the bundle, without a warning, and what is missing is named`, async () => {
    const { build, copy } = TOLD[name];
    const site = sample(name.toLowerCase(), source);
    const dist = join(site, "dist");
    const said = run(site, `${build} 2>&1`);
    // webpack finds each file above 244 KiB large.
    assert.doesNotMatch(said, /WARNING in (?!asset size limit)|\[WARNING\]|\(!\)/);
    if (copy) run(site, copy);
    if (!readdirSync(dist).includes("index.html")) run(site, "cp index.html dist");
    const { card, faults, close } = await read(dist);
    await use(card);
    assert.deepEqual(faults, []);
    await close();
    for (const ending of [".wasm", ".css"]) await failsWithout(dist, ending);
    record(`${name} ${version(name.toLowerCase())}`, copy ? '`import "pose-risk"`, four files copied' : '`import "pose-risk"`');
  });
}

/** A site whose owner forgot to copy such files: the words stay, and the reason names what is missing. */
async function failsWithout(dist, ending) {
  const missing = readdirSync(dist).filter((file) => file.endsWith(ending));
  assert.notDeepEqual(missing, []);
  for (const file of missing) renameSync(join(dist, file), join(dist, `${file}.away`));
  const { page, errors, close } = await open(dist);
  await page.waitForSelector("pose-risk[data-state=failed]");
  await page.waitForFunction(() => document.querySelector("pose-risk p").checkVisibility());
  const [{ reason, message }] = errors;
  assert.equal(reason, "404", message);
  assert.ok(missing.some((file) => message.includes(`/${file} is missing`)), message);
  await close();
  for (const file of missing) renameSync(join(dist, `${file}.away`), join(dist, file));
}

test("the folder served as it is, beside a bundle: the first view shows before any code", async () => {
  const site = sample("esbuild", "bundle");
  const [lines, script] = ["sh", "javascript"].map((kind) => new RegExp(`\`\`\`${kind}\\n([^\`]*public/pose-risk[^\`]*|[^\`]*"/pose-risk/pose-risk.js"[^\`]*)\`\`\``).exec(GUIDE)?.[1]);
  writeFileSync(join(site, "src/main.js"), script);
  run(site, `mkdir public && ${lines.trim()} && esbuild src/main.js --bundle --outdir=public && cp index.html public`);
  const { card, faults, requests, close } = await read(join(site, "public"));
  assert.ok(requests.some((address) => address.endsWith("/pose-risk/cards/en/happy-baby.json")));
  assert.ok(!requests.some((address) => address.endsWith(".wasm")));
  await use(card);
  assert.deepEqual(faults, []);
  await close();
});

test("a bundle that cannot know its address, as a plain script's: the words stay", async () => {
  const site = sample("esbuild", "bundle");
  run(site, "esbuild src/main.js --bundle --format=iife --outdir=dist && cp index.html dist");
  rmSync(join(site, "src"), { recursive: true });
  const { page, close } = await open(join(site, "dist"));
  await page.waitForSelector("pose-risk[data-state=failed]");
  await page.waitForFunction(() => document.querySelector("pose-risk p").checkVisibility());
  await close();
});
