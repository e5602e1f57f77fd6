// Pasting a pose's page elsewhere shows its card: each page says where its frame is, in the form of oEmbed.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { builtApi } from "./support/answers.mjs";

const api = await builtApi();
const root = fileURLToPath(new URL("../../", import.meta.url));
const at = "https://blog.example/pkg/";
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "pose-risk-pages-"));
  const tool = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "pages", folder, join(root, "pkg/sources.json"), "--at", at];
  execFileSync("cargo", tool, { cwd: root });
});
after(() => rmSync(folder, { recursive: true }));

test("every pose's page names an answer at a whole address, and the answer frames that pose", () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html") && name != "index.html" && !name.startsWith("sequence-"));
  assert.deepEqual(pages.toSorted(), api.catalog().map(({ id }) => `${id}.html`).toSorted());
  for (const page of pages) {
    const pose = page.replace(".html", "");
    const html = readFileSync(join(folder, page), "utf8");
    const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    assert.equal(address, `${at}static/${pose}.oembed.json`);
    const { version, type, html: frame, width, height, title, ...thumbnail } = JSON.parse(readFileSync(join(folder, `${pose}.oembed.json`), "utf8"));
    assert.deepEqual([version, type], ["1.0", "rich"]);
    assert.ok(frame.includes(`<iframe src="${at}embed.html?pose=${pose}"`), frame);
    assert.ok(width && height && title, pose);
    assert.equal(thumbnail.thumbnail_url, `${at}pictures/${pose}.png`);
    assert.deepEqual([thumbnail.thumbnail_width, thumbnail.thumbnail_height], [960, 504]);
    assert.ok(html.includes(`<meta property="og:image" content="${at}pictures/${pose}.png">`), pose);
    assert.ok(html.includes(`<meta property="og:url" content="${at}static/${page}">`), pose);
  }
});

test("where nobody said where the folder will be, no page promises one", () => {
  assert.doesNotMatch(readFileSync(join(root, "pkg/static/cobra.html"), "utf8"), /oembed/);
});
