import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";
import { executable, launch } from "./support/browser.mjs";
import { ended, twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { shellSite } from "./support/shell-site.mjs";

const glue = "/pkg/pose_risk.js";
const wasm = "/pkg/pose_risk_bg.wasm";

const more = "/pkg/pose-risk-more.js";
const list = "/pkg/integrity.json";
/** What a card needs besides. */
const second = ["pose-risk-card.js", "pose-risk-wake.js", "pose-risk.css", "pose-risk-more.css"].map((name) => `/pkg/${name}`);
const page404 = { status: 404, headers: { "content-type": "text/html" }, body: "<h1>Not here</h1>" };
const pageInstead = { headers: { "content-type": "text/html" }, body: "<h1>Our app</h1>" };

let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), shellSite()])));
beforeEach(() => site.reset());
after(async () => (site.close(), await browser.close()));

const open = (...arguments_) => openShellPage(browser, site, ...arguments_);

/** The card did not come: the words show, the page and its owner hear the reason. */
async function assertFailed(opened, reason, { mend = /\./, elements = 1 } = {}) {
  const { all, page, errors } = opened;
  await all("failed");
  await page.waitForFunction((elements) => heard.length >= elements, elements);
  assert.equal(await page.locator("pose-risk p").first().isVisible(), true, "the words stay");
  assert.equal(await page.getByRole("combobox").count(), 0);
  const heard = await opened.heard();
  assert.deepEqual(heard.map(({ type }) => type), Array(elements).fill("pose-risk-error"));
  for (const { detail } of heard) {
    assert.equal(detail.reason, reason, detail.message);
    assert.match(detail.message, mend);
  }
  assert.equal(errors.length, 1, "the console says it once a page");
  assert.ok(errors[0].startsWith(`pose-risk (${reason}): `), errors[0]);
}

for (const [what, file, answer, reason, mend] of /** @type {const} */ ([
  ["a script that is missing", glue, page404, "404", /pose_risk\.js is missing/],
  ["a wasm that is missing", wasm, page404, "404", /pose_risk_bg\.wasm is missing/],
  ["a page sent for the script", glue, pageInstead, "mime", /text\/javascript/],
  ["a page sent for the wasm", wasm, pageInstead, "mime", /application\/wasm/],
  ["a script sent as plain text", glue, { headers: { "content-type": "text/plain" } }, "mime", /text\/javascript/],
  ["a wasm that is cut short", wasm, { body: Uint8Array.of(0, 97, 115) }, "integrity", /damaged or changed/],
  ["a script that is cut short", glue, { body: "export default {" }, "integrity", /damaged or changed/],
  ["a dead line for the wasm", wasm, { hangUp: true }, "offline", /cannot be reached/],
])) {
  test(`${what} is named ${reason}`, async () => {
    site.answer(file, answer);
    const opened = await open("fallback-stays-until-the-card-is-ready");
    await assertFailed(opened, reason, { mend });
    await opened.close();
  });
}

test("a shell that was uploaded alone is named 404", async () => {
  for (const file of [glue, wasm, more, list]) site.answer(file, page404);
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "404");
  await opened.close();
});

test("a network that dies after the shell has come is named offline", async () => {
  for (const file of [glue, wasm, more, list]) site.answer(file, { hangUp: true });
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "offline");
  await opened.close();
});

test("files on another host that does not allow the page are named cors", async () => {
  const other = await shellSite();
  const allow = { headers: { "access-control-allow-origin": "*" } };
  for (const file of ["/pkg/pose-risk.js", ...second, glue, list, more]) other.answer(file, allow);
  const script = `<script type="module" src="${other.address}/pkg/pose-risk.js"></script>`;
  const body = `${script}<pose-risk loading="eager"><p>Words.</p></pose-risk>`;
  site.answer("/tests/pages/elsewhere.html", { body });
  const opened = await open("elsewhere");
  await assertFailed(opened, "cors", { mend: /Access-Control-Allow-Origin/ });
  await opened.close();
  other.close();
});

test("files on another host that allows the page serve a card", async () => {
  const other = await shellSite();
  const allow = { headers: { "access-control-allow-origin": "*" } };
  for (const file of ["/pkg/pose-risk.js", ...second, glue, wasm]) other.answer(file, allow);
  other.answer("/pkg/cards/en/start.json", { ...allow, status: 204, body: "" });
  const script = `<script type="module" src="${other.address}/pkg/pose-risk.js"></script>`;
  site.answer("/tests/pages/elsewhere.html", { body: `${script}<pose-risk loading="eager"></pose-risk>` });
  const { all, faults, close } = await open("elsewhere");
  await all("ready");
  assert.deepEqual(faults, []);
  await close();
  other.close();
});

test("without 'wasm-unsafe-eval' the words stay, and no wasm is paid for", async () => {
  const opened = await open("without-wasm-unsafe-eval-the-first-view-stays");
  await assertFailed(opened, "csp", { mend: /'wasm-unsafe-eval'/ });
  assert.equal(site.times(wasm), 0);
  await opened.close();
});

for (const [what, policy] of /** @type {const} */ ([
  ["connect-src", () => "script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'"],
  ["script-src", () => `script-src ${site.address}/pkg/pose-risk.js 'wasm-unsafe-eval'`],
])) {
  test(`a policy whose ${what} forbids our files is named csp`, async () => {
    const body = `<script type="module" src="/pkg/pose-risk.js"></script><pose-risk loading="eager"><p>Words.</p></pose-risk>`;
    site.answer("/tests/pages/forbidding.html", { headers: { "content-security-policy": policy() }, body });
    const opened = await open("forbidding");
    await assertFailed(opened, "csp");
    await opened.close();
  });
}

test("a browser without WebAssembly is named unsupported", async () => {
  const opened = await open("fallback-stays-until-the-card-is-ready", (page) =>
    page.addInitScript(() => delete globalThis.WebAssembly));
  await assertFailed(opened, "unsupported");
  assert.equal(site.times(wasm), 0);
  await opened.close();
});

for (const [what, prepare, begun] of /** @type {const} */ ([
  ["files that never come", () => site.answer(wasm, { wait: new Promise(() => {}) }), // The stand-in has run, and so the waiting has begun.
    (page) => Promise.all([site.asked(wasm), page.waitForFunction(() => globalThis.asked)])],
  ["a card that never renders", (page) => page.addInitScript(() =>
    document.addEventListener("DOMContentLoaded", () => {
      document.querySelector("pose-risk").setAttribute("pose", "never-renders");
    }, { capture: true })), (page) => page.waitForFunction(() => globalThis.asked?.some(({ call }) => call == "mount"))],
])) {
  test(`${what}: after 30 seconds that is a timeout`, async () => {
    const opened = await open("interaction-waits-for-a-hand", async (page) => {
      await page.clock.install();
      await prepare(page);
    });
    await opened.page.hover("pose-risk");
    await opened.all("loading");
    await begun(opened.page);
    await opened.page.clock.runFor(29_000);
    await opened.all("loading");
    await opened.page.clock.runFor(2_000);
    await assertFailed(opened, "timeout");
    await opened.close();
  });
}

test("files opened from a disk are named so", async () => {
  // As in viewers of local files that allow scripts; plain Chromium does not even run ours.
  const args = ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"];
  const own = await chromium.launch({ executablePath: executable(), args });
  const folder = await site.writeToDisk();
  const page = await own.newPage();
  await page.addInitScript(() => {
    document.addEventListener("pose-risk-error", ({ detail }) => (globalThis.reason = detail.reason));
  });
  await page.goto(`file://${folder}/tests/pages/fallback-stays-until-the-card-is-ready.html`);
  await page.waitForFunction(() => globalThis.reason == "file");
  await own.close();
  await rm(folder, { recursive: true });
});

for (const [what, act] of /** @type {const} */ ([
  ["mounts", (element) => document.body.append(Object.assign(document.createElement("pose-risk"), { loading: "eager", pose: "panics" }))],
  ["updates", () => (document.querySelector("pose-risk").pose = "panics")],
  ["renders", () => document.body.append(Object.assign(document.createElement("pose-risk"), { loading: "eager", pose: "panics-in-its-render" }))],
])) {
  test(`a panic while a card ${what} takes all cards of the page down, calmly`, async () => {
    const opened = await open("ten-elements-make-one-wasm-request");
    const { all, page, errors, asked } = opened;
    await all("ready");
    const calls = (await asked()).length;
    await page.evaluate(act);
    await all("failed");
    assert.equal(await page.getByText("Words about wheel").isVisible(), true);
    assert.equal(await page.getByRole("combobox").count(), 0);
    assert.equal((await asked()).length, calls + 1, "nothing more is asked of a broken card");
    await page.waitForFunction(() => heard.filter(({ type }) => type == "pose-risk-error").length >= 10);
    assert.ok((await opened.heard()).every(({ type, detail }) => type != "pose-risk-error" || detail.reason == "panic"));
    assert.equal(errors.length, 1);

    await page.evaluate(() => document.body.append(Object.assign(document.createElement("pose-risk"), { loading: "eager" })));
    await all("failed");
    await opened.close();
  });
}

test("a crash of another program on the page leaves our cards alone", async () => {
  const { all, page, heard, close } = await open("fallback-stays-until-the-card-is-ready");
  await all("ready");
  const crash = page.waitForEvent("pageerror");
  await page.evaluate(() => void setTimeout(() => { throw new WebAssembly.RuntimeError("theirs"); }));
  assert.equal((await crash).message, "theirs");
  await twoFrames(page);
  await all("ready");
  assert.equal((await heard()).length, 1);
  await close();
});

test("ten failures of one kind reach ten listeners, and the console once", async () => {
  site.answer(wasm, page404);
  const opened = await open("ten-elements-make-one-wasm-request");
  await assertFailed(opened, "404", { elements: 10 });
  assert.equal(site.times(wasm), 3, "asked once for ten, once again, and once more to name the reason");
  await opened.close();
});

test("a fault that passes within a second is mended by the second try, and nobody hears of it", async () => {
  site.answer(wasm, { hangUp: true });
  const opened = await open("interaction-waits-for-a-hand");
  const failed = ended(opened.page, wasm);
  await opened.page.hover("pose-risk");
  assert.ok((await failed).failure());
  site.reset();
  await opened.all("ready");
  assert.deepEqual((await opened.heard()).map(({ type }) => type), ["pose-risk-ready"]);
  await opened.close();
});

test("a script that failed once is fetched anew by the second try", async () => {
  site.answer(glue, { hangUp: true });
  const opened = await open("interaction-waits-for-a-hand");
  const failed = ended(opened.page, glue);
  await opened.page.hover("pose-risk");
  assert.ok((await failed).failure());
  site.reset();
  await opened.all("ready");
  await opened.close();
});

test("when the network is back, a card that failed comes by itself", async () => {
  for (const file of [glue, wasm, more, list]) site.answer(file, { hangUp: true });
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "offline");
  site.reset();
  await opened.page.evaluate(() => dispatchEvent(new Event("online")));
  await opened.all("ready");
  await opened.close();
});

for (const [what, act] of /** @type {const} */ ([
  ["the network is back", () => dispatchEvent(new Event("online"))],
  ["it was taken out and put in again", async () => {
    const element = document.querySelector("pose-risk");
    element.remove();
    await Promise.resolve();
    document.body.append(element);
  }],
])) {
  test(`after a failure ready is pending, and it resolves when the card shows because ${what}`, async () => {
    for (const file of [glue, wasm, more, list]) site.answer(file, { hangUp: true });
    const opened = await open("fallback-stays-until-the-card-is-ready");
    const { page } = opened;
    await page.evaluate(() => {
      globalThis.ready = "pending";
      const settle = (how) => () => (globalThis.ready = `${how} while ${document.querySelector("pose-risk").dataset.state}`);
      document.querySelector("pose-risk").ready.then(settle("resolved"), settle("rejected"));
    });
    await assertFailed(opened, "offline");
    assert.equal(await page.evaluate(() => globalThis.ready), "pending");
    site.reset();
    await page.evaluate(act);
    await opened.all("ready");
    assert.equal(await page.evaluate(() => globalThis.ready), "resolved while ready");
    await opened.close();
  });
}

for (const [what, file] of /** @type {const} */ ([["script", glue], ["wasm", wasm]])) {
  test(`a ${what} that was tampered with is refused unrun, and named integrity`, async () => {
    const body = file == glue
      ? `${site.built.get("pose_risk.js")};globalThis.stolen=1`
      : Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 0, 2, 1, 97);
    site.answer(file, { body });
    const opened = await open("fallback-stays-until-the-card-is-ready");
    await assertFailed(opened, "integrity", { mend: /changed/ });
    assert.equal(await opened.page.evaluate(() => globalThis.stolen), undefined);
    await opened.close();
  });

  test(`a ${what} of another version, in a folder whole in itself, is named version`, async () => {
    const body = file == glue ? `${site.built.get("pose_risk.js")}/* newer */` : Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 0, 2, 1, 98);
    const hash = `sha384-${createHash("sha384").update(body).digest("base64")}`;
    site.answer(file, { body });
    const name = file.replace("/pkg/", "");
    // Its list says so, and is not the one that our shell knows.
    const theirs = { ...JSON.parse(site.built.get("integrity.json")), [name]: hash };
    const opened = await open("fallback-stays-until-the-card-is-ready", (page) =>
      page.addInitScript((theirs) => {
        const { fetch } = globalThis;
        globalThis.fetch = (url, init) =>
          `${url}`.endsWith("integrity.json") && !init?.integrity ? Promise.resolve(Response.json(theirs)) : fetch(url, init);
      }, theirs));
    await assertFailed(opened, "version", { mend: /another version/ });
    await opened.close();
  });
}

test("words for owners that were tampered with are refused, too", async () => {
  site.answer(wasm, page404);
  site.answer(more, { body: "globalThis.stolen = 1; export const name = () => 1;" });
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "integrity", { mend: /./ });
  assert.equal(await opened.page.evaluate(() => globalThis.stolen), undefined);
  await opened.close();
});

test("a list of hashes that was tampered with is refused, and with it what it vouches for", async () => {
  site.answer(list, { body: "{}" });
  site.answer("/mine.json", { body: "{}" });
  const body = `<script type="module" src="/pkg/pose-risk.js"></script><pose-risk catalog="/mine.json" loading="eager"></pose-risk>`;
  site.answer("/tests/pages/list.html", { body });
  const opened = await open("list");
  await opened.all("ready");
  await opened.page.waitForFunction(() => heard.length > 1);
  const failures = (await opened.heard()).filter(({ type }) => type == "pose-risk-error");
  assert.deepEqual(failures.map(({ detail }) => detail.reason), ["catalog"]);
  assert.equal(site.times(more), 0, "a file whose hash is not known is not fetched");
  await opened.close();
});

test("behind a bundler, a card of another build than the shell is named version", async () => {
  site.answer("/pkg/pose-risk.js", { body: site.built.get("pose-risk-bundled.js") });
  site.answer("/pkg/pose-risk-wake-bundled.js", { body: site.built.get("pose-risk-wake-bundled.js").replaceAll('"test"', '"another"') });
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "version", { mend: /another version/ });
  await opened.close();
});

test("an element added after a failure tries again", async () => {
  site.answer(wasm, page404);
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await assertFailed(opened, "404");
  site.reset();
  await opened.page.evaluate(async () => {
    const later = Object.assign(document.createElement("pose-risk"), { loading: "eager" });
    document.body.append(later);
    await later.ready;
  });
  await opened.close();
});

for (const [what, answer] of /** @type {const} */ ([
  ["is missing", page404],
  ["is no JSON", pageInstead],
])) {
  test(`a catalogue that ${what} is named, and the card comes with our poses`, async () => {
    site.answer("/mine.json", answer);
    const body = `<script type="module" src="/pkg/pose-risk.js"></script><pose-risk catalog="/mine.json" loading="eager"></pose-risk>`;
    site.answer("/tests/pages/catalog.html", { body });
    const { all, heard, asked, errors, page, close } = await open("catalog");
    await all("ready");
    // The words for a failure are fetched, so it may be told after the card is there.
    await page.waitForFunction(() => heard.length > 1);
    assert.deepEqual((await heard()).map(({ type, detail }) => [type, detail?.reason]).toSorted(), [
      ["pose-risk-error", "catalog"],
      ["pose-risk-ready", undefined],
    ]);
    assert.match(errors[0], /^pose-risk \(catalog\): \/mine\.json cannot be read/);
    assert.equal((await asked()).at(-1).options.catalog, undefined);
    await close();
  });
}
