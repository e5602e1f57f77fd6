// Builds the peers' scripts as their authors' guides say: bundled and minified by esbuild, for production.

import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** How each framework turns JSX into calls, and what the card takes from it. */
const FRAMEWORKS = {
  react: { jsxImportSource: "react", alias: { framework: join(here, "card/react.js") } },
  preact: { jsxImportSource: "preact", alias: { framework: join(here, "card/preact.js") } },
};

/** @param {string} into the folder, which is made if need be */
export async function buildPeers(into) {
  mkdirSync(into, { recursive: true });
  const shared = {
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: /** @type {const} */ ("esm"),
    target: "es2022",
    legalComments: /** @type {const} */ ("none"),
    logLevel: /** @type {const} */ ("warning"),
    define: { "process.env.NODE_ENV": '"production"' },
  };
  const cards = Object.entries(FRAMEWORKS).map(([name, how]) =>
    build({ ...shared, ...how, jsx: "automatic", entryPoints: ["card/main.jsx"], outfile: join(into, `${name}.js`) }),
  );
  const others = build({ ...shared, entryPoints: ["three.js", "emoji.js", "youtube.js"], outdir: into });
  await Promise.all([...cards, others]);
  const from = join(here, "node_modules");
  cpSync(join(from, "emoji-picker-element-data/en/emojibase/data.json"), join(into, "emoji-data.json"));
  cpSync(join(from, "lite-youtube-embed/src/lite-yt-embed.css"), join(into, "youtube.css"));
}
