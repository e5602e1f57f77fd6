// docs/browsers.md says from which version on a card lives. It comes from data; and what the code uses is known.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { HARMLESS, NEEDED, OPTIONAL, WASM } from "../engines/support/features.mjs";
import { BROWSERS, bcd, leastOf, page, since } from "../engines/support/least.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pkg = (name) => readFileSync(`${root}pkg/${name}`, "utf8");
const SCRIPTS = ["pose-risk", "pose-risk-card", "pose-risk-wake", "pose-risk-more", "pose_risk", "pose-risk-frame", "pose-risk-embed", "pose-risk-classic"].map((name) => `${name}.js`);
const ENGINES = Object.keys(BROWSERS);

test("the tables of docs/browsers.md are those of the data", () => {
  const { now, wanted } = page();
  assert.equal(now, wanted, "run `node tests/engines/support/least.mjs --write`");
});

test("no syntax of the scripts is younger than the least versions", async () => {
  const target = ENGINES.map((engine) => `${BROWSERS[engine]}${leastOf(engine)}`);
  for (const name of SCRIPTS) {
    const [all, least] = await Promise.all(["es2022", target].map((target) => transform(pkg(name), { target, format: "esm", minify: true, charset: "utf8" })));
    assert.equal(least.code, all.code, `${name} has to be written anew for ${target}`);
  }
});

test("what the scripts call is not younger than the least versions, or is known to do no harm", () => {
  /** The first versions that know anything by a name. @type {Map<string, number[]>} */
  const known = new Map();
  const walk = (node, depth) => {
    for (const [name, child] of Object.entries(node)) {
      if (!child?.__compat) continue;
      const versions = Object.values(BROWSERS).map((browser) => since(child.__compat, browser));
      known.set(name, versions.map((one, at) => Math.min(one, known.get(name)?.[at] ?? Infinity)));
      if (depth) walk(child, depth - 1);
    }
  };
  for (const part of [bcd.api, bcd.javascript.builtins]) walk(part, 1);
  const used = new Set(SCRIPTS.flatMap((name) => [...pkg(name).matchAll(/\.([A-Za-z]\w+)|\bnew ([A-Z]\w+)/g)].map(([, member, made]) => member ?? made)));
  const spoken = new Set([...Object.keys({ ...NEEDED, ...OPTIONAL }).map((key) => key.split(".").at(-1)), ...Object.keys(HARMLESS)]);
  const young = [...used].filter((name) => !spoken.has(name) && known.get(name)?.some((version, at) => version > leastOf(ENGINES[at])));
  assert.deepEqual(young, [], "younger than docs/browsers.md says: name them in tests/engines/support/features.mjs");
});

test("the wasm needs no more of WebAssembly than is said", () => {
  const enabled = WASM.map((feature) => `--enable-${feature}`);
  execFileSync(`${root}node_modules/.bin/wasm-opt`, [`${root}pkg/pose_risk_bg.wasm`, "--mvp-features", ...enabled, "-o", "/dev/null"], { stdio: "pipe" });
});
