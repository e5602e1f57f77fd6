// What optimisers of WordPress do to a page, by what they document: the words stay, and the card comes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openPage } from "../e2e/support/browser.mjs";
import { record } from "./support/places.mjs";
import { CLASSIC, contentOf, seenOnce, visible, wordsOf } from "./support/wordpress/seen.mjs";
import { blog } from "./support/wordpress/site.mjs";

let browser;
let site;
before(async () => {
  browser = await launch();
  site = await blog("wordpress-optimisers", { posts: [{ name: "classic", content: contentOf(CLASSIC) }] });
});
after(async () => {
  await browser?.close();
  site?.close();
});

for (const [optimiser, name] of [
  ["rocket", "WP Rocket's delay of scripts"],
  ["litespeed", "LiteSpeed Cache's delay of scripts"],
  ["autoptimize", "Autoptimize's defer"],
  ["rocketloader", "Cloudflare's Rocket Loader"],
  ["minified", "minified HTML"],
  ["async", "async on every script"],
  ["autoptimize,minified,rocket", "three at once: defer, minified HTML, a delay of scripts"],
]) {
  test(`WordPress: with ${name} the card comes without a hand`, async () => {
    await seenOnce(browser, site.at("classic", `&optimised=${optimiser}`), wordsOf(CLASSIC));
    record(`WordPress ${site.version}`, `with ${name} (reproduced)`);
  });
}

test("WordPress: a delay that leaves nothing alone keeps the words until a reader's hand, and then the card comes", async () => {
  const address = site.at("classic", "&optimised=careless");
  assert.match(await (await fetch(address)).text(), /type="rocketlazyloadscript"[^>]*pose-risk\.js/);
  await seenOnce(browser, address, wordsOf(CLASSIC), { interact: true });
});

test("WordPress: where a delay runs modules as classic scripts the words stay, once", async () => {
  const address = site.at("classic", "&optimised=careless_classic");
  const { page, faults, close } = await openPage(browser);
  await page.goto(address);
  const failed = page.waitForEvent("pageerror");
  await page.mouse.move(40, 40);
  await page.mouse.move(80, 80);
  await failed;
  for (const word of wordsOf(CLASSIC)) assert.deepEqual(await visible(page, word), [true], word);
  assert.match(faults.join(), /outside a module/, "what went wrong is on the console");
  await close();
});
