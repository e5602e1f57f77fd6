import assert from "node:assert/strict";
import { request } from "node:http";
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

/**
 * The status of a request whose path is sent as it stands; `fetch` would resolve its dots.
 *
 * @param {string} path
 * @param {string} [method]
 * @returns {Promise<{ status?: number, cache?: string }>}
 */
function raw(path, method = "GET") {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, cache: response.headers["cache-control"] });
    })
      .on("error", reject)
      .end();
  });
}

test("no path leads out of the repository or into hidden folders", async () => {
  for (const path of ["/../secret", "/pkg/../../secret", "/%2e%2e/secret", "/..%2fsecret", "/.cargo/config.toml"]) {
    const { status } = await raw(path);
    assert.ok(status === 403 || status === 404, `${path}: ${status}`);
  }
});

test("a malformed request is refused, and the next one is answered", async () => {
  assert.equal((await raw("/%zz")).status, 400);
  assert.equal((await raw("//")).status, 200);
  assert.equal((await raw("/", "POST")).status, 405);
  assert.equal((await raw("/", "HEAD")).status, 200);
});

test("the next build shows at the next reload", async () => {
  assert.equal((await raw("/pkg/pose-risk.js")).cache, "no-cache");
});
