// The scripts in www/ import each other in one direction, as esbuild's own resolver reads them.
// Imports of types in comments do not count: they are gone when the script runs.

import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";

const WWW = resolve(import.meta.dirname, "../../www");

/** What each folder of www/ may import from the others. The scripts beside them may import from all. */
const MAY_IMPORT = { card: ["first"], configure: [], first: ["shell"], more: ["shell"], shell: [], wake: ["first", "shell"] };

/** Names that only a build gives a file, such as `styles`, and files that only `pkg/` has. */
const madeByTheBuild = {
  name: "made-by-the-build",
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point" || (path.startsWith(".") && existsSync(join(resolveDir, path)))) return;
      return { path, external: true };
    });
  },
};

/** Each script with the scripts that it imports. */
async function importsBelow(folder, entryPoints) {
  const options = { bundle: true, format: "esm", outdir: "out", write: false, metafile: true, logLevel: "silent" };
  const { metafile } = await build({ ...options, entryPoints, absWorkingDir: folder, plugins: [madeByTheBuild] });
  const imports = new Map();
  for (const [file, input] of Object.entries(metafile.inputs)) {
    imports.set(file, input.imports.filter((i) => !i.external).map((i) => i.path));
  }
  return imports;
}

/** A circle of imports as a list that ends where it begins, if there is one. */
function circle(imports) {
  const done = new Set();
  const visit = (file, way) => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) {
      const found = visit(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
  };
  for (const file of imports.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
}

const scripts = readdirSync(WWW, { recursive: true })
  .filter((name) => name.endsWith(".js") && statSync(join(WWW, name)).isFile());

test("no scripts import each other in a circle", async () => {
  const imports = await importsBelow(WWW, scripts);
  assert.ok(imports.size >= scripts.length, "every script is read");
  assert.equal(circle(imports)?.join(" → "), undefined);
});

test("folders of scripts import only what they may", async () => {
  const folder = (file) => dirname(file).split("/")[0];
  for (const [file, imported] of await importsBelow(WWW, scripts)) {
    const from = folder(file);
    if (from === ".") continue;
    assert.ok(from in MAY_IMPORT, `${from}/ is not in the table of this test`);
    for (const to of imported.map(folder)) {
      assert.ok(to === from || MAY_IMPORT[from].includes(to), `${file} may not import from ${to}/`);
    }
  }
});

test("a circle made on purpose is found and written out", () => {
  const imports = new Map([["a.js", ["b.js"]], ["b.js", ["c.js", "d.js"]], ["c.js", []], ["d.js", ["b.js"]]]);
  assert.deepEqual(circle(imports), ["b.js", "d.js", "b.js"]);
  assert.equal(circle(new Map([["a.js", ["c.js"]], ["b.js", ["c.js"]], ["c.js", []]])), undefined);
});
