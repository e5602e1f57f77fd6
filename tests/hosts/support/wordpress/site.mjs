// A blog with our plugin, and posts in the forms and places that a test wants.

import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyPkg, root, says } from "../places.mjs";
import { machine } from "./machine.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));

/**
 * @typedef {object} Post
 * @property {string} name
 * @property {string} content `{{name}}` in it is another post's number
 * @property {boolean} [plugin] whether ours is on by then; it is, if nothing is said
 * @property {"post" | "page" | "wp_block"} [type]
 * @property {string} [date]
 * @property {Record<string, string>} [meta]
 *
 * @typedef {{ base: string, place: string, settings: object }} Widget
 *
 * @typedef {object} Site
 * @property {string} address
 * @property {string} version
 * @property {string} folder where WordPress lies
 * @property {Record<string, { id: number, kept: string }>} posts by name
 * @property {(name: string, query?: string) => string} at a post's address
 * @property {() => void} close
 */

/**
 * A blog with these posts by an editor who may not post any HTML.
 *
 * @param {string} name of its folder
 * @param {{ posts: Post[], widgets?: Widget[], prepare?: (at: { pkg: string, folder: string }) => void, strangers?: number[] }} wanted
 * @returns {Promise<Site>}
 */
export async function blog(name, { posts, widgets = [], prepare, strangers = [] }) {
  const { address, site, serve, close } = await machine(name, { DISALLOW_UNFILTERED_HTML: true, WP_ACCESSIBLE_HOSTS: "127.0.0.1" });
  const plugin = join(site, "wp-content/plugins/pose-risk");
  cpSync(join(root, "integrations/wordpress/pose-risk"), plugin, { recursive: true });
  copyPkg(join(plugin, "pkg"));
  for (const part of ["themes", "mu-plugins"]) cpSync(join(here, part), join(site, "wp-content", part), { recursive: true });
  prepare?.({ pkg: `${address}/wp-content/plugins/pose-risk/pkg/`, folder: join(plugin, "pkg") });
  const input = JSON.stringify({ posts: posts.map((post) => ({ plugin: true, ...post })), widgets });
  const told = JSON.parse(says("php", ["-d", "display_errors=stderr", join(here, "set-up.php"), site], { input, stdio: ["pipe", "pipe", "pipe"] }));
  // WordPress asks itself for pages when it looks for oEmbed, so one worker is not enough.
  await serve([], { PHP_CLI_SERVER_WORKERS: "4", STRANGERS_PORTS: strangers.join() });
  return {
    address,
    folder: site,
    ...told,
    at: (name, query = "") => `${address}/?page_id=${told.posts[name].id}${query}`,
    close,
  };
}
