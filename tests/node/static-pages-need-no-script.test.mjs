// The pages of pkg/static/ as they are without a script: nothing dead on them, and nothing hidden for good.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
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
  for (const name of pages.filter((name) => !/^(index|sequence-.*)\.html$/.test(name))) {
    for (const movement of ["bending", "arching", "twisting", "side-bending", "loading"]) {
      const words = english.get(`mechanism-${movement}`);
      assert.match(html(name), new RegExp(`<span>${words}</span><span class="level">.*?<span class="words">\\w`), `${name}: ${words}`);
    }
  }
});

test("pictures of other poses are files that come as they are scrolled to, with room kept for them", () => {
  for (const name of pages) {
    const images = html(name).match(/<img [^>]*>/g) ?? [];
    assert.ok(images.length >= 1, `${name} has no picture`);
    for (const image of images) {
      const [, src] = / src="([^"]+)"/.exec(image) ?? assert.fail(image);
      assert.ok(existsSync(new URL(src, folder)), `${name}: ${src}`);
      assert.match(image, / width="\d+" height="\d+" alt=""/, name);
      // The page's own picture is what readers came for.
      assert.equal(image.includes(' loading="lazy"'), src.includes("/small/"), image);
    }
  }
  const rows = readdirSync(new URL("../pictures/small/", folder)).length;
  assert.equal(html("index.html").match(/<img [^>]*small[^>]*>/g).length, rows);
});

test("a page is light", () => {
  assert.ok(html("index.html").length <= 200_000, `the list has ${html("index.html").length} characters`);
  for (const name of pages.filter((name) => name != "index.html")) assert.ok(html(name).length <= 100_000, `${name} has ${html(name).length} characters`);
});

test("a link to a page shows its picture where it is shared", () => {
  for (const name of pages) {
    const page = html(name);
    const meta = (property) => new RegExp(`<meta (?:property|name)="${property}" content="([^"]+)">`).exec(page)?.[1];
    const [, title] = /<title>([^<]+)<\/title>/.exec(page) ?? [];
    assert.equal(meta("og:title"), title);
    assert.equal(meta("og:description"), meta("description"));
    assert.equal(meta("og:type"), name == "index.html" ? "website" : "article");
    assert.equal(meta("twitter:card"), "summary_large_image");
    assert.ok(existsSync(new URL(meta("og:image"), folder)), `${name}: ${meta("og:image")}`);
    assert.deepEqual([meta("og:image:width"), meta("og:image:height")], ["960", "504"]);
    // A picture of several poses is described by their names.
    const isOfOne = !/^(index|sequence-.*)\.html$/.test(name);
    assert.equal(meta("og:image:alt"), isOfOne ? meta("description") : meta("og:image:alt"));
    assert.ok(meta("og:image:alt"), name);
  }
});

test("the list leads to a page of each sequence, and that to the page of each of its poses", () => {
  const sequences = readdirSync(new URL("data/sequences/", root)).map((name) => name.replace(".toml", ""));
  assert.ok(sequences.length >= 6);
  for (const id of sequences) {
    assert.ok(html("index.html").includes(`href="sequence-${id}.html"`), id);
    const links = [...html(`sequence-${id}.html`).matchAll(/<a href="([^"]+)" class="tile"/g)].map(([, href]) => href);
    const poses = [...readFileSync(new URL(`data/sequences/${id}.toml`, root), "utf8").matchAll(/^poses = \[(.+)\]$/gm)].flatMap(([, list]) => list.match(/[a-z\d-]+/g));
    assert.deepEqual(links, poses.map((pose) => `${pose}.html`), id);
  }
});
