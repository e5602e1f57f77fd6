// The pages of pkg/static/ as they are without a script: nothing dead on them, and nothing hidden for good.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { FluentParser } from "@fluent/syntax";

const root = new URL("../../", import.meta.url);
const folder = new URL("pkg/static/", root);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const html = (name) => readFileSync(new URL(name, folder), "utf8");

/** English words that speak of a control, by key. @type {Map<string, string>} */
const english = new Map();
for (const entry of new FluentParser().parse(readFileSync(new URL("www/locales/en.ftl", root), "utf8")).body) {
  if (entry.type == "Message" && entry.value) {
    english.set(entry.id.name, entry.value.elements.map((part) => (part.type == "TextElement" ? part.value : "")).join(""));
  }
}

test("no page speaks of a control that is not on it", () => {
  const controls = ["good-news-change", "picker-open", "whom-not-sure", "find-out", "my-body", "take-along", "sequence-title", "sequence-add", "turn-once", "try", "list-tools", "more"];
  for (const key of controls) {
    const words = english.get(key);
    assert.ok(words, `${key} has words`);
    // Whole texts of elements and labels: "Share" may be part of a sentence.
    const said = [`>${words}<`, `"${words}"`];
    for (const name of pages) assert.ok(!said.some((text) => html(name).includes(text)), `${name} says “${words}”`);
  }
});

test("every fold of every page opens on something", () => {
  for (const name of pages) {
    const folds = html(name).split("<details").slice(1);
    assert.ok(folds.length >= 2, `${name} has ${folds.length} folds`);
    for (const fold of folds) {
      const [summary, after] = fold.split("</summary>");
      assert.match(after, /^(<!--.*?-->)*<div class="unfolded">(<!--.*?-->)*<\w/, `${name}: ${summary}`);
    }
  }
});

test("a page says for each movement how the pose stands for whom it hurts", () => {
  for (const name of pages.filter((name) => name != "index.html")) {
    for (const movement of ["bending", "arching", "twisting", "side-bending", "loading"]) {
      const words = english.get(`mechanism-${movement}`);
      assert.match(html(name), new RegExp(`<span>${words}</span><span class="level">.*?<span class="words">\\w`), `${name}: ${words}`);
    }
  }
});
