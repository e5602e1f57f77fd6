// www/card/pending-events.js: what a reader does before the code is here is replayed once it is.

import assert from "node:assert/strict";
import { setMaxListeners } from "node:events";
import { beforeEach, test } from "node:test";
import { keepEvents } from "../../www/card/pending-events.js";
import { openDom } from "./support/dom.mjs";

const { document, window } = openDom();
// happy-dom adds a listener to the signal for each event type, and Node warns of more than ten.
setMaxListeners(0);

let root, button, field, loads, seen, start;
beforeEach(() => {
  root = document.createElement("div");
  root.innerHTML = "<button>Press</button><input>";
  document.body.replaceChildren(root);
  [button, field] = root.children;
  loads = [];
  start = keepEvents(root, () => new Promise((resolve, reject) => loads.push({ resolve, reject })));
  // What the card listens to once it is mounted.
  seen = [];
  for (const type of ["click", "input", "keydown", "focus", "mousedown"]) {
    for (const element of [button, field]) element.addEventListener(type, (event) => seen.push(event));
  }
});

const press = (element, type, options) => {
  const { Event, KeyboardEvent } = window;
  const event = type == "keydown" ? new KeyboardEvent(type, { bubbles: true, composed: true, ...options }) : new Event(type, { bubbles: true, composed: true });
  element.dispatchEvent(event);
  return event;
};
const settled = () => new Promise(setImmediate);

for (const type of ["pointerover", "pointerdown", "focusin"]) {
  test(`${type} loads the code, once`, () => {
    press(button, type);
    press(field, type);
    assert.equal(loads.length, 1);
  });
}

test("nothing is loaded before the reader reaches for the card, unless it is asked for", () => {
  assert.equal(loads.length, 0);
  start();
  start();
  assert.equal(loads.length, 1);
});

test("events are kept from the card until the code is here, and then replayed in their order on their targets", async () => {
  press(button, "click");
  press(field, "keydown", { key: "a", shiftKey: true });
  press(field, "input");
  press(button, "click");
  assert.deepEqual(seen, []);
  loads[0].resolve();
  await settled();
  assert.deepEqual(seen.map(({ type, target }) => [type, target]), [["click", button], ["keydown", field], ["input", field], ["click", button]]);
});

test("what is replayed is a copy: of the same kind, with its keys, and with its default already done", async () => {
  const original = press(field, "keydown", { key: "ArrowDown", ctrlKey: true });
  loads[0].resolve();
  await settled();
  const [copy] = seen;
  assert.notEqual(copy, original);
  assert.ok(copy instanceof window.KeyboardEvent);
  assert.deepEqual([copy.key, copy.ctrlKey, copy.shiftKey, copy.bubbles, copy.defaultPrevented], ["ArrowDown", true, false, true, true]);
});

test("events that make sense only in their moment are not replayed", async () => {
  press(button, "mousedown");
  press(field, "focus");
  press(button, "pointerdown");
  loads[0].resolve();
  await settled();
  assert.deepEqual(seen, []);
});

test("once the code is here, events reach the card at once and are no longer kept", async () => {
  start();
  loads[0].resolve();
  await settled();
  press(button, "click");
  assert.equal(seen.length, 1);
  await settled();
  assert.equal(seen.length, 1);
  assert.equal(loads.length, 1);
});

test("after a failure what was kept is forgotten, and the next event tries again", async () => {
  press(button, "click");
  loads[0].reject(new Error("offline"));
  await settled();
  press(field, "input");
  assert.equal(loads.length, 2);
  loads[1].resolve();
  await settled();
  assert.deepEqual(seen.map(({ type }) => type), ["input"]);
});
