// The chart of docs/performance.md: how long a reader waits for one card or its like, on each network.

import { NETWORKS } from "../networks.mjs";
import { firstView, seconds } from "./numbers.mjs";

const WIDTH = 480, LABEL = 180, BAR = 16, ROW = 24, GAP = 44, TOP = 56;

/** Readable on a light and on a dark page; contrast with the background at least 4.5 for words and 3 for bars. */
const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.head { font-weight: 600; }
.quiet { fill: #59636e; }
rect { fill: #7b8794; }
.card { fill: #0b6e4f; }
.limit { fill: none; stroke: #59636e; stroke-width: 1.5; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .quiet { fill: #9da7b1; }
  rect { fill: #7d8893; }
  .card { fill: #3fb68b; }
  .limit { fill: none; stroke: #9da7b1; }
}`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** @param {any} pages */
export function chart(pages) {
  const ids = Object.keys(pages.names);
  const short = { ...pages.names, limit: "in the page's HTML (limit)" };
  const parts = [];
  let y = TOP;
  for (const { id: network, name } of NETWORKS) {
    const rows = ids.map((id) => ({ id, time: firstView(pages, id, 1, network).median })).sort((a, b) => a.time - b.time);
    const scale = (WIDTH - LABEL - 70) / Math.max(...rows.map(({ time }) => time));
    parts.push(`<text class="head" x="0" y="${y}">${escaped(name)}</text>`);
    y += 12;
    for (const { id, time } of rows) {
      const width = (time * scale).toFixed(1);
      parts.push(
        `<text x="0" y="${y + 13}"${id == "card" ? ' class="head"' : ""}>${escaped(short[id])}</text>`,
        `<rect class="${id}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
        `<text x="${(LABEL + Number(width) + 8).toFixed(1)}" y="${y + 13}">${seconds(time)}</text>`,
      );
      y += ROW;
    }
    y += GAP - ROW + 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y - 8}" role="img" aria-labelledby="title">
<title id="title">Time until the content is painted, one card in a page, by network: shorter is better</title>
<style>${STYLE}
</style>
<text class="head" x="0" y="16">Until the content is painted, one in a page</text>
<text class="quiet" x="0" y="34">Medians; nothing cached, processor 4 × slower. Scales differ.</text>
${parts.join("\n")}
</svg>
`;
}
