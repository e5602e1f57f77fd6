// Prints `raw gzip brotli` in bytes, one line for each file named. Node has the compressors that
// servers use, at full speed; in Rust's unoptimised build they would take seconds.

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const content = readFileSync(path);
  const gzip = gzipSync(content, { level: 9 });
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  console.log(content.length, gzip.length, brotli.length);
}
