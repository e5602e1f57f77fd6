// The files of pkg/pictures/ that stand where no card can: in posts, in feeds, beside shared links.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import sharp from "sharp";
import { builtApi } from "./support/answers.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
const api = await builtApi();
const poses = api.catalog().map(({ id }) => id);
const sequences = readdirSync(new URL("../../data/sequences/", import.meta.url)).map((name) => name.replace(".toml", ""));
const shared = [...poses, ...sequences.map((id) => `sequence-${id}`), "list"];
const text = (name) => readFileSync(new URL(name, pkg), "utf8");
const drawings = poses.flatMap((pose) => [`pictures/${pose}.svg`, `pictures/small/${pose}.svg`]);

/** The pixels of a picture, red green blue alpha; of a small one enlarged, so that one pixel is not half of its margin. @param {string} name */
async function pixels(name) {
  const density = name.includes("/small/") ? 4 * 72 : 72;
  const { data, info } = await sharp(new URL(name, pkg).pathname, { density }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const at = (x, y) => data.readUInt32BE(4 * (y * width + x));
  return { width, height, at };
}

/** Whether every pixel within `band` of an edge is as the first. */
function hasCalmEdges({ width, height, at }, band) {
  const ground = at(0, 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isEdge = Math.min(x, y, width - 1 - x, height - 1 - y) < band;
      if (isEdge && at(x, y) != ground) return false;
    }
  }
  return true;
}

test("every pose has a picture, a small one, and one for shared links, and there are no others", () => {
  const files = (folder) => readdirSync(new URL(folder, pkg)).filter((name) => name.includes(".")).toSorted();
  assert.deepEqual(files("pictures/"), [...poses.map((pose) => `${pose}.svg`), ...shared.map((name) => `${name}.png`)].toSorted());
  assert.deepEqual(files("pictures/small/"), poses.map((pose) => `${pose}.svg`).toSorted());
});

test("a drawing is well-formed, is as large as its box, and stays within it", async () => {
  for (const name of drawings) {
    const picture = await pixels(name);
    const [, , , width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text(name)) ?? assert.fail(name);
    assert.ok(Math.abs(picture.width / picture.height - Number(width) / Number(height)) < 0.01, name);
    assert.ok(hasCalmEdges(picture, 1), `${name} is cut at an edge`);
  }
});

test("a drawing has nothing that runs and nothing from elsewhere, and every shape has its paint in light and in dark", () => {
  for (const name of drawings) {
    const svg = text(name);
    assert.doesNotMatch(svg, /<script|<foreignObject|<image|<use|\bon\w+=|href|url\(|@import|\bvar\(|javascript:/i, name);
    const [, style] = /<style>(.*)<\/style>/.exec(svg) ?? assert.fail(name);
    const [light, dark] = style.split("@media (prefers-color-scheme:dark){");
    assert.ok(dark, `${name} has no dark colours`);
    const used = new Set([...svg.matchAll(/ class="(\w)"/g)].map(([, letter]) => letter));
    for (const letter of used) for (const colours of [light, dark]) assert.match(colours, new RegExp(`\\.${letter}\\{[^}]*(fill|stroke):#`), `${name}: .${letter}`);
    assert.equal(svg.match(/<path/g).length, svg.match(/<path class="\w"/g).length, `${name} has shapes without paint`);
  }
});

test("a picture says in words what it shows, and a small one leaves that to the words beside it", () => {
  for (const pose of poses) {
    const { name } = api.assess({ pose }).pose;
    const svg = text(`pictures/${pose}.svg`);
    const said = [`<title>${name}, drawn</title>`, `<desc>${api.assess({ pose }).description}</desc>`, 'role="img"'];
    for (const words of said) assert.ok(svg.replaceAll("&#x27;", "'").includes(words), `${pose}: ${words}`);
    assert.doesNotMatch(text(`pictures/small/${pose}.svg`), /<title|<desc|role=/);
  }
});

test("the picture of a shared link shows the whole drawing in the middle of a calm ground", async () => {
  for (const name of shared) {
    const picture = await pixels(`pictures/${name}.png`);
    assert.deepEqual([picture.width, picture.height], [960, 504]);
    assert.ok(hasCalmEdges(picture, 30), `${name} comes too near an edge`);
    let drawn = 0;
    for (let y = 0; y < 504; y++) for (let x = 0; x < 960; x++) drawn += picture.at(x, y) != picture.at(0, 0);
    assert.ok(drawn > 0.015 * 960 * 504, `${name} has ${drawn} pixels that are not the ground`);
  }
});

test("the words for inside a tag describe the same picture without numbers, in its shape", () => {
  for (const pose of poses) {
    const { alt, width, height } = api.fallback({ pose }).picture;
    assert.ok(api.assess({ pose }).description.startsWith(alt) && !/\d/.test(alt), alt);
    const [, w, h] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(text(`pictures/${pose}.svg`)) ?? assert.fail(pose);
    assert.ok(width <= 320 && height <= 240 && Math.max(width / 320, height / 240) == 1, `${pose}: ${width} × ${height}`);
    assert.ok(Math.abs((width / height) * (h / w) - 1) < 0.03, `${pose}: ${width} × ${height} for ${w} × ${h}`);
  }
});

test("the pictures are small enough to be uploaded with the rest", () => {
  const size = (name) => statSync(new URL(name, pkg)).size;
  const all = (names) => names.reduce((sum, name) => sum + size(name), 0);
  assert.ok(all(poses.map((pose) => `pictures/${pose}.png`)) < 19e3 * poses.length);
  assert.ok(all(drawings) < 40e3 * poses.length);
});
