// A touch on a card that shows, but whose code is not here yet: how long until the answer is painted, with nothing
// fetched before, and with the code fetched while the browser was idle.

import { newReader } from "./browser.mjs";
import { MIDDLING, SLOWER } from "./networks.mjs";
import { summary } from "./statistics.mjs";
import { asPage } from "./subjects.mjs";
import { painted, watchFor } from "./watch.mjs";

const CODE = ["/pkg/pose_risk.js", "/pkg/pose_risk_bg.wasm"];
const PAGE = "/bench/waking.html";
const BLANK = "/bench/blank.html";
/** If nothing has been fetched by then, nothing is fetched in idle time. */
const IDLE_MS = 20_000;

/**
 * Runs in the page. Notes when the reader's finger comes down, when the first change in the card that follows is
 * painted, and when another verdict is.
 */
function watchPress() {
  const root = document.querySelector("pose-risk").shadowRoot;
  // For a moment there may be two cards, one of them hidden.
  const verdict = () => {
    const shown = [...root.querySelectorAll(".advice")].filter((advice) => advice.checkVisibility());
    return shown.length == 1 ? shown[0].textContent : before;
  };
  let before;
  before = verdict();
  globalThis.pressed = new Promise((tell) => {
    addEventListener("pointerdown", ({ timeStamp }) => {
      let moved;
      const changes = new MutationObserver(() => {
        changes.disconnect();
        requestAnimationFrame(() => framePainted().then((time) => (moved = time - timeStamp)));
      });
      changes.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      const look = async () => {
        if (verdict() == before) return void requestAnimationFrame(look);
        const answered = (await framePainted()) - timeStamp;
        tell({ answered, moved: moved ?? answered });
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./subjects.mjs").Subject} card
 * @param {{ rounds: number, say: (line: string) => void }} how
 */
export async function waking(browser, site, card, { rounds, say }) {
  site.give(PAGE, asPage(card.page(["happy-baby"])));
  site.give(BLANK, asPage({ head: "", body: "" }));
  const cold = [], idle = [], transfers = [];
  let isAsleep = true;
  for (let round = 1; round <= rounds; round++) {
    say(`waking, round ${round} of ${rounds}`);
    const pressed = await press(browser, site, card, false);
    isAsleep &&= pressed.isAsleep;
    cold.push(pressed);
    idle.push(await press(browser, site, card, true));
    transfers.push(await transfer(browser, site));
  }
  const isFetched = idle.every(({ isFetched }) => isFetched);
  return {
    isAsleep,
    cold: { answered: summary(cold.map(({ answered }) => answered)), moved: summary(cold.map(({ moved }) => moved)) },
    idle: isFetched ? { answered: summary(idle.map(({ answered }) => answered)), moved: summary(idle.map(({ moved }) => moved)) } : undefined,
    transfer: summary(transfers),
  };
}

/** @param {import("playwright-core").Browser} browser @param {{ address: string }} site @param {import("./subjects.mjs").Subject} card @param {boolean} waits */
async function press(browser, site, card, waits) {
  const reader = await newReader(browser, site, { network: MIDDLING, slower: SLOWER });
  const { page } = reader;
  const came = new Set();
  page.on("requestfinished", (request) => came.add(new URL(request.url()).pathname));
  await watchFor(page, card.shown, 1);
  await page.goto(PAGE, { waitUntil: "commit" });
  await painted(page);
  const isAsleep = !came.has(CODE[1]);
  if (waits) {
    for (const from = Date.now(); Date.now() - from < IDLE_MS && !CODE.every((path) => came.has(path)); ) {
      await page.waitForEvent("requestfinished", { timeout: 1_000 }).catch(() => {});
    }
  }
  const isFetched = CODE.every((path) => came.has(path));
  await page.evaluate(watchPress);
  await page.locator("pose-risk .movements button").first().tap();
  const times = await page.evaluate(() => globalThis.pressed);
  await reader.close();
  return { ...times, isAsleep, isFetched };
}

/** How long the code alone is on its way: the same bytes at the same rate, and nothing done with them. */
async function transfer(browser, site) {
  const reader = await newReader(browser, site, { network: MIDDLING });
  await reader.page.goto(BLANK);
  const time = await reader.page.evaluate(async (paths) => {
    const from = performance.now();
    await Promise.all(paths.map((path) => fetch(path).then((response) => response.arrayBuffer())));
    return performance.now() - from;
  }, CODE);
  await reader.close();
  return time;
}
