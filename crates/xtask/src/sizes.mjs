// `node sizes.mjs FILE` prints its size in bytes as JSON: as it is, by gzip -9 and by brotli -11. Node has the
// compressors that servers use, at full speed; in Rust's unoptimised build they would take seconds.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const content = readFileSync(process.argv[2]);
const gzip = gzipSync(content, { level: 9 });
const brotli = brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});
console.log(JSON.stringify({ raw: content.length, gzip: gzip.length, brotli: brotli.length }));
