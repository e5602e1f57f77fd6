// The sample sites of tests/samples/, with the npm package beside them as npm would put it, built by their own tools.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const from = join(root, "tests/samples");
const samples = join(root, "target/xtask/samples");

let isInstalled = false;

/**
 * A site as it stands in tests/samples/, not built yet; an empty folder where there is none of the name.
 *
 * @param {string} name
 * @param {string} [source] the folder of tests/samples/, if several sites are made of one
 * @returns {string} its folder
 */
export function sample(name, source = name) {
  if (!isInstalled) install();
  isInstalled = true;
  const site = join(samples, name);
  rmSync(site, { recursive: true, force: true });
  // Parcel takes a package for unchanged whose version is.
  rmSync(join(samples, ".parcel-cache"), { recursive: true, force: true });
  mkdirSync(site);
  if (existsSync(join(from, source))) cpSync(join(from, source), site, { recursive: true });
  // As if it had been installed here, where the guide's commands look for it.
  symlinkSync(join(samples, "node_modules"), join(site, "node_modules"));
  return site;
}

/**
 * Runs lines of a shell in a site, with its tools at hand as in a script of its package.json.
 *
 * @param {string} site
 * @param {string} lines
 * @returns {string} what they print
 */
export function run(site, lines) {
  const path = [join(samples, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "", NODE_OPTIONS: "", NODE_TEST_CONTEXT: "" };
  try {
    return execFileSync("sh", ["-ec", lines], { cwd: site, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (problem) {
    const { stdout, stderr } = /** @type {any} */ (problem);
    throw new Error(`${lines}\n${stdout}\n${stderr}`);
  }
}

/** Which version of a tool is installed. @param {string} name @param {string} [at] the folder of its node_modules */
export function version(name, at = samples) {
  return JSON.parse(readFileSync(join(at, "node_modules", name, "package.json"), "utf8")).version;
}

/** Their tools, as the lockfile says, anew only when that changes; and the package as it is now. */
function install() {
  mkdirSync(samples, { recursive: true });
  const stamp = join(samples, "installed");
  const now = createHash("sha256").update(readFileSync(join(from, "package-lock.json"))).digest("hex");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") != now) {
    for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(from, name), join(samples, name));
    run(samples, "npm ci --no-progress");
    writeFileSync(stamp, now);
  }
  // As npm would: what `files` leaves out is not there.
  const packed = run(samples, `npm pack --silent --pack-destination . "${join(root, "pkg")}"`).trim().split("\n").pop();
  const place = join(samples, "node_modules/pose-risk");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run(samples, `tar -xzf ${packed} -C node_modules/pose-risk --strip-components=1`);
}
