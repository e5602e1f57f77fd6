// What readers see of a page of the blog, with script and without.

import assert from "node:assert/strict";
import { openPage } from "../../../e2e/support/browser.mjs";

const SCRIPT = /<script\b[^>]*pose-risk\.js/g;

/** Words that stand before the card, each in a form of its own; each word is found in one form only. */
export const FORMS = {
  "the tag": ['<pose-risk pose="cobra" loading="eager">\n  <p><strong>Tagword.</strong></p>\n  <p>More of it.</p>\n</pose-risk>', "Tagword"],
  "the tag with bare paragraphs": ['<pose-risk\n  pose="cobra"\n  loading="eager"\n>\nBareword.\n\nMore of it.\n</pose-risk>', "Bareword"],
  "the tag on one line": ['<pose-risk pose="cobra" loading="eager"><p>Lineword.</p><p>More of it.</p></pose-risk>', "Lineword"],
  "the tag in a sentence": ['Before it <pose-risk pose="cobra" loading="eager"><p>Sentenceword.</p></pose-risk> and after.', "Sentenceword"],
  "a plain element": ['<div data-pose-risk="cobra" data-loading="eager">\n<p>Plainword.</p>\n</div>', "Plainword"],
  "a link": ['<p><a href="/pkg/static/cobra.html#pose-risk" data-loading="eager">Linkword</a></p>', "Linkword"],
  "the shortcode": ['[pose-risk pose="cobra" loading="eager"]Shortword.[/pose-risk]', "Shortword"],
  "the shortcode with paragraphs": ['[pose-risk pose="cobra" loading="eager"]\nFirstword.\n\nSecondword.\n[/pose-risk]', "Secondword"],
  "two shortcodes, one without words": ['[pose-risk pose="sphinx" loading="eager"]\n\n[pose-risk pose="cobra" loading="eager"]Otherword.[/pose-risk]', ["Sphinx", "Otherword"]],
  "the block": ['<!-- wp:pose-risk/pose {"pose":"bound-angle"} /-->', "Bound Angle"],
};
/** All but the block, which counts only in posts of blocks. */
export const CLASSIC = Object.keys(FORMS).filter((form) => form != "the block");
/** What builders and template parts print goes through no shortcode. */
export const HTML = CLASSIC.filter((form) => !form.includes("shortcode"));

/** @param {string[]} forms */
export const contentOf = (forms) => forms.map((form) => FORMS[form][0]).join("\n\n");
/** @param {string[]} forms */
export const wordsOf = (forms) => forms.flatMap((form) => FORMS[form][1]);

/** The tags of our script in a page's source, held back or not. @param {string} html */
export const scriptsIn = (html) => (html.match(SCRIPT) ?? []).length;

/**
 * Each word is seen once without script, and not beside a card; there is one script.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string[]} words
 * @param {{ interact?: boolean }} [how] whether scripts wait for a reader's hand
 */
export async function seenOnce(browser, address, words, { interact = false } = {}) {
  const source = await (await fetch(address)).text();
  assert.equal(scriptsIn(source), 1, `one script on ${address}`);

  const silent = await openPage(browser, { javaScriptEnabled: false });
  await silent.page.goto(address);
  for (const word of words) assert.deepEqual(await visible(silent.page, word), [true], `${word} without script on ${address}`);
  await silent.close();

  const { page, faults, close } = await openPage(browser);
  await page.goto(address);
  if (interact) {
    for (const word of words) assert.deepEqual(await visible(page, word), [true], `${word} before a hand on ${address}`);
    await page.mouse.move(40, 40);
    await page.mouse.move(80, 80);
  }
  await page.waitForFunction((count) => {
    const cards = [...document.querySelectorAll("pose-risk")];
    cards.find((card) => card.dataset.state != "ready")?.scrollIntoView();
    return cards.length == count && cards.every((card) => card.dataset.state == "ready");
  }, words.length);
  const empty = await page.locator("pose-risk").evaluateAll((cards) => cards.filter((card) => !card.textContent.trim()).length);
  assert.equal(empty, 0, `cards whose words are elsewhere on ${address}`);
  for (const word of words) assert.deepEqual(await visible(page, word), [false], `${word} beside the card on ${address}`);
  assert.deepEqual(faults.filter((fault) => /pose-risk|csp/i.test(fault)), [], address);
  await close();
}

/** Where a word stands in the page itself, outside shadow roots: whether it shows. @param {import("playwright-core").Page} page @param {string} word */
export function visible(page, word) {
  return page.evaluate((word) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown = [];
    // Not by a filter of the walker: without script no function of ours is called back.
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.includes(word) || node.parentElement.closest("script, style, noscript")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      shown.push(range.getClientRects().length > 0);
    }
    return shown;
  }, word);
}
