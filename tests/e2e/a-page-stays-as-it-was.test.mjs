// What a page does not pay for a card: no jump, no leak, no request of others, nothing kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Adds up what moves without a reader's doing, as the browser reports it. */
function countShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName + (node?.id ? `#${node.id}` : "")).join(" ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** A network on which the card comes late: while its reader looks. */
async function slowly(page) {
  await page.route("**/*.wasm", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
}

/** Reads on, faster than anyone reads, until all cards are there and some way past the last. */
async function read(page) {
  const left = () => page.evaluate(() => document.querySelectorAll("pose-risk:not([data-state=ready])").length);
  for (let past = 0; past < 8; past += (await left()) ? 0 : 1) {
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(70);
  }
}

for (const [what, viewport] of [
  ["a phone", { width: 320, height: 640 }],
  ["a tablet", { width: 768, height: 1024 }],
  ["a wide screen", { width: 1440, height: 900 }],
]) {
  test(`the demo post does not jump while its cards come, on ${what}`, async () => {
    const { page, close } = await openPage(browser, { viewport });
    await page.addInitScript(countShifts);
    await slowly(page);
    await page.goto("/");
    await page.waitForTimeout(500);
    await read(page);
    assert.deepEqual(await page.evaluate(() => shifts), []);
    await close();
  });
}

test("what follows a card stays where it is while the card comes, with no style of the page's own", async () => {
  const { all, page, close } = await openShellPage(browser, { address: base }, "what-follows-a-card-stays-where-it-is", async (page) => {
    await page.addInitScript(countShifts);
    await slowly(page);
  });
  // The reader is there before the card is.
  await page.mouse.move(300, 300);
  for (let at = 0; at < 7; at++) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(50);
  }
  await all("loading");
  await all("ready");
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => shifts), []);
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
      cards[0].mobility = "stiff";
      cards[1].shadowRoot.querySelector(".chip:not([aria-pressed=true])").click();
      await new Promise((resolve) => setTimeout(resolve, 60));
      for (const card of cards) card.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  const weigh = async () => {
    for (let at = 0; at < 3; at++) await cdp.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    const bytes = await page.evaluate(() => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { nodes, jsEventListeners, bytes };
  };
  for (let at = 0; at < 3; at++) await turn();
  const before = await weigh();
  assert.ok(before.bytes > 0, "the wasm's memory is watched");
  for (let at = 0; at < 10; at++) await turn();
  const after = await weigh();
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
  await card.getByRole("radio", { name: "Stiff" }).check();
  await card.locator("select").first().selectOption({ index: 1 });
  await card.locator("input[role=combobox]").fill("cobra");
  await card.getByRole("option").first().click();
  for (const summary of await card.locator("summary").all()) if (await summary.isVisible()) await summary.click();
  await page.waitForTimeout(300);
  const ours = ["pose-risk.js", "pose_risk.js", "pose_risk_bg.wasm", "sources.json"].map((file) => `${base}/pkg/${file}`);
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
  for (const summary of await card.locator("summary").all()) if (await summary.isVisible()) await summary.click();
  await page.waitForTimeout(300);
  assert.equal(await card.locator('a[href*="evil.example"]').count(), 0);
  assert.equal(await card.getAttribute("data-state"), "ready");
  await close();
});
