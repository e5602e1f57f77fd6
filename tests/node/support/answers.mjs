// The API's answers over a sweep of poses and readers, as one hash a pose. The hashes that were noted last are in
// ../answers.json; the-answers-are-as-noted.test.mjs compares the built pkg/ with them.
//
// A change that is meant to alter answers (other advice, other numbers, a new pose) writes the file anew, in the same
// commit, and says in the commit message which poses changed and why:
//
//     cargo xtask build && node tests/node/support/answers.mjs --write

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const pkg = new URL("../../../pkg/", import.meta.url);
const file = new URL("../answers.json", import.meta.url);
const ABOUT = "SHA-256 of the API's answers, one a pose. Written by: cargo xtask build && node tests/node/support/answers.mjs --write. See that file for when.";

const READERS = [
  {},
  ...["bending", "arching", "twisting", "side-bending", "loading"].map((mechanism) => ({ worseWith: [mechanism] })),
  ...["disc-herniation", "sciatica", "spinal-stenosis", "spondylolisthesis", "facet-pain", "si-joint", "osteoporosis", "hypermobility", "scoliosis", "pregnancy", "low-back-pain", "neck-pain"].map((condition) => ({ condition })),
  { age: "70-plus" },
];
const MOBILITIES = ["stiff", "typical", "supple"];
const DEPTHS = [0, 0.25, 0.5, 0.75, 1];
const BY = ["lumbar-flexion", "lumbar-extension", "lumbar-lateral", "lumbar-rotation", "lumbar-combined", "thoracic-flexion", "thoracic-rotation", "load", "advice", "demanding"];

const SIDES = ["right", "left"];

/**
 * Options of the sweep for one pose: every reader at full depth and the plain reader on both sides at five depths;
 * with `whole` every reader on both sides at five depths (a minute for all poses).
 */
export function sweep(pose, whole = false) {
  const at = (readers, sides, depths) =>
    readers.flatMap((reader) => MOBILITIES.flatMap((mobility) => sides.flatMap((side) => depths.map((depth) => ({ pose, ...reader, mobility, side, depth })))));
  if (whole) return at(READERS, SIDES, DEPTHS);
  return [...at(READERS, ["right"], [1]), ...at([{}], SIDES, DEPTHS)];
}

/** The API of the built pkg/, ready in Node. */
export async function builtApi() {
  const api = await import(new URL("pose_risk.js", pkg).href);
  api.initSync({ module: readFileSync(new URL("pose_risk_bg.wasm", pkg)) });
  return api;
}

/** The hashes that are kept. @returns {Record<string, string>} */
export const kept = () => JSON.parse(readFileSync(file, "utf8")).hashes;

/** One hash for each pose, one for the rankings, one for the catalogue, one for what a search finds. */
export function hashes(api, whole = false) {
  const poses = api.catalog();
  const all = {};
  for (const { id } of poses) all[id] = hash(sweep(id, whole).map((options) => [api.assess(options), options.depth == 1 ? api.fallback(options) : undefined]));
  all.rank = hash(BY.flatMap((by) => [{}, { mobility: "stiff", worseWith: ["bending"] }].map((reader) => api.rank({ by, ...reader }))));
  all.catalog = hash([poses]);
  const queries = poses.flatMap(({ name, sanskrit, sanskritPlain, aliases }) => [name, sanskrit, sanskritPlain, ...aliases, name.slice(0, 4), name.slice(1)]);
  all.search = hash(queries.map((query) => api.search(query).map(({ id }) => id)));
  return all;
}

/** Hashes the answers as JSON, in which an absent field and null are alike. */
function hash(answers) {
  const digest = createHash("sha256");
  for (const answer of answers) digest.update(JSON.stringify(answer));
  return digest.digest("base64url");
}

if (import.meta.url == pathToFileURL(process.argv[1] ?? "").href) {
  if (process.argv[2] != "--write") throw new Error("node tests/node/support/answers.mjs --write");
  const all = hashes(await builtApi());
  writeFileSync(file, `${JSON.stringify({ about: ABOUT, hashes: all }, null, 1)}\n`);
}
