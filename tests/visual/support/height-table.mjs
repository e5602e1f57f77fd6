// Heights as a table, and what passes a limit.

/** @typedef {import("./all-heights.mjs").Measured} Measured */

const MEASURES = ["card", "verdict", "compact"];

/** The tallest of a measure. @param {Measured["rows"]} rows @param {string} measure */
const tallest = (rows, measure) => rows.reduce((most, row) => (row[measure] > most[measure] ? row : most));

/** Limit of a measure at a width. */
const limitOf = (limits, measure, width) => limits[measure]["at most"][limits.widths.indexOf(width)];

/** What is measured, with the tallest pose, for one combination. @param {Measured} result */
export function extremes(result, limits) {
  const rows = MEASURES.map((measure) => {
    const row = tallest(result.rows, measure);
    return { measure, pose: row.pose, height: Math.ceil(row[measure]), limit: limitOf(limits, measure, result.width) };
  });
  rows.push({ measure: "list", pose: "", height: Math.ceil(result.list), limit: limitOf(limits, "list", result.width) });
  const fact = tallest(result.rows, "fact");
  return { rows, fact: { pose: fact.pose, height: Math.ceil(fact.fact) } };
}

/** All lines that pass a limit, the furthest first. @param {Measured[]} results */
export function passed(results, limits) {
  const over = [];
  for (const { post, width, pointer, rows, list } of results) {
    const note = (pose, measure, height) => {
      const limit = limitOf(limits, measure, width);
      if (height > limit) over.push({ by: height - limit, post, width, pointer, measure, pose, height, limit });
    };
    for (const row of rows) for (const measure of MEASURES) note(row.pose, measure, row[measure]);
    note("", "list", list);
  }
  // One line a combination and measure: its tallest pose, and how many pass.
  return [...grouped(over).values()]
    .map((group) => ({ ...group.reduce((most, one) => (one.by > most.by ? one : most)), poses: group.length }))
    .sort((a, b) => b.by - a.by)
    .map(({ by, post, width, pointer, measure, pose, height, limit, poses }) =>
      `  ${measure} at ${width} px, ${post}, ${pointer}: ${Math.ceil(height)} of ${limit} (${Math.ceil(by)} over)${pose && `, tallest ${pose}, ${poses} poses over`}`);
}

const key = ({ post, width, pointer, measure }) => [post, width, pointer, measure].join();

/** As Map.groupBy, which Node 20 has not. */
function grouped(all) {
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** One block a width: a row a post and pointer. @param {Measured[]} results */
export function printed(results, limits) {
  const lines = [];
  for (const width of limits.widths) {
    const here = results.filter((result) => result.width == width);
    if (!here.length) continue;
    const heads = ["card", "verdict", "list", "compact"].map((measure) => `${measure} ≤ ${limitOf(limits, measure, width)}`);
    lines.push(`${width} px`.padEnd(14) + heads.map((head) => head.padEnd(36)).join("") + "advice with its fact");
    for (const result of here) {
      const { rows, fact } = extremes(result, limits);
      const cell = (measure) => {
        const { pose, height, limit } = rows.find((row) => row.measure == measure);
        return `${height}${height > limit ? " OVER" : ""} ${pose}`.padEnd(36);
      };
      lines.push(`${result.post} ${result.pointer}`.padEnd(14) + ["card", "verdict", "list", "compact"].map(cell).join("") + `${fact.height} ${fact.pose}`);
    }
    lines.push("");
  }
  lines.push(`Fonts: ${[...new Set(results.map(({ post, font }) => `${post} ${font}`))].join("; ")}`);
  return lines.join("\n");
}
