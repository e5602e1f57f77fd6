// `node heights.mjs --base URL`: how tall the card of every pose is, at five widths, in two posts, for mouse and touch.
// `--only serif,360,mouse` measures a part; `--poses a,b` only these; `--write` puts the table into docs/.
// The exit code is 1 if a limit of limits.json is passed.

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { base: { type: "string" }, only: { type: "string" }, poses: { type: "string" }, write: { type: "boolean" } },
});
if (values.base) process.env.POSE_RISK_BASE = values.base;
// These read the address when they are loaded.
const { launch } = await import("../e2e/support/browser.mjs");
const { measured, poseIds } = await import("./support/all-heights.mjs");
const { passed, printed } = await import("./support/height-table.mjs");

const limits = JSON.parse(await readFile(new URL("limits.json", import.meta.url), "utf8"));
const browser = await launch();
const started = performance.now();
const poses = values.poses?.split(",") ?? (await poseIds(browser));
const results = await measured(browser, poses, limits.widths, values.only?.split(",") ?? []);
await browser.close();

console.log(printed(results, limits));
console.log(`${poses.length} poses, ${results.length} combinations of post, width and pointer, ${Math.round((performance.now() - started) / 1000)} s`);
const over = passed(results, limits);
if (over.length) console.log(`\nOver a limit (${over.length}):\n${over.join("\n")}`);
if (values.write) {
  const { written } = await import("./support/height-page.mjs");
  console.log(`Wrote ${await written(results, limits, poses.length)}`);
}
process.exitCode = over.length ? 1 : 0;
