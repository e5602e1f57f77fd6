// WordPress from Debian's package, with its own database and PHP's own server. An editor who may not post
// any HTML writes a post in each form; what the real sanitizer keeps is what readers get.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { launch } from "../e2e/support/browser.mjs";
import { freePort } from "./support/free-port.mjs";
import { journey } from "./support/journey.mjs";
import { copyPkg, freshFolder, record, root, says, snippet, write } from "./support/places.mjs";

const FROM = "/usr/share/wordpress";
const running = [];
let browser;
let blog;

before(async () => {
  browser = await launch();
  blog = await install();
});
after(async () => {
  await browser?.close();
  for (const program of running) program.kill();
});

/** The forms in which an author may write it. */
function forms() {
  const { element } = snippet("happy-baby");
  const plain = element.replace('<pose-risk pose="happy-baby">', '<div data-pose-risk="happy-baby">').replace("</pose-risk>", "</div>");
  return [
    { name: "the tag without the plugin", plugin: false, content: element },
    { name: "a plain element", plugin: true, content: plain },
    { name: "a link", plugin: true, content: '<p><a href="/pkg/static/happy-baby.html#pose-risk">Happy Baby</a></p>' },
    { name: "the tag", plugin: true, content: element },
    { name: "the shortcode", plugin: true, content: '[pose-risk pose="happy-baby" view="card"]Happy Baby, in words.[/pose-risk]' },
    { name: "the block", plugin: true, content: '<!-- wp:pose-risk/pose {"pose":"happy-baby"} /-->' },
  ];
}

async function install() {
  const folder = freshFolder("wordpress");
  const [site, data, socket] = ["site", "data", "db.sock"].map((name) => join(folder, name));
  cpSync(FROM, site, { recursive: true, dereference: true });
  // Debian's own points at /etc.
  rmSync(join(site, "wp-config.php"));
  const plugin = join(site, "wp-content/plugins/pose-risk");
  cpSync(join(root, "integrations/wordpress/pose-risk"), plugin, { recursive: true });
  copyPkg(join(plugin, "pkg"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  write(site, {
    "wp-content/themes/bare/style.css": "/*\nTheme Name: Bare\n*/\n",
    "wp-content/themes/bare/index.php":
      '<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Blog</title><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>\n',
    "wp-config.php": `<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'DISALLOW_UNFILTERED_HTML', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
  });
  const user = process.getuid?.() == 0 ? ["--user=root"] : [];
  says("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user]);
  start("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", `--pid-file=${join(folder, "db.pid")}`, ...user]);
  await untilDone(() => says("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute=create database blog"]));
  const setUp = join(root, "tests/hosts/support/wordpress.php");
  const told = JSON.parse(says("php", ["-d", "display_errors=stderr", setUp, site], { input: JSON.stringify(forms()), stdio: ["pipe", "pipe", "pipe"] }));
  start("php", ["-S", `127.0.0.1:${port}`, "-t", site]);
  await untilDone(async () => assert.ok((await fetch(address)).ok));
  return { address, ...told };
}

function start(program, words) {
  running.push(spawn(program, words, { stdio: "ignore" }));
}

/** Servers need a moment. */
async function untilDone(attempt, tries = 60) {
  for (;;) {
    try {
      return await attempt();
    } catch (problem) {
      if (--tries == 0) throw problem;
      await pause(500);
    }
  }
}

const post = (name) => blog.posts.find((post) => post.name == name);

test("without the plugin the sanitizer takes the tag and leaves the words", () => {
  const { kept } = post("the tag without the plugin");
  assert.doesNotMatch(kept, /<pose-risk/);
  assert.match(kept, /<strong>Happy Baby<\/strong>/);
});

test("in the feed, which runs no script, the words stand", async () => {
  const feed = await (await fetch(`${blog.address}/?feed=rss2`)).text();
  const items = feed.split("<item>").filter((item) => blog.posts.some(({ name }) => item.includes(`<title>${name}</title>`)));
  assert.equal(items.length, blog.posts.length);
  // A link, a shortcode and a block have the words that their author gave them: here the pose's name.
  for (const item of items) assert.match(item, /Happy Baby/);
  assert.match(feed, /is done lying on the back/, "what the pose is");
  assert.doesNotMatch(feed, /<script/);
});

for (const form of ["a plain element", "a link", "the tag", "the shortcode", "the block"]) {
  test(`WordPress: a reader's journey from ${form}`, async () => {
    const { id, kept } = post(form);
    assert.match(kept, /pose-risk/);
    await journey(browser, `${blog.address}/?p=${id}`, /Happy Baby/);
    record(`WordPress ${blog.version}`, `${form}, by an editor who may not post any HTML`);
  });
}
