// The plugin's block, with a stand-in for the few functions of the WordPress editor that it calls.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const plugin = new URL("../../integrations/wordpress/pose-risk/", import.meta.url);
const declared = JSON.parse(readFileSync(new URL("../../www/element.json", import.meta.url), "utf8")).attributes;

/** The block as registered, and the fields that its editor shows for these attributes. */
function fields(attributes) {
  let block;
  const changes = [];
  const wp = {
    element: { createElement: (type, props, ...children) => ({ type, props, children }) },
    blockEditor: { useBlockProps: () => ({}) },
    components: { TextControl: "text", SelectControl: "select" },
    blocks: { registerBlockType: (name, settings) => (block = { name, ...settings }) },
  };
  Function("window", readFileSync(new URL("block.js", plugin), "utf8"))({ wp });
  const { children } = block.edit({ attributes, setAttributes: (change) => changes.push({ ...change }) });
  return { block, children, changes };
}

const names = (children) => children.map(({ props }) => props.key);

test("each attribute that an owner chooses in a field, and that holds one value, has a field and is registered", () => {
  const one = declared.filter(({ field, several }) => field && !several);
  const wanted = one.map(({ name }) => name);
  for (const view of ["", "compact", "ranking", "compare", "sequence"]) {
    const { block, children } = fields({ view });
    assert.equal(block.name, "pose-risk/pose");
    // A field that counts for one view stands there alone.
    const here = one.filter(({ inView }) => !inView || inView == view);
    assert.deepEqual(names(children), here.map(({ name }) => name), view);
  }
  const registered = readFileSync(new URL("pose-risk.php", plugin), "utf8").match(/'([\w-]+)' => array\( 'type' => 'string'/g);
  assert.deepEqual(registered.map((line) => line.split("'")[1]), wanted);
});

test("a second pose is asked for only beside a first", () => {
  assert.equal(names(fields({ view: "" }).children).includes("compare"), false);
});

test("a choice has the absent attribute first, and changes the attribute of its field alone", () => {
  const { children, changes } = fields({ pose: "cobra", view: "ranking" });
  const view = children.find(({ props }) => props.key == "view");
  assert.equal(view.type, "select");
  assert.equal(view.props.value, "ranking");
  assert.deepEqual(view.props.options.map(({ value }) => value), ["", "compact", "ranking", "compare", "sequence"]);
  view.props.onChange("compact");
  const pose = children.find(({ props }) => props.key == "pose");
  assert.deepEqual([pose.type, pose.props.value], ["text", "cobra"]);
  pose.props.onChange("wheel");
  assert.deepEqual(changes, [{ view: "compact" }, { pose: "wheel" }]);
});
