// The npm package as sites use it: packed, put into two sample sites, built there by their own tools, and read.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { serve } from "../hosts/support/serve.mjs";
import { launch, openPage } from "./support/browser.mjs";
import { openFold } from "./support/folds.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const from = join(root, "tests/samples");
const samples = join(root, "target/xtask/samples");
let browser;
const sites = [];

before(async () => {
  installSamples();
  browser = await launch();
});
after(async () => {
  for (const site of sites) site.close();
  await browser?.close();
});

/** Their tools, as the lockfile says; installed anew only when that changes. */
function installSamples() {
  mkdirSync(samples, { recursive: true });
  const stamp = join(samples, "installed");
  const now = createHash("sha256").update(readFileSync(join(from, "package-lock.json"))).digest("hex");
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(from, name), join(samples, name));
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") != now) {
    run("npm", ["ci", "--no-progress"], samples);
    writeFileSync(stamp, now);
  }
  for (const name of ["vite-react", "astro"]) {
    rmSync(join(samples, name), { recursive: true, force: true });
    cpSync(join(from, name), join(samples, name), { recursive: true });
  }
  // As npm would: what `files` leaves out is not there.
  const packed = run("npm", ["pack", "--silent", "--pack-destination", samples, join(root, "pkg")], samples).trim().split("\n").pop();
  const place = join(samples, "node_modules/pose-risk");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run("tar", ["-xzf", join(samples, packed), "-C", place, "--strip-components=1"], samples);
}

/** What a program prints; what it complains of when it fails. */
function run(program, words, cwd) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "" };
  try {
    return execFileSync(program, words, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (problem) {
    throw new Error(`${program} ${words.join(" ")}\n${problem.stdout}\n${problem.stderr}`);
  }
}
const tool = (path) => join(samples, "node_modules", path);

/** The built site, its card on the screen. */
async function read(folder) {
  const site = await serve(folder);
  sites.push(site);
  const opened = await openPage(browser);
  await opened.page.goto(site.address);
  await opened.page.waitForSelector("pose-risk[data-state=ready]");
  return opened;
}

test("a Vite and React 19 app: typed by tsc, built by Vite, properties go in and events come out", async () => {
  const app = join(samples, "vite-react");
  run(process.execPath, [tool("typescript/bin/tsc"), "-p", "."], app);
  run(process.execPath, [tool("vite/bin/vite.js"), "build", "--logLevel", "warn"], app);
  const { page, faults, close } = await read(join(app, "dist"));
  await page.getByRole("button", { name: "Bending hurts" }).click();
  await page.locator("[role=status]:not(.heard)").filter({ hasText: "Happy Baby: avoid" }).waitFor();
  assert.equal(await page.locator("pose-risk").getByRole("heading", { level: 2 }).first().isVisible(), true);
  await page.locator("pose-risk").getByRole("button", { name: "Another pose" }).click();
  await page.keyboard.type("cobra");
  await page.locator("pose-risk").getByRole("option", { name: /^Cobra/ }).first().click();
  await page.locator("[role=status]:not(.heard)").filter({ hasText: "Cobra" }).waitFor();
  // Sources lie in a file of their own, which the bundler has to find too.
  const card = page.locator("pose-risk");
  await openFold(card, "Why");
  for (const summary of await card.locator(".reasons summary").all()) await summary.click();
  await card.locator('a[href^="https://doi.org"]').first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("an Astro site: the words stand in its HTML, the card comes from its bundle", async () => {
  const site = join(samples, "astro");
  run(process.execPath, [tool("astro/astro.js"), "build", "--silent"], site);
  const html = readFileSync(join(site, "dist/index.html"), "utf8");
  assert.match(html, /<pose-risk pose="happy-baby"[^>]*>\s*<p>Happy Baby, in words\.<\/p>/);
  const { page, faults, close } = await read(join(site, "dist"));
  await page.locator("pose-risk").getByRole("button", { name: /^Bending forward/ }).click();
  await page.locator("pose-risk").locator("[part~=advice]", { hasText: "Skip for now" }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
