// The sections of docs/performance.md: each a table and what to know to read it.

import { NETWORKS, SLOWER } from "../networks.mjs";
import { bytesOf, firstView, kilobytes, millis, ratio, seconds, times } from "./numbers.mjs";
import { table } from "./table.mjs";

const CARDS = [1, 10];

/** @param {any} pages */
export function firstViews(pages) {
  if (!pages["first-view"]) return "";
  const rows = (count) =>
    Object.keys(pages.names)
      .filter((id) => firstView(pages, id, count, "fast"))
      .map((id) => [
        pages.names[id],
        ...NETWORKS.flatMap(({ id: network }) => [seconds(firstView(pages, id, count, network).median), times(ratio(pages, id, "limit", count, network))]),
      ]);
  const heads = (what) => [what, ...NETWORKS.flatMap(({ name }) => [name, "limit"])];
  return `## First views

From the beginning of the navigation until the content is painted; the last one, where there are ten. The columns "limit" say how many
times as long as the limit, the same words and picture standing in the page's own HTML, which no script can pass.

${CARDS.map((count) => table(heads(count == 1 ? "one in a page" : `${count} different ones in a page`), rows(count))).join("\n\n")}

The cards in React and Preact show the same words, pictures and controls; their answers come as files, computed before. emoji-picker-element
shows its emoji, lite-youtube-embed its poster and button, three.js one body drawn once, the counter in Yew a number on a button: less than a
card each.`;
}

/** @param {any} pages */
export function bytes(pages) {
  const sums = CARDS.flatMap((count) =>
    pages.bytes
      .filter((row) => row.count == count)
      .map(({ subject, raw, gzip, brotli, page, files }) => [
        `${pages.names[subject]}, ${count}`,
        files.length,
        kilobytes(raw),
        kilobytes(gzip),
        kilobytes(brotli),
        kilobytes(page.brotli),
      ]),
  );
  const files = bytesOf(pages, "card", 1).files.map(({ path, raw, gzip, brotli }) => [path, raw, gzip, brotli]);
  return `## What a first view loads

All files that a page asks for until the content is painted; the last column is the page itself.

${table(["", "files", "raw", "gzip", "brotli", "page, brotli"], sums)}

The files of one card, in bytes:

${table(["file", "raw", "gzip", "brotli"], files)}

Wasm and glue: ${kilobytes(pages.code.brotli)} by brotli, ${kilobytes(pages.code.gzip)} by gzip, ${kilobytes(pages.code.raw)} raw.`;
}

/** @param {any} pages */
export function waking({ waking }) {
  if (!waking) return "";
  if (!waking.isAsleep) return "## Waking\n\nThis build has no sleeping card: its code comes before the card shows.";
  const row = (name, { answered, moved }) => [name, millis(moved.median), seconds(answered.median), seconds(answered.least), seconds(answered.most)];
  const rows = [row("nothing fetched before", waking.cold)];
  if (waking.idle) rows.push(row("code fetched in idle time", waking.idle));
  rows.push(["the code's bytes alone, nothing done with them", "", seconds(waking.transfer.median), seconds(waking.transfer.least), seconds(waking.transfer.most)]);
  return `## Waking

A finger on "Bending" in a card that shows but has no code yet; 1.6 Mbit/s, 150 ms, processor ${SLOWER} times slower.${waking.idle ? "" : " The code was not fetched in idle time within 20 s."}

${table(["", "something moves", "answer painted", "least", "most"], rows)}`;
}

/** @param {any} pages */
export function press({ press, names }) {
  if (!press) return "";
  const rows = Object.entries(press).map(([id, { press, step }]) => [names[id], millis(press.median), millis(press.nineOfTen), millis(step.median), millis(step.nineOfTen)]);
  return `## A press and a step on a living card

From the press of a mechanism, and from a step of the depth slider, until the answer is painted; processor ${SLOWER} times slower. Our card computes its
answer then; those of the others are computed already.

${table(["", "press, median", "nine of ten within", "step, median", "nine of ten within"], rows)}`;
}

/** @param {any} pages */
export function many({ many, names }) {
  if (!many) return "";
  const count = (number) => number.toFixed(0);
  const rows = Object.entries(many).map(([id, { each, left, shown }]) => [
    names[id],
    kilobytes(each.page),
    kilobytes(each.document),
    kilobytes(each.scripts),
    kilobytes(each.process),
    count(each.nodes),
    count(each.listeners),
    kilobytes(left.page),
    count(left.nodes),
    millis(shown.median),
  ]);
  const heads = ["for each card", "memory", "of it the document", "of it scripts", "process", "nodes", "listeners", "memory left", "nodes left", "99 more shown after"];
  return `## From one card to a hundred, and back

Different poses, at this machine's speed. Memory is Chromium's own account of the page (\`measureUserAgentSpecificMemory()\`), after its garbage is
collected; the process's private memory is the roughest number, as it holds layout, painted pixels and reserves. "Left" is what remains of
each card when it has been removed.

${table(heads, rows)}`;
}

/** @param {any} pages */
export function catalogue({ catalogue }) {
  if (!catalogue) return "";
  const rows = [
    ["checking it", catalogue.check],
    ["a card of one of its poses, until painted", catalogue.card],
    ["the list, until painted", catalogue.list],
    ["`rank()` of all poses", catalogue.rank],
    ["`search()`", catalogue.search],
    ["a letter in the search, until its list is painted", catalogue.key],
  ].map(([name, { median, least, most }]) => [name, millis(median), millis(least), millis(most)]);
  return `## An added catalogue of ${catalogue.count} poses

Copies of ours under other ids and names, handed to the element as an object; the code is there, processor ${SLOWER} times slower.
Letters are typed one by one; nine of ten have their list within ${millis(catalogue.key.nineOfTen)}.

${table(["", "median", "least", "most"], rows)}`;
}

/** @param {any} pages */
export function profile({ profile, names }) {
  if (!profile) return "";
  const kinds = ["scripts", "compiling", "parsing", "styles", "layout", "painting", "garbage"];
  const rows = profile.firstViews.map(({ subject, count, time, thread }) => [`${names[subject]}, ${count}`, time, ...kinds.map((kind) => thread[kind] ?? 0)]);
  const card = profile.firstViews.find(({ subject, count }) => subject == "card" && count == 1);
  const files = card.files.map(({ path, from, to }) => [path, from, to]);
  return `## Where the time goes

One traced run each at 1.6 Mbit/s, in milliseconds: until painted, and what of it the page's main thread was busy with. The rest is waiting for
files. (Tracing itself costs some time.)

${table(["", "painted", ...kinds], rows)}

When the files of one card were asked for, and when they were there:

${table(["file", "asked for", "there"], files)}

What the main thread does at one press on a living card, the mean of ten. Layout and painting belong to it; waiting for the next frame does not.

${table(["", ...kinds], profile.presses.map(({ subject, thread }) => [names[subject], ...kinds.map((kind) => (thread[kind] ?? 0).toFixed(1))]))}`;
}
