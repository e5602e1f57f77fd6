// A site's own catalogue of five hundred poses beside ours: checking it, a card of one of its poses, and the list of all.

import { newReader } from "./browser.mjs";
import { SLOWER } from "./networks.mjs";
import { copies } from "./poses.mjs";
import { summary } from "./statistics.mjs";
import { asPage } from "./subjects.mjs";

const PATH = "/bench/catalogue.html";
const COUNT = 500;

/** Runs in the page. @param {any} catalog */
async function measure(catalog) {
  const api = await import(new URL("/pkg/pose_risk.js", location.href).href);
  await api.default();
  const timed = (job) => {
    const from = performance.now();
    job();
    return performance.now() - from;
  };
  const problems = api.check(catalog);
  if (problems.length) throw new Error(`the copies have problems: ${JSON.stringify(problems.slice(0, 3))}`);
  const shown = async (options) => {
    const from = performance.now();
    const card = Object.assign(document.createElement("pose-risk"), { loading: "eager", catalog, ...options });
    document.querySelector("main").append(card);
    const state = () => card.dataset.state;
    while (state() != "ready" && state() != "failed") await new Promise(requestAnimationFrame);
    if (state() == "failed") throw new Error("the card failed");
    const { port1, port2 } = new MessageChannel();
    const painting = new Promise((done) => (port1.onmessage = done));
    port2.postMessage(undefined);
    await painting;
    const text = card.shadowRoot.textContent;
    const took = performance.now() - from;
    card.remove();
    return { took, text };
  };
  const [pose] = catalog.poses;
  const card = await shown({ pose: pose.id });
  if (!card.text.includes(pose.name)) throw new Error("the card does not show the added pose");
  const list = await shown({ view: "ranking" });
  return {
    check: timed(() => api.check(catalog)),
    rank: timed(() => api.rank({ catalog })),
    search: timed(() => api.search("copy 499", { catalog })),
    card: card.took,
    list: list.took,
  };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./subjects.mjs").Subject} card
 * @param {{ rounds: number, say: (line: string) => void }} how
 */
export async function catalogue(browser, site, card, { rounds, say }) {
  const { head } = card.page([]);
  site.give(PATH, asPage({ head, body: "" }));
  const catalog = await copies(COUNT);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    say(`a catalogue of ${COUNT}, round ${round} of ${rounds}`);
    const reader = await newReader(browser, site, { slower: SLOWER });
    await reader.page.goto(PATH);
    await reader.page.waitForFunction(() => customElements.get("pose-risk"));
    runs.push(await reader.page.evaluate(measure, catalog));
    await reader.close();
  }
  const names = ["check", "card", "list", "rank", "search"];
  return { count: COUNT, ...Object.fromEntries(names.map((name) => [name, summary(runs.map((run) => run[name]))])) };
}
