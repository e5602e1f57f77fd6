// Pictures as files take their colours from the card's stylesheet when they are built. Here both are held against each other
// as a browser paints them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import sharp from "sharp";
import { builtApi } from "../node/support/answers.mjs";
import { launch, openPage } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";

/** With things, straps, marks at the end of a range, far limbs, and every zone. */
const POSES = ["seated-forward-fold", "cobra", "bow", "supine-hamstring-strap", "legs-up-wall", "half-lord-fishes", "warrior-1"];

const api = await builtApi();
const idOf = new Map(api.catalog().map(({ id, name }) => [name, id]));

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Path and paint of shapes, colours as whole numbers. */
function painted(shapes) {
  const of = (shape) => {
    const style = getComputedStyle(shape);
    const colour = (text) => {
      if (!/^(rgb|color\(srgb)/.test(text)) return text;
      const scale = text.startsWith("color") ? 255 : 1;
      return text.match(/[\d.]+/g).slice(0, 3).map((number) => Math.round(number * scale)).join(" ");
    };
    const { fillOpacity, paintOrder, strokeDasharray, strokeLinecap, strokeLinejoin, strokeOpacity, strokeWidth } = style;
    const d = shape.getAttribute("d");
    const fill = colour(style.fill);
    // How a line would be drawn does not show where there is none.
    const line = style.stroke == "none" ? [] : [colour(style.stroke), strokeDasharray, strokeLinecap, strokeOpacity, strokeWidth, strokeLinejoin, paintOrder];
    return [d, fill, fill == "none" ? "" : fillOpacity, ...line].join("|");
  };
  return shapes.map(of);
}

/**
 * The same shapes with the same paint. A file's colours are whole numbers, and a browser's mixtures are not: halves go either way.
 *
 * @param {string[]} file @param {string[]} card @param {string} what
 */
function assertAlike(file, card, what) {
  assert.equal(file.length, card.length, `${what}: number of shapes`);
  file.forEach((shape, at) => {
    const [there, here] = [shape.split("|"), card[at].split("|")];
    const isAlike = (one, other = "") => {
      const channels = [one, other].map((text) => (/^\d+ \d+ \d+$/.test(text) ? text.split(" ").map(Number) : undefined));
      return one == other || channels[0]?.every((channel, at) => Math.abs(channel - channels[1]?.[at]) <= 1);
    };
    assert.ok(there.length == here.length && there.every((one, at) => isAlike(one, here[at])), `${what}, shape ${at}: ${there.slice(1)}, and in the card ${here.slice(1)}`);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`in ${colorScheme}, files have the shapes and the paint of the card and of its small pictures`, async () => {
    const context = { colorScheme };
    const cards = POSES.map((pose) => `<pose-risk loading="eager" pose="${pose}"></pose-risk>`).join("");
    const { page, close } = await openCards(browser, `<meta name="color-scheme" content="light dark">${cards}`, { context });
    await page.evaluate(`window.painted = ${painted}`);
    const file = await openPage(browser, context);
    const inFile = async (name) => {
      await file.page.goto(`/pkg/pictures/${name}.svg`);
      return file.page.evaluate(`(${painted})([...document.querySelectorAll("path")])`);
    };
    let small = 0;
    for (const pose of POSES) {
      const card = page.locator(`pose-risk[pose="${pose}"]`);
      const shown = await card.evaluate((card) => window.painted([...card.shadowRoot.querySelectorAll(".figure .body path")]));
      assert.ok(shown.length > 5, pose);
      assertAlike(await inFile(pose), shown, pose);
      const tiles = await card.evaluate((card) => {
        const tiles = [...card.shadowRoot.querySelectorAll(".tile.other")];
        return tiles.map((tile) => [tile.querySelector(".name").firstChild.data, window.painted([...tile.querySelectorAll(".body path")])]);
      });
      for (const [name, shapes] of tiles) {
        assertAlike(await inFile(`small/${idOf.get(name)}`), shapes, name);
        small += 1;
      }
    }
    assert.ok(small > 5, `${small} small pictures`);
    await file.close();
    await close();
  });
}

test("a picture follows the theme of what it stands in, whatever the reader's system prefers", async () => {
  const ground = async (colorScheme, theme) => {
    const { page, close } = await openPage(browser, { colorScheme });
    await page.goto("/pkg/static/cobra.html");
    await page.evaluate((theme) => (document.querySelector(".card").style.colorScheme = theme), theme);
    const { data } = await sharp(await page.locator(".figure img").screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const counts = new Map();
    for (let at = 0; at < data.length; at += 3) {
      const colour = data.readUIntBE(at, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    await close();
    // The commonest is the page's, the next is the body's.
    return [...counts].toSorted(([, one], [, other]) => other - one)[1][0];
  };
  const [light, dark] = [await ground("light", "light"), await ground("dark", "dark")];
  assert.notEqual(light, dark);
  assert.equal(await ground("light", "dark"), dark);
  assert.equal(await ground("dark", "light"), light);
});

test("a file takes the room on a page that the drawing takes in the card", async () => {
  for (const width of [360, 720]) {
    const { page, close } = await openPage(browser, { viewport: { width, height: 900 } });
    const sizes = (root) => [...root.querySelectorAll(":is(.figure, .tile.other) .body")].map((body) => {
      const { width, height } = body.getBoundingClientRect();
      return [body.localName, Math.round(width), Math.round(height)];
    });
    await page.goto("/pkg/static/seated-forward-fold.html");
    const files = await page.evaluate(`(${sizes})(document.querySelector("pose-risk"))`);
    await page.locator("pose-risk").hover();
    await page.locator("pose-risk[data-state=ready]").waitFor();
    const drawings = await page.evaluate(`(${sizes})(document.querySelector("pose-risk").shadowRoot)`);
    assert.ok(files.length >= 4 && files.every(([name]) => name == "img"), JSON.stringify(files));
    assert.ok(drawings.every(([name]) => name == "svg"), JSON.stringify(drawings));
    assert.deepEqual(files.map(([, ...size]) => size), drawings.map(([, ...size]) => size), `${width}`);
    await close();
  }
});
