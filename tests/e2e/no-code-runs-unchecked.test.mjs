// Whatever an owner writes, a page runs no byte of the package that was not checked by its hash first.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { launch } from "./support/browser.mjs";
import { openCards, openHtml } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const pkg = new URL("../../pkg/", import.meta.url);
const modules = (await readdir(pkg)).filter((name) => name.endsWith(".wasm"));

/** What an owner may say that we do not know: words, numbers, names, of each attribute that takes some. */
const UNKNOWN = ['mobility="bendy"', 'worse-with="bend"', 'condition="backache"', 'depth="deep"', 'age="old"', 'side="up"', 'view="film"', 'controls="all"', 'heading-level="9"', 'compare="nothing"', 'pose="happy-babby"'];

/** Only a card that says nothing unknown has a first view to fall back on. @param {string} attributes */
const leftWith = (attributes) => (attributes ? "failed" : "ready");

/** The card of these attributes. */
const html = (attributes) => `<pose-risk loading="eager" ${attributes.includes("pose=") ? "" : 'pose="happy-baby"'} ${attributes}>Words</pose-risk>`;

/** How a page with this card ends, where a file is answered so. */
async function outcome(attributes, module, answer) {
  const { page, close } = await openHtml(browser, html(attributes), {
    before: async (page) => {
      await page.route(`**/${module}`, answer);
      await page.addInitScript(() => {
        globalThis.reasons = [];
        document.addEventListener("pose-risk-error", ({ detail }) => reasons.push(detail.reason));
        const { send } = XMLHttpRequest.prototype;
        XMLHttpRequest.prototype.send = function (...body) {
          reasons.push("a request of another kind");
          return send.apply(this, body);
        };
      });
    },
  });
  await page.waitForFunction(() => globalThis.reasons.length > 0 || document.querySelector("pose-risk")?.dataset.state == "ready");
  await awake(page);
  await page.waitForFunction(() => globalThis.reasons.length > 0);
  const told = await page.evaluate(() => ({ reasons, state: document.querySelector("pose-risk").dataset.state }));
  await close();
  return told;
}

/** The outcome for each of these; most of the time of each is the pause before a second try, so they run together. */
const outcomes = (module, answer) =>
  Promise.all(["", ...UNKNOWN].map(async (attributes) => ({ attributes, ...(await outcome(attributes, module, answer)) })));

for (const module of modules) {
  test(`a changed ${module} never runs, whatever the attributes say`, async () => {
    const bytes = await readFile(new URL(module, pkg));
    // A custom section at the end: the module would run as before, but it is not what was built.
    const changed = Buffer.concat([bytes, Buffer.from([0, 2, 1, 120])]);
    const all = await outcomes(module, (route) => route.fulfill({ contentType: "application/wasm", body: changed }));
    for (const { attributes, ...told } of all) assert.deepEqual(told, { reasons: ["integrity"], state: leftWith(attributes) }, attributes);
  });

  test(`without ${module} the first view or the words stay, and the owner hears of it`, async () => {
    const all = await outcomes(module, (route) => route.fulfill({ status: 404, body: "gone" }));
    for (const { attributes, ...told } of all) assert.deepEqual(told, { reasons: ["404"], state: leftWith(attributes) }, attributes);
  });
}

test("a word that is not known is told to the owner, and the card shows", async () => {
  const warnings = [];
  const { close } = await openCards(browser, html('mobility="supel"'), {
    before: (page) => page.on("console", (message) => message.type() == "warning" && warnings.push(message.text())),
  });
  assert.match(warnings.join(), /mobility is "supel".*supple/);
  await close();
});
