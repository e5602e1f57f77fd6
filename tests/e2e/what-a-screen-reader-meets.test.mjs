// What a screen reader meets in seven cards, node by node, as noted in tests/golden/heard/: a change of it is one that
// somebody has read. `POSE_RISK_WRITE=1 node --test tests/e2e/what-a-screen-reader-meets.test.mjs` notes it anew, and so
// does `cargo xtask gauntlet --write`.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { heard } from "./support/heard.mjs";

const notes = new URL("../golden/heard/", import.meta.url);
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const cards = [
  ["nothing-chosen", 'pose="happy-baby"'],
  ["skip-for-now", 'pose="seated-forward-fold" worse-with="bending"'],
  ["a-twist", 'pose="half-lord-fishes"'],
  ["start", ""],
  ["the-ten-most-demanding", 'view="ranking" by="lumbar-flexion" limit="10"'],
  ["compact", 'pose="cobra" view="compact"'],
  ["a-sequence", 'view="sequence" sequence="sun-salutation-a" worse-with="bending"'],
];

/** Lines of a card, read once. @param {string} attributes */
const met = (attributes) => (read[attributes] ??= readCard(attributes));
const read = {};
async function readCard(attributes) {
  const { page, close } = await openCards(browser, `<pose-risk loading="eager" heading-level="2" ${attributes}></pose-risk>`, { context: { viewport: { width: 392, height: 780 } } });
  const lines = await heard(page);
  await close();
  return lines;
}

for (const [name, attributes] of cards) {
  test(`a screen reader meets in the card "${name}" what is noted`, async () => {
    const lines = await met(attributes);
    const file = new URL(`${name}.txt`, notes);
    if (process.env.POSE_RISK_WRITE == "1") {
      await mkdir(notes, { recursive: true });
      await writeFile(file, lines.join("\n") + "\n");
    }
    assert.deepEqual(lines, (await readFile(file, "utf8")).trimEnd().split("\n"));
  });
}

test("every control has a name, and a slider's is its question alone", async () => {
  const wrong = [];
  for (const [card, attributes] of cards) {
    for (const line of await met(attributes)) {
      if (/^(button|link|slider|combobox|radio|checkbox|DisclosureTriangle|DisclosureTriangleGrouped|searchbox|textbox|option):(?= =| \(|$)/.test(line)) wrong.push(`${card}: no name: ${line}`);
      if (/^slider: [^=]*\d/.test(line)) wrong.push(`${card}: a number in a name: ${line}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("no line says the same number twice", async () => {
  const wrong = [];
  for (const [card, attributes] of cards) {
    for (const line of await met(attributes)) {
      const numbers = line.match(/\d+ ?[%°]/g) ?? [];
      if (new Set(numbers).size < numbers.length) wrong.push(`${card}: ${line}`);
    }
  }
  assert.deepEqual(wrong, []);
});
