// The catalogue's poses, from their data files.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const folder = new URL("../data/poses/", import.meta.url);

/** Ids of all poses, in order. */
export const poseIds = () =>
  readdirSync(folder).filter((name) => name.endsWith(".toml")).map((name) => name.slice(0, -".toml".length)).sort();

/**
 * A catalogue of so many poses: ours again and again, under ids and names of their own.
 *
 * @param {number} count
 */
export async function copies(count) {
  // Installed with the peers.
  const { parse } = createRequire(fileURLToPath(new URL("./peers/package.json", import.meta.url)))("smol-toml");
  const ours = poseIds().map((id) => parse(readFileSync(new URL(`${id}.toml`, folder), "utf8")));
  const poses = Array.from({ length: count }, (_, at) => {
    const pose = ours[at % ours.length];
    return { ...pose, id: `${pose.id}-copy-${at}`, name: `${pose.name} Copy ${at}`, nicknames: [], instead: undefined, references: undefined };
  });
  return { version: 1, poses };
}
