// Runs first cards in a stand-in for a page and notes which functions of the wasm they enter.
//
// node split/first-use.mjs GLUE.js MARKED.wasm RAN.json

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Window } from "happy-dom";

const [glue, marked, out] = process.argv.slice(2);

const ran = new Set();
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, { ...imports, ran: { enter: (number) => ran.add(number) } });
  }
};

// What the glue asks the browser for by name.
const window = new Window({ url: "http://localhost/" });
const { document } = window;
const names = ["document", "Window", "Element", "HTMLInputElement", "HTMLSelectElement", "ShadowRoot"];
for (const name of names) globalThis[name] = window[name];
globalThis.window = window;

// A card that complains is not the card of a careful owner, and would mark the wrong functions.
console.warn = console.error = (message) => {
  throw new Error(`a first card says: ${message}`);
};

// From the files: asking the wasm for them would be no part of a first use.
const files = readdirSync(new URL("../data/poses/", import.meta.url));
const poses = files.filter((name) => name.endsWith(".toml")).map((name) => name.slice(0, -".toml".length));

const module = new WebAssembly.Module(readFileSync(marked));
let pages = 0;

/** A page with these cards, mounted one after the other as the shell does. */
async function show(...cards) {
  // A fresh copy of the glue has a fresh instance, and starts what a page starts once.
  const card = await import(`${pathToFileURL(glue)}?${pages++}`);
  card.initSync({ module });
  const host = document.createElement("div");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  for (const said of cards) {
    const wrapper = document.createElement("div");
    root.append(wrapper);
    card.mount(wrapper, { ...unsaid, lang: "en", ...said }, () => {});
    for (let turns = 0; !wrapper.querySelector("[part]"); turns++) {
      if (turns == 1000) throw new Error(`no card for ${JSON.stringify(said)}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  host.remove();
}

const options = ["pose", "worseWith", "condition", "mobility", "depth", "side", "age", "view", "compare"];
const others = ["controls", "theme", "headingLevel", "dir", "catalog"];
const unsaid = Object.fromEntries([...options, ...others].map((name) => [name, undefined]));

// What an owner may say of the reader or the card, on poses of every kind of ask. What is not here
// still works: it only fetches the rest sooner.
const kinds = ["happy-baby", "cobra", "half-lord-fishes", "standing-side-bend", "dead-bug"];
const said = [
  ...["bending", "arching", "twisting", "side-bending", "loading"].map((mechanism) => ({ worseWith: [mechanism] })),
  { worseWith: ["bending", "twisting"] },
  ...["stiff", "supple"].map((mobility) => ({ mobility })),
  ...["under-45", "55-69"].map((age) => ({ age })),
  ...["disc-herniation", "osteoporosis", "pregnancy", "hypermobility"].map((condition) => ({ condition })),
  { depth: 0.5 },
  { side: "left" },
  { view: "compact" },
  { controls: ["none"] },
  { controls: ["picker", "alternatives"] },
  { theme: "dark", headingLevel: 2, dir: "ltr" },
];
// Hash tables lie differently in each page, and grow at different cards: so, many pages.
for (const pose of poses) await show({ pose });
for (const pose of kinds) for (const more of said) await show({ pose, ...more });
await show(...poses.map((pose) => ({ pose })));
await show(...kinds.flatMap((pose) => said.map((more) => ({ pose, ...more }))));

writeFileSync(out, JSON.stringify([...ran]));
process.exit(0);
