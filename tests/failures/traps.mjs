// A real trap of the wasm, deep inside, at one of three moments, and what is left of a page's cards.

import { listen, observe, reach } from "./cell.mjs";
import { page as html, card, shell } from "./pages.mjs";
import { TRAPS, trappingFiles } from "./trapping.mjs";

/** When it traps: as a first card is mounted; as a reader presses something; as the page says another pose. */
export const MOMENTS = {
  "the first mount": undefined,
  "a press": () => document.querySelector("#a").shadowRoot.querySelector(".movement:not([aria-pressed=true])").click(),
  "a change of the page's": () => (document.querySelector("#a").pose = "bridge"),
};

/** @type {Map<string, string | Buffer> | undefined} */
let files;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./site.mjs").faultySite>>} site
 * @param {object} what
 * @param {keyof typeof TRAPS} what.kind
 * @param {keyof typeof MOMENTS} what.moment
 * @param {boolean} [what.untyped] whether the server sends a wrong type, so that the wasm has no address
 * @returns {Promise<{ now: Record<string, string>, told: Record<string, string[]>, said: string[], calls: number, later: string, again: string }>}
 */
export async function afterTrap(browser, site, { kind, moment, untyped }) {
  const cell = site.cell();
  files ??= trappingFiles();
  for (const [path, bytes] of files) cell.given.set(path, bytes);
  if (untyped) cell.faults.set("pkg/pose_risk_bg.wasm", "wrong type");
  cell.given.set("page.html", html(shell("pkg/"), card("a", 'pose="happy-baby"') + card("b", 'pose="cobra"') + card("c", 'pose="plank" mobility="stiff"')));
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const said = [];
  page.on("console", (message) => message.type() == "error" && message.text().startsWith("pose-risk") && said.push(message.text()));
  await page.addInitScript(listen);
  await page.addInitScript(bringTrap, moment == "the first mount" ? TRAPS[kind] : 0);
  const state = () => page.evaluate(observe);
  const until = (/** @type {string} */ what, /** @type {unknown} */ given) => page.waitForFunction(what, given);
  try {
    await page.goto(`${cell.at}page.html`);
    const act = MOMENTS[moment];
    if (act) {
      await until("['a', 'b'].every((id) => document.getElementById(id).dataset.state == 'ready')");
      await page.evaluate(reach);
      await until("['a', 'b', 'c'].every((id) => document.getElementById(id).shadowRoot.querySelector('div:not([hidden]) > div > article'))");
      await page.evaluate((kind) => void (globalThis.trap = kind), TRAPS[kind]);
      await page.evaluate(act);
    } else {
      await until("document.getElementById('c').dataset.state == 'failed'");
      await page.evaluate(reach);
    }
    await until("['a', 'b'].every((id) => document.getElementById(id).shadowRoot.querySelector('.still .why-still')) && document.getElementById('c').dataset.state == 'failed' && ['a', 'b', 'c'].every((id) => heard.some((one) => one.id == id))");
    const calls = await page.evaluate(() => globalThis.trapCalls);
    // What a reader and the page do now asks nothing of it.
    await page.evaluate(reach);
    await page.evaluate(async () => {
      document.querySelector("#b").pose = "bridge";
      document.querySelector("main, body").insertAdjacentHTML("beforeend", '<pose-risk id="later" pose="boat" loading="eager"><p>Words.</p></pose-risk>');
      await document.querySelector("#later").ready;
    });
    await until("document.querySelector('#later').shadowRoot.querySelector('.still .why-still')");
    const now = await state();
    const more = await page.evaluate(() => globalThis.trapCalls);
    const heard = await page.evaluate(() => globalThis.heard);
    const told = Object.fromEntries(["a", "b", "c"].map((id) => [id, heard.filter((one) => one.id == id).map(({ reason }) => reason)]));
    const later = await page.evaluate(() => document.querySelector("#later .why-still, #later")?.shadowRoot?.querySelector(".why-still")?.textContent ?? "");
    // Loaded again, it works.
    await page.addInitScript(() => (globalThis.trap = 0));
    await page.reload();
    await until("document.getElementById('a').dataset.state == 'ready'");
    await page.evaluate(reach);
    await until("document.getElementById('a').shadowRoot.querySelector('div:not([hidden]) > div > article')");
    return { now, told, said, calls: more - calls, later, again: (await state()).a };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its scripts: gives the wasm its hook. @param {number} kind what it does from the beginning */
function bringTrap(kind) {
  globalThis.trap ??= kind;
  globalThis.trapCalls = 0;
  const test = { trap: () => (globalThis.trapCalls++, globalThis.trap) };
  for (const how of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[how];
    WebAssembly[how] = (source, imports) => original.call(WebAssembly, source, { ...imports, test });
  }
}
