// Routers, drawers and view transitions take a card out of the page and put it in again, and readers go back in their
// history: what they said is still there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { awake } from "./support/awake.mjs";
import { executable, launch, openPage } from "./support/browser.mjs";
import { allIn, give, openCards, SCRIPT } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

const CARD = '<pose-risk loading="eager" pose="happy-baby"></pose-risk>';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const answer = (page) => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("article").dataset.answer);

/** Says that bending hurts, and waits for the answer. */
async function sayBending(page) {
  await page.locator("pose-risk").locator(".movement", { hasText: "Bending" }).click();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("article").dataset.answer.includes("bending"));
}

/** Takes the card out of the page, and puts it in again later. @param {string} [pose] what the page says by then */
async function leaveAndReturn(page, pose) {
  await page.evaluate(async (pose) => {
    const card = document.querySelector("pose-risk");
    const parent = card.parentElement;
    const left = new Promise((resolve) => new MutationObserver(resolve).observe(card, { attributes: true, attributeFilter: ["data-state"] }));
    card.remove();
    await left;
    if (pose) card.pose = pose;
    parent.append(card);
  }, pose);
  await allIn(page, "ready");
  await twoFrames(page);
}

test("a card that is taken out and put in again keeps what its reader said", async () => {
  const { page, faults, close } = await openCards(browser, CARD);
  await sayBending(page);
  await leaveAndReturn(page);
  assert.match(await answer(page), /pose=happy-baby&worse-with=bending/);
  await leaveAndReturn(page);
  assert.match(await answer(page), /worse-with=bending/, "also the second time");
  assert.deepEqual(faults, []);
  await close();
});

test("if its page says something else meanwhile, the page is heard", async () => {
  const { page, close } = await openCards(browser, CARD);
  await sayBending(page);
  await leaveAndReturn(page, "cobra");
  assert.equal(await answer(page), "pose=cobra");
  await close();
});

test("a view transition that moves the card keeps what its reader said", async () => {
  const { page, faults, close } = await openCards(browser, CARD);
  await sayBending(page);
  await page.evaluate(async () => {
    const card = document.querySelector("pose-risk");
    await document.startViewTransition(() => {
      const next = document.createElement("main");
      document.querySelector("main").replaceWith(next);
      next.append(card);
    }).finished;
  });
  assert.match(await answer(page), /worse-with=bending/);
  assert.deepEqual(faults, []);
  await close();
});

test("a reader who goes on and comes back finds the card as they left it", async () => {
  // Playwright turns off the cache that pages come back from.
  const own = await chromium.launch({ executablePath: executable(), ignoreDefaultArgs: ["--disable-back-forward-cache"], args: ["--no-sandbox", "--disable-gpu", "--enable-features=BackForwardCache"] });
  const { page, close } = await openPage(own);
  await give(page, "/first.html", `<main>${CARD}</main>`, SCRIPT);
  await give(page, "/second.html", "<main>Another post</main>");
  await page.goto("/first.html");
  await allIn(page, "ready");
  await awake(page);
  await sayBending(page);
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => (globalThis.persisted = persisted)));
  await page.goto("/second.html");
  await page.goBack({ waitUntil: "commit" });
  await page.waitForFunction(() => document.querySelector("pose-risk")?.dataset.state == "ready");
  assert.equal(await page.evaluate(() => globalThis.persisted), true, "the page came from the cache");
  assert.match(await answer(page), /worse-with=bending/);
  await page.locator("pose-risk").locator(".movement", { hasText: "Twisting" }).click();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("article").dataset.answer.includes("twisting"));
  await close();
  await own.close();
});
