// The same input gives the same bits, natively and in wasm: whole answers, every number of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const pkg = new URL("../../pkg/", import.meta.url);
const api = await import(new URL("pose_risk.js", pkg));
api.initSync({ module: readFileSync(new URL("pose_risk_bg.wasm", pkg)) });

/** How many of each the native tool takes for every pose. */
const MOBILITIES = 3;
const DEPTHS = 3;

/** Where a bit differs first, or nothing. Also tells 0 from -0. */
function difference(native, wasm, path = "") {
  if (typeof native === "object" && native !== null && typeof wasm === "object" && wasm !== null) {
    for (const key of new Set([...Object.keys(native), ...Object.keys(wasm)])) {
      const found = difference(native[key], wasm[key], `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  }
  // What Rust leaves out is null in JSON and undefined in JavaScript.
  return Object.is(native ?? undefined, wasm ?? undefined) ? undefined : `${path}: native ${native}, wasm ${wasm}`;
}

test("every pose, mobility and depth gives the same bits natively and in wasm", () => {
  const command = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "answers"];
  const tool = spawnSync("cargo", command, { encoding: "utf8", maxBuffer: 256 << 20, stdio: ["ignore", "pipe", "inherit"] });
  assert.equal(tool.status, 0, "the native answers did not come");
  const lines = tool.stdout.trimEnd().split("\n");
  assert.equal(lines.length, api.catalog().length * MOBILITIES * DEPTHS);
  for (const line of lines) {
    const { options, answer } = JSON.parse(line);
    const found = difference(answer, api.assess(options));
    assert.equal(found, undefined, JSON.stringify(options));
  }
});

test("the comparison sees the last bit and a lost field", () => {
  assert.match(difference({ a: [0.3] }, { a: [0.1 + 0.2] }), /^\.a\.0: native 0\.3,/);
  assert.match(difference({ a: 0 }, { a: -0 }), /native 0/);
  assert.match(difference({ a: 1 }, {}), /wasm undefined/);
});
