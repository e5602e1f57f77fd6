// What readers read is plain: Flesch-Kincaid grade of every whole message of eight words or more.
//
// The formula: 0.39 x words / sentences + 11.8 x syllables / words - 15.59 (Kincaid and others, 1975).
// A sentence ends with . ! or ?, or with the message. Syllables are counted by the package `syllable`.
// A number is one word of one syllable, and its unit none. Names of poses and conditions stand as
// "pose" and "this", what else is filled in as a plain word. The limits are those of the wording rules.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import { FluentParser } from "@fluent/syntax";
import { syllable } from "syllable";

const root = new URL("../../", import.meta.url);
const EACH = 8;
const MEAN = 6;
const FROM_WORDS = 8;

/** @type {any} */
let api;
before(async () => {
  api = await import(new URL("pkg/pose_risk.js", root).href);
  api.initSync({ module: readFileSync(new URL("pkg/pose_risk_bg.wasm", root)) });
});

/** The words of a text, units left out. @param {string} text */
const words = (text) =>
  text
    .replace(/[0-9]+(?:[.,][0-9]+)*/g, "x")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));

/** @param {string} text */
function grade(text) {
  const all = words(text);
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => words(sentence).length > 0);
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * all.length) / sentences.length + (11.8 * syllables) / all.length - 15.59;
}

/** Every form of a Fluent pattern, with a plain word for what is filled in. @returns {string[]} */
function forms(pattern) {
  return pattern.elements.reduce(
    (before, element) => {
      const here =
        element.type == "TextElement"
          ? [element.value]
          : element.expression.type == "SelectExpression"
            ? element.expression.variants.flatMap((variant) => forms(variant.value))
            : [element.expression.value ?? "pose"];
      return before.flatMap((start) => here.map((end) => start + end));
    },
    [""],
  );
}

/** Where a text stands, and the text. @returns {[string, string][]} */
function written() {
  const resource = new FluentParser().parse(readFileSync(new URL("www/locales/en.ftl", root), "utf8"), {});
  const messages = resource.body.filter((entry) => entry.type == "Message");
  const ours = messages.flatMap(({ id, value }) => forms(value).map((text) => [id.name, text]));
  const poses = new URL("data/poses/", root);
  const theirs = readdirSync(poses).flatMap((name) => {
    const texts = readFileSync(new URL(name, poses), "utf8").matchAll(/^text = "(.*)"$/gm);
    return [...texts].map(([, text]) => [name, text]);
  });
  return [...ours, ...theirs];
}

/** What the widget puts together, for readers of every kind. @returns {[string, string][]} */
function assembled() {
  const readers = [{}, ...["bending", "arching", "twisting", "side-bending", "loading"].map((m) => ({ worseWith: [m] }))];
  const all = new Map();
  for (const { id, name } of api.catalog()) {
    for (const reader of readers) {
      const said = api.assess({ pose: id, ...reader });
      const texts = [
        said.advice.headline,
        ...said.advice.reasons.map((reason) => reason.text),
        ...said.alternatives.map((other) => other.why),
        said.description,
      ];
      for (const text of texts) all.set(text.replaceAll(name, "The pose"), id);
    }
  }
  return [...all].map(([text, id]) => [id, text]);
}

test("every message is at most grade 8, and all together at most grade 6", () => {
  const long = [...written(), ...assembled()].filter(([, text]) => words(text).length >= FROM_WORDS);
  assert.ok(long.length > 300, `${long.length} messages were read`);
  const graded = long.map(([place, text]) => ({ place, text, grade: grade(text) }));
  const hard = graded.filter((message) => message.grade > EACH);
  const lines = hard.map(({ place, text, grade }) => `${grade.toFixed(1)} ${place}: ${text}`);
  assert.deepEqual(lines, []);
  const mean = graded.reduce((sum, message) => sum + message.grade, 0) / graded.length;
  assert.ok(mean <= MEAN, `the mean is ${mean.toFixed(2)}`);
});

test("the grade is that of the formula", () => {
  // Two sentences, nine words, ten syllables.
  assert.ok(Math.abs(grade("The cat sat down. It slept on grass today.") - (0.39 * 4.5 + (11.8 * 10) / 9 - 15.59)) < 1e-9);
  assert.ok(grade("Degenerative alterations necessitate individualised therapeutic consideration.") > 15);
});
