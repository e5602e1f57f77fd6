// www/more/group.js: elements of one group share their reader.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { openDom } from "./support/dom.mjs";

const { document, window } = openDom();
const { joinGroup } = await import("../../www/more/group.js");

let group = "";
let number = 0;
let now = 0;
mock.method(performance, "now", () => now);
beforeEach(() => (group = `group ${++number}`));

/** As the card does when its attribute changes. */
function join(element, name) {
  if (name) element.setAttribute("group", name);
  else element.removeAttribute("group");
  joinGroup(element);
}

/** A member on the page; `says` is what its card reports of its reader. */
function member(name = group) {
  const element = document.createElement("div");
  document.body.append(element);
  join(element, name);
  const says = (reader) => element.dispatchEvent(new window.CustomEvent("pose-risk-change", { detail: reader && { reader: { worseWith: [], mobility: "typical", ...reader } } }));
  return { element, says };
}

test("what a reader says in one card, the others of its group have as properties", () => {
  const [one, other, stranger] = [member(), member(), member("elsewhere")];
  one.says({ worseWith: ["bending"], condition: "sciatica", mobility: "stiff", age: "55-69" });
  const { worseWith, condition, mobility, age } = other.element;
  assert.deepEqual({ worseWith, condition, mobility, age }, { worseWith: ["bending"], condition: "sciatica", mobility: "stiff", age: "55-69" });
  assert.equal(stranger.element.worseWith, undefined);
});

test("depth, side and the pose stay each card's own", () => {
  const [one, other] = [member(), member()];
  one.says({ depth: 0.3, side: "left", pose: "cobra", mobility: "supple" });
  assert.deepEqual(Object.keys(other.element).filter((name) => ["depth", "side", "pose"].includes(name)), []);
  assert.equal(other.element.mobility, "supple");
});

test("what is taken back in one card is taken back in all", () => {
  const [one, other] = [member(), member()];
  one.says({ worseWith: ["bending"] });
  one.says({ worseWith: ["bending"], mobility: "stiff" });
  other.says({ worseWith: ["bending"], mobility: "stiff" });
  one.says({ worseWith: [] });
  const { worseWith, mobility } = other.element;
  assert.deepEqual([worseWith, mobility], [undefined, undefined]);
});

test("a card that joins later begins with what has been said", () => {
  member().says({ condition: "scoliosis" });
  assert.equal(member().element.condition, "scoliosis");
});

test("without its group an element neither tells nor hears", () => {
  const [one, other] = [member(), member()];
  join(other.element, null);
  one.says({ condition: "sciatica" });
  assert.equal(other.element.condition, undefined);
  other.says({ condition: "scoliosis" });
  assert.equal(one.element.condition, "sciatica");
  join(one.element, null);
  other.says({ condition: "pregnancy" });
  assert.equal(one.element.condition, "sciatica", "nor do two that have left share with each other");
});

test("a report from before a change of the group does not undo it, and one long after does", () => {
  const [one, other] = [member(), member()];
  one.says({ condition: "sciatica" });
  // The other card still renders what it was, and so reports it.
  other.says({ condition: undefined });
  assert.equal(one.element.condition, "sciatica");
  now += 1_000;
  other.says({ condition: undefined });
  assert.equal(one.element.condition, undefined);
});

test("an event without an assessment changes nothing", () => {
  const [one, other] = [member(), member()];
  one.says({ condition: "sciatica" });
  one.says(null);
  assert.equal(other.element.condition, "sciatica");
});
