// One card, then a hundred, then one again: memory of each, time until all show, and what stays when they are gone.
//
// Memory is told in three ways. Chromium's own account of a page (`performance.measureUserAgentSpecificMemory()`) counts
// objects of scripts and of the document; it decides. The heap of scripts is part of it. What the system has given the
// page's process counts everything (layout, painted pixels, reserves), and is the roughest.

import { readFileSync } from "node:fs";
import { poseIds } from "./poses.mjs";
import { newReader } from "./browser.mjs";
import { median, summary } from "./statistics.mjs";
import { asPage } from "./subjects.mjs";
import { painted, watchFor } from "./watch.mjs";

const PATH = "/bench/many.isolated.html";
const MANY = 100;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./subjects.mjs").Subject} card
 * @param {{ rounds: number, say: (line: string) => void }} how
 */
export async function many(browser, site, card, { rounds, say }) {
  site.give(PATH, asPage(card.page(["happy-baby"])));
  // The first one is there already. All different, so that nothing is shared but what any two cards share.
  const others = poseIds().filter((pose) => pose != "happy-baby");
  const poses = others.slice(0, MANY - 1);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    say(`one to ${MANY} cards, round ${round} of ${rounds}`);
    runs.push(await run(browser, site, card, poses, others.slice(MANY - 1)));
  }
  const each = (name) => median(runs.map(({ one, hundred }) => (hundred[name] - one[name]) / (MANY - 1)));
  const left = (name) => median(runs.map(({ one, after }) => (after[name] - one[name]) / (MANY - 1)));
  const names = ["page", "document", "scripts", "process", "nodes", "listeners"];
  return {
    each: Object.fromEntries(names.map((name) => [name, each(name)])),
    left: Object.fromEntries(names.map((name) => [name, left(name)])),
    shown: summary(runs.map(({ shown }) => shown)),
  };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {{ address: string }} site
 * @param {import("./subjects.mjs").Subject} card
 * @param {string[]} poses
 * @param {string[]} before poses that came and went before, other ones, so that what is kept of a pose is not there yet
 */
async function run(browser, site, card, poses, before) {
  const reader = await newReader(browser, site);
  const { page, devtools } = reader;
  await watchFor(page, card.shown, 1);
  await page.goto(PATH);
  await painted(page);
  await page.waitForLoadState("networkidle");
  // Once around, so that what is made only once and kept (compiled code, styles) is there in both states. Code that runs for
  // ninety cards is compiled more than once.
  await addCards(page, before);
  await page.waitForLoadState("networkidle");
  await removeCards(page);
  const told = () => memory(browser, page, devtools);
  const one = await told();
  const shown = await addCards(page, poses);
  await page.waitForLoadState("networkidle");
  const hundred = await told();
  await removeCards(page);
  const after = await told();
  if (reader.faults.length) throw new Error(`${PATH}: ${reader.faults.join("; ")}`);
  await reader.close();
  return { one, hundred, after, shown };
}

/** Adds cards at the end of the page, and waits until all are painted. @param {import("playwright-core").Page} page @param {string[]} poses */
const addCards = (page, poses) =>
  page.evaluate(async (poses) => {
    const from = performance.now();
    for (const pose of poses) {
      const card = document.createElement("pose-risk");
      card.setAttribute("loading", "eager");
      card.setAttribute("pose", pose);
      document.querySelector("main").append(card);
    }
    while (document.querySelectorAll('pose-risk[data-state="ready"]').length <= poses.length) await new Promise(requestAnimationFrame);
    await framePainted();
    return performance.now() - from;
  }, poses);

/** Removes all cards but the first, and waits until that is painted. @param {import("playwright-core").Page} page */
const removeCards = (page) =>
  page.evaluate(async () => {
    for (const card of [...document.querySelectorAll("pose-risk")].slice(1)) card.remove();
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });

/**
 * Bytes and counts, once all garbage is collected.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").CDPSession} devtools
 */
async function memory(browser, page, devtools) {
  // What only a collected object held goes with the next collection.
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
  const { bytes, breakdown } = await page.evaluate(() => /** @type {any} */ (performance).measureUserAgentSpecificMemory());
  const ofKind = (kind) => breakdown.filter(({ types }) => types.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  return { page: bytes, document: ofKind("DOM"), scripts: usedSize, nodes, listeners: jsEventListeners, process: await ofProcess(browser) };
}

/** What belongs to the page's process alone, as Linux tells; elsewhere not a number. @param {import("playwright-core").Browser} browser */
async function ofProcess(browser) {
  if (process.platform != "linux") return NaN;
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const privateBytes = ({ id }) => {
    const lines = readFileSync(`/proc/${id}/smaps_rollup`, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);
  };
  // The browser may keep an empty one in reserve.
  return Math.max(...processInfo.filter(({ type }) => type == "renderer").map(privateBytes));
}
