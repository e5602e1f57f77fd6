// WordPress from Debian's package, with its own database and PHP's own server. An editor who may not post
// any HTML writes a post in each form; what the real sanitizer keeps is what readers get.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { journey } from "./support/journey.mjs";
import { record, root, snippet } from "./support/places.mjs";
import { scriptsIn, seenOnce } from "./support/wordpress/seen.mjs";
import { blog } from "./support/wordpress/site.mjs";

const { attributes } = JSON.parse(readFileSync(join(root, "www/element.json"), "utf8"));
const HARM = 'onclick="x()" onpointerenter="x()" style="color:red" is="a-b" srcdoc="x" catalog="/evil.json" slot="x" part="y" nonce="z"';
let browser;
let site;

before(async () => {
  browser = await launch();
  site = await blog("wordpress", { posts: posts() });
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** The forms in which an author may write it. */
function posts() {
  const { element } = snippet("happy-baby");
  const plain = element.replace('<pose-risk pose="happy-baby">', '<div data-pose-risk="happy-baby">').replace("</pose-risk>", "</div>");
  const safe = attributes.filter(({ ownersOnly }) => !ownersOnly).map(({ name }) => `${name}="1"`).join(" ");
  return [
    { name: "the tag without the plugin", plugin: false, content: element },
    { name: "a plain element", content: plain },
    { name: "a link", content: '<p><a href="/pkg/static/happy-baby.html#pose-risk">Happy Baby</a></p>' },
    { name: "the tag", content: element },
    { name: "the shortcode", content: '[pose-risk pose="happy-baby" view="card"]Happy Baby, in words.[/pose-risk]' },
    { name: "the block", content: '<!-- wp:pose-risk/pose {"pose":"happy-baby"} /-->' },
    { name: "harm in the tag", content: `<pose-risk ${safe} ${HARM}><p onclick="x()">Words.</p><script>x()</script></pose-risk>` },
    { name: "harm in the shortcode", content: `[pose-risk ${HARM} pose='"><script>x()</script>']<p onclick="x()">Words.</p>[/pose-risk]` },
    { name: "no pose", content: "<p>The tag is <code>&lt;pose-risk&gt;</code>, and <code>data-pose-risk</code> does it, too. #pose-risk</p>" },
  ].map((post) => ({ ...post, type: "post" }));
}

const at = (name) => `${site.address}/?p=${site.posts[name].id}`;
const read = async (name) => (await fetch(at(name))).text();

test("without the plugin the sanitizer takes the tag and leaves the words", () => {
  const { kept } = site.posts["the tag without the plugin"];
  assert.doesNotMatch(kept, /<pose-risk/);
  assert.match(kept, /<strong>Happy Baby<\/strong>/);
});

test("in the feed, which runs no script, the words stand once", async () => {
  const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
  const items = feed.split("<item>").slice(1);
  assert.equal(items.length, Object.keys(site.posts).length);
  for (const name of ["a plain element", "a link", "the tag", "the shortcode", "the block"]) {
    const item = items.find((item) => item.includes(`<title>${name}</title>`));
    const [, content] = /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(item) ?? [];
    // A link, a shortcode and a block have the words that their author gave them: here the pose's name.
    const words = content.replace(/<[^>]*>/g, " ");
    assert.equal(words.match(/Happy Baby(?! is done)/g)?.length, 1, `${name}: ${words}`);
    assert.doesNotMatch(content, /<p>\s*<pose-risk[^>]*>\s*<\/p>/, name);
  }
  assert.match(feed, /is done lying on the back/, "what the pose is");
  assert.doesNotMatch(feed, /<script/);
});

test("only the element's own attributes pass, whoever wrote them", async () => {
  const declared = attributes.filter(({ ownersOnly }) => !ownersOnly).map(({ name }) => name);
  for (const name of ["harm in the tag", "harm in the shortcode"]) {
    const [tag] = /<pose-risk(?:[^>"]|"[^"]*")*>.*?<\/pose-risk>/s.exec(await read(name)) ?? [];
    assert.ok(tag, name);
    const says = [.../^<pose-risk((?:[^>"]|"[^"]*")*)>/.exec(tag)[1].matchAll(/([\w-]+)="[^"]*"/g)].map(([, attribute]) => attribute);
    assert.deepEqual(says.filter((attribute) => !declared.includes(attribute)), [], name);
    if (name == "harm in the tag") assert.deepEqual(says.toSorted(), declared.toSorted());
    assert.doesNotMatch(tag, /onclick|<script/, name);
  }
});

test("a page that only speaks of the tag gets no script", async () => {
  assert.equal(scriptsIn(await read("no pose")), 0);
});

for (const form of ["a plain element", "a link", "the tag", "the shortcode", "the block"]) {
  test(`WordPress: a reader's journey from ${form}`, async () => {
    assert.match(site.posts[form].kept, /pose-risk/);
    await seenOnce(browser, at(form), [form == "the tag" || form == "a plain element" ? "is done lying on the back" : "Happy Baby"]);
    await journey(browser, at(form), /Happy Baby/);
    record(`WordPress ${site.version}`, `${form}, by an editor who may not post any HTML`);
  });
}
