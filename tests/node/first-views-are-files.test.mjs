// Which file shows what an element says (www/shell/first-view.js), what is built of a file (www/first/tree.js), and what
// the built files weigh.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { filesFor, readFirstView } from "../../www/shell/first-view.js";
import { idOf, readByName } from "../../www/more/names.js";
import { all, build, FETCHES, NEVER, TAGS } from "../../www/first/tree.js";
import { builtApi } from "./support/answers.mjs";
import { openDom } from "./support/dom.mjs";

const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
const { document } = openDom();

const element = (attributes) => ({ getAttribute: (name) => attributes[name] ?? null });

for (const [says, attributes, files] of [
  ["nothing", {}, ["start"]],
  ["a pose", { pose: "cobra" }, ["cobra"]],
  ["how it looks", { pose: "cobra", theme: "dark", lang: "de-CH", dir: "rtl", "heading-level": "2", loading: "eager" }, ["cobra"]],
  ["some controls", { pose: "cobra", controls: "picker depth" }, ["cobra"]],
  ["no controls", { pose: "cobra", controls: "none" }, ["cobra", "cobra.none"]],
  ["a mechanism", { pose: "cobra", "worse-with": "arching" }, ["cobra", "cobra.arching"]],
  ["what is so without saying", { pose: "cobra", depth: "1", mobility: "typical", side: "right", view: "card" }, ["cobra"]],
  ["the compact view", { pose: "cobra", view: "compact" }, ["cobra.compact"]],
  ["a name that is looked up first", { pose: "Cobra Pose" }, ["Cobra Pose"]],
  ["the list", { view: "ranking" }, ["list"]],
  ["the list, and a pose for another view", { view: "ranking", pose: "cobra" }, ["list"]],
  ["a pose, and a sequence for another view", { pose: "cobra", sequence: "desk-break" }, ["cobra"]],
  ["a sequence for a mechanism", { view: "sequence", sequence: "desk-break", "worse-with": "bending" }, ["desk-break", "desk-break.bending"]],
  ["a sequence without controls", { view: "sequence", sequence: "desk-break", controls: "none" }, ["desk-break", "desk-break.none"]],
  ["a sequence, and a pose for another view", { view: "sequence", sequence: "desk-break", pose: "cobra" }, ["desk-break"]],
  ["a sequence", { view: "sequence", sequence: "sun-salutation-a", controls: "picker" }, ["sun-salutation-a"]],
]) {
  test(`there is a first view for an element that says ${says}`, () => assert.deepEqual(filesFor(element(attributes)), files));
}

for (const [says, attributes] of [
  ["two mechanisms", { pose: "cobra", "worse-with": "arching bending" }],
  ["a condition", { pose: "cobra", condition: "sciatica" }],
  ["a part of the depth", { pose: "cobra", depth: "0.5" }],
  ["another side", { pose: "cobra", side: "left" }],
  ["a body's mobility", { pose: "cobra", mobility: "stiff" }],
  ["a catalogue of its own", { pose: "cobra", catalog: "poses.json" }],
  ["a comparison", { pose: "cobra", view: "compare", compare: "bow" }],
  ["a list by something else", { view: "ranking", by: "lumbar-extension" }],
  ["a mechanism and no controls", { pose: "cobra", "worse-with": "arching", controls: "none" }],
  ["a compact card for a mechanism", { pose: "cobra", view: "compact", "worse-with": "arching" }],
  ["a compact card without a pose", { view: "compact" }],
  ["a control that there is not", { pose: "cobra", controls: "picker knob" }],
  ["a path in the place of a pose", { pose: "../integrity" }],
  ["a list of poses", { view: "sequence", sequence: "cat, cobra" }],
]) {
  test(`only the code can show an element that says ${says}`, () => assert.deepEqual(filesFor(element(attributes)), []));
}

const everything = { known: [], level: 3, wants: () => true };

test("a file that somebody has changed brings nothing that runs, fetches or is styled", () => {
  const bad = ["div",
    ["script", "alert(1)"], ["iframe", { srcdoc: "x" }], ["a", { href: "javascript:alert(1)" }, "a"], ["style", "* {}"], ["object", { data: "x" }],
    ["svg", ["script", "alert(1)"], ["use", { href: "#x" }], ["foreignObject", ["script", "x"]], ["animate", { attributeName: "href" }], ["image", { href: "x" }]],
    ["input", { type: "image", src: "x", formaction: "y", onfocus: "alert(1)", autofocus: "" }],
    ["button", { onclick: "alert(1)", formaction: "javascript:alert(1)", style: "position: fixed", OnClick: "x" }, "press"],
    ["path", { fill: "url(https://evil.example)", "xlink:href": "x" }],
  ];
  const top = build(bad, everything);
  const found = [...top.querySelectorAll("*")];
  assert.deepEqual(found.map(({ localName }) => localName), ["div", "svg", "input", "button", "path"]);
  assert.deepEqual(found.flatMap(({ attributes }) => [...attributes].map(({ name }) => name)), ["type", "autofocus"]);
});

test("a number that stands for nothing is refused as a whole", () => {
  assert.throws(() => build(["div", 5], everything));
  const itself = ["div", 0];
  assert.throws(() => build(itself, { ...everything, known: [itself] }));
});

test("headings stand at the level that the page wants, and never below six", () => {
  const level = (level) => [...build(["div", ["h3", "a"], ["h4", "b"], ["h5", "c"]], { ...everything, level }).firstChild.children].map(({ localName }) => localName);
  assert.deepEqual(level(3), ["h3", "h4", "h5"]);
  assert.deepEqual(level(2), ["h2", "h3", "h4"]);
  assert.deepEqual(level(6), ["h6", "h6", "h6"]);
});

test("no file is asked for under a name that is no id", async (t) => {
  t.mock.method(globalThis, "fetch", () => assert.fail("fetched"));
  assert.equal(await readFirstView(element({ pose: "Cobra Pose" })), undefined);
});

test("a whole name is looked up in the list of names", async (t) => {
  t.mock.method(globalThis, "fetch", async (/** @type {URL} */ url) => ({ json: async () => read(url.href.split("/").at(-1)) }));
  const asked = await readByName(element({ pose: "Balāsana" }), async (one) => [["p", one.getAttribute("pose")]]);
  assert.deepEqual(asked, [["p", "childs-pose"]]);
});

test("a name that the list does not know is for the code, whatever objects have", () => {
  assert.equal(idOf({ cobra: "cobra" }, "Constructor"), undefined);
  assert.equal(idOf({ cobra: "cobra" }, "Cobrra"), undefined);
});

const folder = join(pkg, "cards/en");
const NAMES = "names.json";
const files = readdirSync(folder).filter((name) => name != NAMES);
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const catalog = (await builtApi()).catalog();
const poses = catalog.map(({ id }) => id);
const sequences = readdirSync(new URL("../../data/sequences/", import.meta.url)).map((name) => name.replace(".toml", ""));

test("every pose has its card, compact, without controls and for each mechanism; every sequence has the same but compact", () => {
  const kinds = ["", ".compact", ".none", ".bending", ".arching", ".twisting", ".side-bending", ".loading"];
  const ofSequences = sequences.flatMap((id) => kinds.filter((kind) => kind != ".compact").map((kind) => `${id}${kind}.json`));
  assert.deepEqual(files.toSorted(), [...poses.flatMap((pose) => kinds.map((kind) => `${pose}${kind}.json`)), ...ofSequences, "list.json", "start.json"].toSorted());
});

test("nothing of a built file is refused", () => {
  for (const name of files) {
    for (const [tag, attributes] of all(read(name))) {
      assert.match(tag, TAGS, name);
      const own = typeof attributes == "object" && !Array.isArray(attributes) ? Object.entries(attributes) : [];
      assert.deepEqual(own.filter(([attribute, value]) => NEVER.test(attribute) || FETCHES.test(value)), [], name);
    }
  }
});

test("what a first view loads keeps its budget for seven of eight poses, and no pose passes it by more than a fifteenth", () => {
  const weigh = (name) => brotliCompressSync(readFileSync(join(pkg, name))).length;
  const shared = ["pose-risk.js", "pose-risk-card.js", "pose-risk.css"].map(weigh).reduce((sum, size) => sum + size);
  const cards = poses.map((pose) => weigh(`cards/en/${pose}.json`)).toSorted((a, b) => a - b);
  const [BUDGET, OF_TEN] = [20_000, 105_000];
  const over = cards.filter((size) => shared + size > BUDGET).length;
  assert.ok(over <= poses.length / 8, `${over} of ${poses.length} poses`);
  assert.ok(shared + cards.at(-1) <= BUDGET * 16 / 15, `${shared + cards.at(-1)} bytes`);
  const median = cards[poses.length >> 1];
  assert.ok(shared + 10 * median <= OF_TEN, `ten cards of ${median} bytes`);
});

test("a name, as the catalogue writes it, finds the first view of its pose", async () => {
  const { pose: names } = read(NAMES);
  const wrong = catalog.filter(({ id, name }) => idOf(names, name) != id || idOf(names, name.toUpperCase()) != id);
  assert.deepEqual(wrong.map(({ name }) => name), []);
  assert.equal(idOf(names, "Happy Baby Pose"), "happy-baby");
  const sanskrit = catalog.filter(({ sanskrit }) => sanskrit && !poses.includes(idOf(names, sanskrit)));
  assert.deepEqual(sanskrit.map(({ sanskrit }) => sanskrit), []);
});

test("an element that calls a pose or a sequence by a name is read by its id", async (t) => {
  t.mock.method(globalThis, "fetch", async () => ({ json: async () => read(NAMES) }));
  const asked = (attributes) => readByName(element(attributes), async (other) => filesFor(other));
  assert.deepEqual(await asked({ pose: "Happy Baby" }), ["happy-baby"]);
  assert.deepEqual(await asked({ pose: "Bālāsana", controls: "none" }), ["childs-pose", "childs-pose.none"]);
  assert.deepEqual(await asked({ view: "sequence", sequence: "Surya Namaskar A" }), ["sun-salutation-a"]);
  assert.deepEqual(await asked({ view: "sequence", sequence: "Cat-Cow" }), ["cat-cow"]);
  assert.deepEqual(await asked({ view: "sequence", sequence: "cobra, cat" }), []);
  assert.deepEqual(await asked({ pose: "Sun Salutation" }), []);
});

const BYTES_A_POSE = 115_000;

// Nobody fetches it whole: docs/decisions/0033-the-package-grows-with-the-poses.md
test("the whole package weighs less than 115 kB a pose", () => {
  const bytes = readdirSync(pkg, { recursive: true }).map((name) => statSync(join(pkg, name))).filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  assert.ok(bytes < BYTES_A_POSE * poses.length, `${bytes} bytes for ${poses.length} poses`);
});
