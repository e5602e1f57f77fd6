// The pure parts of the bench: statistics, tables, targets, and that the report hides no miss.

import assert from "node:assert/strict";
import { test } from "node:test";
import { packed } from "../../benches/answers.mjs";
import { html } from "../../benches/limit.mjs";
import { unpacked } from "../../benches/peers/card/unpacked.js";
import { byKind } from "../../benches/trace.mjs";
import { explanation, tried } from "../../benches/report/log.mjs";
import { table } from "../../benches/report/table.mjs";
import { targets } from "../../benches/report/targets.mjs";
import { median, quantile } from "../../benches/statistics.mjs";

test("a median is the middle, of an even count the mean of the middle two, and of nothing an error", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([9, 1, 5, 6]), 5.5);
  assert.throws(() => median([]));
});

test("nine of ten are within the ninth decile", () => {
  assert.equal(quantile([10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9), 9);
  assert.equal(quantile([3], 0.9), 3);
});

test("a table is Markdown whose columns stand below each other", () => {
  assert.equal(table(["a", "b"], [["long one", 2]]), "| a        |   b |\n|----------|----:|\n| long one |   2 |");
});

test("a tree becomes HTML whose words and values are escaped, and void elements have no end", () => {
  const tree = ["p", { class: 'a"b' }, "1 < 2 & 3", ["br"], ["b", "x"]];
  assert.equal(html(tree), '<p class="a&quot;b">1 &lt; 2 &amp; 3<br><b>x</b></p>');
});

test("answers that share a part share the object, across both files", () => {
  const first = { none: { words: { text: "same" }, picture: [1] } };
  const more = { other: { words: { text: "same" }, picture: [2] } };
  const { parts, json } = packed(first);
  const known = JSON.parse(json);
  const one = unpacked(known);
  const two = unpacked(JSON.parse(packed(more, parts).json), known.parts);
  assert.deepEqual({ ...one, ...two }, { ...first, ...more });
  assert.equal(one.none.words, two.other.words);
});

test("what happens within another event is not counted twice", () => {
  const events = [
    { name: "EvaluateScript", ts: 0, dur: 10_000 },
    { name: "UpdateLayoutTree", ts: 2_000, dur: 3_000 },
    { name: "Nameless", ts: 6_000, dur: 1_000 },
  ];
  assert.deepEqual(byKind(events), { scripts: 7, styles: 3 });
});

test("a number above its target is a miss, also by the smallest step, and one that was not measured is said so", () => {
  const results = (brotli) => ({
    names: { react: "React", preact: "Preact" },
    code: { brotli: 230_001 },
    bytes: [1, 10].map((count) => ({ subject: "card", count, brotli, files: [{ path: "/pkg/pose-risk.js" }] })),
  });
  const verdict = (told, id) => told.find((one) => one.id == id).verdict;
  const told = targets(results(20_000));
  assert.equal(verdict(told, "bytes-one"), "OK");
  assert.equal(verdict(told, "code"), "MISS");
  assert.equal(verdict(told, "waking"), "not measured");
  assert.equal(verdict(targets(results(20_001)), "bytes-one"), "MISS");
});

test("wasm among a first view's files is a miss", () => {
  const files = [{ path: "/pkg/pose_risk_bg.wasm" }];
  const pages = { names: {}, code: { brotli: 1 }, bytes: [1, 10].map((count) => ({ subject: "card", count, brotli: 1, files })) };
  assert.equal(targets(pages).find(({ id }) => id == "no-wasm").verdict, "MISS");
});

test("the log's explanations stand beside their targets, and the rest is what was tried", () => {
  const log = "# Log\n\n## What was tried\n\nThis.\n\n## What falls short, and why\n\n### press, press-react\nBecause.\n\n### code\nOf that.\n";
  assert.equal(explanation(log, "press"), "Because.");
  assert.equal(explanation(log, "press-react"), "Because.");
  assert.equal(explanation(log, "code"), "Of that.");
  assert.equal(explanation(log, "memory"), undefined);
  assert.equal(tried(log), "This.");
});
