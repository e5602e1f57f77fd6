// Pictures of looks: taken, kept small in the repository, compared as an eye would, and the differences as a page.

import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import sharp from "sharp";
import { nameOf, opened, STATES } from "./states.mjs";

/** Kept at two fifths of their size: small, and the edges of letters, which differ between machines, are smoothed away. */
const SCALE = 0.4;
/** How far a pixel's colour may be off, of 1: pixelmatch's measure of what an eye tells apart. */
const THRESHOLD = 0.1;
/** So many pixels may be further off: at this size a level's sign has about thirty. */
const MAY_DIFFER = 20;

const folder = fileURLToPath(new URL("../pictures/", import.meta.url));
const differences = fileURLToPath(new URL("../../../target/visual/", import.meta.url));

/** @param {import("./states.mjs").Look} look */
const fileOf = (look) => `${folder}${nameOf(look)}.webp`;

/** Pixels, the file they are kept in, and the picture at its full size. @typedef {{ data: Buffer, width: number, height: number, file?: Buffer, full?: Buffer }} Picture */

/**
 * What the page shows of the card now, scaled. What opens over the card may be wider than it: then the whole
 * window is taken.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("./states.mjs").Look} look
 * @param {Parameters<typeof opened>[2]} [other]
 * @returns {Promise<Picture>}
 */
export async function taken(browser, look, other) {
  const { page, faults, close } = await opened(browser, look, other);
  // No focus ring that blinks, no caret.
  const options = { animations: "disabled", caret: "hide" };
  const png = await (STATES[look.state].over ? page.screenshot(options) : page.locator("pose-risk").screenshot(options));
  if (faults.length) throw new Error(`${nameOf(look)}: ${faults.join("; ")}`);
  await close();
  const whole = sharp(png);
  const { width } = await whole.metadata();
  const small = whole.resize({ width: Math.round(width * SCALE), kernel: "lanczos3" }).flatten().removeAlpha();
  // What a picture loses by being kept is lost here too, so that it counts as no difference.
  return { ...(await decoded(await small.webp({ quality: 60, effort: 6 }).toBuffer())), full: png };
}

/** @param {Buffer} file @returns {Promise<Picture>} */
async function decoded(file) {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, file };
}

/** @param {Picture} picture */
const image = ({ data, width, height }) => sharp(data, { raw: { width, height, channels: 4 } });

/** Keeps a picture in the repository. @param {import("./states.mjs").Look} look @param {Picture} picture */
export async function keep(look, picture) {
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(look), picture.file);
}

/** @param {import("./states.mjs").Look} look @returns {Promise<Picture | null>} */
async function kept(look) {
  const file = await readFile(fileOf(look)).catch(() => null);
  return file && decoded(file);
}

/**
 * Compares a picture with the kept one. Nothing where they are alike, else what is different, and the pictures.
 *
 * @param {import("./states.mjs").Look} look
 * @param {Picture} after
 */
export async function compared(look, after) {
  const before = await kept(look);
  if (!before) return { look, says: "no picture is kept of this look", after };
  // Rounding may make a card a pixel taller; more is a difference.
  const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const [a, b] = await Promise.all([before, after].map((picture) => onCanvas(picture, width, height)));
  const difference = Buffer.alloc(width * height * 4);
  const count = pixelmatch(a, b, difference, width, height, { threshold: THRESHOLD });
  const size = before.width == after.width && Math.abs(before.height - after.height) <= 1 ? "" : `${after.width} × ${after.height} in place of ${before.width} × ${before.height}; `;
  if (!size && count <= MAY_DIFFER) return null;
  return { look, says: `${size}${count} pixels differ, ${MAY_DIFFER} may`, before, after, difference: { data: difference, width, height } };
}

/** @param {Picture} picture */
const onCanvas = (picture, width, height) =>
  picture.width == width && picture.height == height
    ? picture.data
    : image(picture).extend({ right: width - picture.width, bottom: height - picture.height, background: "#f0f" }).raw().toBuffer();

/**
 * A page with before, after and difference of each. Returns its path.
 *
 * @param {NonNullable<Awaited<ReturnType<typeof compared>>>[]} all
 */
export async function pageOf(all, name = "index") {
  await mkdir(differences, { recursive: true });
  const rows = [];
  for (const { look, says, ...pictures } of all) {
    const cells = [];
    for (const which of ["before", "after", "difference"]) {
      const file = `${nameOf(look)}-${which}.png`;
      const picture = pictures[which];
      if (!picture) {
        cells.push("<td>none</td>");
        continue;
      }
      await image(picture).png().toFile(differences + file);
      const link = picture.full ? `${nameOf(look)}-full.png` : file;
      if (picture.full) await writeFile(differences + link, picture.full);
      cells.push(`<td><a href="${link}"><img src="${file}" alt="${which}" width="${picture.width * 2}"></a></td>`);
    }
    rows.push(`<tr><th>${nameOf(look)}<br><small>${says}</small></th>${cells.join("")}</tr>`);
  }
  const path = `${differences}${name}.html`;
  await writeFile(path, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Differences of pictures</title>
<style>body { font: 14px sans-serif; background: #ddd } td, th { vertical-align: top; text-align: start; padding: 6px } img { max-width: 26vw; background: #fff }</style>
<h1>${all.length} pictures differ</h1>
<p>Wanted? <code>cargo xtask gauntlet --write</code> keeps the new ones.</p>
<table><thead><tr><th>look<th>before<th>after<th>difference</tr></thead><tbody>${rows.join("\n")}</tbody></table></html>\n`);
  return path;
}

/** What is kept: the names of the looks, and the bytes of all together. */
export async function keptPictures() {
  const files = (await readdir(folder)).sort();
  const sizes = await Promise.all(files.map(async (file) => (await stat(folder + file)).size));
  return { names: files.map((file) => file.replace(/\.webp$/, "")), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Forgets what an earlier run found. */
export const forgetDifferences = () => rm(differences, { recursive: true, force: true });
