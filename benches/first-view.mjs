// From the beginning of a navigation until the content is painted, for everything of subjects.mjs, in turn.

import { newReader } from "./browser.mjs";
import { NETWORKS, SLOWER } from "./networks.mjs";
import { summary } from "./statistics.mjs";
import { asPage, POSES } from "./subjects.mjs";
import { painted, watchFor } from "./watch.mjs";

/**
 * @typedef {import("./subjects.mjs").Subject} Subject
 * @typedef {{ subject: Subject, count: number, path: string }} Case one page: a subject, so many times
 */

/**
 * Puts a page for each subject on the site.
 *
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {Subject[]} subjects
 * @returns {Case[]}
 */
export function givePages(site, subjects) {
  const cases = [1, POSES.length].flatMap((count) => subjects.filter(({ isCard }) => isCard || count == 1).map((subject) => ({ subject, count })));
  return cases.map(({ subject, count }) => {
    const path = `/bench/${subject.id}-${count}.html`;
    site.give(path, asPage(subject.page(POSES.slice(0, count))));
    return { subject, count, path };
  });
}

/**
 * Opens each page once, as it comes: shows that it works, has the server compress its files, and lists what it loads.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {Case[]} cases
 */
export async function loads(browser, site, cases) {
  const all = [];
  for (const { subject, count, path } of cases) {
    const reader = await newReader(browser, site);
    await watchFor(reader.page, subject.shown, count);
    await reader.page.goto(path, { waitUntil: "commit" });
    const time = await painted(reader.page);
    // Some files may be on their way: the browser tells of a file once it is there.
    await reader.page.waitForLoadState("networkidle");
    const asked = await reader.page.evaluate(askedFor, time);
    const files = await Promise.all(asked.map(async (path) => ({ path, ...(await site.sizes(path)) })));
    const page = await site.sizes(path);
    all.push({ subject: subject.id, count, files, page, ...total(files) });
    if (reader.faults.length) throw new Error(`${path}: ${reader.faults.join("; ")}`);
    await reader.close();
  }
  return all;
}

/**
 * Runs in the page: what it asked for until then. What comes later, when the browser is idle, is not of the first view.
 *
 * @param {number} time
 */
function askedFor(time) {
  const entries = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < time);
  return [...new Set(entries.map(({ name }) => new URL(name).pathname))].filter((path) => path != "/favicon.ico");
}

/** @param {{ raw: number, brotli: number, gzip: number }[]} files */
function total(files) {
  const sum = (name) => files.reduce((sum, file) => sum + file[name], 0);
  return { raw: sum("raw"), brotli: sum("brotli"), gzip: sum("gzip") };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string }} site
 * @param {Case[]} cases
 * @param {{ rounds: number, say: (line: string) => void }} how
 */
export async function firstViews(browser, site, cases, { rounds, say }) {
  const rows = NETWORKS.flatMap((network) => cases.map((one) => ({ ...one, network, times: /** @type {number[]} */ ([]) })));
  for (let round = 1; round <= rounds; round++) {
    for (const network of NETWORKS) {
      say(`first views, round ${round} of ${rounds}, ${network.name}`);
      for (const row of rows.filter((row) => row.network == network)) row.times.push(await timeOf(browser, site, row));
    }
  }
  return rows.map(({ subject, count, network, times }) => ({ subject: subject.id, count, network: network.id, times, ...summary(times) }));
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string }} site
 * @param {Case & { network: import("./networks.mjs").Network }} row
 */
async function timeOf(browser, site, { subject, count, path, network }) {
  const reader = await newReader(browser, site, { network, slower: SLOWER });
  await watchFor(reader.page, subject.shown, count);
  await reader.page.goto(path, { waitUntil: "commit" });
  const time = await painted(reader.page);
  await reader.close();
  return time;
}
