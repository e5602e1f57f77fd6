// The heights as a page of the documentation.

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { extremes } from "./height-table.mjs";

const file = fileURLToPath(new URL("../../../docs/heights.md", import.meta.url));

/**
 * Writes docs/heights.md and returns its path.
 *
 * @param {import("./all-heights.mjs").Measured[]} results
 * @param {{ widths: number[] }} limits
 * @param {number} poses how many were measured
 */
export async function written(results, limits, poses) {
  const measures = ["card", "verdict", "list", "compact"];
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const lines = [
    "# How tall a card is",
    "",
    `Written by \`cargo xtask heights --write\`, which opens each of the ${poses} poses as the first card of a page, the one with the`,
    "line on when to see someone first. Folds are closed, nothing is chosen, text has its usual size. Heights are CSS pixels; a width is the",
    "card's own. Each cell has the tallest pose of all, then the limit (`tests/visual/limits.json`). Without `--write` the command fails",
    "where a limit is passed.",
    "",
    "- *serif*: 17 px in Gelasio, which has Georgia's widths. *sans*: 16 px in Roboto. *own*: 16 px in the system's font of the",
    `  machine that measured (${[...new Set(results.filter(({ post }) => post == "own").map(({ font }) => font))].join(", ") || "not measured"}), wider than most.`,
    "- *touch*: a finger for a pointer, so that what is pressed is higher.",
    "- *verdict*: how far down a reader has seen the name, the picture and the verdict.",
    "",
  ];
  for (const width of limits.widths) {
    const here = results.filter((result) => result.width == width);
    if (!here.length) continue;
    lines.push(`## ${width} px wide`, "", row(["post, pointer", "whole card", "name, picture and verdict seen", "list: first row seen", "compact"]), "|---|---|---|---|---|");
    for (const result of here) {
      const { rows } = extremes(result, limits);
      const cell = (measure) => {
        const { pose, height, limit } = rows.find((row) => row.measure == measure);
        return `${height > limit ? "**" : ""}${height}${height > limit ? "**" : ""}${pose && `, ${pose}`} (${limit})`;
      };
      lines.push(row([`${result.post}, ${result.pointer}`, ...measures.map(cell)]));
    }
    lines.push("");
  }
  await writeFile(file, lines.join("\n"));
  return file;
}
