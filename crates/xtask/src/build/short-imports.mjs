// `node short-imports.mjs FOLDER` gives the imports of FOLDER's wasm short names, in the wasm and in its glue.
// wasm-bindgen names each by what it calls and a hash, `__wbg_click_6c30fe7fda33ef51`, and readers fetch both files: the
// hashes weigh 4 kB (brotli). Remove this when wasm-bindgen has a setting for it.

import { readFileSync, writeFileSync } from "node:fs";

const [folder] = process.argv.slice(2);
const [wasmFile, glueFile] = ["pose_risk_bg.wasm", "pose_risk.js"].map((name) => `${folder}/${name}`);
const wasm = readFileSync(wasmFile);
let glue = readFileSync(glueFile, "utf8");

const IMPORTS = 2;
const FUNCTION = 0;
/** What the wasm imports of scripts of ours; there is one. @type {string[]} */
const own = [];
/** Sections begin after the magic number and the version. */
let at = 8;
const written = [wasm.subarray(0, at)];
while (at < wasm.length) {
  const start = at;
  const id = wasm[at++];
  const end = readNumber() + at;
  written.push(id == IMPORTS ? shortened() : wasm.subarray(start, end));
  at = end;
}
writeFileSync(wasmFile, Buffer.concat(written));
writeFileSync(glueFile, named(glue));

/**
 * What the glue takes of a script of ours, by its name. Of `import * as` esbuild makes an object by `for … in`, which fails
 * on a page that adds to `Object.prototype`. Remove this when esbuild looks at own names only, or wasm-bindgen names
 * what it imports.
 *
 * @param {string} glue
 */
function named(glue) {
  return glue.replace(/^import \* as (\w+) from ("\.\/snippets\/.*");?$/gm, (_, object, from) => {
    const names = own.join(", ");
    return `import { ${names} } from ${from};\nconst ${object} = { ${names} };`;
  });
}

/** The section of imports, anew. */
function shortened() {
  const count = readNumber();
  const entries = [number(count)];
  for (let i = 0; i < count; i++) {
    const from = readText();
    const name = readText();
    if (wasm[at++] != FUNCTION) throw new Error(`${name} is no function`);
    const type = readNumber();
    entries.push(text(from), text(short(name, i)), [FUNCTION], number(type));
  }
  const content = Buffer.concat(entries.map((bytes) => Buffer.from(bytes)));
  return Buffer.from([IMPORTS, ...number(content.length), ...content]);
}

/** Functions of our own scripts keep their names: the glue uses those elsewhere. @param {string} name @param {number} i */
function short(name, i) {
  if (!name.startsWith("__wb")) {
    own.push(name);
    return name;
  }
  const key = `        ${name}: function(`;
  if (glue.split(key).length != 2) throw new Error(`the glue does not have ${name} once`);
  const to = i.toString(36);
  glue = glue.replace(key, `        "${to}": function(`);
  return to;
}

/** Reads a number (LEB128). */
function readNumber() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = wasm[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

function readText() {
  const length = readNumber();
  at += length;
  return wasm.toString("utf8", at - length, at);
}

/** @param {number} value @returns {number[]} */
function number(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...number(value >> 7)];
}

/** @param {string} value */
function text(value) {
  const bytes = Buffer.from(value);
  return [...number(bytes.length), ...bytes];
}
