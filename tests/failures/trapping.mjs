// A wasm that traps for real, deep inside, when its page says so: our own, in which each function that writes the
// DOM asks the page first. The shipped wasm has no such thing; all files that pin it are pinned anew here.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import binaryen from "binaryen";

const pkg = new URL("../../pkg/", import.meta.url);

/** How it traps, by the number that the page answers. */
export const TRAPS = { "an unreachable instruction": 1, "a stack that overflows": 2, "a read far outside of the memory": 3 };

/** The files of pkg/ that differ, by their paths on the site. @returns {Map<string, string | Buffer>} */
export function trappingFiles() {
  const names = readdirSync(pkg).filter((name) => /\.(js|json)$/.test(name));
  /** @type {Map<string, string | Buffer>} */
  const files = new Map(names.map((name) => [name, readFileSync(new URL(name, pkg), "utf8")]));
  const before = new Map([...files, ["pose_risk_bg.wasm", readFileSync(new URL("pose_risk_bg.wasm", pkg))]].map(([name, bytes]) => [name, hashes(bytes)]));
  files.set("pose_risk_bg.wasm", trapping(readFileSync(new URL("pose_risk_bg.wasm", pkg))));
  // A file that pins another is another file then, and so on up to the shell.
  for (let changed = new Set(["pose_risk_bg.wasm"]); changed.size > 0; ) {
    const next = new Set();
    for (const name of changed) {
      const old = before.get(name);
      const now = hashes(files.get(name));
      before.set(name, now);
      for (const [other, text] of files) {
        if (typeof text != "string") continue;
        const pinned = old.reduce((text, hash, at) => text.replaceAll(hash, now[at]), text);
        if (pinned != text) files.set(other, pinned), next.add(other);
      }
    }
    changed = next;
  }
  return new Map([...files].map(([name, bytes]) => [`pkg/${name}`, bytes]));
}

/** @param {string | Buffer} bytes */
const hashes = (bytes) => ["sha256", "sha384"].map((algorithm) => `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`);

/** @param {Buffer} bytes */
function trapping(bytes) {
  const module = binaryen.readBinary(bytes);
  // What browsers know that our build is for.
  const { MutableGlobals, NontrappingFPToInt, BulkMemory, BulkMemoryOpt, SignExt, ReferenceTypes, Multivalue } = binaryen.Features;
  module.setFeatures(MutableGlobals | NontrappingFPToInt | BulkMemory | BulkMemoryOpt | SignExt | ReferenceTypes | Multivalue);
  const { i32 } = binaryen;
  module.addFunctionImport("test-trap", "test", "trap", binaryen.none, i32);
  // Calls itself, and has something to do afterwards, so that it is no loop.
  module.addFunction("test-overflow", i32, i32, [], module.i32.add(module.call("test-overflow", [module.i32.add(module.local.get(0, i32), module.i32.const(1))], i32), module.local.get(0, i32)));
  const is = (/** @type {number} */ kind) => module.i32.eq(module.local.get(0, i32), module.i32.const(kind));
  module.addFunction("test-maybe", binaryen.none, binaryen.none, [i32], module.block(null, [
    module.local.set(0, module.call("test-trap", [], i32)),
    module.if(is(1), module.unreachable()),
    module.if(is(2), module.drop(module.call("test-overflow", [module.i32.const(0)], i32))),
    module.if(is(3), module.drop(module.i32.load(0, 4, module.i32.const(-8)))),
  ]));
  const made = makers(module, importNames());
  if (made.length == 0) throw Error("no function of the wasm writes the DOM");
  for (const { ref, body } of made) binaryen.Function.setBody(ref, module.block(null, [module.call("test-maybe", [], binaryen.none), body], binaryen.auto));
  const out = Buffer.from(module.emitBinary());
  module.dispose();
  return out;
}

/** What the built glue calls its imports that write the DOM: short names, which the build gives them. */
function importNames() {
  const glue = readFileSync(new URL("pose_risk.js", pkg), "utf8");
  return [...glue.matchAll(/\.(createElement|setAttribute|insertBefore)\b/g)].flatMap(({ index }) => glue.slice(0, index).match(/[{,]\s*"?(\w+)"?\s*:\s*function(?!.*[{,]\s*"?\w+"?\s*:\s*function)/s)?.[1] ?? []);
}

/** The functions that call one of these imports. @param {string[]} names */
function makers(module, names) {
  const functions = Array.from({ length: module.getNumFunctions() }, (_, at) => {
    const ref = module.getFunctionByIndex(at);
    return { ref, ...binaryen.getFunctionInfo(ref) };
  });
  const imports = functions.filter(({ base }) => base && names.includes(base)).map(({ name }) => name);
  return functions.filter(({ body, base }) => body && !base && isCalledIn(binaryen.emitText(body)));

  /** @param {string} body */
  function isCalledIn(body) {
    return imports.some((name) => body.includes(`call $${name}\n`) || body.includes(`call $${name} `));
  }
}
