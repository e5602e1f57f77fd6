// Across turns the picture or moves a slider, up and down scrolls the page, two fingers zoom; and whatever fingers do,
// nothing jumps. On a phone that is six times slower than this machine, too.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { fingers, middleOf } from "./support/fingers.mjs";
import { openCards } from "./support/given-page.mjs";
import { drawn, figure } from "./support/picture.mjs";
import { twoFrames } from "./support/later.mjs";

const SLOW = 6;
/** Degrees that the picture turns for a pixel. */
const A_PIXEL = 0.6;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Below the card there is room to scroll, on a page that is as wide as the screen. */
async function open(attributes = 'pose="happy-baby"', context = {}) {
  const html = `<pose-risk loading="eager" ${attributes}></pose-risk><svg width="10" height="2000"></svg>`;
  const opened = await openCards(browser, html, { context: { hasTouch: true, viewport: { width: 400, height: 640 }, ...context } });
  const { page } = opened;
  await page.evaluate(() => {
    document.head.insertAdjacentHTML("beforeend", '<meta name="viewport" content="width=device-width, initial-scale=1">');
    globalThis.changes = 0;
    document.addEventListener("pose-risk-change", () => changes++);
  });
  return { ...opened, hand: await fingers(page), changes: () => page.evaluate(() => changes) };
}

const sliderOf = {
  turn: (page) => page.locator("pose-risk").locator(".turn input[type=range]"),
  depth: (page) => page.locator("pose-risk").getByRole("slider", { name: /how far/i }),
  limit: (page) => page.locator("pose-risk").getByRole("slider").first(),
};
const SLIDERS = /** @type {const} */ ([
  ["turn", 'pose="happy-baby"'],
  ["depth", 'pose="happy-baby"'],
  ["limit", 'view="ranking" by="lumbar-flexion"'],
]);

/** Opens whatever folds the slider. */
async function shown(page, which) {
  await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelectorAll("details").forEach((fold) => fold.setAttribute("open", "")));
  const slider = sliderOf[which](page);
  await slider.scrollIntoViewIfNeeded();
  return slider;
}
const degrees = async (page) => Number(await sliderOf.turn(page).inputValue());

test("the first drag turns the picture from its first movement, and does not let go when it comes to life", async () => {
  const { page, hand, faults, close } = await open();
  await hand.slow(SLOW);
  const still = await drawn(page);
  const from = await middleOf(figure(page));
  await hand.down(from);
  const seen = [];
  await hand.go([from], [{ x: from.x + 160, y: from.y }], async () => {
    await twoFrames(page);
    seen.push(await drawn(page));
  });
  await hand.up();
  assert.notEqual(seen[0], still, "it turned with the first movement");
  assert.equal(new Set(seen).size, seen.length, "and with each one after it");
  assert.ok(Math.abs((await degrees(page)) - 160 * A_PIXEL) <= 3, `${await degrees(page)}°`);
  assert.deepEqual(faults, []);
  await close();
});

test("a dragged slider stays under the finger", async () => {
  for (const [which, attributes] of SLIDERS) {
    const { page, hand, faults, close } = await open(attributes);
    const slider = await shown(page, which);
    await hand.slow(SLOW);
    const from = await middleOf(slider);
    const { width } = await slider.boundingBox();
    const [least, most] = await slider.evaluate((slider) => [Number(slider.min), Number(slider.max)]);
    await hand.down(from);
    let x = from.x;
    await hand.go([from], [{ x: from.x + 120, y: from.y }], async () => {
      x += 15;
      await twoFrames(page);
      // Only then does the browser tell a drag from a tap.
      if (x < from.x + 20) return;
      // The finger is over the handle, but for half its width and a step.
      const value = Number(await slider.inputValue());
      const part = (value - least) / (most - least);
      assert.ok(Math.abs(part - (x - from.x) / width - 0.5) < 0.07, `${which}: ${value} at ${x - from.x} px`);
    });
    await hand.up();
    const last = await slider.inputValue();
    await twoFrames(page);
    await twoFrames(page);
    assert.equal(await slider.inputValue(), last, which);
    assert.deepEqual(faults, []);
    await close();
  }
});

test("a swipe up that begins on the picture or a slider scrolls the page and changes nothing", async () => {
  for (const [which, attributes] of [["picture", 'pose="happy-baby"'], ...SLIDERS]) {
    const { page, hand, changes, close } = await open(attributes);
    const slider = which == "picture" ? sliderOf.turn(page) : await shown(page, which);
    const on = which == "picture" ? figure(page) : slider;
    // Away from where the handle stands.
    const from = await middleOf(on, 60);
    const [value, top] = [await slider.inputValue(), await page.evaluate(() => scrollY)];
    const valuesSeen = new Set();
    await hand.down(from);
    await hand.go([from], [{ x: from.x + 4, y: from.y - 200 }], async () => valuesSeen.add(await slider.inputValue()));
    await hand.up();
    await page.waitForFunction((top) => scrollY > top + 50, top);
    assert.deepEqual([...valuesSeen], [value], which);
    assert.equal(await slider.inputValue(), value, which);
    assert.equal(await changes(), 0, which);
    await close();
  }
});

test("a tap on a slider's track still sets it", async () => {
  for (const [which, attributes] of SLIDERS) {
    const { page, close } = await open(attributes);
    const slider = await shown(page, which);
    const before = await slider.inputValue();
    const { x, y } = await middleOf(slider, 70);
    await page.touchscreen.tap(x, y);
    await twoFrames(page);
    assert.notEqual(await slider.inputValue(), before, which);
    await close();
  }
});

test("two fingers on the picture zoom the page; there and on a slider, one more or one less never jumps", async () => {
  for (const [which, attributes] of [["picture", 'pose="happy-baby"'], ...SLIDERS]) {
    const { page, hand, changes, close } = await open(attributes, { isMobile: true });
    const slider = which == "picture" ? sliderOf.turn(page) : await shown(page, which);
    const on = which == "picture" ? figure(page) : slider;
    const [one, other] = [await middleOf(on, -20), await middleOf(on, 20)];
    const value = await slider.inputValue();
    const first = await page.evaluate(() => visualViewport.scale);
    const valuesSeen = new Set();
    const look = async () => valuesSeen.add(await slider.inputValue());
    await hand.down(one);
    await hand.down(one, other);
    const wide = [{ x: one.x - 60, y: one.y }, { x: other.x + 60, y: other.y }];
    await hand.go([one, other], wide, look);
    // Chromium's ranges keep what touches them from zooming, whatever their touch-action.
    if (which == "picture") await page.waitForFunction((first) => visualViewport.scale > 1.1 * first, first);
    await hand.up(wide[0]);
    await hand.go([wide[0]], [{ x: wide[0].x + 80, y: wide[0].y }], look);
    await hand.up();
    await twoFrames(page);
    await look();
    assert.deepEqual([...valuesSeen], [value], which);
    assert.equal(await changes(), 0, which);
    await close();
  }
});

test("a second finger ends a turn where it is, and the one that stays turns nothing", async () => {
  const { page, hand, close } = await open();
  const from = await middleOf(figure(page));
  const there = { x: from.x + 80, y: from.y };
  await hand.down(from);
  await hand.go([from], [there]);
  await twoFrames(page);
  const turned = await degrees(page);
  assert.ok(turned > 30);
  const second = { x: from.x - 60, y: from.y + 20 };
  await hand.down(there, second);
  await twoFrames(page);
  assert.equal(await degrees(page), turned);
  await hand.up(there);
  await hand.go([there], [{ x: there.x - 90, y: there.y }]);
  await hand.up();
  await twoFrames(page);
  assert.equal(await degrees(page), turned);
  await close();
});

test("a press that began elsewhere turns nothing as it passes over the picture", async () => {
  const { page, close } = await open();
  const { x, y } = await middleOf(figure(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y);
  await page.mouse.up();
  const turned = await degrees(page);
  const title = await page.locator("pose-risk").locator(".title").boundingBox();
  await page.mouse.move(title.x + 5, title.y + 5);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.up();
  assert.equal(await degrees(page), turned);
  await close();
});
