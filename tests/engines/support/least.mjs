// The least version of each engine, from what the card uses (features.mjs) and which browser has it (@mdn/browser-compat-data).
// `node tests/engines/support/least.mjs --write` puts the tables into docs/browsers.md; a test holds them there.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { NEEDED, OPTIONAL } from "./features.mjs";

export const bcd = createRequire(import.meta.url)("@mdn/browser-compat-data");

/** By what the data calls them; WebKitGTK's own versions are none of Safari's, and stand in no data. */
export const BROWSERS = /** @type {const} */ ({ chromium: "chrome", firefox: "firefox", webkit: "safari" });
const PAGE = fileURLToPath(new URL("../../../docs/browsers.md", import.meta.url));

/** @param {string} key */
function compat(key) {
  const found = key.split(".").reduce((node, part) => node?.[part], bcd)?.__compat;
  if (!found) throw new Error(`@mdn/browser-compat-data knows no ${key}`);
  return found;
}

/**
 * The first version that has it, without a flag and under this name.
 *
 * @param {{ support: Record<string, any> }} compat
 * @param {string} browser
 */
export function since({ support }, browser) {
  const all = [support[browser]].flat().filter((one) => one?.version_added && !one.version_removed && !one.flags && !one.prefix && !one.alternative_name);
  return Math.min(Infinity, ...all.map(({ version_added }) => Number.parseFloat(String(version_added).replace("≤", ""))).filter(Number.isFinite));
}

/** @param {keyof typeof BROWSERS} engine */
export function leastOf(engine) {
  return Math.max(...Object.keys(NEEDED).map((key) => since(compat(key), BROWSERS[engine])));
}

/** docs/browsers.md with the tables as they should be. */
export function page() {
  const engines = /** @type {(keyof typeof BROWSERS)[]} */ (Object.keys(BROWSERS));
  const row = (/** @type {string} */ key, /** @type {string} */ what) => {
    const versions = engines.map((engine) => since(compat(key), BROWSERS[engine]));
    return `| \`${key}\` | ${versions.map((one) => (one == Infinity ? "none" : one)).join(" | ")} | ${what} |`;
  };
  const head = (/** @type {string} */ what) => `| | Chromium | Firefox | Safari | ${what} |\n|---|---|---|---|---|`;
  const needed = [head("is needed for"), `| **the least version** | ${engines.map((engine) => `**${leastOf(engine)}**`).join(" | ")} | |`, ...Object.entries(NEEDED).map(([key, what]) => row(key, what))];
  const optional = [head("without it"), ...Object.entries(OPTIONAL).map(([key, what]) => row(key, what))];
  const text = readFileSync(PAGE, "utf8");
  const put = (/** @type {string} */ text, /** @type {string} */ name, /** @type {string[]} */ lines) =>
    text.replace(RegExp(`(<!-- begin ${name} .*-->\n)[^]*(<!-- end ${name} -->)`), (_, begin, end) => `${begin}${lines.join("\n")}\n${end}`);
  return { now: text, wanted: put(put(text, "needed", needed), "optional", optional) };
}

if (process.argv[1] == fileURLToPath(import.meta.url) && process.argv.includes("--write")) writeFileSync(PAGE, page().wanted);
