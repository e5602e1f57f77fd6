import assert from "node:assert/strict";
import { test } from "node:test";

test("importing the shell where there is no DOM does nothing", async () => {
  const before = Object.keys(globalThis);
  const { PoseRisk } = await import("../../www/pose-risk.js");
  assert.equal(typeof PoseRisk, "function");
  assert.deepEqual(Object.keys(globalThis), before);
});
