// A post with our snippet, built by the generators that people use, and read as a reader would.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { journey } from "./support/journey.mjs";
import { copyPkg, freshFolder, record, root, says, snippet, write } from "./support/places.mjs";
import { serve } from "./support/serve.mjs";

let browser;
let tags;
before(async () => {
  browser = await launch();
  tags = snippet("happy-baby");
});
after(() => browser.close());

const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title>${head}</head><body>${body}</body></html>\n`;

/** Serves what was built, and reads the post. */
async function read(folder, path, host, form) {
  copyPkg(join(folder, "pkg"));
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  assert.match(html, /<pose-risk pose="happy-baby">/);
  assert.match(html, /<strong>Happy Baby<\/strong>/, "the words for wherever it cannot run");
  const { address, close } = await serve(folder);
  await journey(browser, `${address}/${path}/`, /Happy Baby/);
  close();
  record(host, form);
}

test("Hugo: a shortcode in Markdown, with HTML in Markdown turned off as it is by default", async () => {
  const folder = freshFolder("hugo");
  write(folder, {
    "config.toml": 'baseURL = "/"\ntitle = "Blog"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home"]\n',
    "layouts/_default/single.html": page(tags.script, "{{ .Content }}"),
    "layouts/shortcodes/pose.html": tags.element,
    "content/post.md": "---\ntitle: Post\n---\nBefore.\n\n{{< pose >}}\n\nAfter.\n",
  });
  says("hugo", ["--quiet"], { cwd: folder });
  await read(join(folder, "public"), "post", `Hugo ${/v([\d.]+)/.exec(says("hugo", ["version"]))?.[1]}`, "a shortcode in Markdown");
});

test("Jekyll: the tag in Markdown", async () => {
  const folder = freshFolder("jekyll");
  write(folder, {
    "_config.yml": "permalink: pretty\nplugins: []\n",
    "_layouts/default.html": page(tags.script, "{{ content }}"),
    "post.md": `---\nlayout: default\n---\nBefore.\n\n${tags.element}\n\nAfter.\n`,
  });
  says("jekyll", ["build", "--quiet", "--disable-disk-cache"], { cwd: folder });
  await read(join(folder, "_site"), "post", `Jekyll ${says("jekyll", ["--version"]).split(" ").pop()}`, "the tag in Markdown");
});

test("Eleventy: the tag in Markdown", async () => {
  const folder = freshFolder("eleventy");
  write(folder, {
    "package.json": '{ "type": "module" }\n',
    "_includes/post.html": page(tags.script, "{{ content }}"),
    "post.md": `---\nlayout: post.html\n---\nBefore.\n\n${tags.element}\n\nAfter.\n`,
  });
  const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  says("node", [eleventy, "--quiet"], { cwd: folder });
  await read(join(folder, "_site"), "post", `Eleventy ${says("node", [eleventy, "--version"])}`, "the tag in Markdown");
});
