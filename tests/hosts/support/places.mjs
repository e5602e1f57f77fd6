// Where hosts are set up: below the build folder, each time anew.

import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const pkg = join(root, "pkg");

/** An empty folder for a host. @param {string} name */
export function freshFolder(name) {
  const folder = join(root, "target/xtask/hosts", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes files by their names below a folder. @param {string} folder @param {Record<string, string>} files */
export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** @param {string} folder */
export function copyPkg(folder) {
  cpSync(pkg, folder, { recursive: true });
}

/** What a program prints. @param {string} program @param {string[]} words @param {import("node:child_process").ExecFileSyncOptions} [options] */
export function says(program, words, options = {}) {
  return String(execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options })).trim();
}

/** The tags that `cargo xtask snippet` prints: the script's, and the element. @param {string} pose */
export function snippet(pose) {
  const tool = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "snippet", pose];
  const [script, element] = says("cargo", [...tool, "--at", "/pkg"], { cwd: root }).split("\n\n");
  return { script: script ?? "", element: element ?? "" };
}

/** A row for the table of hosts. @param {string} host @param {string} form */
export function record(host, form) {
  if (process.env.POSE_RISK_HOSTS) appendFileSync(process.env.POSE_RISK_HOSTS, `${host}\t${form}\n`);
}
