// How much of a wasm with names some modules of ours are: `node weigh.mjs FILE.wasm MODULE… -MODULE…` prints,
// of the first without the second,
// raw bytes, bytes by brotli and the number of functions that have one of the modules in their names
// (a generic function of the standard library counts with whom it was made for). By brotli: what all code
// weighs more than all code without them, since each file is compressed as one.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [file, ...words] = process.argv.slice(2);
const modules = words.filter((word) => !word.startsWith("-"));
const without = words.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
const bytes = readFileSync(file);
const CUSTOM = 0, IMPORT = 2, CODE = 10, FUNCTIONS = 1;

/** Reads numbers, and steps over what they measure. */
function reader(at) {
  const number = () => {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      result += (byte & 127) * 2 ** shift;
      if (byte < 128) return result;
    }
  };
  const text = () => {
    const length = number();
    return bytes.toString("utf8", at, (at += length));
  };
  return { number, text, at: () => at, go: (to) => (at = to), skip: (count) => (at += count) };
}

/** The number of imported functions: they come first in the numbering. */
function imported(start) {
  const read = reader(start);
  let functions = 0;
  for (let left = read.number(); left > 0; left--) {
    read.text();
    read.text();
    const kind = bytes[read.at()];
    read.skip(1);
    if (kind === 0) functions++;
    const limits = () => {
      const flags = read.number();
      read.number();
      if (flags & 1) read.number();
    };
    if (kind === 0 || kind === 4) read.number();
    if (kind === 1) read.skip(1), limits();
    if (kind === 2) limits();
    if (kind === 3) read.skip(2);
    if (kind === 4) read.number();
  }
  return functions;
}

const bodies = [];
const names = new Map();
let before = 0;
for (const read = reader(8); read.at() < bytes.length; ) {
  const id = read.number();
  const size = read.number();
  const start = read.at();
  if (id === IMPORT) before = imported(start);
  if (id === CODE) {
    const body = reader(start);
    for (let left = body.number(); left > 0; left--) {
      const length = body.number();
      bodies.push(bytes.subarray(body.at(), body.at() + length));
      body.skip(length);
    }
  }
  if (id === CUSTOM) {
    const custom = reader(start);
    if (custom.text() === "name") {
      while (custom.at() < start + size) {
        const part = custom.number();
        const end = custom.number() + custom.at();
        if (part === FUNCTIONS) for (let left = custom.number(); left > 0; left--) names.set(custom.number(), custom.text());
        custom.go(end);
      }
    }
  }
  read.go(start + size);
}
if (names.size === 0) throw new Error(`${file} has no names`);

// The compiler's names are `_RNvNtNtCs…_9pose_risk6figure4draw4draw`: a length before each part.
const isOurs = bodies.map((_, i) => {
  const name = (names.get(i + before) ?? "").replace(/(^|[a-z_>)])\d+(?=[a-z])/g, "$1::");
  const has = (module) => name.includes(module);
  return modules.some(has) && !without.some(has);
});
const brotli = (list) =>
  brotliCompressSync(Buffer.concat(list), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const ours = bodies.filter((_, i) => isOurs[i]);
const others = bodies.filter((_, i) => !isOurs[i]);
console.log(Buffer.concat(ours).length, brotli(bodies) - brotli(others), ours.length);
