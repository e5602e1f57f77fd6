// Programs that tests start, where they are on this machine.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of a program.
 *
 * @param {string} variable of the environment; `cargo xtask test` sets it to the path
 * @param {string[]} names without it, the first of these that is on PATH
 * @returns {string}
 */
export function programOf(variable, names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const program = process.env[variable] || names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  if (!program) throw new Error(`none of ${names.join(", ")} is on PATH: set ${variable} to its path`);
  return program;
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
