// What `cargo xtask bench` measures in pages: `node benches/main.mjs --target FOLDER [--rounds N] [--only PARTS] [--json FILE]`.
// Before, pkg/, release 0.1, the peers' packages and the Yew counter are ready: see crates/xtask/src/bench/.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeAnswers } from "./answers.mjs";
import { launch, newReader } from "./browser.mjs";
import { catalogue } from "./catalogue.mjs";
import { firstViews, givePages, loads } from "./first-view.mjs";
import { cardStyles } from "./limit.mjs";
import { many } from "./many.mjs";
import { buildPeers } from "./peers/build.mjs";
import { writePoster } from "./poster.mjs";
import { presses } from "./press.mjs";
import { profile } from "./profile.mjs";
import { startServer } from "./server.mjs";
import { asPage, POSES, subjects } from "./subjects.mjs";
import { waking } from "./waking.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const PARTS = ["first-view", "waking", "press", "many", "catalogue", "profile"];

const { values } = parseArgs({
  options: { target: { type: "string", default: join(root, "target") }, rounds: { type: "string", default: "5" }, only: { type: "string" }, json: { type: "string" } },
});
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds ${values.rounds} is no count`);
// What builds the peers works in a folder of its own.
const target = resolve(values.target);
const wanted = values.only?.split(",") ?? PARTS;

const begun = Date.now();
/** @param {string} line */
const say = (line) => console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${line}`);

const bench = join(target, "bench");
mkdirSync(join(bench, "own"), { recursive: true });
const pkg = join(root, "pkg");
const release = join(target, "release-0.1/pkg");
const folders = { "/pkg/": pkg, "/0.1/": release, "/peers/": join(bench, "peers"), "/yew/": join(bench, "yew"), "/answers/": join(bench, "answers"), "/bench/": join(bench, "own") };

say("peers: scripts and poster");
await buildPeers(folders["/peers/"]);
await writePoster(join(bench, "own/poster.jpg"));
writeFileSync(join(bench, "own/card.css"), cardStyles(pkg));
const site = await startServer(folders);
const browser = await launch();
try {
  const results = await measure();
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  else console.log(JSON.stringify(results, null, 2));
} finally {
  await browser.close();
  site.close();
}

async function measure() {
  const all = subjects(pkg);
  const card = all[0];
  const how = { rounds, say };
  say("peers: the answers of our card");
  const { page, close } = await newReader(browser, site);
  site.give("/bench/answers.html", asPage(card.page([])));
  await page.goto("/bench/answers.html");
  await page.waitForFunction(() => customElements.get("pose-risk"));
  await writeAnswers(page, POSES, folders["/answers/"]);
  await close();

  say("every page once: that it shows, and what it loads");
  const cases = givePages(site, all);
  const results = {
    version: JSON.parse(readFileSync(join(pkg, "package.json"), "utf8")).version,
    names: Object.fromEntries(all.map(({ id, name }) => [id, name])),
    machine: { processor: os.cpus()[0].model, cores: os.cpus().length, browser: browser.version(), load: os.loadavg()[0] },
    rounds,
    bytes: await loads(browser, site, cases),
    code: await code(),
  };
  const parts = {
    "first-view": () => firstViews(browser, site, cases, how),
    waking: () => waking(browser, site, card, how),
    press: () => presses(browser, site, all, how),
    many: async () => ({ card: await many(browser, site, card, how), release: await many(browser, site, all[1], how) }),
    catalogue: () => catalogue(browser, site, card, how),
    profile: () => profile(browser, site, cases, all, how),
  };
  for (const name of PARTS.filter((name) => wanted.includes(name))) results[name] = await parts[name]();
  results.machine.loadAtEnd = os.loadavg()[0];
  return results;
}

/** The wasm and its glue. */
async function code() {
  const [glue, wasm] = await Promise.all(["/pkg/pose_risk.js", "/pkg/pose_risk_bg.wasm"].map(site.sizes));
  return { raw: glue.raw + wasm.raw, gzip: glue.gzip + wasm.gzip, brotli: glue.brotli + wasm.brotli };
}
