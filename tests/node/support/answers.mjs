// What the API says over a sweep of poses and readers, as one hash a pose: to see that a change of the house
// changes no answer.

import { createHash } from "node:crypto";

const READERS = [
  {},
  ...["bending", "arching", "twisting", "side-bending", "loading"].map((mechanism) => ({ worseWith: [mechanism] })),
  ...["disc-herniation", "sciatica", "spinal-stenosis", "spondylolisthesis", "facet-pain", "si-joint", "osteoporosis", "hypermobility", "scoliosis", "pregnancy", "low-back-pain", "neck-pain"].map((condition) => ({ condition })),
  { age: "70-plus" },
];
const MOBILITIES = ["stiff", "typical", "supple"];
const DEPTHS = [0, 0.25, 0.5, 0.75, 1];
const BY = ["lumbar-flexion", "lumbar-extension", "lumbar-lateral", "lumbar-rotation", "lumbar-combined", "thoracic-flexion", "thoracic-rotation", "load", "advice"];

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

/** Of each pose, of the rankings, of the catalogue and of what a search finds. */
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

/** What JSON says of each: an absent field and null are alike there. */
function hash(answers) {
  const digest = createHash("sha256");
  for (const answer of answers) digest.update(JSON.stringify(answer));
  return digest.digest("base64url");
}
