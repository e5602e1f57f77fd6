// A catalogue's address may lead anywhere: no more is read than a catalogue may have, and what is too much is named.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { MOST_BYTES, fetchCatalog } from "../../www/more/catalog.js";

const pkg = new URL("../../pkg/", import.meta.url);
const api = await import(new URL("pose_risk.js", pkg));
api.initSync({ module: readFileSync(new URL("pose_risk_bg.wasm", pkg)) });

const good = JSON.stringify({ version: 1, poses: [], $schema: "ä".repeat(1000) });
/** Bytes that the server could hand over before its reader went away. */
let sent = 0;
let base = "";

const server = createServer(async (request, response) => {
  sent = 0;
  const chunk = Buffer.alloc(50_000, " ");
  const answers = {
    "/good": () => response.end(good),
    "/declared": () => (response.writeHead(200, { "content-length": 5_000_000 }), stream()),
    "/endless": () => stream(),
    "/packed": () => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000, " "))),
    "/gone": () => response.writeHead(410).end(),
  };
  answers[request.url]();

  async function stream() {
    while (!response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) await Promise.race([once(response, "drain"), once(response, "close")]);
    }
  }
});
before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test("a catalogue of the usual size is read, letters and all", async () => {
  assert.deepEqual(await fetchCatalog(`${base}/good`), JSON.parse(good));
});

for (const [path, what] of [["declared", "says that it is larger"], ["endless", "never ends"], ["packed", "is small only while it is packed"]]) {
  test(`a file that ${what} is named with its size and the limit, and is not read on`, async () => {
    await assert.rejects(fetchCatalog(`${base}/${path}`), (error) => {
      const [, bytes, most] = /^catalog http:.* has (\d+) bytes or more, and at most (\d+) are read$/.exec(error.message) ?? [];
      assert.equal(+most, MOST_BYTES, error.message);
      assert.ok(+bytes > MOST_BYTES && +bytes <= 5_000_000, error.message);
      return true;
    });
    await new Promise((done) => setTimeout(done, 50));
    // What lies in the buffers of both ends is sent, too.
    assert.ok(sent < 20_000_000, `${sent} bytes were sent`);
  });
}

test("an answer that is no file is named", async () => {
  await assert.rejects(fetchCatalog(`${base}/gone`), /gone answers 410/);
});

/** A pose that is right. */
const pose = {
  id: "desk-bow", name: "Desk Bow", kind: "rehab", support: "standing", targets: ["hamstrings"],
  anchor: { settle: "balance", on: ["lead-foot"], segment: "lead-shin" }, fold: { degrees: [0, 70] },
};
const said = (catalog) => api.check(catalog).map(({ path, message }) => `${path} ${message}`);

test("what is too deep, too broad or too long is named with its path, its size and the limit", () => {
  const loop = { ...pose };
  loop.fold = loop;
  const cases = [
    [{ version: 1, poses: Array(501).fill(1) }, "poses has 501 entries, more than 500"],
    [{ version: 1, poses: [loop] }, "poses[0].fold.fold.fold.fold.fold.fold.fold.fold.fold.fold lies deeper than 12 levels, and is left out"],
    [{ version: 1, poses: [{ ...pose, name: "x".repeat(20_000) }] }, "poses[0].name has 20000 characters, more than 10000"],
    [{ version: 1, poses: [{ ...pose, ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`x${n}`, n])) }] }, /^poses\[0\] has 30\d fields, more than 200$/],
    [{ version: 1, poses: Array(400).fill(Array(400).fill(1)) }, /^poses\[\d+\]\[\d+\] comes after the first 100000 values, and is left out$/],
  ];
  for (const [catalog, wanted] of cases) {
    const lines = said(catalog);
    assert.ok(lines.some((line) => (typeof wanted == "string" ? line == wanted : wanted.test(line))), `${wanted}: ${lines.slice(0, 4).join("\n")}`);
  }
});

test("an option that is too long is refused before it is looked at, and within a moment", () => {
  const long = "yoga ".repeat(1_000_000);
  const start = performance.now();
  assert.throws(() => api.assess({ pose: long }), /pose has 5000000 characters, more than 10000/);
  assert.throws(() => api.assess({ pose: "yoga ".repeat(100) }), /pose has 500 characters, more than 200/);
  assert.throws(() => api.search(long.slice(0, 5000)), /query has 5000 characters, more than 200/);
  assert.throws(() => api.assess({ pose: "cobra", worseWith: Array(60).fill("bending") }), /worseWith has 60 words, more than 50/);
  assert.throws(() => api.assess({ pose: "cobra", catalog: { version: 1, poses: Array(501).fill(pose) } }), /catalog\.poses has 501 entries, more than 500/);
  assert.ok(performance.now() - start < 2000, `${performance.now() - start} ms`);
});

test("names that objects have already are ids like others, or no ids", () => {
  const own = JSON.parse(`{ "version": 1, "__proto__": { "poses": [] }, "poses": [] }`);
  assert.deepEqual(said(own), ['__proto__ is no field here; did you mean "poses"?']);
  const named = (id) => ({ version: 1, poses: [{ ...pose, id }] });
  for (const id of ["constructor", "prototype", "then", "length"]) {
    assert.deepEqual(said(named(id)), [], id);
    assert.equal(api.assess({ pose: id, catalog: named(id) }).pose.id, id);
    assert.throws(() => api.assess({ pose: id }), new RegExp(`pose is "${id}"`));
  }
  for (const id of ["__proto__", "toString", "hasOwnProperty"]) {
    assert.match(said(named(id)).join(), /poses\[0\]\.id is not kebab-case/, id);
    assert.throws(() => api.assess({ pose: id }), new RegExp(`pose is "${id}"`));
  }
  assert.deepEqual(Object.keys(Object.prototype), []);
});
