// A card printed: one page, black on white, what is folded unfolded, nothing to press, its sources and its address.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch } from "./support/browser.mjs";
import { openCards, SCRIPT } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const POSES = ["happy-baby", "cobra", "downward-dog", "plow", "half-lord-fishes", "warrior-1", "wheel", "childs-pose", "bird-dog", "seated-forward-fold"];
const MARGIN = { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" };

/** A printed page as Chromium writes it: `/Type /Page` once a sheet. */
const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

/** A post in a column of this width, and in it these cards. */
async function post(poses, { width = "38rem", attributes = "", head = "" } = {}) {
  const cards = poses.map((pose) => `<pose-risk pose="${pose}" loading="eager" heading-level="2" ${attributes}></pose-risk>`).join("");
  const column = `<style>main { max-inline-size: ${width}; margin: auto; font: 20px/1.6 Georgia, serif }</style>`;
  return openCards(browser, cards, { head: SCRIPT + column + head });
}

for (const format of ["A4", "Letter"]) {
  test(`ten cards are ten pages of ${format}, after the post's own`, async () => {
    const { page, faults, close } = await post(POSES, { attributes: `worse-with="bending" condition="disc-herniation"` });
    assert.equal(sheets(await page.pdf({ format, margin: MARGIN })), 1 + POSES.length);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("paper is white and its words are black, whatever the theme of the page", async () => {
  const dark = `<meta name="color-scheme" content="dark"><style>body { background: #111; color: #eee } pose-risk { --pose-risk-paper: #222; --pose-risk-ink: #eee }</style>`;
  const { page, close } = await post(["happy-baby"], { attributes: 'theme="dark"', head: dark });
  await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
  await page.emulateMedia({ media: "print" });
  const texts = await page.evaluate(() => {
    const found = [];
    for (const one of document.querySelector("pose-risk").shadowRoot.querySelectorAll(".card, .card :not(svg, svg *)")) {
      if (!one.checkVisibility()) continue;
      const { color, backgroundColor } = getComputedStyle(one);
      const isZone = one.classList.contains("zone");
      if ((color != "rgb(0, 0, 0)" && !isZone) || backgroundColor != "rgba(0, 0, 0, 0)") found.push([one.className, color, backgroundColor]);
    }
    return found;
  });
  assert.deepEqual(texts, []);
  await close();
});

test("on paper the folds are open, nothing is left to press, and the sources and the address are there", async () => {
  const { page, close } = await post(["cobra"], { attributes: 'mobility="stiff"' });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(() => /\(\d{4}\)\. /.test(document.querySelector("pose-risk").shadowRoot.textContent));
  await page.emulateMedia({ media: "print" });
  const { controls, folds, address, cited } = await page.evaluate(() => {
    const root = document.querySelector("pose-risk").shadowRoot;
    const seen = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height > 0);
    return {
      controls: seen("button:not(.tile, .try, .names button), input, select, textarea, [role=combobox]").map((one) => one.outerHTML.slice(0, 80)),
      folds: seen("details").filter((fold) => fold.lastElementChild.localName != "summary" && !fold.lastElementChild.getBoundingClientRect().height).map((fold) => fold.textContent.slice(0, 60)),
      address: getComputedStyle(root.querySelector(".card"), "::after").content,
      cited: seen("li a[href]").length,
    };
  });
  assert.deepEqual(controls, []);
  assert.deepEqual(folds, []);
  assert.ok(cited > 0, "a source with its title");
  assert.equal(address, `"${base}/given.html#pose-risk:pose=cobra&mobility=stiff"`);
  await page.emulateMedia({ media: "screen" });
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector("pose-risk").shadowRoot.querySelector(".card"), "::after").content), address);
  await close();
});

test("a browser that prints only open folds gets them open, and closed again after", async () => {
  const { page, close } = await post(["cobra"]);
  const states = await page.evaluate(() => {
    const supports = CSS.supports;
    CSS.supports = (...tested) => !/details-content/.test(tested.join()) && supports.apply(CSS, tested);
    const folds = [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("details")];
    const look = () => folds.map((fold) => `${fold.open} ${fold.name}`);
    const before = look();
    dispatchEvent(new Event("beforeprint"));
    const open = folds.every((fold) => fold.open);
    dispatchEvent(new Event("afterprint"));
    return { before, open, after: look() };
  });
  assert.ok(states.open);
  assert.deepEqual(states.after, states.before);
  await close();
});
