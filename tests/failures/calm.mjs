// What is promised of a page whose cards a fault of ours has stopped.

import assert from "node:assert/strict";

/** @param {Awaited<ReturnType<typeof import("./traps.mjs").afterTrap>>} after */
export function assertCalm({ now, told, said, calls, later, again }) {
  assert.deepEqual([now.a, now.b], ["still", "still"], "each card falls back to its first view");
  assert.deepEqual(told, { a: ["panic"], b: ["panic"], c: ["panic"] }, "each says so once");
  assert.equal(said.length, 1, said.join("\n"));
  assert.match(said[0], /^pose-risk \(panic\): /);
  assert.equal(calls, 0, "nothing more is asked of the code");
  assert.match(later, /Load the page again/, "a card that comes later can be read");
  assert.equal(again, "living", "a reload works");
}
