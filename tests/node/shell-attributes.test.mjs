// www/shell/attributes.js: attributes and their property twins.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ATTRIBUTES, FOR_AUTHORS, OPTIONS, TWINS, camelCase, defineTwins, keepEarlyProperties, valueOf } from "../../www/shell/attributes.js";
import { openDom } from "./support/dom.mjs";

const { document, window } = openDom();

/** An element with these attributes and all twins. */
function element(attributes = {}) {
  class Card extends window.HTMLElement {}
  defineTwins(Card.prototype, TWINS);
  const name = `x-${Math.random().toString(36).slice(2)}`;
  window.customElements.define(name, Card);
  const made = document.createElement(name);
  for (const [attribute, text] of Object.entries(attributes)) made.setAttribute(attribute, text);
  return made;
}

test("a property has the attribute's value, of the type that is declared", () => {
  const card = element({ pose: "cobra", "worse-with": " bending\n  twisting ", depth: "0.5", "heading-level": "2" });
  assert.equal(card.pose, "cobra");
  assert.deepEqual(card.worseWith, ["bending", "twisting"]);
  assert.equal(card.depth, 0.5);
  assert.equal(card.headingLevel, 2);
});

test("an absent attribute and an empty one are undefined", () => {
  const card = element({ pose: "", "worse-with": "", depth: "" });
  for (const name of TWINS) assert.equal(card[camelCase(name)], undefined, name);
});

test("controls that are none read back as none, and others as a list", () => {
  const card = element({ controls: "none" });
  assert.equal(card.controls, "none");
  card.controls = ["picker", "depth"];
  assert.equal(card.getAttribute("controls"), "picker depth");
  card.controls = "none";
  assert.equal(card.getAttribute("controls"), "none");
  assert.equal(card.controls, "none");
});

test("a number that is none is handed on, for Rust to report", () => {
  assert.ok(Number.isNaN(valueOf(element({ depth: "deep" }), "depth")));
});

test("setting a property writes its attribute, and nothing removes it", () => {
  const card = element();
  card.worseWith = ["bending", "loading"];
  card.depth = 0;
  assert.equal(card.getAttribute("worse-with"), "bending loading");
  assert.equal(card.getAttribute("depth"), "0");
  for (const nothing of [null, undefined, [], ""]) {
    card.worseWith = ["bending"];
    card.worseWith = nothing;
    assert.equal(card.hasAttribute("worse-with"), false, `${nothing}`);
  }
});

test("a property that was set before the class was defined becomes its attribute", () => {
  const card = element();
  Object.defineProperty(card, "worseWith", { value: ["arching"], writable: true, configurable: true, enumerable: true });
  keepEarlyProperties(card, ATTRIBUTES);
  assert.equal(Object.hasOwn(card, "worseWith"), false);
  assert.equal(card.getAttribute("worse-with"), "arching");
});

test("what authors without trust may say is every attribute but the catalogue", () => {
  assert.deepEqual(new Set(ATTRIBUTES), new Set([...FOR_AUTHORS, "catalog"]));
  assert.deepEqual(OPTIONS.filter((name) => !TWINS.includes(name)), []);
});
