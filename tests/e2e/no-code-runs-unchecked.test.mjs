// Whatever an owner writes, a page runs no byte of ours that is not checked by its hash first.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const pkg = new URL("../../pkg/", import.meta.url);
const modules = (await readdir(pkg)).filter((name) => name.endsWith(".wasm"));

/** What an owner may say that we do not know: words, numbers, names, of each attribute that takes some. */
const UNKNOWN = ['mobility="bendy"', 'worse-with="bend"', 'condition="backache"', 'depth="deep"', 'age="old"', 'side="up"', 'view="film"', 'controls="all"', 'heading-level="9"', 'compare="nothing"', 'pose="happy-babby"'];

/** A page with this card, once it shows or has failed. */
async function card(attributes, module, answer) {
  const opened = await openPage(browser);
  const { page } = opened;
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
  await page.route("**/card.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Card</title><script type="module" src="${base}/pkg/pose-risk.js"></script><pose-risk loading="eager" ${attributes.includes("pose=") ? attributes : `pose="happy-baby" ${attributes}`}>Words</pose-risk></html>` }));
  await page.goto("/card.html");
  await page.waitForFunction(() => globalThis.reasons.length > 0 || document.querySelector("pose-risk")?.dataset.state == "ready");
  const told = await page.evaluate(() => ({ reasons, state: document.querySelector("pose-risk").dataset.state }));
  await opened.close();
  return told;
}

for (const module of modules) {
  test(`a changed ${module} never runs, whatever the attributes say`, async () => {
    const bytes = await readFile(new URL(module, pkg));
    // A custom section at the end: the module would run as before, but it is not what was built.
    const changed = Buffer.concat([bytes, Buffer.from([0, 2, 1, 120])]);
    for (const said of ["", ...UNKNOWN]) {
      const told = await card(said, module, (route) => route.fulfill({ contentType: "application/wasm", body: changed }));
      assert.deepEqual(told, { reasons: ["integrity"], state: "failed" }, said);
    }
  });

  test(`without ${module} the words stay and the owner hears of it`, async () => {
    for (const said of ["", ...UNKNOWN]) {
      const told = await card(said, module, (route) => route.fulfill({ status: 404, body: "gone" }));
      assert.deepEqual(told, { reasons: ["404"], state: "failed" }, said);
    }
  });
}

test("a word that is not known is told to the owner, and the card shows", async () => {
  const opened = await openPage(browser);
  const warnings = [];
  opened.page.on("console", (message) => message.type() == "warning" && warnings.push(message.text()));
  await opened.page.route("**/card.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Card</title><script type="module" src="${base}/pkg/pose-risk.js"></script><pose-risk loading="eager" pose="happy-baby" mobility="supel">Words</pose-risk></html>` }));
  await opened.page.goto("/card.html");
  await opened.page.waitForFunction(() => document.querySelector("pose-risk").dataset.state == "ready");
  assert.match(warnings.join(), /mobility is "supel".*supple/);
  await opened.close();
});
