// The words inside the tag go where no card can: reader mode, feeds, newsletters.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Readability } from "@mozilla/readability";
import { Window } from "happy-dom";
import sanitizeHtml from "sanitize-html";

const root = fileURLToPath(new URL("../../", import.meta.url));
const at = "https://blog.example/pkg/";
let snippet;
before(() => {
  const tool = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "snippet", "happy-baby", "--at", at];
  snippet = execFileSync("cargo", tool, { cwd: root, encoding: "utf8" });
});

/** What a reader must find: the pose, what it is, what the card answers, and a way on that works from anywhere. */
function assertComplete(html) {
  const document = new Window().document;
  document.body.innerHTML = html;
  const text = document.body.textContent.replace(/\s+/g, " ");
  for (const words of ["Happy Baby", "is done lying on the back", "People do it for", "depends on your hips and on what hurts"]) assert.ok(text.includes(words), `${words} is not in: ${text}`);
  const links = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  assert.deepEqual(links, [`${at}static/happy-baby.html`]);
  assert.equal(document.querySelectorAll("script, style, [style]").length, 0);
}

test("reader mode keeps the card's words in the article", () => {
  const paragraph = "<p>We fold a little further each week, and we rest in between, with slow breath and a long neck, as the class has come to like it.</p>";
  const window = new Window({ url: "https://blog.example/post.html", settings: { disableJavaScriptFileLoading: true, disableJavaScriptEvaluation: true } });
  window.document.write(`<!doctype html><html lang="en"><head><title>A week of hips</title></head><body>
    <nav><a href="/">Home</a> <a href="/about">About</a></nav>
    <article><h1>A week of hips</h1>${paragraph.repeat(6)}${snippet}${paragraph.repeat(6)}</article>
    <footer>All rights kept.</footer></body></html>`);
  const article = new Readability(window.document).parse();
  assert.ok(article?.content, "reader mode finds an article");
  assert.doesNotMatch(article.textContent, /All rights kept|Home/, "reader mode leaves the page's frame out");
  assertShown(article.content);
  assertComplete(article.content.replaceAll(paragraph, ""));
});

/** The picture as most sanitisers leave it. @param {string} html */
function assertShown(html) {
  const document = new Window().document;
  document.body.innerHTML = html;
  const [picture, ...others] = document.querySelectorAll("img");
  assert.equal(others.length, 0);
  assert.equal(picture?.getAttribute("src"), `${at}pictures/happy-baby.svg`);
  assert.match(picture.getAttribute("alt"), /^Lying on the back: [a-z ,]+\.$/);
  assert.ok(Number(picture.getAttribute("width")) <= 320 && Number(picture.getAttribute("height")) <= 240);
}

test("a sanitiser that keeps pictures keeps the pose's, with its words and its shape", () => {
  assertShown(snippet);
  const kept = sanitizeHtml(snippet, { allowedTags: ["p", "a", "img"], allowedAttributes: { img: ["src", "alt", "width", "height", "loading"] } });
  assertShown(kept);
  assert.match(kept, /loading="lazy"/);
});

test("a feed or newsletter that keeps only common tags keeps the card's words", () => {
  assertComplete(sanitizeHtml(snippet));
});

test("one that keeps no attribute but a link's keeps them, too", () => {
  assertComplete(sanitizeHtml(snippet, { allowedTags: ["p", "a", "strong", "em"], allowedAttributes: { a: ["href"] } }));
});
