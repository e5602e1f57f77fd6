// Every example of docs/embedding.md and README.md runs as it stands. How, its language says:
//
//   html  on a page; the script tag of the guide's first example comes before those that have none
//   js    in Node, if it imports by a package's name; else on the page of the guide's first example
//   json  is checked as a catalogue
//   css   is read by the browser, which keeps every rule and declaration that it understands
//
// Blocks of other languages (commands) and of none (headers of a server) are not examples that run here. What is for bundlers
// (jsonc, javascript) is tried by the-package-is-used-by-sites.test.mjs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { base, launch, openPage } from "./support/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The address that stands for the owner's own in the guide. */
const YOUR_SITE = "https://your.site";
const RUN = ["html", "js", "json", "css"];

/** @typedef {{ file: string, line: number, language: string, text: string }} Example */

/** @returns {Example[]} */
function examplesOf(file) {
  const guide = readFileSync(join(root, file), "utf8");
  return [...guide.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language, 2: text, index }) => ({
    file,
    line: guide.slice(0, index).split("\n").length,
    language,
    text,
  }));
}

const all = ["docs/embedding.md", "README.md"].flatMap(examplesOf).filter(({ language }) => RUN.includes(language));
const first = all.find(({ language }) => language == "html").text;
const script = /<script.*<\/script>/.exec(first)[0];
const isForNode = ({ language, text }) => language == "js" && /from "(?![./])(?!node:)/.test(text);

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page that holds this HTML, with the owner's address served as ours. */
async function open(html) {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.route(`${YOUR_SITE}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${base}${pathname}${search}` }) });
  });
  await page.route("**/guide.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>A post</title>${html}</html>` }));
  const logged = [];
  page.on("console", (message) => message.type() == "log" && logged.push(message.text()));
  await page.goto("/guide.html");
  return { ...opened, logged };
}

/** Every card of the page or frame shows, once it is scrolled to. */
async function assertCardsShow(place, names) {
  const cards = place.locator(names.join(","));
  await cards.first().waitFor({ state: "attached" });
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await card.and(place.locator("[data-state=ready]")).waitFor();
    await card.getByRole("article").first().waitFor();
  }
}

test("each language of the guide that can run has an example", () => {
  assert.deepEqual(new Set(all.map(({ language }) => language)), new Set(RUN));
  assert.ok(all.some(isForNode));
});

for (const example of all.filter(({ language }) => language == "html")) {
  const { file, line, text } = example;
  test(`${file}:${line} shows its cards`, async () => {
    const names = [...text.matchAll(/defineAs\("([\w-]+)"\)/g)].map(([, name]) => name);
    const ours = /<script/.test(text) ? "" : script;
    const elements = names.map((name) => `<${name} pose="cobra"></${name}>`).join("");
    // A script alone, as those for a site's head are, gets an element to act on.
    const hasCard = /pose-risk (pose|data)|data-pose-risk|#pose-risk|<iframe/.test(text);
    const { page, faults, close } = await open(`${ours}${text}${elements || (hasCard ? "" : '<pose-risk pose="cobra"></pose-risk>')}`);
    for (const frame of await page.locator("iframe").all()) await assertCardsShow(frame.contentFrame(), ["pose-risk"]);
    if (!/<iframe/.test(text)) await assertCardsShow(page, names.length ? names : ["pose-risk"]);
    assert.deepEqual(faults, []);
    await close();
  });
}

for (const example of all.filter((one) => one.language == "js" && !isForNode(one))) {
  const { file, line, text } = example;
  test(`${file}:${line} runs on a page, whatever its card shows`, async () => {
    const { page, faults, logged, close } = await open(`${first}<script type="module">${text}</script>`);
    await page.waitForSelector("pose-risk[data-state=ready]");
    // With a pose, and without one: an event may have no assessment.
    for (const pose of ["cobra", undefined, "happy-baby"]) {
      await page.evaluate((pose) => {
        const changed = new Promise((resolve) => document.addEventListener("pose-risk-change", resolve, { once: true }));
        document.querySelector("pose-risk").pose = pose;
        return changed;
      }, pose);
    }
    if (logged.length == 0) await page.waitForEvent("console");
    assert.deepEqual(faults, []);
    await close();
  });
}

for (const example of all.filter(isForNode)) {
  const { file, line, text } = example;
  test(`${file}:${line} runs in Node, with the package installed`, () => {
    const folder = mkdtempSync(join(tmpdir(), "pose-risk-guide-"));
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(join(root, "pkg"), join(folder, "node_modules/pose-risk"));
    writeFileSync(join(folder, "example.mjs"), text);
    const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    assert.equal(printed.trim().split("\n").length, text.match(/console\.log/g).length, printed);
  });
}

for (const { file, line, text } of all.filter(({ language }) => language == "json")) {
  test(`${file}:${line} is a catalogue without a mistake`, async () => {
    const api = await import("../../pkg/pose_risk.js");
    api.initSync({ module: readFileSync(join(root, "pkg/pose_risk_bg.wasm")) });
    assert.deepEqual(api.check(JSON.parse(text)), []);
  });
}

for (const { file, line, text } of all.filter(({ language }) => language == "css")) {
  test(`${file}:${line} is CSS of which the browser understands all`, async () => {
    const { page, close } = await open("");
    const kept = await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      const flat = (rules) => [...rules].flatMap((rule) => [rule, ...flat(rule.cssRules ?? [])]);
      const rules = flat(sheet.cssRules);
      return { rules: rules.length, isEmpty: rules.some(({ style }) => style && style.length == 0) };
    }, text);
    assert.deepEqual(kept, { rules: text.match(/\{/g).length, isEmpty: false });
    await close();
  });
}
