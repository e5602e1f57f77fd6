// How long the wasm takes in Chromium, beside what is promised: `cargo xtask bench`.
// The rows of one run stand against each other, so the machine's own speed cancels out; a promise that
// is missed is named, and the exit code is 1. With `--json FILE` the rows are written to that file too.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { base, launch, openPage } from "../e2e/support/browser.mjs";

/** Milliseconds. The drag has one frame of a 60 Hz screen, on a processor a quarter as fast. */
const PROMISED = { demand: 0.1, assess: 2, drag: 16 };
const ROUNDS = 15;

const { json } = parseArgs({ options: { json: { type: "string" } } }).values;

const browser = await launch();
const { page, close } = await openPage(browser);
await page.route("**/bench.html", (route) =>
  route.fulfill({
    contentType: "text/html",
    body: `<!doctype html><html lang="en"><title>Bench</title><script type="module" src="${base}/pkg/pose-risk.js"></script>
      <pose-risk loading="eager" pose="happy-baby" controls="depth mobility"></pose-risk>`,
  }),
);
await page.goto("/bench.html");
await page.waitForFunction(() => document.querySelector("pose-risk")?.getAttribute("data-state") === "ready");

/** @type {Record<string, number>} */
const calls = await page.evaluate(async (rounds) => {
  const api = await import(new URL("/pkg/pose_risk.js", location.href).href);
  await api.default();
  const poses = api.catalog().map(({ id }) => id);
  const mechanisms = ["bending", "arching", "twisting", "side-bending", "loading"];
  const jobs = {
    // A ranking is each pose's demand with bands; the catalogue hands over the same rows without.
    rank: () => (api.rank({ by: "lumbar-flexion" }), poses.length),
    catalog: () => (api.catalog(), poses.length),
    assess: () => (poses.forEach((pose) => api.assess({ pose })), poses.length),
    assessFor: () => (poses.forEach((pose, i) => api.assess({ pose, worseWith: [mechanisms[i % 5]] })), poses.length),
  };
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const took = {};
  for (const [name, job] of Object.entries(jobs)) {
    // The browser compiles what runs often a second time, and better.
    for (let i = 0; i < rounds; i++) job();
    took[name] = median(
      Array.from({ length: rounds }, () => {
        const start = performance.now();
        const count = job();
        return (performance.now() - start) / count;
      }),
    );
  }
  return took;
}, ROUNDS);

/**
 * Steps of a slider: from the input event until the page is laid out again, and until it is painted.
 *
 * @param {number} rest milliseconds between two steps. A drag has a step each frame, and most of them move
 *   the picture alone; after a longer rest a step brings the words too (src/widget/pace.rs).
 */
async function drag(rest) {
  return page.evaluate(async (rest) => {
    const root = document.querySelector("pose-risk").shadowRoot;
    const slider = root.querySelector("input[type=range]");
    // One path, and not the whole picture's text: what is read here is in the time, too.
    const picture = () => root.querySelector(".outline").getAttribute("d");
    const frame = () => new Promise((start) => requestAnimationFrame(start));
    const laidOut = [], painted = [];
    for (let i = 0; i < 60; i++) {
      const was = picture();
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
      if (i > 9) laidOut.push(laid), painted.push(performance.now() - start);
    }
    const order = (times) => times.sort((a, b) => a - b);
    const at = (times, part) => order(times)[Math.floor(times.length * part)];
    return { median: at(laidOut, 0.5), most: at(laidOut, 0.9), painted: at(painted, 0.5) };
  }, rest);
}
// The first touch fetches the rest of the wasm; drags are measured once it is here.
await page.evaluate(() => {
  const slider = document.querySelector("pose-risk").shadowRoot.querySelector("input[type=range]");
  slider.closest("details")?.setAttribute("open", "");
  slider.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
});
await page.waitForTimeout(500);
const FRAME = 0, PAUSE = 150;
const plain = await drag(FRAME);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
const throttled = await drag(FRAME);
const single = await drag(PAUSE);
await close();
await browser.close();

const demand = calls.rank - calls.catalog;
const rows = [
  ["demand of one pose with bands", demand, PROMISED.demand],
  ["row of a ranking, handed over", calls.rank],
  ["whole assess(), nothing chosen", calls.assess, PROMISED.assess],
  ["whole assess(), one mechanism", calls.assessFor, PROMISED.assess],
  ["step of a drag, median", plain.median],
  ["step of a drag at 4x throttle, median", throttled.median],
  ["step of a drag at 4x throttle, 9 of 10 within", throttled.most, PROMISED.drag],
  ["the same painted, median", throttled.painted],
  ["step with its words at 4x throttle, median", single.median],
];
console.log(`${"in Chromium".padEnd(48)}${"ms".padStart(9)}${"x demand".padStart(10)}${"promised".padStart(10)}`);
let missed = 0;
for (const [name, ms, promised] of rows) {
  const late = promised !== undefined && ms > promised;
  missed += Number(late);
  const verdict = promised === undefined ? "" : late ? "SLOW" : "OK";
  console.log(`${name.padEnd(48)}${ms.toFixed(3).padStart(9)}${(ms / demand).toFixed(1).padStart(10)}${String(promised ?? "").padStart(10)}  ${verdict}`);
}
if (json) {
  const numbers = rows.map(([name, ms, promised]) => ({ name, ms, promised }));
  writeFileSync(json, `${JSON.stringify(numbers, null, 2)}\n`);
}
process.exitCode = missed ? 1 : 0;
