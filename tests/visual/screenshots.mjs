// `node screenshots.mjs --base URL`: the card as it looks, into docs/screenshots with a page that shows them. With `--all`
// many more, into target/screenshots, for whoever changes the card: six poses, five states, two themes, three widths.

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sharp from "sharp";

const { values } = parseArgs({ options: { base: { type: "string" }, all: { type: "boolean" } } });
if (values.base) process.env.POSE_RISK_BASE = values.base;
// These read the address when they are loaded.
const { launch } = await import("../e2e/support/browser.mjs");
const { opened, STATES } = await import("./support/states.mjs");

const POSES = ["happy-baby", "seated-forward-fold", "cobra", "half-lord-fishes", "downward-dog", "corpse"];
const THEMES = ["light", "dark"];
/** Bytes a picture in the repository may have. */
const MOST = 60_000;

/** @typedef {{ name: string, says: string, state: string, attributes?: string, width: number, theme: string }} Shot */

/** @returns {Shot[]} */
function kept() {
  const sizes = [360, 680].flatMap((width) => THEMES.map((theme) => ({ width, theme })));
  const poses = POSES.flatMap((pose) => sizes.map((size) => ({ name: pose, says: `${pose}, nothing chosen`, state: "nothing-chosen", attributes: `pose="${pose}"`, ...size })));
  const others = Object.keys(STATES).filter((state) => state != "nothing-chosen");
  return [...poses, ...others.flatMap((state) => sizes.map((size) => ({ name: state, says: state.replaceAll("-", " "), state, ...size })))];
}

/** @returns {Shot[]} */
function all() {
  const asked = { "nothing-chosen": "", "a-mechanism": 'worse-with="bending"', "a-condition": 'condition="sciatica"', "every-fold-open": "", compact: 'view="compact"' };
  return POSES.flatMap((pose) => Object.entries(asked).flatMap(([state, more]) => [320, 360, 680].flatMap((width) => THEMES.map((theme) =>
    ({ name: `${pose}-${state}`, says: `${pose}, ${state}`, state, attributes: `pose="${pose}" ${more}`, width, theme })))));
}

const folder = fileURLToPath(new URL(values.all ? "../../target/screenshots/" : "../../docs/screenshots/", import.meta.url));
await mkdir(folder, { recursive: true });
for (const file of await readdir(folder)) if (file.endsWith(".png")) await rm(folder + file);

const shots = values.all ? all() : kept();
const browser = await launch();
let next = 0;
await Promise.all([0, 1].map(async () => {
  for (let shot = shots[next++]; shot; shot = shots[next++]) await take(shot);
}));
await browser.close();
await writeFile(`${folder}README.md`, page());
console.log(`${shots.length} pictures in ${folder}`);

/** @param {Shot} shot */
async function take(shot) {
  const { page, faults, close } = await opened(browser, { ...shot, density: "1" }, { attributes: shot.attributes });
  if (faults.length) throw new Error(`${fileOf(shot)}: ${faults.join("; ")}`);
  const options = { animations: "disabled", caret: "hide" };
  const png = await (STATES[shot.state].over ? page.screenshot(options) : page.locator("pose-risk").screenshot(options));
  await close();
  await writeFile(folder + fileOf(shot), values.all ? png : await small(png));
}

/** A picture of few colours, and fewer where it would be large; at last it is scaled down. @param {Buffer} png */
async function small(png) {
  const { width } = await sharp(png).metadata();
  for (const [colours, scale] of [[64, 1], [32, 1], [32, 0.7], [16, 0.5], [16, 0.35]]) {
    const picture = await sharp(png).resize({ width: Math.round(width * scale) }).png({ palette: true, colours, dither: 0, effort: 10 }).toBuffer();
    if (picture.length <= MOST) return picture;
  }
  throw new Error(`a picture ${width} px wide has more than ${MOST} bytes`);
}

/** @param {Shot} shot */
function fileOf({ name, width, theme }) {
  return `${name}-${width}-${theme}.png`;
}

/** A row a card: narrow and wide, light and dark. */
function page() {
  const rows = [...new Set(shots.map(({ name }) => name))].map((name) => {
    const ofIt = shots.filter((shot) => shot.name == name);
    return `## ${ofIt[0].says}\n\n${ofIt.map((shot) => `<img src="${fileOf(shot)}" width="${Math.round(shot.width / 2)}" alt="${shot.says}, ${shot.width} px wide, ${shot.theme}">`).join("\n")}\n`;
  });
  return `# What the card looks like\n\nDrawn by \`cargo xtask screenshots\`, at half size here: 360 and 680 px wide, light and dark. Never edit by hand.\n\n${rows.join("\n")}`;
}
