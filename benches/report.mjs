// `node benches/report.mjs FILE [--write]`: the tables of a run, from its numbers. With --write also docs/performance.md
// and its chart.

import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SLOWER } from "./networks.mjs";
import { chart } from "./report/chart.mjs";
import { cost } from "./report/cost.mjs";
import { explanation, tried } from "./report/log.mjs";
import { inChromium, natively } from "./report/model.mjs";
import * as sections from "./report/sections.mjs";
import { table } from "./report/table.mjs";
import { targets } from "./report/targets.mjs";

const docs = new URL("../docs/", import.meta.url);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } });
const { native, chromium, pages } = JSON.parse(readFileSync(positionals[0], "utf8"));
const log = readFileSync(new URL("performance-log.md", docs), "utf8");

const told = pages ? targets(pages) : [];
const missed = told.filter(({ verdict }) => verdict == "MISS");
// As long as the code comes first, that is why; what is said by hand is of a build with first views.
const codeComesFirst = missed.some(({ id }) => id == "no-wasm");
const OF_FIRST_VIEWS = /^(bytes|no-wasm|release|limit|memory)/;
const apart = missed.filter(({ id }) => !(codeComesFirst && OF_FIRST_VIEWS.test(id)));
const first = codeComesFirst ? ["This build loads its code before a card shows. All targets of the first view are missed for that reason, and memory is that of living cards."] : [];
const why = apart.map(({ id, what }) => `**${what}** is missed. ${explanation(log, id) ?? "Nobody has explained it yet (docs/performance-log.md); the profile below says where the time goes."}`);

const targetSection = `## Targets

${table(["", "target", "measured", ""], told.map(({ what, limit, measured, verdict }) => [what, limit, measured, verdict]))}${["", ...first, ...why].join("\n\n")}`;

const measured = pages
  ? [targetSection, sections.firstViews(pages), sections.bytes(pages), sections.waking(pages), sections.press(pages), sections.many(pages), sections.catalogue(pages), sections.profile(pages)]
  : [];
const body = [...measured, inChromium(chromium), natively(native), ...(pages ? [`## Cost of ten million views a day\n\n${cost(pages)}`] : [])].filter(Boolean).join("\n\n");

console.log(`\n${body}\n`);
if (pages) console.log(missed.length ? `${missed.length} of ${told.length} targets are missed: ${missed.map(({ id }) => id).join(", ")}` : "No target is missed.");

if (values.write) {
  const { machine, rounds, version } = pages;
  writeFileSync(new URL("performance.svg", docs), chart(pages));
  writeFileSync(
    new URL("performance.md", docs),
    `# Performance

<!-- Written by \`cargo xtask bench\`; do not edit. What is said by hand comes from performance-log.md. -->

What a reader waits for, and what a card costs a page. All numbers are of one run of \`cargo xtask bench\` on the sources of ${version}: medians of ${rounds}, in turn, so
that whatever slows the machine slows all. ${machine.cores} cores (${machine.processor}), Chromium ${machine.browser}, load ${machine.load.toFixed(1)} at the beginning and ${machine.loadAtEnd.toFixed(1)} at the
end. In pages the processor is made ${SLOWER} times slower where nothing else is said, and nothing is cached: each page is opened by a reader who has never been
there, from a static server that sends brotli. Compare ratios; seconds are of this machine.

![Time until the content is painted, by network](performance.svg)

${body}

## What was tried

${tried(log)}
`,
  );
}
