// How long the wasm takes in Chromium: `cargo xtask bench`.
//
// Each time is compared with a reference job of the same kind that runs in the same page moments before: arithmetic
// for the API's calls, drawing for what moves. Limits are ratios to it, so they hold on any machine. A limit that is
// passed is named, and the exit code is 1. With `--json FILE` the rows are written to that file too.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "../e2e/support/browser.mjs";
import { openCards } from "../e2e/support/given-page.mjs";

/**
 * At most so many times the reference. On the machine where they were set (two cores, 2026) they stand for 0.1 ms for a
 * demand, 2 ms for an assessment, and one frame of a 60 Hz screen, 16 ms, for a step of a drag and for a frame of a
 * movement on a processor a quarter as fast. The slowest steps tell of other programs, too: measure on a quiet machine.
 */
const LIMITS = { demand: 0.04, assess: 0.75, drag: 3.6, movement: 3.6 };
const ROUNDS = 15;

const { json } = parseArgs({ options: { json: { type: "string" } } }).values;

const browser = await launch();
const { page, close } = await openCards(browser, '<pose-risk loading="eager" pose="happy-baby" controls="depth mobility alternatives"></pose-risk>');

await page.evaluate(() => {
  globalThis.timed = (job) => {
    const start = performance.now();
    job();
    return performance.now() - start;
  };
  globalThis.median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const area = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  area.setAttribute("viewBox", "0 0 200 200");
  const paths = Array.from({ length: 40 }, () => area.appendChild(document.createElementNS(area.namespaceURI, "path")));
  globalThis.references = {
    /** Multiplications and additions that wait for each other, as in a chain of joints. */
    arithmetic() {
      let [x, y] = [1, 0];
      for (let i = 0; i < 1_000_000; i++) [x, y] = [x * 0.999 - y * 0.01, x * 0.01 + y * 0.999];
      return x + y;
    },
    /** Forty curves of fifty points written anew, and laid out: about what a picture of a body is. */
    drawing(turn = 0) {
      paths.forEach((path, at) => {
        let d = "M 0 0";
        for (let i = 0; i < 50; i++) d += `L ${(100 + 90 * Math.sin(i * at + turn)).toFixed(1)} ${(100 + 90 * Math.cos(i + turn)).toFixed(1)}`;
        path.setAttribute("d", d);
      });
      return area.getBoundingClientRect().width + paths.reduce((sum, path) => sum + path.getBBox().width, 0);
    },
  };
});

/** Milliseconds for one pose, and the same in references. @type {Record<string, { ms: number, ratio: number }>} */
const calls = await page.evaluate(async (rounds) => {
  const api = await import(new URL("/pkg/pose_risk.js", location.href).href);
  await api.default();
  const poses = api.catalog().map(({ id }) => id);
  const mechanisms = ["bending", "arching", "twisting", "side-bending", "loading"];
  const jobs = {
    arithmetic: () => (references.arithmetic(), 1),
    // A ranking is each pose's demand with bands; the catalogue hands over the same rows without.
    rank: () => (api.rank({ by: "lumbar-flexion" }), poses.length),
    catalog: () => (api.catalog(), poses.length),
    assess: () => (poses.forEach((pose) => api.assess({ pose })), poses.length),
    assessFor: () => (poses.forEach((pose, i) => api.assess({ pose, worseWith: [mechanisms[i % 5]] })), poses.length),
  };
  const took = {};
  for (const [name, job] of Object.entries(jobs)) {
    // The browser compiles what runs often a second time, and better.
    for (let i = 0; i < rounds; i++) job(), references.arithmetic();
    // Each round beside a reference of its own: what slows one down slows both.
    const samples = Array.from({ length: rounds }, () => {
      const reference = timed(references.arithmetic);
      let count = 1;
      const ms = timed(() => (count = job())) / count;
      return { ms, ratio: ms / reference };
    });
    took[name] = { ms: median(samples.map(({ ms }) => ms)), ratio: median(samples.map(({ ratio }) => ratio)) };
  }
  return took;
}, ROUNDS);

/**
 * Steps of a slider: from the input event until the page is laid out again, and until it is painted;
 * and a reference drawing after each.
 *
 * @param {number} rest milliseconds between two steps. A drag has a step each frame, and most of them move
 *   the picture alone; after a longer rest a step brings the words too (src/pace.rs).
 */
async function drag(rest) {
  return page.evaluate(async (rest) => {
    const root = document.querySelector("pose-risk").shadowRoot;
    const slider = root.querySelector("input[type=range]");
    // One path, and not the whole picture's text: what is read here is in the time, too.
    const picture = () => root.querySelector(".outline").getAttribute("d");
    const frame = () => new Promise((start) => requestAnimationFrame(start));
    const laidOut = [], painted = [], drawings = [];
    for (let i = 0; i < 60; i++) {
      const was = picture();
      // The pause is part of what is measured: how fast a hand moves.
      await new Promise((done) => setTimeout(done, rest));
      await frame();
      slider.value = String(i % 2 ? slider.max : (Number(slider.max) + Number(slider.min)) / 2 + i / 100 * Number(slider.step || 1));
      const start = performance.now();
      slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      // Yew renders in a microtask, or in a task of its own when it has rendered for 16 ms just before;
      // the wait for that task is the reader's too.
      for (let task = 0; ; task++) {
        for (let turn = 0; turn < 10; turn++) await null;
        if (picture() !== was) break;
        if (task === 5) throw new Error("the picture did not follow the slider");
        await new Promise((done) => setTimeout(done));
      }
      root.host.getBoundingClientRect();
      const laid = performance.now() - start;
      // A message is delivered once the frame that this callback began is painted.
      const { port1, port2 } = new MessageChannel();
      const after = new Promise((done) => (port1.onmessage = done));
      port2.postMessage(0);
      await after;
      const shown = performance.now() - start;
      const drawing = timed(() => references.drawing(i));
      if (i > 9) laidOut.push(laid), painted.push(shown), drawings.push(drawing);
    }
    const order = (times) => times.sort((a, b) => a - b);
    const at = (times, part) => order(times)[Math.floor(times.length * part)];
    return { median: at(laidOut, 0.5), most: at(laidOut, 0.9), painted: at(painted, 0.5), drawing: at(drawings, 0.5) };
  }, rest);
}
await page.evaluate(() => {
  const slider = document.querySelector("pose-risk").shadowRoot.querySelector("input[type=range]");
  slider.closest("details")?.setAttribute("open", "");
});

/** Frames of a movement into another pose: from the browser's call until all that follows from it at once is done. */
async function movement() {
  return page.evaluate(async () => {
    const ask = globalThis.requestAnimationFrame;
    const root = document.querySelector("pose-risk").shadowRoot;
    // All the way in something restricts the pose, so that there is another one to press.
    const slider = root.querySelector("input[type=range]");
    slider.value = "100";
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    const at = performance.now();
    while (!root.querySelector(".other") || performance.now() - at < 1_500) await new Promise((next) => ask.call(globalThis, next));
    const took = [];
    let last = performance.now();
    globalThis.requestAnimationFrame = (draw) =>
      ask.call(globalThis, async (time) => {
        const from = performance.now();
        draw(time);
        for (let turns = 0; turns < 50; turns++) await null;
        last = performance.now();
        took.push(last - from);
      });
    root.querySelector(".other").click();
    // It is over when no frame was asked for in a while.
    while (performance.now() - last < 500) await new Promise((next) => ask.call(globalThis, next));
    globalThis.requestAnimationFrame = ask;
    if (took.length < 4) throw new Error(`the picture moved in ${took.length} frames`);
    const drawing = median(Array.from({ length: 40 }, (_, i) => timed(() => references.drawing(i))));
    return { median: median(took), drawing };
  });
}

const FRAME = 0, PAUSE = 150;
const plain = await drag(FRAME);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
const throttled = await drag(FRAME);
const single = await drag(PAUSE);
const moved = await movement();
await close();
await browser.close();

const demand = { ms: calls.rank.ms - calls.catalog.ms, ratio: calls.rank.ratio - calls.catalog.ratio };
const drawn = (ms, { drawing }) => ({ ms, ratio: ms / drawing });
/** @type {[name: string, took: { ms: number, ratio: number }, limit?: number][]} */
const rows = [
  ["reference: arithmetic", calls.arithmetic],
  ["demand of one pose with bands", demand, LIMITS.demand],
  ["row of a ranking, handed over", calls.rank],
  ["whole assess(), nothing chosen", calls.assess, LIMITS.assess],
  ["whole assess(), one mechanism", calls.assessFor, LIMITS.assess],
  ["reference: drawing", drawn(plain.drawing, plain)],
  ["step of a drag, median", drawn(plain.median, plain)],
  ["reference: drawing, 4x slower", drawn(throttled.drawing, throttled)],
  ["step of a drag, 4x slower, median", drawn(throttled.median, throttled)],
  ["step of a drag, 4x slower, 9 of 10 within", drawn(throttled.most, throttled), LIMITS.drag],
  ["the same painted, median", drawn(throttled.painted, throttled)],
  ["step with its words, 4x slower, median", drawn(single.median, single)],
  ["frame of a movement, 4x slower, median", drawn(moved.median, moved), LIMITS.movement],
];
console.log(`${"in Chromium".padEnd(48)}${"ms".padStart(9)}${"x reference".padStart(13)}${"limit".padStart(8)}`);
let missed = 0;
for (const [name, { ms, ratio }, limit] of rows) {
  const late = limit !== undefined && ratio > limit;
  missed += Number(late);
  const verdict = limit === undefined ? "" : late ? "SLOW" : "OK";
  console.log(`${name.padEnd(48)}${ms.toFixed(3).padStart(9)}${ratio.toFixed(3).padStart(13)}${String(limit ?? "").padStart(8)}  ${verdict}`.trimEnd());
}
if (json) {
  const numbers = rows.map(([name, { ms, ratio }, limit]) => ({ name, ms, ratio, limit }));
  writeFileSync(json, `${JSON.stringify(numbers, null, 2)}\n`);
}
process.exitCode = missed ? 1 : 0;
