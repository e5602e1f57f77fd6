// What a page does not pay for a card: no jump, no leak, no request of others, nothing kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { openFold, openMyBody } from "./support/folds.mjs";
import { ended, twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Notes what moves without a reader's doing, as the browser reports it. */
function watchShifts() {
  const shifts = [];
  const note = (entries) => {
    for (const { value, hadRecentInput, sources } of entries) {
      if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName + (node?.id ? `#${node.id}` : "")).join(" ")}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  globalThis.shifts = () => (note(observer.takeRecords()), shifts);
}
const shifts = async (page) => (await twoFrames(page), page.evaluate(() => globalThis.shifts()));

/** Holds first views back until the test lets them go: the card comes while its reader looks. */
async function holdViews(page) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route("**/cards/en/*.json", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Reads on by a part of the screen. */
async function readOn(page, pixels) {
  await page.mouse.wheel(0, pixels);
  await twoFrames(page);
}

for (const [what, viewport] of [
  ["a phone", { width: 320, height: 640 }],
  ["a tablet", { width: 768, height: 1024 }],
  ["a wide screen", { width: 1440, height: 900 }],
]) {
  test(`the demo post does not jump while its cards come, on ${what}`, async () => {
    const { page, close } = await openPage(browser, { viewport });
    await page.addInitScript(watchShifts);
    const release = await holdViews(page);
    await page.goto("/");
    const seen = (selector) =>
      page.evaluate((selector) => [...document.querySelectorAll(selector)].some((card) => card.getBoundingClientRect().top < innerHeight), selector);
    const left = () => page.evaluate(() => document.querySelectorAll("pose-risk:not([data-state=ready])").length);
    const isAtEnd = () => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    while (!(await seen("pose-risk[data-state=loading]"))) await readOn(page, 100);
    // The reader is at the first card, and it is not there yet.
    await readOn(page, 100);
    release();
    while ((await left()) || !(await isAtEnd())) await readOn(page, 200);
    assert.deepEqual(await shifts(page), []);
    await close();
  });
}

test("what follows a card stays where it is while the card comes, with no style of the page's own", async () => {
  let release;
  const { all, page, close } = await openShellPage(browser, { address: base }, "what-follows-a-card-stays-where-it-is", async (page) => {
    await page.addInitScript(watchShifts);
    release = await holdViews(page);
  });
  // The reader is there before the card is.
  await page.mouse.move(300, 300);
  for (let at = 0; at < 7; at++) await readOn(page, 200);
  await all("loading");
  release();
  await all("ready");
  assert.deepEqual(await shifts(page), []);
  await close();
});

test("the watch for jumps sees one", async () => {
  const { page, close } = await openShellPage(browser, { address: base }, "what-follows-a-card-stays-where-it-is", (page) => page.addInitScript(watchShifts));
  await twoFrames(page);
  await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("p"), { textContent: "An advertisement." })));
  assert.notDeepEqual(await shifts(page), []);
  await close();
});

test("cards that come and go ten times leave neither nodes nor memory behind", async () => {
  const { page, faults, close } = await openShellPage(browser, { address: base }, "cards-that-come-and-go-leave-nothing-behind", (page) =>
    page.addInitScript(() => {
      globalThis.memories = new Set();
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...words) => {
          const made = await real.apply(WebAssembly, words);
          const { memory } = (made.instance ?? made).exports;
          if (memory) memories.add(memory);
          return made;
        };
      }
    }));
  const cdp = await page.context().newCDPSession(page);
  const turn = () =>
    page.evaluate(async () => {
      const poses = ["happy-baby", "cobra", "wheel"];
      const cards = poses.map((pose) => Object.assign(document.createElement("pose-risk"), { pose, loading: "eager" }));
      document.querySelector("main").append(...cards);
      await Promise.all(cards.map(({ ready }) => ready));
      const changes = cards.slice(0, 2).map((card) => new Promise((told) => card.addEventListener("pose-risk-change", told, { once: true })));
      cards[0].mobility = "stiff";
      cards[1].shadowRoot.querySelector(".movement:not([aria-pressed=true])").click();
      await Promise.all(changes);
      for (const card of cards) card.remove();
      while (cards.some((card) => card.dataset.state != "idle")) await null;
      // A picture that was moving asks for one more frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
  const weigh = async () => {
    // What waits for a frame or for idle time is held until then.
    for (let at = 0; at < 5; at++) {
      await twoFrames(page);
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      await cdp.send("HeapProfiler.collectGarbage");
    }
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    const bytes = await page.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { nodes, jsEventListeners, bytes };
  };
  for (let at = 0; at < 3; at++) await turn();
  const before = await weigh();
  assert.ok(before.bytes > 0, "the wasm's memory is watched");
  for (let at = 0; at < 10; at++) await turn();
  let after = await weigh();
  // The browser holds the last card for a while, and that may be a larger one. A leak only grows.
  for (let more = 0; more < 3 && after.nodes > before.nodes + 10; more++) {
    await turn();
    after = await weigh();
  }
  assert.equal(await page.evaluate(() => memories.size), 1, "one instance a page");
  assert.equal(after.bytes, before.bytes, "the wasm's memory has not grown");
  assert.ok(after.nodes <= before.nodes + 10, `${before.nodes} nodes became ${after.nodes}`);
  assert.ok(after.jsEventListeners <= before.jsEventListeners + 3, `${before.jsEventListeners} listeners became ${after.jsEventListeners}`);
  assert.deepEqual(faults, []);
  await close();
});

test("nothing leaves the page, and nothing is kept, whatever a reader does", async () => {
  const { all, page, requests, faults, close } = await openShellPage(browser, { address: base }, "nothing-leaves-the-page");
  const sockets = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await all("ready");
  const card = page.locator("pose-risk").first();
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await openMyBody(card);
  await card.getByRole("radio", { name: "Stiff" }).check();
  await card.locator("select").first().selectOption({ index: 1 });
  await card.getByRole("button", { name: "Another pose" }).click();
  await card.locator("input[role=combobox]").fill("cobra");
  await card.getByRole("option").first().click();
  const fetched = ended(page, "sources.json");
  for (const summary of await card.locator("summary").all()) if (await summary.isVisible()) await summary.click();
  await fetched;
  await twoFrames(page);
  const scripts = ["pose-risk.js", "pose-risk-card.js", "pose-risk-wake.js", "pose_risk.js"];
  const others = ["pose-risk.css", "pose-risk-more.css", "cards/en/happy-baby.json", "cards/en/list.json", "pose_risk_bg.wasm", "sources.json"];
  const ours = [...scripts, ...others].map((file) => `${base}/pkg/${file}`);
  const page_ = [`${base}/tests/pages/nothing-leaves-the-page.html`, `${base}/www/demo/icon.svg`];
  assert.deepEqual(requests.filter((url) => !ours.includes(url) && !page_.includes(url)), []);
  assert.ok(requests.includes(`${base}/pkg/sources.json`), "the sources were unfolded");
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
    location.hash,
    history.length,
  ]);
  assert.deepEqual(kept.slice(0, 7), [0, 0, "", 0, 0, 0, ""]);
  assert.ok(kept[7] <= 2, "no step in the history");
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(sockets, []);
  assert.deepEqual(faults, []);
  await close();
});

test("sources that were changed on the way are not shown", async () => {
  const { all, page, close } = await openShellPage(browser, { address: base }, "nothing-leaves-the-page", (page) =>
    page.route("**/sources.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll("https://", "https://evil.example/") });
    }));
  await all("ready");
  const card = page.locator("pose-risk").first();
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await openFold(card, "Why");
  for (const summary of await card.locator(".reasons summary").all()) await summary.click();
  // Without the file each source is named, with no link.
  await card.locator(".reasons li li", { hasText: / \d{4}$/ }).first().waitFor();
  assert.equal(await card.locator('a[href*="evil.example"]').count(), 0);
  assert.equal(await card.getAttribute("data-state"), "ready");
  await close();
});
