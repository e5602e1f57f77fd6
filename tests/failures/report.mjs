// Writes what a run of the matrix found: as JSON, into target/xtask/failures.json or the file that POSE_RISK_FAILURES names.
//
//     { "cells": { "tried": 700, "held": 699, "seconds": 400 }, "traps": { "tried": 12, "held": 12, "seconds": 60 },
//       "failed": [{ "part": "cells", "name": "glue, 404, waking", "found": ["asked for 9 times"] }] }
//
// `cells` counts those of the matrix (matrix.mjs), `traps` those of the wasm (traps.mjs); `failed` names each that did not hold.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const to = process.env.POSE_RISK_FAILURES ?? fileURLToPath(new URL("../../target/xtask/failures.json", import.meta.url));

/**
 * Each part of the run writes its own counts, and keeps those of the other.
 *
 * @param {"cells" | "traps"} part
 * @param {{ name: string, found: string[] }[]} results
 * @param {number} seconds
 */
export function report(part, results, seconds) {
  let before = { failed: [] };
  try {
    before = JSON.parse(readFileSync(to, "utf8"));
  } catch {
    // The first run.
  }
  const failed = results.filter(({ found }) => found.length > 0).map((one) => ({ part, ...one }));
  const others = before.failed.filter((one) => one.part != part);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, `${JSON.stringify({ ...before, [part]: { tried: results.length, held: results.length - failed.length, seconds: Math.round(seconds) }, failed: [...others, ...failed] }, undefined, 1)}\n`);
}
