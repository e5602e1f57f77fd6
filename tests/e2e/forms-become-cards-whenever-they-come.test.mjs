// The plain element and the link become cards when they come, however late and by whatever way: pages load once, and
// change for hours.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { slowSite } from "./support/slow-site.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);

/** The cards' names, once so many are ready. */
async function titles(page, count) {
  await page.waitForFunction((count) => document.querySelectorAll("pose-risk[data-state=ready]").length == count, count);
  return page.evaluate(() => [...document.querySelectorAll("pose-risk")].map(({ shadowRoot }) => shadowRoot.querySelector(".title").firstChild.textContent.trim()));
}

test("on a page that had none, a form that comes later becomes a card, its words inside", async () => {
  const { page, faults, requests, close } = await open("a-form-that-comes-late-becomes-a-card");
  await twoFrames(page);
  assert.deepEqual(requests.filter((url) => url.includes("/pkg/") && !url.endsWith("pose-risk.js")), [], "until then nothing is fetched");
  await page.evaluate(() => (document.querySelector("main").innerHTML = '<div data-pose-risk="cobra" data-loading="eager"><p>Cobra arches.</p></div>'));
  assert.deepEqual(await titles(page, 1), ["Cobra"]);
  assert.equal(await page.evaluate(() => document.querySelector("div > pose-risk > p").textContent), "Cobra arches.");
  assert.deepEqual(faults, []);
  await close();
});

for (const [how, act] of [
  ["a link", () => (document.querySelector("main").innerHTML = '<p><a href="/pkg/static/cobra.html#pose-risk" data-loading="eager">Cobra</a></p>')],
  ["an attribute that is set later", () => {
    document.querySelector("main").innerHTML = '<div data-loading="eager"><p>Cobra.</p></div>';
    setTimeout(() => (document.querySelector("main div").dataset.poseRisk = "cobra"), 50);
  }],
  ["an address that is set later", () => {
    document.querySelector("main").innerHTML = '<p><a data-loading="eager">Cobra</a></p>';
    setTimeout(() => (document.querySelector("main a").href = "/pkg/static/cobra.html#pose-risk"), 50);
  }],
  ["a form in a template that is stamped out", () => {
    document.querySelector("main").innerHTML = '<template><section><div data-pose-risk="cobra" data-loading="eager"><p>Cobra.</p></div></section></template>';
    setTimeout(() => document.querySelector("main").append(document.querySelector("template").content.cloneNode(true)), 50);
  }],
  ["HTML written at the end of the page", () => document.body.insertAdjacentHTML("beforeend", '<div data-pose-risk="cobra" data-loading="eager"><p>Cobra.</p></div>')],
]) {
  test(`late, as ${how}: it becomes a card`, async () => {
    const { page, faults, close } = await open("a-form-that-comes-late-becomes-a-card");
    await twoFrames(page);
    await page.evaluate(act);
    assert.deepEqual(await titles(page, 1), ["Cobra"]);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a form that is told another pose shows it, and does not become a card in a card", async () => {
  const { page, faults, close } = await open("a-page-exchanges-its-body");
  await titles(page, 2);
  await page.evaluate(() => (document.querySelector("div").dataset.poseRisk = "wheel"));
  await page.waitForFunction(() => /Wheel/.test(document.querySelector("div > pose-risk").shadowRoot.querySelector(".title").textContent));
  await page.evaluate(() => (document.querySelector("div").dataset.view = "compact"));
  await page.waitForFunction(() => document.querySelector("div > pose-risk").getAttribute("view") == "compact");
  await page.evaluate(() => delete document.querySelector("div").dataset.view);
  await page.waitForFunction(() => !document.querySelector("div > pose-risk").hasAttribute("view"));
  // Words beside it belong to the card as well.
  await page.evaluate(() => {
    const form = document.querySelector("div");
    form.insertAdjacentHTML("beforeend", "<p id=more>More.</p>");
    form.dataset.poseRisk = "cobra";
  });
  await page.waitForFunction(() => /Cobra/.test(document.querySelector("div > pose-risk").shadowRoot.querySelector(".title").textContent));
  assert.equal(await page.evaluate(() => document.querySelectorAll("pose-risk").length), 2);
  assert.equal(await page.evaluate(() => document.querySelector("#more").parentElement.localName), "pose-risk");
  assert.deepEqual(faults, []);
  await close();
});

test("once the body was exchanged, forms of the new one become cards, and all follow its switch for dark", async () => {
  const { page, faults, close } = await open("a-page-exchanges-its-body");
  await titles(page, 2);
  await page.evaluate(() => {
    const body = document.createElement("body");
    body.innerHTML = '<div data-pose-risk="wheel" data-loading="eager"><p>Wheel.</p></div>';
    // As `data-turbo-permanent` and `transition:persist` do.
    body.append(document.querySelector("#kept"));
    document.documentElement.replaceChild(body, document.body);
  });
  assert.deepEqual(await titles(page, 2), ["Wheel", "Staff Pose"]);
  await page.evaluate(() => document.body.classList.add("dark"));
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk")].every(({ shadowRoot }) => {
    const [red] = getComputedStyle(shadowRoot.querySelector(".card")).backgroundColor.match(/\d+/g).map(Number);
    return red < 128;
  }));
  assert.deepEqual(faults, []);
  await close();
});

test("names that a comment gives its pictures and forms hide nothing of the page from us", async () => {
  const { page, requests, faults, close } = await open("names-of-a-comment-hide-nothing-of-the-page");
  assert.deepEqual((await titles(page, 2)).sort(), ["Cobra", "Wheel"]);
  assert.equal(requests.filter((url) => url == `${base}/pkg/pose-risk.js`).length, 1);
  // The living card and the page's own switch do without those names, too.
  await page.locator("pose-risk[pose=wheel]").getByRole("button", { name: /^Arching back/ }).first().click();
  await page.waitForFunction(() => document.querySelector("pose-risk[pose=wheel]").shadowRoot.querySelector(".movement[aria-pressed=true]"));
  await page.evaluate(() => document.querySelector("html").setAttribute("data-theme", "dark"));
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk")].every(({ shadowRoot }) => shadowRoot.querySelector("[data-theme=dark]")));
  assert.deepEqual(faults, []);
  await close();
});

const LATER = () => new Promise((next) => setTimeout(next, 1_500));
const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Slow</title>';
const FORM = '<div data-pose-risk="cobra" data-loading="eager"><p>Cobra.</p></div><pose-risk pose="wheel" loading="eager"><p>Wheel.</p></pose-risk>';
for (const [what, pieces] of [
  ["the classic script in the head, the form two seconds later", [`${HEAD}<script src="/pkg/pose-risk-classic.js"></script></head><body><p>Intro.</p>`, LATER, FORM]],
  ["a module with async in the head, the form two seconds later", [`${HEAD}<script type="module" async src="/pkg/pose-risk.js"></script></head><body><p>Intro.</p>`, LATER, FORM]],
  ["the classic script, and no body for two seconds", [`${HEAD}<script src="/pkg/pose-risk-classic.js"></script>`, LATER, `</head><body>${FORM}`]],
  ["a module with async, and no body for two seconds", [`${HEAD}<script type="module" async src="/pkg/pose-risk.js"></script>`, LATER, `</head><body>${FORM}`]],
  ["a module with async, a tag whose words come in pieces", [`${HEAD}<script type="module" async src="/pkg/pose-risk.js"></script></head><body><pose-risk pose="wheel" loading="eager"><p>Wheel `, LATER, 'arches.</p></pose-risk><div data-pose-risk="cobra" data-loading="eager"><p>Cobra ', LATER, "arches.</p></div>"]],
]) {
  test(`streamed: ${what}`, async (t) => {
    const site = await slowSite(pieces);
    t.after(site.close);
    const { page, faults, close } = await openPage(browser);
    await page.goto(site.address);
    assert.deepEqual((await titles(page, 2)).sort(), ["Cobra", "Wheel"]);
    const words = await page.evaluate(() => [...document.querySelectorAll("pose-risk")].map(({ textContent }) => textContent.trim()).sort());
    assert.deepEqual(words, what.includes("pieces") ? ["Cobra arches.", "Wheel arches."] : ["Cobra.", "Wheel."]);
    assert.deepEqual(faults, []);
    await close();
  });
}
