// The picker under a finger, and where there is little room for it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { twoFrames } from "./support/later.mjs";
import { CARD, givenPicker } from "./support/picker.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const given = (html, context) => givenPicker(browser, html, context);

const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

/** Moves one finger up over the list. */
async function swipe(page, list) {
  const { x, y, width, height } = await list.boundingBox();
  const client = await page.context().newCDPSession(page);
  const finger = (type, up) => client.send("Input.dispatchTouchEvent", { type, touchPoints: up == null ? [] : [{ x: x + width / 2, y: y + height - 20 - up }] });
  await finger("touchStart", 0);
  for (let up = 10; up <= 150; up += 10) await finger("touchMove", up);
  await finger("touchEnd");
}

test("a finger that scrolls the list picks nothing, and a tap picks once", async () => {
  const { card, dialog, seen, page, close } = await given(CARD, PHONE);
  await page.evaluate(() => {
    globalThis.told = [];
    document.addEventListener("pose-risk-change", ({ detail }) => told.push(detail.pose.id));
  });
  await card.locator("[part~=picker] > button").tap();
  await dialog.getByRole("option").first().waitFor();
  await swipe(page, dialog.getByRole("listbox"));
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("[role=listbox]").scrollTop > 50);
  assert.deepEqual([(await seen()).isOpen, await page.evaluate(() => told)], [true, []]);
  assert.notEqual((await seen()).focus, "combobox", "the keyboard makes room");
  const option = dialog.getByRole("option", { name: /^Pyramid/ }).first();
  await option.tap();
  await page.waitForFunction(() => told.length > 0);
  await twoFrames(page);
  assert.deepEqual(await page.evaluate(() => told), ["pyramid"]);
  await close();
});

test("a finger finds targets of 44 px, text that is not zoomed into, and a list above the keyboard", async () => {
  const { card, dialog, open, close } = await given(CARD, PHONE);
  await open();
  for (const target of [dialog.getByRole("option").first(), dialog.getByRole("combobox"), card.getByRole("button", { name: "Close" })]) {
    const { height } = await target.boundingBox();
    assert.ok(height >= 44, `${height} px`);
  }
  assert.ok((await dialog.getByRole("combobox").evaluate((field) => parseFloat(getComputedStyle(field).fontSize))) >= 16);
  const { y, height } = await dialog.boundingBox();
  assert.ok(y + height < 640 * 0.6, "most keyboards take less than the lower 40 %");
  await close();
});

for (const [what, size, width, height] of [
  ["200 px of width", "100%", 200, 500],
  ["text of 200 %", "200%", 360, 640],
  ["text of 200 % on a phone held sideways", "200%", 640, 320],
  ["400 % zoom", "100%", 320, 256],
])
  test(`with ${what} the search fits the screen, nothing sticks out, and the list can be used`, async () => {
    const { dialog, open, press, page, close } = await given(`<style>:root { font-size: ${size} }</style>${CARD}`, { viewport: { width, height } });
    await open();
    const box = await dialog.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, JSON.stringify(box));
    const wider = await dialog.evaluate((dialog) => [dialog, ...dialog.querySelectorAll("*")].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display != "inline" && !element.matches("input, .heard, svg, svg *")).map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(wider, []);
    await press("ArrowDown");
    const option = dialog.getByRole("option", { selected: true });
    const row = await option.boundingBox();
    assert.ok(row.y >= 0 && row.y + row.height <= height + 1, JSON.stringify(row));
    await option.click();
    await page.waitForFunction(() => !document.querySelector("pose-risk").shadowRoot.querySelector("dialog").open);
    await close();
  });
