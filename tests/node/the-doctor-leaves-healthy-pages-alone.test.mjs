// The doctor finds nothing on pages that work, and on a page with one fault that fault alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { element, frame, plainElement, script } from "../../www/configure/snippet.js";
import { diagnose, folderOf, toKnow } from "../../www/configure/doctor.js";
import { api, findings, integrity, known, pageOf } from "./support/doctor.mjs";

const module = '<script type="module" src="/pkg/pose-risk.js"></script>';
const words = '<p><strong>Cobra</strong></p><p><a href="/pkg/static/cobra.html">See what it asks of the spine</a></p>';
const tag = `<pose-risk pose="cobra">${words}</pose-risk>`;
const plain = `<div data-pose-risk="cobra">${words}</div>`;
const link = '<p><a href="/pkg/static/cobra.html#pose-risk">Cobra</a></p>';
const framed = '<iframe src="https://blog.example/pkg/embed.html?pose=cobra" title="Cobra"></iframe>';

/** Ways to load the element, each enough for a page with the tag. */
const LOADED = {
  "a module": module,
  "no quotes": "<script type=module src=/pkg/pose-risk.js></script>",
  "async and defer": '<script async defer type="module" src="/pkg/pose-risk.js"></script>',
  "a type in capitals": '<script type="Module" src="/pkg/pose-risk.js"></script>',
  "a version in the address": '<script type="module" src="/pkg/pose-risk.js?ver=6.5.2"></script>',
  "a folder for each version": '<script type="module" src="/pose-risk-0.1.0/pose-risk.js" integrity="sha384-of-then" crossorigin="anonymous"></script>',
  "a hash in the name": '<script type="module" src="/assets/pose-risk-3f2a91bc.js"></script>',
  "its pin": `<script type="module" src="/pkg/pose-risk.js" integrity="${integrity}" crossorigin></script>`,
  jsdelivr: '<script type="module" src="https://cdn.jsdelivr.net/npm/pose-risk@0.1.1/pose-risk.js"></script>',
  "jsdelivr, minified": '<script type="module" src="https://cdn.jsdelivr.net/npm/pose-risk@0.1.1/pose-risk.min.js"></script>',
  "jsdelivr's own bundle": '<script type="module" src="https://cdn.jsdelivr.net/npm/pose-risk/+esm"></script>',
  unpkg: '<script type="module" src="https://unpkg.com/pose-risk@^0.1"></script>',
  "no protocol": '<script type="module" src="//cdn.example/pkg/pose-risk.js"></script>',
  "the classic script": '<script src="/pkg/pose-risk-classic.js"></script>',
  "the classic script with its own pin": '<script defer src="/pkg/pose-risk-classic.js" integrity="sha384-its-own" crossorigin="anonymous"></script>',
  "the classic script as a module": '<script type="module" src="/pkg/pose-risk-classic.js"></script>',
  "the classic script beside the module": `${module}<script nomodule src="/pkg/pose-risk-classic.js"></script>`,
  "the bundled one": '<script type="module" src="/pkg/pose-risk-bundled.js"></script>',
  "the same tag twice": module + module,
  "a page base": '<base href="/blog/"><script type="module" src="pkg/pose-risk.js"></script>',
  "an import": '<script type="module">import "/pkg/pose-risk.js";</script>',
  "an import with an import map": '<script type="importmap">{"imports":{"pose-risk":"/pkg/pose-risk.js"}}</script><script type="module">import "pose-risk";</script>',
  "an import that is asked for": '<script>addEventListener("load", () => import("/pkg/pose-risk.js"));</script>',
  "a tag that a script makes": '<script>(function(d){var s=d.createElement("script");s.type="module";s.src="/pkg/pose-risk.js";d.head.append(s)})(document)</script>',
  "the marks of our plugin for WordPress": '<script type="module" id="pose-risk-js" src="/pkg/pose-risk.js" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket="1" data-noptimize="1" nitro-exclude="1" data-jetpack-boost="ignore" data-cookieconsent="ignore"></script>',
  "Rocket Loader, which leaves it alone": `<script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" data-cf-settings="a-|49" defer></script>${module}`,
  "a bundle": '<script type="module" crossorigin src="/assets/index-abc123.js"></script>',
  "a bundle of Next": '<script src="/_next/static/chunks/main-9f2c1a77.js" defer></script>',
  "a bundle that holds a module's import": '<script type="module">import "./app.js";</script>',
};

/** What a page may show with it. */
const SHOWN = {
  "the tag": tag,
  "an empty tag": '<pose-risk pose="cobra"></pose-risk><p>Another thing.</p><p>And more.</p>',
  "an empty tag in a paragraph": '<p><pose-risk pose="cobra"></pose-risk></p><p>Another thing.</p><p></p>'.replace("<p></p>", ""),
  "an empty tag before a sentence about it": '<pose-risk pose="cobra"></pose-risk><p>Cobra is what we did last.</p>',
  "the tag in a sentence": '<p>Look at <pose-risk pose="cobra">Cobra</pose-risk> now.</p>',
  "the tag after a paragraph": `<p>Before.</p>${tag}<p>After.</p>`,
  "the tag ready, as a browser says it": `<pose-risk pose="cobra" data-state="ready" style="">${words}</pose-risk>`,
  "a plain element": plain,
  "a link": link,
  "a name": '<pose-risk pose="Happy Baby">Happy Baby</pose-risk>',
  "a name in Sanskrit": '<pose-risk pose="Balāsana">Words</pose-risk>',
  "no pose": "<pose-risk></pose-risk>",
  "a list": '<pose-risk view="ranking" limit="10">Ten poses</pose-risk>',
  "two poses": '<pose-risk view="compare" pose="cobra" compare="sphinx">Two</pose-risk>',
  "a sequence": '<pose-risk view="sequence" sequence="sun-salutation-a">In words</pose-risk>',
  "a sequence of one's own": '<pose-risk view="sequence" sequence="cat-cow, Cobra, childs-pose">In words</pose-risk>',
  "poses of one's own": '<pose-risk pose="desk-bow" catalog="/mine.json">Desk Bow</pose-risk>',
  "poses that a script adds": '<pose-risk pose="desk-bow">Desk Bow</pose-risk><script>document.querySelector("pose-risk").catalog = { version: 1, poses: [] };</script>',
  "a frame beside it": tag + framed,
  "a shared answer": `${tag}<a href="/post#pose-risk:pose=cobra&worse-with=bending">My answer</a>`,
  "code that is shown": `${tag}<pre><code>&lt;script src="/pkg/pose-risk.js"&gt;&lt;pose-risk pose="cobrra" /&gt;</code></pre>`,
  "a comment": `<!-- <pose-risk pose="cobrra" /> -->${tag}`,
  "a sample of code in a script": `${tag}<script type="text/plain" id="sample">import "/pkg/pose-risk.js";</script><script type="text/template">import "/pkg/pose-risk.js";</script>`,
  "JSON about it": `${tag}<script type="application/ld+json">{"text":"<pose-risk pose='cobrra'/>"}</script>`,
};

for (const [how, loaded] of Object.entries(LOADED)) {
  test(`nothing is found on pages that load it by ${how}`, () => {
    for (const [what, shown] of Object.entries(SHOWN)) assert.deepEqual(findings(loaded + shown), [], what);
  });
}

test("nothing is found on pages that need no script", () => {
  for (const page of [
    framed,
    '<iframe src="/pkg/embed.html?pose=Happy+Baby&theme=dark"></iframe>',
    '<iframe src="/pkg/embed.html" loading="lazy"></iframe>',
    '<iframe class="lazyload" data-src="/pkg/embed.html?pose=cobra"></iframe>',
    '<iframe src="/pkg/static/cobra.html"></iframe>',
    `${framed}<script type="module" src="/pkg/pose-risk-frame.js"></script>`,
  ]) {
    assert.deepEqual(findings(page), [], page);
    assert.deepEqual(findings(page, { "content-security-policy": "default-src 'self'; script-src 'self'" }), [], page);
  }
});

test("a name of the page's own is the tag, too", () => {
  const names = '<script type="module">import { defineAs } from "/pkg/pose-risk.js"; defineAs("my-pose");</script>';
  assert.deepEqual(findings(`${names}<my-pose pose="cobra">x</my-pose>`), []);
  assert.deepEqual(findings(`${names}<my-pose view="ranking">x</my-pose>`), []);
  assert.match(findings(`${names}<my-pose pose="cobrra">x</my-pose>`).join(), /^No pose is called "cobrra"\. Did you mean "cobra"\?$/);
  // A bundle may give it a name that cannot be seen.
  assert.deepEqual(findings('<script type="module" src="/assets/index-abc123.js"></script><my-pose pose="cobra">x</my-pose>'), []);
});

test("what a bundle holds is asked about, and no fault", () => {
  assert.match(known(`<script type="module" src="/assets/index-abc123.js"></script>${tag}`).join(), /what a bundle holds cannot be seen/);
  for (const page of [module + tag, framed, tag, `<script src="/wp-includes/js/jquery/jquery.min.js"></script>${tag}`]) assert.deepEqual(known(page), []);
});

test("all that the configurator prints is healthy, for every pose", () => {
  for (const { id: pose } of api.catalog()) {
    const wish = { at: "https://blog.example/pkg/", integrity, attributes: { pose }, fallback: api.fallback({ pose }) };
    const page = `${script(wish)}\n${element(wish)}\n${plainElement(wish)}\n${frame(wish)}`;
    assert.deepEqual(findings(page), [], pose);
  }
});

const OUTSIDE = /^The words stand outside the tag/;
const noScript = /^No script tag for pose-risk\.js is on the page\./;
/** One fault each, and what is said of it. */
const FAULTS = [
  ["no script", tag, noScript],
  ["scripts that hold no card", `<script src="/wp-includes/js/jquery/jquery.min.js"></script><script src="/wp-content/themes/mine/js/main.js?ver=6.5" defer></script>${tag}`, noScript],
  ["a link without the script", link, noScript],
  ["no tag", module, /^No <pose-risk> is on the page\./],
  ["the script in a comment", `<!-- ${module} -->${tag}`, /^The script tag stands in a comment\./],
  ["the tag in a comment", `${module}<!-- ${tag} -->`, /^The tag <pose-risk> stands in a comment\./],
  ["the script in noscript", `<noscript>${module}</noscript>${tag}`, /^The script tag stands in <noscript>/],
  ["the script as text", `<p>${module.replace(/</g, "&lt;").replace(/>/g, "&gt;")}</p>${tag}`, /^The script tag shows as text\./],
  ["no type", `<script src="/pkg/pose-risk.js"></script>${tag}`, /^The script tag has no type="module"\. Write type="module"/],
  ["a type of old", `<script type="text/javascript" defer src="/pkg/pose-risk.js?ver=1"></script>${tag}`, /^The script tag has type "text\/javascript"\. Write type="module"/],
  ["an import outside a module", `<script>import { defineAs } from "/pkg/pose-risk.js";\ndefineAs("my-pose");</script><my-pose pose="cobra">x</my-pose>`, /is no module\. Write type="module"/],
  ["a bare name", `<script type="module">import "pose-risk";</script>${tag}`, /by its bare name/],
  ["http on https", `<script type="module" src="http://blog.example/pkg/pose-risk.js"></script>${tag}`, /^The script's address begins with http:/],
  ["http on https by the base", `<base href="http://blog.example/"><script type="module" src="pkg/pose-risk.js"></script>${tag}`, /^The script's address begins with http:/],
  ["a frame by http", framed.replace("https:", "http:"), /^The frame's address begins with http:/],
  ["two versions", `<script type="module" src="/pose-risk-0.1.0/pose-risk.js"></script>${module}${tag}`, /two places, so maybe in two versions: \S+0\.1\.0\S+ and /],
  ["two versions of a package", `<script type="module" src="https://unpkg.com/pose-risk@0.1.0/pose-risk.js"></script><script type="module" src="https://unpkg.com/pose-risk@0.1.1/pose-risk.js"></script>${tag}`, /two places/],
  ["one file by two addresses", `${module}<script type="module" src="/pkg/pose-risk.js?ver=2"></script>${tag}`, /two places/],
  ["another pin", `<script type="module" src="/pkg/pose-risk.js" integrity="sha384-that"></script>${tag}`, /pins another version/],
  ["a tag that closes itself", `${module}<pose-risk pose="cobra" />`, /closes itself/],
  ["a tag that is never closed", `${module}<pose-risk pose="cobra"><p>Cobra.</p>`, /never closed/],
  ["an unknown pose", `${module}<pose-risk pose="cobrra">x</pose-risk>`, /^No pose is called "cobrra"\. Did you mean "cobra"\?$/],
  ["an unknown pose twice", `${module}<pose-risk pose="cobrra">x</pose-risk><pose-risk pose="cobrra">x</pose-risk>`, /^No pose is called "cobrra"/],
  ["an unknown pose of a plain element", `${module}<div data-pose-risk="hapy-baby">x</div>`, /Did you mean "happy-baby"\?$/],
  ["an unknown pose of a link", `${module}<a href="/pkg/static/cobrra.html#pose-risk">x</a>`, /Did you mean "cobra"\?$/],
  ["a link to a name, which is no page", `${module}<a href="/pkg/static/Happy%20Baby.html#pose-risk">x</a>`, /Did you mean "happy-baby"\?$/],
  ["a link to the list", `${module}<a href="/pkg/static/index.html#pose-risk">x</a>`, /names no pose/],
  ["an unknown pose of a frame", '<iframe src="/pkg/embed.html?theme=dark&amp;pose=cobrra"></iframe>', /Did you mean "cobra"\?$/],
  ["an unknown pose of a framed page", '<iframe src="/pkg/static/cobrra.html"></iframe>', /Did you mean "cobra"\?$/],
  ["an unknown pose of a shared answer", `${module}${tag}<a href="#pose-risk:pose=cobrra&age=45-54">x</a>`, /Did you mean "cobra"\?$/],
  ["an unknown second pose", `${module}<pose-risk view="compare" pose="cobra" compare="sfinx">x</pose-risk>`, /^No pose is called "sfinx"/],
  ["an unknown step", `${module}<pose-risk view="sequence" sequence="cobra, cobrra">x</pose-risk>`, /did you mean "cobra"/],
  ["a paragraph of WordPress", `${module}<p><pose-risk pose="cobra"></p>\n<p>First.</p>\n<p></pose-risk></p>`, OUTSIDE],
  ["a paragraph of WordPress, as a browser reads it", `${module}<p><pose-risk pose="cobra"></pose-risk></p>\n<p>First.</p>\n<p></p>`, OUTSIDE],
  ["a shortcode of two paragraphs", `${module}<p><pose-risk pose="cobra"><br />First.</p>\n<p>Second.</pose-risk></p>`, OUTSIDE],
  ["one line of Markdown", `${module}<p><pose-risk pose="cobra"><p>Cobra.</p></pose-risk></p>`, OUTSIDE],
  ["one line of Markdown, as a browser reads it", `${module}<p><pose-risk pose="cobra"></pose-risk></p><p>Cobra.</p><p></p>`, OUTSIDE],
  ["attributes over three lines in Markdown", `${module}<p><pose-risk\n  pose="cobra"\n  view="card">\n<p>Cobra.</p>\n</pose-risk></p>`, OUTSIDE],
  ["an empty tag before its words", `${module}<pose-risk pose="cobra"></pose-risk>${words}`, OUTSIDE],
  ["an empty tag before its picture", `${module}<pose-risk pose="cobra"></pose-risk><p><img src="/pkg/pictures/cobra.svg" alt=""></p>`, OUTSIDE],
  ["an empty tag before words of old", `${module}<pose-risk pose="cobra"></pose-risk>Cobra: lying on the front.`, OUTSIDE],
  ["an empty plain element before its words", `${module}<p data-pose-risk="cobra"></p><p>Cobra.</p>`, OUTSIDE],
  ["a policy against the frame", `<meta http-equiv="Content-Security-Policy" content="frame-src https://video.example"><iframe src="https://poses.example/pkg/embed.html?pose=cobra"></iframe>`, /Add https:\/\/poses\.example to frame-src/],
];

for (const [what, page, says] of FAULTS) {
  test(`of ${what} the doctor says just that`, () => {
    const found = findings(page);
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0], says);
  });
}

test("what is wrong beside a card does not hide what is wrong with another", () => {
  const found = findings(`${module}<p><pose-risk pose="cobra"><p>Cobra.</p></pose-risk></p><div data-pose-risk="hapy-baby">x</div>`);
  assert.equal(found.length, 2, found.join("\n"));
});

test("whatever a page says, the doctor answers", () => {
  const odd = ["", "x", "//", "http://", "data:text/javascript,import '/pkg/pose-risk.js'", "file:///pkg/pose-risk.js", "/pkg/pose-risk.js?%", "blob:x/pose-risk.js", "javascript:'pose-risk.js'", "https://[/pose-risk.js"];
  const policy = { "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-src 'self'" };
  for (const address of odd) {
    for (const html of [
      `<script type="module" src="${address}"></script>${tag}`,
      `<base href="${address}">${module}${tag}`,
      `<iframe src="${address.replace(/pose-risk\.js/, "embed.html")}?pose=%E0%A4"></iframe>`,
      `<a href="${address}#pose-risk">x</a><div data-pose-risk="${address}">x</div>`,
      `<script type="importmap">${address}</script><script type="module">import "${address}"; defineAs("${address}")</script>`,
      `<p><pose-risk pose="${address}"`,
    ]) {
      for (const where of ["https://blog.example/post", "", "not an address", undefined]) {
        const page = { ...pageOf(html, policy), address: where };
        assert.ok(Array.isArray(diagnose(page)) && Array.isArray(toKnow(page)), html);
        assert.ok(folderOf(page) === undefined || folderOf(page).endsWith("/"), `${html}: ${folderOf(page)}`);
      }
    }
  }
});
