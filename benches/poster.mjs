// The poster of the video: 480 x 360, about as heavy as YouTube's own, which no page here may fetch.

import { writeFileSync } from "node:fs";
import sharp from "sharp";

/** @param {string} file */
export async function writePoster(file) {
  const [width, height] = [480, 360];
  const pixels = Buffer.alloc(width * height * 3);
  // Bands of colour with some grain, from a fixed sequence: a photograph's bytes without a photograph.
  let seed = 1;
  for (let at = 0; at < pixels.length; at++) {
    seed = (seed * 48271) % 2147483647;
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    pixels[at] = 110 + 60 * Math.sin(x / 40 + (at % 3)) + 50 * Math.cos(y / 30) + (seed % 24);
  }
  writeFileSync(file, await sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 62 }).toBuffer());
}
