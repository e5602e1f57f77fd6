// The model's own times: in Chromium, and natively by criterion.

import { table } from "./table.mjs";

/** @param {{ name: string, ms: number, ratio: number, limit?: number }[] | undefined} rows */
export function inChromium(rows) {
  if (!rows) return "";
  return `## The model in Chromium

Beside a reference job of the same kind that runs in the same page moments before, so that limits hold on any machine.

${table(["", "ms", "× reference", "limit"], rows.map(({ name, ms, ratio, limit }) => [name, ms.toFixed(3), ratio.toFixed(3), limit ?? ""]))}`;
}

/** @param {Record<string, { "median-ns": number }> | undefined} native */
export function natively(native) {
  if (!native) return "";
  return `## The model natively

${table(["", "median"], Object.entries(native).map(([name, numbers]) => [name, written(numbers["median-ns"])]))}`;
}

/** @param {number} ns */
function written(ns) {
  if (ns < 1e3) return `${ns.toFixed(0)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(1)} µs`;
  return `${(ns / 1e6).toFixed(1)} ms`;
}
