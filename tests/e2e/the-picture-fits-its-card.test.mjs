// The picture, its legend and the button that turns it: small enough for a card on one screen, and clear in it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { atRest, changes, drawn, figure, ownTime, stopTime } from "./support/picture.mjs";

/** Flat, tall, wide, and twists, which are seen from above as well. */
const POSES = ["happy-baby", "warrior-1", "half-lord-fishes", "downward-dog", "corpse", "headstand"];

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const openAt = (width, html) => openCards(browser, html, { context: { viewport: { width, height: 800 } } });
const cardsOf = (poses) => poses.map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`).join("");
const button = (page) => page.getByRole("button", { name: "Turn the picture" });

async function openStill(attributes = 'pose="seated-forward-fold"', context = {}) {
  const opened = await openCards(browser, `<pose-risk loading="eager" ${attributes}></pose-risk>`, { before: ownTime, context });
  await stopTime(opened.page);
  return opened;
}

test("a picture is at most 176 px tall in a narrow card and 200 px in a wide one, and taller with larger text", async () => {
  for (const [width, most] of [[360, 176], [480, 176], [720, 200]]) {
    const { page, close } = await openAt(width, cardsOf(POSES));
    const heights = () => page.evaluate(() => [...document.querySelectorAll("pose-risk")].map((card) => card.shadowRoot.querySelector(".figure svg").getBoundingClientRect().height));
    const usual = await heights();
    assert.ok(Math.max(...usual) <= most + 0.5, `${width}: ${usual}`);
    assert.ok(Math.max(...usual) > most - 20, `${width}: the room is used: ${usual}`);
    await page.addStyleTag({ content: "pose-risk { --pose-risk-size: 32px }" });
    assert.ok(Math.max(...(await heights())) > 1.5 * Math.max(...usual) || width < 480, "with text twice as large");
    await close();
  }
});

test("a view from above makes the card at most 60 px taller", async () => {
  for (const width of [360, 720]) {
    const { page, close } = await openAt(width, cardsOf(["half-lord-fishes"]));
    const taller = await page.evaluate(() => {
      const root = document.querySelector("pose-risk").shadowRoot;
      const height = () => root.querySelector(".card").getBoundingClientRect().height;
      const [above, whole] = [root.querySelector(".above"), height()];
      const own = above.getBoundingClientRect().height;
      above.remove();
      return { own, more: whole - height() };
    });
    assert.ok(taller.own > 30 && taller.more <= 60, `${width}: ${JSON.stringify(taller)}`);
    await close();
  }
});

test("nothing of the figure sticks out at 200 px", async () => {
  const { page, close } = await openAt(200, cardsOf(POSES));
  const out = await page.evaluate(() =>
    [...document.querySelectorAll("pose-risk")].flatMap((card) => {
      const whole = card.shadowRoot.querySelector("figure");
      const { left, right } = whole.getBoundingClientRect();
      const parts = [...whole.querySelectorAll("*")].filter((part) => !part.closest("svg") || part.matches("svg"));
      return parts.map((part) => [part.className.baseVal ?? part.className, part.getBoundingClientRect()]).filter(([, box]) => box.width > 0 && (box.left < left - 1 || box.right > right + 1)).map(([name]) => name);
    }),
  );
  assert.deepEqual(out, []);
  await close();
});

test("the legend names the zones that the spine is drawn in, and no others", async () => {
  const { page, close } = await openAt(360, cardsOf(POSES));
  const read = await page.evaluate(() =>
    [...document.querySelectorAll("pose-risk")].map(({ shadowRoot }) => {
      const zones = ["everyday", "moderate", "near-end"];
      const legend = [...shadowRoot.querySelectorAll("figcaption li path")].map((path) => zones.find((zone) => path.classList.contains(zone)));
      const spine = [...shadowRoot.querySelectorAll(".figure .spine")];
      return { legend, drawn: zones.filter((zone) => spine.some((path) => path.classList.contains(zone))) };
    }),
  );
  for (const { legend, drawn } of read) assert.deepEqual(legend, drawn);
  assert.ok(read.some(({ drawn }) => drawn.length == 1) && read.some(({ drawn }) => drawn.length > 1));
  await close();
});

test("the button glides an eighth round at each press, by keys and before anything was touched, and eight make a circle", async () => {
  const { page, faults, close } = await openStill();
  const first = await drawn(page);
  await button(page).focus();
  const views = new Set([first]);
  for (let press = 1; press <= 8; press++) {
    await page.keyboard.press("Enter");
    const { count } = await changes(page, 700);
    assert.ok(count > 3, `press ${press} glides: ${count} frames`);
    views.add(await drawn(page));
  }
  assert.equal(views.size, 8);
  assert.equal(await drawn(page), first);
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.activeElement.className), "turn-once");
  assert.deepEqual(faults, []);
  await close();
});

test("the button jumps for a reader who wants no motion", async () => {
  const { page, close } = await openStill(undefined, { reducedMotion: "reduce" });
  const first = await drawn(page);
  await button(page).click();
  assert.ok((await changes(page, 700)).count <= 1);
  assert.notEqual(await drawn(page), first);
  await close();
});

test("the picture keeps its height while it is turned", async () => {
  const { page, close } = await openStill('pose="corpse"');
  const height = () => figure(page).evaluate((figure) => figure.querySelector("svg").getBoundingClientRect().height);
  const before = await height();
  for (let press = 0; press < 3; press++) {
    await button(page).click();
    await atRest(page);
    assert.ok(Math.abs((await height()) - before) < 1, `${await height()} px after ${before}`);
  }
  await close();
});
