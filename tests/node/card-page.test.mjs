// What a card takes from its page: www/first/page-theme.js, www/card/surroundings.js, panic.js and queue.js.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openDom } from "./support/dom.mjs";

const { document, window, settled } = openDom();
const { followPage } = await import("../../www/first/page-theme.js");
const { surroundings } = await import("../../www/card/surroundings.js");
const { clearQueue, enqueue } = await import("../../www/card/queue.js");

beforeEach(() => {
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
});

const root = () => document.body.appendChild(document.createElement("div"));

test("the page's own mark of light or dark reaches the card, and each of its forms is understood", () => {
  for (const [element, name, value, theme] of [
    [document.documentElement, "data-theme", "dark", "dark"],
    [document.documentElement, "class", "no-js dark-mode", "dark"],
    [document.body, "class", "light", "light"],
    [document.body, "data-bs-theme", "dark", "dark"],
    [document.body, "class", "darkroom highlight", ""],
  ]) {
    element.setAttribute(name, value);
    const card = root();
    followPage(card, AbortSignal.abort());
    assert.equal(card.dataset.theme, theme, `${name}=${value}`);
    element.removeAttribute(name);
  }
});

test("a card follows the page's switch until it is taken away", async () => {
  const card = root();
  const stay = new AbortController();
  followPage(card, stay.signal);
  assert.equal(card.dataset.theme, "");
  document.documentElement.setAttribute("data-theme", "dark");
  await settled();
  assert.equal(card.dataset.theme, "dark");
  stay.abort();
  document.documentElement.setAttribute("data-theme", "light");
  await settled();
  assert.equal(card.dataset.theme, "dark");
});

test("language and direction come from the nearest that says them, out of shadow roots too", () => {
  document.documentElement.setAttribute("lang", "en");
  const host = root();
  host.setAttribute("dir", "rtl");
  const card = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(card);
  assert.deepEqual(surroundings(card), { lang: "en", dir: "rtl" });
  card.setAttribute("lang", "de");
  assert.deepEqual(surroundings(card), { lang: "de", dir: "rtl" });
  host.removeAttribute("dir");
  assert.deepEqual(surroundings(card), { lang: "de", dir: undefined });
});

test("tasks run one after the other, and one that fails does not hold up the next", async () => {
  const order = [];
  let release;
  const first = enqueue(async () => {
    order.push("first begins");
    await new Promise((resolve) => (release = resolve));
    order.push("first ends");
    throw new Error("first");
  });
  const second = enqueue(async () => void order.push("second"));
  await new Promise(setImmediate);
  assert.deepEqual(order, ["first begins"]);
  release();
  await assert.rejects(first, /first/);
  await second;
  assert.deepEqual(order, ["first begins", "first ends", "second"]);
});

test("after the queue is cleared, nothing waits for a task that never ends", async () => {
  enqueue(() => new Promise(() => {}));
  clearQueue();
  assert.equal(await enqueue(async () => "runs"), "runs");
});

test("a trap of another program on the page takes down no card; one of ours takes down all, for good", async () => {
  const { guard, offPanic, onPanic } = await import("../../www/card/panic.js");
  const down = [];
  const [one, gone] = [(cause) => down.push(["one", cause]), (cause) => down.push(["gone", cause])];
  onPanic(one);
  onPanic(gone);
  offPanic(gone);
  const raise = (error) => window.dispatchEvent(Object.assign(new window.Event("error"), { error }));
  raise(new Error("of the page"));
  raise(Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at other.wasm" }));
  assert.deepEqual(down, []);

  const calls = [];
  guard(() => calls.push("before"));
  enqueue(() => new Promise(() => {}));
  const trap = Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack: "at pose_risk_bg.wasm" });
  raise(trap);
  assert.deepEqual(down, [["one", trap]]);
  assert.equal(await enqueue(async () => "runs"), "runs", "no card waits for one that will never show");
  guard(() => calls.push("after"));
  assert.deepEqual(calls, ["before"], "the wasm is never called again");
  onPanic((cause) => down.push(["late", cause]));
  assert.deepEqual(down.at(-1), ["late", trap]);
});

test("whatever a call into the wasm throws counts as a panic", async () => {
  const { guard, onPanic } = await import("../../www/card/panic.js?another-page");
  const causes = [];
  onPanic((cause) => causes.push(cause));
  guard(() => {
    throw new Error("memory access out of bounds");
  });
  assert.match(causes[0].message, /out of bounds/);
});
