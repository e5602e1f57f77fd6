// The files that `cargo xtask package` made, which are all that a new owner has.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/** Where they are. */
export const release = join(root, "target/xtask/package");

/** The file of a release whose name begins and ends so. @param {RegExp} name @returns {string} its path */
export function fileOf(name) {
  const sums = join(release, "SHA256SUMS");
  assert.ok(existsSync(sums), "there is no release to put up: `cargo xtask package` makes one");
  const files = readFileSync(sums, "utf8").trim().split("\n").map((line) => line.slice(66));
  const found = files.filter((file) => name.test(file));
  assert.equal(found.length, 1, `${files} has one ${name}`);
  return join(release, found[0] ?? "");
}
