// Where WordPress shows a pose: not only in the text of the first post.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../e2e/support/browser.mjs";
import { record } from "./support/places.mjs";
import { CLASSIC, FORMS, HTML, contentOf, scriptsIn, seenOnce, wordsOf } from "./support/wordpress/seen.mjs";
import { blog } from "./support/wordpress/site.mjs";

const html = `<!-- wp:html -->\n${contentOf(HTML)}\n<!-- /wp:html -->`;
const paragraph = (text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
/** A shortcode around a block. */
const around = ['[pose-risk pose="cobra" loading="eager"]', "Aroundword.", "[/pose-risk]"].map(paragraph).join("\n\n");
/** What Gutenberg makes of the same: HTML, a block with a shortcode in it, and ours. */
const blocks = `${html}\n\n<!-- wp:shortcode -->\n${FORMS["the shortcode with paragraphs"][0]}\n<!-- /wp:shortcode -->\n\n${around}\n\n${FORMS["the block"][0]}`;
const inBlocks = [...wordsOf([...HTML, "the shortcode with paragraphs", "the block"]), "Aroundword"];

/** A place, where its page is, and the words that stand there. */
const PLACES = [
  ["a classic post", "/?page_id={classic}", wordsOf(CLASSIC)],
  ["a post of blocks", "/?page_id={blocks}", inBlocks],
  ["the home page, in the second post", "/", wordsOf(CLASSIC)],
  ["the archive of a month", "/?m=202602", wordsOf(CLASSIC)],
  ["the archive of a category", "/?cat=1", wordsOf(CLASSIC)],
  ["what a search finds", "/?s=more+of+it&post_type=post", wordsOf(CLASSIC)],
  ["a synced pattern", "/?page_id={in a pattern}", inBlocks],
  ["a text widget", "/?page_id={plain}&side=text", wordsOf(CLASSIC)],
  ["a block widget", "/?page_id={plain}&side=block", wordsOf([...HTML, "the shortcode with paragraphs"])],
  ["an HTML widget", "/?page_id={plain}&side=html", wordsOf(HTML)],
  ["another post's content that a theme prints", "/?page_id={plain}&also={classic}", wordsOf(CLASSIC)],
  ["a builder's own content, printed by an action", "/?page_id={built}", wordsOf(HTML)],
  ["a builder's own content, printed by a shortcode", "/?page_id={built by a shortcode}", wordsOf(HTML)],
  ["a page whose theme asks for the script itself", "/?page_id={classic}&enqueued", wordsOf(CLASSIC)],
  ["a page that its theme sends in parts", "/?page_id={classic}&in-parts", wordsOf(CLASSIC)],
];

let browser;
let site;
before(async () => {
  browser = await launch();
  const classic = contentOf(CLASSIC);
  site = await blog("wordpress-places", {
    posts: [
      { name: "classic", content: classic },
      { name: "blocks", content: blocks },
      { name: "plain", content: "<p>No pose.</p>" },
      { name: "the second post", type: "post", date: "2026-02-01 00:00:00", content: classic },
      { name: "the first post", type: "post", date: "2026-02-02 00:00:00", content: "<p>No pose, and more of it.</p>" },
      { name: "a pattern", type: "wp_block", content: blocks },
      { name: "in a pattern", content: '<!-- wp:block {"ref":{{a pattern}}} /-->' },
      { name: "built", content: "", meta: { builder: contentOf(HTML) } },
      { name: "built by a shortcode", content: "[builder]", meta: { by_shortcode: contentOf(HTML) } },
      { name: "in a textarea", content: "", meta: { builder: '<textarea><pose-risk pose="cobra"></pose-risk></textarea><!-- <pose-risk></pose-risk> -->' } },
      { name: "with a script of its own", content: "", meta: { builder: '<script type="module" src="/pkg/pose-risk.js"></script><pose-risk pose="cobra">Cobra</pose-risk>' } },
    ],
    widgets: [
      { base: "text", place: "text", settings: { title: "", text: classic, filter: true, visual: true } },
      { base: "block", place: "block", settings: { content: `${html}\n\n<!-- wp:shortcode -->\n${FORMS["the shortcode with paragraphs"][0]}\n<!-- /wp:shortcode -->` } },
      { base: "custom_html", place: "html", settings: { title: "", content: contentOf(HTML) } },
    ],
  });
});
after(async () => {
  await browser?.close();
  site?.close();
});

const address = (path) => site.address + path.replace(/\{(.*?)\}/g, (_, name) => site.posts[name].id);
const source = async (path) => (await fetch(address(path))).text();

for (const [place, path, words] of PLACES) {
  test(`WordPress: in ${place} the words are seen once, and the cards come`, async () => {
    await seenOnce(browser, address(path), words);
    record(`WordPress ${site.version}`, place);
  });
}

test("WordPress: a block theme's template part shows a card", async () => {
  await seenOnce(browser, address("/?page_id={plain}&theme=blocks"), ["Footword"]);
  record(`WordPress ${site.version}`, "a template part of a block theme");
});

for (const [what, path] of [
  ["a post without a pose", "/?page_id={plain}"],
  ["a page of excerpts", "/?excerpts"],
  ["a page that has the tag in a field or a comment", "/?page_id={in a textarea}"],
  ["a feed", "/?feed=rss2"],
  ["a feed of excerpts", "/?feed=rss2&excerpts"],
  ["what programs get", "/?rest_route=/wp/v2/posts"],
]) {
  test(`WordPress: no script on ${what}`, async () => assert.equal(scriptsIn(await source(path)), 0));
}

test("WordPress: an owner's own tag is left alone, and none joins it", async () => {
  const page = await source("/?page_id={with a script of its own}");
  assert.equal(scriptsIn(page), 1);
  assert.match(page, /src="\/pkg\/pose-risk\.js"/);
});

test("WordPress: programs and feeds get paragraphs that are whole", async () => {
  const posts = JSON.parse(await source("/?rest_route=/wp/v2/posts"));
  const feed = await source("/?feed=rss2");
  for (const text of [...posts.map(({ content }) => content.rendered), feed]) {
    assert.doesNotMatch(text, /<pose-risk[^>]*>\s*<\/p>|<p>\s*<\/pose-risk>/);
  }
  for (const word of wordsOf(CLASSIC)) assert.equal(feed.split(`${word}`).length - 1 >= 1, true, word);
});
