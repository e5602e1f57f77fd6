// The targets of the first view, each beside what a run measured.

import { MIDDLING, NETWORKS } from "../networks.mjs";
import { bytesOf, kilobytes, millis, ratio, seconds, times } from "./numbers.mjs";

const TEN = 10;
/** A card that leaves a page may leave a hundredth of the limit: counters that only grow, and rounding. */
const LEFT_BYTES = 600;

/** @typedef {{ id: string, what: string, limit: string, measured: string, verdict: "OK" | "MISS" | "not measured" }} Told */

/**
 * @param {any} pages results of benches/main.mjs
 * @returns {Told[]}
 */
export function targets(pages) {
  const hasWasm = [1, TEN].some((count) => bytesOf(pages, "card", count).files.some(({ path }) => path.endsWith(".wasm")));
  const { waking, press, many } = pages;
  const more = waking && waking.cold.answered.median - waking.transfer.median;
  return [
    told("bytes-one", "First view of one card, all it loads, brotli", bytesOf(pages, "card", 1).brotli, 20_000, kilobytes),
    told("bytes-ten", "Ten different cards, brotli", bytesOf(pages, "card", TEN).brotli, 105_000, kilobytes),
    { id: "no-wasm", what: "Wasm among what a first view loads", limit: "none", measured: hasWasm ? "some" : "none", verdict: hasWasm ? "MISS" : "OK" },
    ...NETWORKS.flatMap(({ id, name }) => [
      told(`release-one-${id}`, `One card against release 0.1, ${name}`, ratio(pages, "card", "release", 1, id), 0.55, times),
      told(`release-ten-${id}`, `Ten cards against release 0.1, ${name}`, ratio(pages, "card", "release", TEN, id), 0.75, times),
    ]),
    told("limit-one", `One card against the limit, ${MIDDLING.name}`, ratio(pages, "card", "limit", 1, MIDDLING.id), 1.6, times),
    told("limit-ten", `Ten cards against the limit, ${MIDDLING.name}`, ratio(pages, "card", "limit", TEN, MIDDLING.id), 1.6, times),
    told("waking", "Press on a sleeping card → answer, beyond the transfer of the code", waking?.isAsleep ? more : undefined, 1500, seconds),
    told("waking-idle", "The same with the code fetched in idle time", waking?.isAsleep ? waking.idle?.answered.median : undefined, 500, seconds),
    told("press", "Press on a living card → painted", press?.card.press.median, 50, millis),
    ...["react", "preact"].map((id) =>
      told(`press-${id}`, `The same against the ${pages.names[id]}`, press && press.card.press.median / press[id].press.median, 1, times),
    ),
    told("key", "A letter in the search, with 500 poses added → list painted", pages.catalogue?.key.median, 16, millis),
    told("memory", "Memory of each card, 1 → 100", many?.card.each.page, 60_000, kilobytes),
    told("memory-left", "What a removed card leaves", many?.card.left.page, LEFT_BYTES, kilobytes),
    told("code", "Wasm and glue, brotli", pages.code.brotli, 230_000, kilobytes),
  ];
}

/**
 * @param {string} id
 * @param {string} what
 * @param {number | undefined} measured
 * @param {number} limit
 * @param {(number: number) => string} written
 * @returns {Told}
 */
function told(id, what, measured, limit, written) {
  const verdict = measured === undefined ? "not measured" : measured <= limit ? "OK" : "MISS";
  return { id, what, limit: `≤ ${written(limit)}`, measured: measured === undefined ? "" : written(measured), verdict };
}
