// The answers that the cards of other frameworks show: read from our own card, for each pose, with nothing said, with
// each mechanism, and at some depths. Two files a pose: what a first view needs, and the rest.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCard } from "./read-card.mjs";

/** In the order of the chips. */
export const MECHANISMS = ["bending", "arching", "twisting", "side-bending", "loading"];
/** Per cent, beside all the way in. */
export const DEPTHS = [0, 25, 50, 75];

/**
 * Each part once, answers as numbers of parts; see peers/card/unpacked.js.
 *
 * @param {Record<string, Record<string, unknown>>} answers
 * @param {string[]} known parts of the file before, as JSON
 */
export function packed(answers, known = []) {
  const parts = [...known];
  const place = (part) => {
    const json = JSON.stringify(part);
    const at = parts.indexOf(json);
    return at < 0 ? parts.push(json) - 1 : at;
  };
  const numbered = (answer) => Object.fromEntries(Object.entries(answer).filter(([, part]) => part !== undefined).map(([name, part]) => [name, place(part)]));
  const numbers = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, numbered(answer)]));
  return { parts, json: `{"parts":[${parts.slice(known.length).join(",")}],"answers":${JSON.stringify(numbers)}}` };
}

/**
 * @param {import("playwright-core").Page} page one that has the element
 * @param {string[]} poses
 * @param {string} into
 */
export async function writeAnswers(page, poses, into) {
  mkdirSync(into, { recursive: true });
  await page.evaluate(`globalThis.readCard = ${readCard}`);
  for (const pose of poses) {
    const read = (options) => page.evaluate(readOne, { pose, ...options });
    const { parts, json } = packed({ none: await read({}) });
    writeFileSync(join(into, `${pose}.json`), json);
    const more = {};
    for (const [at, mechanism] of MECHANISMS.entries()) more[at] = await read({ "worse-with": mechanism });
    for (const depth of DEPTHS) more[`depth-${depth}`] = await read({ depth: String(depth / 100) });
    writeFileSync(join(into, `${pose}.more.json`), packed(more, parts).json);
  }
}

/** Runs in the page. @param {Record<string, string>} attributes */
async function readOne(attributes) {
  const card = document.createElement("pose-risk");
  card.setAttribute("loading", "eager");
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  document.body.append(card);
  await card.ready;
  // The first card of a page alone carries the list of red flags: each is read alone.
  const data = globalThis.readCard(card.shadowRoot);
  card.remove();
  return data;
}
