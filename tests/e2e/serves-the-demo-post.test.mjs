import assert from "node:assert/strict";
import { test } from "node:test";
import { base } from "./support/browser.mjs";

/** @param {string} path */
async function get(path) {
  const response = await fetch(base + path);
  await response.arrayBuffer();
  return { status: response.status, type: response.headers.get("content-type") };
}

test("the root is the demo post, as a page", async () => {
  assert.deepEqual(await get("/"), { status: 200, type: "text/html; charset=utf-8" });
});

test("the shell and the glue come as scripts", async () => {
  const script = { status: 200, type: "text/javascript; charset=utf-8" };
  assert.deepEqual(await get("/pkg/pose-risk.js"), script);
  assert.deepEqual(await get("/pkg/pose_risk.js"), script);
});

test("the wasm comes with the type that browsers compile while it streams", async () => {
  assert.deepEqual(await get("/pkg/pose_risk_bg.wasm"), { status: 200, type: "application/wasm" });
});

test("what is not there is not found, rather than answered with a page", async () => {
  assert.equal((await get("/pkg/absent.js")).status, 404);
  assert.equal((await get("/.git/config")).status, 404);
});
