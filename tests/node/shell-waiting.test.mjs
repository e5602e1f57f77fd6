// www/shell/waiting.js: when a card is fetched.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { waitForReader } from "../../www/shell/waiting.js";

let observers, begun, stay, page;
beforeEach(() => {
  page = new EventTarget();
  globalThis.addEventListener = page.addEventListener.bind(page);
  globalThis.location = { hash: "" };
  observers = [];
  begun = 0;
  stay = new AbortController();
  saveData(false);
  globalThis.IntersectionObserver = class {
    observed = [];
    isConnected = true;
    constructor(report, options) {
      Object.assign(this, { report, options });
      observers.push(this);
    }
    observe = (element) => this.observed.push(element);
    disconnect = () => (this.isConnected = false);
  };
});

const wait = (element, loading) => waitForReader(element, loading, stay.signal, () => begun++);

function saveData(saveData) {
  Object.defineProperty(globalThis, "navigator", { value: { connection: { saveData } }, configurable: true });
}

test("eager begins at once and watches nothing", () => {
  wait(new EventTarget(), "eager");
  assert.deepEqual([begun, observers.length], [1, 0]);
});

for (const loading of [null, "lazy", "a word we do not know"]) {
  test(`loading ${loading}: begins when the element comes near the screen`, () => {
    const element = new EventTarget();
    wait(element, loading);
    const [observer] = observers;
    assert.deepEqual(observer.observed, [element]);
    assert.match(observer.options.rootMargin, /^\d+px$/);
    observer.report([{ isIntersecting: false }]);
    assert.equal(begun, 0);
    observer.report([{ isIntersecting: false }, { isIntersecting: true }]);
    assert.equal(begun, 1);
  });
}

test("an element that leaves is no longer observed", () => {
  wait(new EventTarget(), null);
  stay.abort();
  assert.equal(observers[0].isConnected, false);
});

for (const type of ["pointerenter", "focusin", "click"]) {
  test(`interaction begins at the reader's ${type}, and not after the element has left`, () => {
    const element = new EventTarget();
    wait(element, "interaction");
    assert.deepEqual([begun, observers.length], [0, 0]);
    element.dispatchEvent(new Event(type));
    assert.equal(begun, 1);
    stay.abort();
    element.dispatchEvent(new Event(type));
    assert.equal(begun, 1);
  });
}

test("for a reader who saves data, a lazy card waits for a touch and an eager one does not", () => {
  saveData(true);
  const element = new EventTarget();
  wait(element, "lazy");
  assert.deepEqual([begun, observers.length], [0, 0]);
  element.dispatchEvent(new Event("click"));
  assert.equal(begun, 1);
  wait(element, "eager");
  assert.equal(begun, 2);
});

test("where the page's address opens an answer every card begins at once, and one that waits begins when it comes", () => {
  location.hash = "#pose-risk:pose=cobra";
  wait(new EventTarget(), "interaction");
  assert.equal(begun, 1);
  location.hash = "#a-heading";
  wait(new EventTarget(), "lazy");
  page.dispatchEvent(new Event("hashchange"));
  assert.equal(begun, 1, "another address wakes nobody");
  stay.abort();
  location.hash = "#pose-risk:pose=cobra";
  page.dispatchEvent(new Event("hashchange"));
  assert.equal(begun, 1, "those that have left stay away");
  stay = new AbortController();
  location.hash = "";
  wait(new EventTarget(), "lazy");
  location.hash = "#pose-risk:pose=cobra";
  page.dispatchEvent(new Event("hashchange"));
  assert.equal(begun, 2);
});
