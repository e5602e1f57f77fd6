// Motion: from posture to posture by turning joints; never for the first picture, never for the page, never for a
// reader who has asked for none, and never for long. Time passes only when a test lets it, so frames can be counted on
// any machine.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { FRAME, atRest, changes, drawn, ownTime, stopTime } from "./support/picture.mjs";

const LONGEST_MS = 600;
/** Longer than any movement. */
const LONG_MS = 1_200;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function open(attributes = 'pose="seated-forward-fold"') {
  const opened = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, { before: ownTime });
  await stopTime(opened.page);
  return opened;
}

/** Presses the first of these; no time passes. */
const press = (page, selector) =>
  page.evaluate((selector) => document.querySelector("pose-risk").shadowRoot.querySelector(selector).click(), selector);
const STIFF = ".my-body .switch .choice:nth-child(1) input";
const SUPPLE = ".my-body .switch .choice:nth-child(3) input";
const numbers = (page) => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector(".parts").textContent);

/** The picture set out, and came to rest in time. */
function assertMoved({ count, last }) {
  assert.ok(count > 3, `${count} frames`);
  assert.ok(last <= LONGEST_MS, `still moving after ${last} ms`);
}

test("the first picture stands still", async () => {
  const opened = await open('pose="cobra"');
  assert.equal((await changes(opened.page, LONG_MS)).count, 0);
  await opened.page.locator("pose-risk").hover();
  assert.equal((await changes(opened.page, LONG_MS)).count, 0);
  await opened.close();
});

test("a change by the reader moves the picture, and then it is still", async () => {
  const { page, faults, close } = await open();
  const before = await numbers(page);
  await press(page, STIFF);
  assertMoved(await changes(page, LONG_MS));
  assert.equal((await changes(page, LONG_MS)).count, 0);
  assert.notEqual(await numbers(page), before);
  assert.deepEqual(faults, []);
  await close();
});

test("words and numbers do not wait for the picture", async () => {
  const { page, close } = await open();
  const before = await numbers(page);
  await press(page, STIFF);
  await page.clock.runFor(2 * FRAME);
  const [picture, at] = [await drawn(page), await numbers(page)];
  assert.notEqual(at, before);
  assertMoved(await changes(page, LONG_MS));
  assert.notEqual(await drawn(page), picture, "the picture was still on its way");
  assert.equal(await numbers(page), at, "the numbers had already arrived");
  await close();
});

test("a change on the way begins where the picture is", async () => {
  const { page, close } = await open();
  /** The box and places along the spine, in centimetres. */
  const line = () =>
    page.evaluate(() => {
      const root = document.querySelector("pose-risk").shadowRoot;
      const { width, height } = root.querySelector(".figure svg").viewBox.baseVal;
      const spine = root.querySelector(".figure path.spine");
      const at = (part) => spine.getPointAtLength(part * spine.getTotalLength());
      return [width, height, ...[0, 0.2, 0.4, 0.6, 0.8, 1].map(at).flatMap(({ x, y }) => [x, y])];
    });
  const far = (one, other) => Math.max(...one.map((n, i) => Math.abs(n - other[i])));
  const start = await line();
  await press(page, STIFF);
  assert.ok((await changes(page, 200)).count > 3, "the picture is on its way");
  const halfway = await line();
  await press(page, SUPPLE);
  await page.clock.runFor(FRAME);
  assert.ok(far(halfway, await line()) < 12, `${far(halfway, await line())} cm in one frame`);
  await atRest(page);
  const end = await line();
  assert.ok(far(start, halfway) > 1 && far(halfway, end) > 1, "it went one way and then the other");
  const picture = await drawn(page);
  await press(page, STIFF);
  await press(page, SUPPLE);
  await atRest(page);
  assert.equal(await drawn(page), picture, "however it came there, it ends alike");
  await close();
});

test("another pose is gone into within the time", async () => {
  const { page, close } = await open();
  await press(page, ".other");
  assertMoved(await changes(page, LONG_MS));
  await close();
});

test("from no pose the body goes into the first one from standing", async () => {
  const { page, close } = await open("");
  await press(page, ".tiles button");
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".figure"));
  assertMoved(await changes(page, LONG_MS));
  await close();
});

/**
 * Moves the slider to each of these depths in per cent, one a frame, and says what the card shows after each: before
 * the next frame, when the browser would paint.
 *
 * @returns {Promise<{ picture: string, height: number, words: string }[]>}
 */
async function slide(page, depths) {
  const seen = [];
  for (const depth of depths) {
    await page.evaluate((depth) => {
      const slider = document.querySelector("pose-risk").shadowRoot.querySelector(".settings input[type=range]");
      slider.value = String(depth);
      slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }, depth);
    // What Yew put off to a task of its own, but no frame.
    await page.clock.runFor(1);
    const shown = await page.evaluate(() => {
      const root = document.querySelector("pose-risk").shadowRoot;
      const words = [".settings output", ".parts", ".meters"].map((part) => root.querySelector(part).textContent).join();
      return { height: root.querySelector(".figure svg").getBoundingClientRect().height, words };
    });
    seen.push({ ...shown, picture: await drawn(page) });
    await page.clock.runFor(FRAME - 1);
  }
  return seen;
}
const different = (seen, what) => new Set(seen.map((one) => one[what])).size;

test("a slider is followed at once", async () => {
  const { page, close } = await open('pose="happy-baby"');
  const before = await drawn(page);
  const [{ picture }] = await slide(page, [40]);
  assert.notEqual(picture, before, "the picture follows before the next frame");
  assert.equal((await changes(page, LONG_MS)).count, 0, "and goes nowhere from there");
  const { page: there, close: closeThere } = await open('pose="happy-baby" depth="0.4"');
  assert.equal(picture, await drawn(there), "it shows the depth that the slider says");
  await closeThere();
  await close();
});

test("under a finger on a slider the picture follows each step, the words come in their own time, and both end alike", async () => {
  const { page, faults, close } = await open('pose="happy-baby"');
  const depths = Array.from({ length: 18 }, (_, i) => 95 - 5 * i);
  const dragged = await slide(page, depths);
  assert.equal(different(dragged, "picture"), depths.length);
  const words = different(dragged, "words");
  assert.ok(words > 1 && words < depths.length / 2, `words changed ${words} times`);
  await page.clock.runFor(400);
  const [rested] = await slide(page, depths.slice(-1));
  assert.equal(rested.picture, dragged.at(-1).picture);
  const { page: other, close: closeOther } = await open('pose="happy-baby"');
  const [single] = await slide(other, depths.slice(-1));
  assert.equal(rested.words, single.words);
  assert.deepEqual(faults, []);
  await closeOther();
  await close();
});

test("a single step on a slider brings picture and words together", async () => {
  const { page, close } = await open('pose="happy-baby"');
  for (const depth of [60, 80]) {
    const before = await drawn(page);
    const [after] = await slide(page, [depth]);
    assert.notEqual(after.picture, before);
    assert.match(after.words, new RegExp(`\\(${depth}%\\)`));
    await page.clock.runFor(400);
  }
  await close();
});

test("the picture keeps its height under a slider, so that the slider stays under the finger", async () => {
  const { page, close } = await open('pose="happy-baby"');
  await page.setViewportSize({ width: 320, height: 640 });
  const height = await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector(".figure svg").getBoundingClientRect().height);
  const seen = await slide(page, [40, 70, 95, 10, 60, 90]);
  assert.equal(different(seen, "picture"), seen.length);
  for (const { height: then } of seen) assert.ok(Math.abs(then - height) < 2, `${then} px after ${height} px`);
  await close();
});

test("a change by the page moves nothing", async () => {
  const { page, close } = await open();
  await press(page, STIFF);
  await atRest(page);
  const before = await drawn(page);
  await page.evaluate(() => document.querySelector("pose-risk").setAttribute("pose", "cobra"));
  await page.waitForFunction(() => /Cobra/.test(document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent));
  assert.notEqual(await drawn(page), before, "it shows the new pose at once");
  assert.equal((await changes(page, LONG_MS)).count, 0);
  await close();
});

test("a reader who wants no motion gets none", async () => {
  const { page, close } = await open();
  await page.emulateMedia({ reducedMotion: "reduce" });
  const before = await drawn(page);
  await press(page, STIFF);
  const { count } = await changes(page, LONG_MS);
  assert.ok(count <= 1, `${count} frames`);
  assert.notEqual(await drawn(page), before);
  await close();
});
