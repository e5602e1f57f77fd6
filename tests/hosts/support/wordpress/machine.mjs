// Debian's WordPress in a folder of its own, with its own database and PHP's own server.

import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../free-port.mjs";
import { freshFolder, says, write } from "../places.mjs";

/** A folder with another version may be tried. */
const FROM = process.env.POSE_RISK_WORDPRESS ?? "/usr/share/wordpress";

/**
 * @typedef {object} Machine
 * @property {string} address
 * @property {string} site where WordPress lies
 * @property {(words?: string[], env?: NodeJS.ProcessEnv) => Promise<void>} serve starts PHP's server, with words before its own
 * @property {() => void} close
 */

/**
 * WordPress's files, their settings and an empty database. Nothing is installed in it yet.
 *
 * @param {string} name of its folder
 * @param {Record<string, unknown>} [constants] of wp-config.php, besides those that each has
 * @returns {Promise<Machine>}
 */
export async function machine(name, constants = {}) {
  /** @type {import("node:child_process").ChildProcess[]} */
  const running = [];
  // Each in a group of its own: PHP's workers outlive PHP where only PHP is told to stop.
  const start = (/** @type {string} */ program, /** @type {string[]} */ words, env = {}) =>
    running.push(spawn(program, words, { stdio: "ignore", detached: true, env: { ...process.env, ...env } }));
  const close = () => running.splice(0).forEach(({ pid }) => pid && process.kill(-pid));
  process.once("exit", close);
  const folder = freshFolder(name);
  const [site = "", data = "", socket = ""] = ["site", "data", "db.sock"].map((name) => join(folder, name));
  cpSync(FROM, site, { recursive: true, dereference: true });
  // Debian's own points at /etc.
  rmSync(join(site, "wp-config.php"), { force: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  write(site, {
    "wp-config.php": config({
      DB_NAME: "blog",
      DB_USER: "root",
      DB_PASSWORD: "",
      DB_HOST: `localhost:${socket}`,
      WP_HOME: address,
      WP_SITEURL: address,
      WP_CONTENT_DIR: join(site, "wp-content"),
      WP_HTTP_BLOCK_EXTERNAL: true,
      AUTOMATIC_UPDATER_DISABLED: true,
      DISABLE_WP_CRON: true,
      ...constants,
    }),
  });
  const user = process.getuid?.() == 0 ? ["--user=root"] : [];
  says("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user]);
  start("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", `--pid-file=${join(folder, "db.pid")}`, ...user]);
  await untilDone(() => says("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute=create database blog"]));
  return {
    address,
    site,
    close,
    async serve(words = [], env = {}) {
      start("php", [...words, "-S", `127.0.0.1:${port}`, "-t", site], env);
      await untilDone(async () => {
        if (!(await fetch(address)).ok) throw new Error(`${address} does not answer`);
      });
    },
  };
}

/** @param {Record<string, unknown>} constants */
function config(constants) {
  const defined = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  return `<?php
${defined.join("\n")}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Servers need a moment. @template T @param {() => T | Promise<T>} attempt @returns {Promise<T>} */
async function untilDone(attempt, tries = 120) {
  for (;;) {
    try {
      return await attempt();
    } catch (problem) {
      if (--tries == 0) throw problem;
      await pause(500);
    }
  }
}
