// A site's own catalogue of five hundred poses beside ours: checking it, a card of one of its poses, the list of all, and
// the list of the search as a reader types.

import { newReader } from "./browser.mjs";
import { SLOWER } from "./networks.mjs";
import { copies } from "./poses.mjs";
import { quantile, summary } from "./statistics.mjs";
import { asPage } from "./subjects.mjs";

const PATH = "/bench/catalogue.html";
const COUNT = 500;
/** What is typed: names that many of the poses begin like, one in Sanskrit, and one with a slip. */
const TYPED = ["warrior", "downward dog", "sarvangasana", "handstnad"];

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
    await framePainted();
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
 * Runs in the page, where a card with the catalogue has its search open: types each text letter by letter, each at the
 * beginning of a frame, until another list is painted.
 *
 * @param {string[]} texts
 */
async function type(texts) {
  const root = document.querySelector("pose-risk").shadowRoot;
  const field = /** @type {HTMLInputElement} */ (root.querySelector("input[role=combobox]"));
  const frame = () => new Promise(requestAnimationFrame);
  const marked = () => root.querySelector("[role=listbox]").innerHTML;
  const took = [];
  const STILL = 30;
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) {
      const before = marked();
      await frame();
      const from = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      let frames = 0;
      for (; frames < STILL; frames++) {
        await framePainted();
        if (marked() != before) break;
        await frame();
      }
      // A space after a word changes no list, and a letter more of a slip may not.
      if (frames < STILL) took.push(performance.now() - from);
      // Pictures come in frames after it, before the next letter of anyone's.
      for (let frames = 0; frames < 6; frames++) await frame();
    }
  }
  return took;
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
  const keys = [];
  for (let round = 1; round <= rounds; round++) {
    say(`a catalogue of ${COUNT}, round ${round} of ${rounds}`);
    const reader = await newReader(browser, site, { slower: SLOWER });
    await reader.page.goto(PATH);
    await reader.page.waitForFunction(() => customElements.get("pose-risk"));
    runs.push(await reader.page.evaluate(measure, catalog));
    await reader.page.evaluate((catalog) => {
      const card = Object.assign(document.createElement("pose-risk"), { loading: "eager", catalog, pose: catalog.poses[0].id });
      document.querySelector("main").append(card);
    }, catalog);
    await reader.page.locator("pose-risk [part~=picker] > button").click();
    await reader.page.getByRole("option").first().waitFor();
    // The browser compiles what runs often a second time.
    await reader.page.evaluate(type, TYPED);
    keys.push(...(await reader.page.evaluate(type, TYPED)));
    await reader.close();
  }
  if (!keys.length) throw new Error("no letter changed the list");
  const names = ["check", "card", "list", "rank", "search"];
  return { count: COUNT, key: { ...summary(keys), nineOfTen: quantile(keys, 0.9) }, ...Object.fromEntries(names.map((name) => [name, summary(runs.map((run) => run[name]))])) };
}
