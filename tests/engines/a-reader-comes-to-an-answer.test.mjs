// The reader's journey from a sleeping first view, in whichever engine POSE_RISK_ENGINE names.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "./support/driver.mjs";
import { leastOf } from "./support/least.mjs";
import { openEngine } from "./support/page.mjs";

/** @type {import("./support/page.mjs").Page} */
let page;
before(async () => (page = await openEngine()));
after(() => page?.close());

/** The demo post, with its first card in sight and asleep. */
async function demo() {
  await page.open("/");
  await page.evaluate(() => document.querySelector("pose-risk").scrollIntoView());
  await page.until(() => document.querySelector("pose-risk").dataset.state == "ready");
}
/** The living card has taken the place of the first view. */
const living = () => page.holds(() => [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("div > div > article")].some((one) => one.checkVisibility()));
const calm = async () => assert.deepEqual(await page.faults(), []);
const verdict = () => page.text("[part~=advice]");
const waitForAnswer = (words) => page.until((words) => document.querySelector("pose-risk").shadowRoot.querySelector("div > div > article, div > article")?.dataset.answer?.includes(words), words);
const picture = () => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("[part~=figure] svg").innerHTML);
const slider = (css) => page.evaluate((css) => Number(document.querySelector("pose-risk").shadowRoot.querySelector(css).value), css);

test("the engine is one that we say works", (t) => {
  const { version } = page.driver;
  t.diagnostic(JSON.stringify({ engine, version }));
  // WebKitGTK counts its versions from 2.0, and no data says which of Safari's each is.
  const least = engine == "webkit" ? 2 : leastOf(engine);
  assert.ok(Number.parseFloat(version) >= least, `${engine} ${version} is below ${least}, the least that docs/browsers.md states`);
});

test("a first view can be read, and no code has been fetched for it", async () => {
  await demo();
  assert.match(await page.text(".title"), /Happy Baby/);
  assert.match(await verdict(), /Go easy if bending/);
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("[part=card]").getBoundingClientRect().height > 400), true);
  assert.deepEqual(await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("wasm"))), []);
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").querySelector("p").getClientRects().length), 0, "the words inside the tag are not shown twice");
  await calm();
});

test("the list of conditions shows its first words whole, however wide an engine's arrow is", async () => {
  await demo();
  const { words, room } = await page.evaluate(() => {
    const list = document.querySelector("pose-risk").shadowRoot.querySelector(".condition select");
    const style = getComputedStyle(list);
    const brush = document.createElement("canvas").getContext("2d");
    brush.font = `${style.fontSize} ${style.fontFamily}`;
    // No arrow is narrower than a letter is high.
    const around = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight) + Number.parseFloat(style.fontSize);
    return { words: brush.measureText(list.selectedOptions[0].textContent.trim()).width, room: list.clientWidth - around };
  });
  assert.ok(words > 20 && room >= words - 1, `${words} px in ${room}`);
});

test("a press on what hurts wakes the card: the verdict changes, and who hears the page is told", async () => {
  await demo();
  const before = await verdict();
  await page.press(".movement", "Bending");
  await page.says("[part~=advice]", "Skip for now");
  assert.notEqual(await verdict(), before);
  await page.says("[role=status]", "Chosen: Bending forward.");
  await page.until(() => document.querySelector("pose-risk").shadowRoot.querySelector(".movement[aria-pressed=true]")?.textContent.includes("Bending"));
  assert.ok((await page.evaluate(() => noted.heard)).includes("change"), "the page is told");
  await calm();
});

test("another pose is found by the keyboard alone, also one that is typed before the code is here", async () => {
  await demo();
  await page.evaluate(() => document.querySelector("pose-risk").focus());
  await page.type("seated forward fo");
  await page.until(() => !!document.querySelector("pose-risk").shadowRoot.querySelector("dialog[open] [role=option]"));
  await page.key("ArrowDown");
  await page.key("Enter");
  await page.says(".title", "Seated Forward Fold");
  await page.until(() => !document.querySelector("pose-risk").shadowRoot.querySelector("dialog[open]"));
  assert.ok(await page.evaluate(() => document.activeElement.localName == "pose-risk"), "the focus stays in the card");
  await page.press("button", "Another pose");
  await page.until(() => document.querySelector("pose-risk").shadowRoot.activeElement?.getAttribute("role") == "combobox");
  await page.key("Escape");
  await page.until(() => !document.querySelector("pose-risk").shadowRoot.querySelector("dialog[open]"));
  await calm();
});

test("the page stays where it is while the living card takes the place of its first view", async () => {
  await demo();
  const note = () => {
    globalThis.pressedAt = scrollY;
    // Many pages say so; what is put back must not be seen on its way.
    document.documentElement.style.scrollBehavior = "smooth";
  };
  await page.evaluate(`void addEventListener("pointerdown", ${note}, { capture: true, once: true })`);
  await page.press("summary", "Share");
  await living();
  const moved = await page.evaluate(() => scrollY - pressedAt);
  assert.ok(Math.abs(moved) < 1, `it moved by ${moved} px`);
  await calm();
});

test("an open fold, the focus and marked text stay while the living card takes the place of its first view", async () => {
  await demo();
  const reach = () => {
    const { shadowRoot } = document.querySelector("pose-risk");
    const fold = [...shadowRoot.querySelectorAll("details")].find(({ textContent }) => textContent.startsWith("In practice"));
    fold.open = true;
    fold.querySelector("summary").focus({ preventScroll: true });
    const text = shadowRoot.querySelector(".headline").firstChild;
    getSelection().setBaseAndExtent(text, 2, text, 9);
  };
  await page.act(reach);
  await living();
  const now = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("pose-risk");
    const selection = getSelection();
    const { startContainer, startOffset, endOffset } = selection.getComposedRanges?.({ shadowRoots: [shadowRoot] })[0] ?? shadowRoot.getSelection?.().getRangeAt(0) ?? selection.getRangeAt(0);
    return {
      open: [...shadowRoot.querySelectorAll("details[open] > summary")].map(({ textContent }) => textContent),
      focused: shadowRoot.activeElement?.textContent,
      marked: [startContainer.parentElement.className, startContainer.textContent.slice(startOffset, endOffset).length, startContainer.parentElement.checkVisibility()],
    };
  });
  assert.deepEqual(now, { open: ["In practice"], focused: "In practice", marked: ["headline", 7, true] });
  await calm();
});

test("an alternative is followed, and back", async () => {
  await demo();
  await page.press(".movement", "Bending");
  await page.says("[part~=advice]", "Skip for now");
  await page.press("[part~=alternatives] button", "Supine Figure Four");
  await page.says(".title", "Supine Figure Four");
  await page.press("button", "Back to");
  await page.says(".title", "Happy Baby");
  await page.says("[part~=advice]", "Skip for now");
  await calm();
});

test("folds open, one after the other, and show what is in them", async () => {
  await demo();
  for (const name of ["Why", "In practice", "All numbers"]) {
    await page.press("summary", name);
    // The first press wakes the card; a reader would look again before the next one.
    await page.alive("pose-risk[pose=happy-baby]");
    await page.until((name) => {
      const { shadowRoot } = document.querySelector("pose-risk");
      const fold = [...shadowRoot.querySelectorAll("details[open]")].find(({ firstElementChild }) => firstElementChild.textContent.trim().startsWith(name));
      return fold && [...fold.querySelectorAll("p, li, tr")].some((one) => one.getBoundingClientRect().height > 0);
    }, name);
  }
  await calm();
});

test("the red flags unfold", async () => {
  await demo();
  // They stand on the first card that shows.
  const card = await page.until(() => [...document.querySelectorAll("pose-risk")].find(({ shadowRoot }) => shadowRoot.querySelector(".flags"))?.getAttribute("pose"));
  await page.press(".flags > summary", "", `pose-risk[pose=${card}]`);
  await page.until((card) => [...document.querySelector(`[pose=${card}]`).shadowRoot.querySelectorAll(".flags[open] li, .flags[open] p")].some((one) => one.getBoundingClientRect().height > 0), card);
  await calm();
});

test("stiff hips change the picture and the numbers; the depth slider heeds keys", async () => {
  await demo();
  await page.press("summary", "My body");
  const before = { picture: await picture(), demand: await page.text("[part~=demand]") };
  await page.press("label", "Stiff");
  await waitForAnswer("mobility=stiff");
  await page.until((before) => document.querySelector("pose-risk").shadowRoot.querySelector("[part~=figure] svg").innerHTML != before, before.picture);
  assert.notEqual(await page.text("[part~=demand]"), before.demand);
  await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector("input[type=range]").focus());
  const depth = await slider("input[type=range]");
  for (let press = 0; press < 4; press++) await page.key("ArrowLeft");
  await waitForAnswer("depth=0.");
  assert.ok((await slider("input[type=range]")) < depth);
  await calm();
});

test("the picture is turned by the pointer", async () => {
  await demo();
  await page.alive("pose-risk[pose=happy-baby]");
  await page.press("summary", "My body");
  await page.press("summary", "Turn and compare");
  const before = await picture();
  const { x, y } = await page.until(() => {
    const figure = document.querySelector("pose-risk").shadowRoot.querySelector(".figure");
    figure.scrollIntoView({ block: "center" });
    const { left, top, width, height } = figure.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.driver.drag({ x, y }, { x: x + 80, y });
  await page.until((before) => document.querySelector("pose-risk").shadowRoot.querySelector("[part~=figure] svg").innerHTML != before, before);
  await page.until(() => [...document.querySelector("pose-risk").shadowRoot.querySelectorAll("input[type=range]")].some((one) => /to the right/.test(one.getAttribute("aria-valuetext"))));
  await calm();
});

test("an answer is taken along as words, copied or to be marked", async () => {
  await demo();
  await page.press("summary", "Share");
  await page.press("button", "Copy as text");
  // What an engine lets a page copy differs: either it says so, or the words stand there.
  const said = await page.until(() => {
    const { shadowRoot } = document.querySelector("pose-risk");
    return shadowRoot.querySelector("textarea")?.value || (/Copied\./.test(shadowRoot.textContent) && "Copied.");
  });
  assert.match(said, /^Copied\.$|^Happy Baby[^]*#pose-risk:pose=happy-baby/);
  await calm();
});

test("an address opens its answer", async () => {
  await page.open("/#pose-risk:pose=cobra&worse-with=arching");
  await page.says(".title", "Cobra");
  await waitForAnswer("pose=cobra&worse-with=arching");
  await calm();
});

test("the card follows the page from light to dark, and its text stays readable", async () => {
  await demo();
  const colours = () => page.evaluate(() => {
    const style = getComputedStyle(document.querySelector("pose-risk").shadowRoot.querySelector(".card"));
    // Engines write colours in different ways; a canvas reads them all.
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    return [style.backgroundColor, style.color].map((colour) => {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
  });
  const [paper, ink] = await colours();
  assert.ok(paper > 200 && ink < 80, `light: ${paper}, ${ink}`);
  await page.evaluate(() => (document.documentElement.dataset.theme = "dark"));
  await page.until(() => /dark/.test(document.querySelector("pose-risk").shadowRoot.querySelector("[data-theme]").dataset.theme));
  const [night, moon] = await colours();
  assert.ok(night < 80 && moon > 180, `dark: ${night}, ${moon}`);
  await calm();
});
