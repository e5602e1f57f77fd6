// A reader turns the picture by pointer or by keys, lays outlines of other hips beside the body, and goes back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
import { openFold } from "./support/folds.mjs";
import { openCards } from "./support/given-page.mjs";
import { atRest, changes, drag, drawn, figure, ownTime, stopTime } from "./support/picture.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function open(attributes = 'pose="seated-forward-fold"', context = {}) {
  const opened = await openCards(browser, `<pose-risk loading="eager" heading-level="2" ${attributes}></pose-risk>`, { before: ownTime, context });
  await stopTime(opened.page);
  return opened;
}

async function unfold(page) {
  await openFold(page.locator("pose-risk"), "My body", "Turn and compare");
  return page.getByRole("slider", { name: "Turn the picture" });
}

/** How much of the world the picture shows. */
const widthOf = (page) => figure(page).evaluate((figure) => figure.querySelector("svg").viewBox.baseVal.width);

test("a pointer dragged across the picture turns it, and the slider tells how far", async () => {
  const { page, faults, close } = await open();
  const slider = await unfold(page);
  const first = await drawn(page);
  await drag(page, 80);
  assert.notEqual(await drawn(page), first);
  const degrees = Number(await slider.inputValue());
  assert.ok(Math.abs(degrees - 80 * 0.6) < 4, `${degrees}°`);
  assert.match(await slider.getAttribute("aria-valuetext"), /to the right/);
  await drag(page, -160);
  assert.ok(Number(await slider.inputValue()) < 0);
  assert.deepEqual(faults, []);
  await close();
});

test("the near side follows the pointer, whichever side leads", async () => {
  for (const side of ["right", "left"]) {
    const { page, close } = await open(`pose="mountain" side="${side}"`);
    const slider = await unfold(page);
    await drag(page, 30);
    assert.ok(Number(await slider.inputValue()) > 0, side);
    await close();
  }
});

test("arrow keys turn it", async () => {
  const { page, close } = await open();
  const slider = await unfold(page);
  const first = await drawn(page);
  await slider.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  assert.equal(await slider.inputValue(), "15");
  assert.equal(await slider.getAttribute("aria-valuetext"), "15° to the right");
  assert.notEqual(await drawn(page), first);
  await close();
});

test("a double click and the button go back to the first view", async () => {
  const { page, close } = await open();
  const slider = await unfold(page);
  const first = await drawn(page);
  await drag(page, 90);
  assert.notEqual(await drawn(page), first);
  await figure(page).dblclick();
  await atRest(page);
  assert.equal(await slider.inputValue(), "0");
  assert.equal(await drawn(page), first);
  await drag(page, 90);
  assert.notEqual(await drawn(page), first);
  await page.getByRole("button", { name: "Back to the first view" }).click();
  await atRest(page);
  assert.equal(await drawn(page), first);
  await close();
});

test("while it is turned far the picture keeps its size", async () => {
  const { page, close } = await open('pose="corpse"');
  const slider = await unfold(page);
  const [sizes, pictures] = [new Set(), new Set()];
  const turns = [30, 60, 90, 135, 180, -90];
  for (const degrees of turns) {
    await slider.fill(String(degrees));
    await atRest(page);
    sizes.add(await widthOf(page));
    pictures.add(await drawn(page));
  }
  assert.equal(sizes.size, 1, [...sizes].join(" "));
  assert.equal(pictures.size, turns.length, "each turn is another picture");
  await close();
});

test("another pose is seen as it is first shown", async () => {
  const { page, close } = await open();
  const slider = await unfold(page);
  await drag(page, 90);
  assert.notEqual(await slider.inputValue(), "0");
  await page.locator("pose-risk").locator(".other").first().click();
  await atRest(page);
  assert.equal(await page.getByRole("heading", { name: "Seated Forward Fold", level: 2 }).count(), 0);
  assert.equal(await slider.inputValue(), "0");
  await close();
});

test("outlines of stiffer and looser hips differ, and say what the low back does", async () => {
  const { page, faults, close } = await open();
  await unfold(page);
  await page.getByRole("checkbox", { name: "Stiffer hips" }).check();
  await page.getByRole("checkbox", { name: "Looser hips" }).check();
  await atRest(page);
  const outlines = await figure(page).evaluate((figure) => [...figure.querySelectorAll("path.ghost")].map((path) => path.getAttribute("d")));
  assert.equal(outlines.length, 2);
  assert.notEqual(outlines[0], outlines[1]);
  const said = await page.locator("pose-risk").locator("[part=figure] .legend").last().innerText();
  assert.match(said, /Stiffer hips: hips \d+°, low back \d+°/);
  assert.match(said, /Looser hips: hips \d+°, low back \d+°/);
  await page.getByRole("checkbox", { name: "Looser hips" }).uncheck();
  assert.equal(await figure(page).locator("path.ghost").count(), 1);
  assert.deepEqual(faults, []);
  await close();
});

test("a change within the pose is seen before and after, and the numbers go with it", async () => {
  const { page, close } = await open();
  const bar = () => page.locator("pose-risk").locator(".parts").first().innerText();
  const [picture, numbers] = [await drawn(page), await bar()];
  await openFold(page.locator("pose-risk"), "In practice");
  const see = page.getByRole("button", { name: /See it/ }).first();
  await see.click();
  await atRest(page);
  assert.equal(await see.getAttribute("aria-pressed"), "true");
  assert.notEqual(await drawn(page), picture);
  assert.notEqual(await bar(), numbers);
  assert.equal(await figure(page).locator("path.ghost").count(), 1);
  await page.getByText("Shown with this change").first().waitFor();
  await see.click();
  await atRest(page);
  assert.equal(await bar(), numbers);
  assert.equal(await drawn(page), picture);
  await close();
});

test("alternatives unfold beside the pose, each with what it asks of the low back", async () => {
  const { page, close } = await open();
  await openFold(page.locator("pose-risk"), "Side by side");
  const both = page.locator("pose-risk").locator(".both > li");
  // It is drawn once the browser has told that it is open.
  await both.nth(1).waitFor();
  for (const text of await both.allInnerTexts()) assert.match(text, /Low back rounds to \d+% of its range/);
  await close();
});

test("a twist is seen from above as well, by the degrees that the words say", async () => {
  const { page, close } = await open('pose="half-lord-fishes"');
  const above = page.getByRole("img", { name: /Seen from above/ });
  const degrees = /shoulders turn (\d+)°/.exec(await above.getAttribute("aria-label"))[1];
  assert.equal(await above.locator(".shoulders").getAttribute("transform"), `rotate(${degrees})`);
  await close();
  const plain = await open('pose="cobra"');
  assert.equal(await plain.page.getByRole("img", { name: /Seen from above/ }).count(), 0);
  await plain.close();
});

test("with everything unfolded axe finds nothing, and no style is inline", async () => {
  for (const pose of ["seated-forward-fold", "half-lord-fishes"]) {
    const { page, faults, close } = await open(`pose="${pose}"`);
    await unfold(page);
    await page.getByRole("checkbox", { name: "Stiffer hips" }).check();
    await openFold(page.locator("pose-risk"), "In practice");
    await page.getByRole("button", { name: /See it/ }).first().click();
    await openFold(page.locator("pose-risk"), "Side by side");
    await drag(page, 40);
    await atRest(page);
    // Axe waits by timers of the page.
    await page.clock.resume();
    assert.deepEqual(await axe(page), []);
    // Slots are shown and hidden by CSSOM, which a strict policy allows; they stand outside the card.
    assert.equal(await page.locator("pose-risk").locator(".card [style]").count(), 0);
    assert.deepEqual(faults, []);
    await close();
  }
});

test("a finger that goes up or down scrolls the page, one that goes across turns the picture", async () => {
  const { page, close } = await open(undefined, { hasTouch: true, viewport: { width: 400, height: 640 } });
  const slider = await unfold(page);
  const devtools = await page.context().newCDPSession(page);
  /** A finger put on the picture and moved. */
  const swipe = async (across, down) => {
    await figure(page).scrollIntoViewIfNeeded();
    const box = await figure(page).boundingBox();
    const at = (part) => ({ x: box.x + box.width / 2 + across * part, y: box.y + box.height / 2 + down * part });
    await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
    for (let step = 1; step <= 8; step++) await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(step / 8)] });
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await atRest(page);
  };
  const scrolled = () => page.evaluate(() => scrollY);
  await figure(page).scrollIntoViewIfNeeded();
  await swipe(90, 0);
  const turned = await slider.inputValue();
  assert.notEqual(turned, "0");
  const top = await scrolled();
  await swipe(0, -120);
  await page.waitForFunction((top) => scrollY > top + 50, top);
  assert.equal(await slider.inputValue(), turned);
  await close();
});
