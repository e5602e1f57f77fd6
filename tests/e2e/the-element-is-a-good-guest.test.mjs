// What the element promises to the page around it, with the built pkg/: each by a page of tests/pages/.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { base, launch } from "./support/browser.mjs";
import { openMyBody } from "./support/folds.mjs";
import { ended, twoFrames } from "./support/later.mjs";
import { openShellPage } from "./support/shell-page.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = (...arguments_) => openShellPage(browser, { address: base }, ...arguments_);
const title = (page, selector = "pose-risk") =>
  page.evaluate((selector) => document.querySelector(selector).shadowRoot.querySelector(".title")?.textContent, selector);

test("two versions do no harm: the first serves all cards, the other fetches nothing", async () => {
  const { all, page, requests, faults, close } = await open("two-versions-do-no-harm", (page) =>
    page.route("**/older/*", async (route) => {
      const name = new URL(route.request().url()).pathname.split("/").pop();
      // Another release: other bytes, so other hashes, and a folder of its own.
      await route.fulfill({ contentType: "text/javascript", body: `${await readFile(new URL(name, pkg), "utf8")}\n/* older */` });
    }));
  await page.waitForFunction(() => document.querySelectorAll("pose-risk").length == 2);
  await all("ready");
  assert.deepEqual(requests.filter((url) => url.includes("/older/")), [`${base}/older/pose-risk.js`]);
  assert.equal(requests.filter((url) => url == `${base}/pkg/pose_risk_bg.wasm`).length, 1);
  assert.match(await title(page, "[data-pose-risk] pose-risk, div pose-risk"), /Cobra/);
  assert.deepEqual(faults, []);
  await close();
});

test("a card may have another name", async () => {
  const { page, heard, faults, close } = await open("a-card-may-have-another-name");
  await page.waitForSelector("my-pose[data-state=ready]");
  assert.match(await title(page, "my-pose"), /Cobra/);
  await page.evaluate(() => (document.querySelector("my-pose").pose = "wheel"));
  await page.waitForFunction(() => /Wheel/.test(document.querySelector("my-pose").shadowRoot.querySelector(".title").textContent));
  assert.deepEqual((await heard()).map(({ type }) => type), ["pose-risk-ready", "pose-risk-change"]);
  assert.deepEqual(faults, []);
  await close();
});

test("a card that moves to another document keeps its look, its state and its answers", async () => {
  const { all, page, faults, close } = await open("a-card-may-move-to-another-document");
  await all("ready");
  const chip = page.locator("pose-risk").getByRole("button", { name: /^Arching back/ });
  await chip.click();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".movement[aria-pressed=true]"));
  await page.evaluate(() => document.querySelector("iframe").contentDocument.querySelector("main").append(document.querySelector("pose-risk")));
  const inside = page.frameLocator("iframe").locator("pose-risk");
  assert.equal(await inside.getAttribute("data-state"), "ready");
  const look = await inside.evaluate((card) => {
    const style = getComputedStyle(card.shadowRoot.querySelector(".card"));
    return [style.borderTopWidth, card.shadowRoot.adoptedStyleSheets.length];
  });
  assert.deepEqual(look, ["1px", 1]);
  assert.equal(await inside.getByRole("button", { name: /^Arching back/ }).getAttribute("aria-pressed"), "true");
  await inside.getByRole("button", { name: /^Bending forward/ }).click();
  await inside.locator(".movement[aria-pressed=true]", { hasText: "Bending forward" }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("an owner's words stand before and after the card, by their slots", async () => {
  const { all, page, close } = await open("the-owners-words-have-their-places");
  await all("ready");
  assert.equal(await page.getByText("Cobra arches the low back.").isVisible(), false);
  const tops = await page.evaluate(() => {
    const host = document.querySelector("pose-risk");
    const parts = [host.querySelector("[slot=intro]"), host.shadowRoot.querySelector("[part=card]"), host.querySelector("[slot=disclaimer]")];
    return parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => (height > 0 ? top : NaN));
  });
  assert.ok(tops[0] < tops[1] && tops[1] < tops[2], String(tops));
  await close();
});

test("cards of a group share their reader, and no other card hears of it", async () => {
  const { all, page, faults, close } = await open("cards-of-a-group-share-their-reader");
  await all("ready");
  const pressed = (id) => page.locator(`#${id}`).locator(".movement[aria-pressed=true] .name").allTextContents();
  const untilPressed = (id, name) => page.locator(`#${id}`).locator(".movement[aria-pressed=true]", { hasText: name }).waitFor();
  const usual = await pressed("apart");
  // What makes a group is a file of its own, which may come after the cards.
  await page.evaluate((file) => import(file).then(() => {}), `${base}/pkg/pose-risk-more.js`);
  await twoFrames(page);
  // One after the other, faster than the cards can answer: nothing may get lost on the way.
  await page.locator("#one").getByRole("button", { name: /^Bending forward/ }).click();
  await openMyBody(page.locator("#one"));
  await page.locator("#one").getByRole("radio", { name: "Stiff" }).check();
  await untilPressed("two", "Bending forward");
  await page.waitForFunction(() => document.querySelector("#two").mobility == "stiff");
  for (const id of ["apart", "others"]) assert.deepEqual(await pressed(id), usual, id);
  assert.match(await title(page, "#two"), /Cobra/, "the pose stays each card's own");
  // Back to what is usual, from the other card.
  assert.equal(await page.locator("#one").getByRole("radio", { name: "Stiff" }).isChecked(), true);
  await page.locator("#two").getByRole("button", { name: /^Bending forward/ }).click();
  await page.waitForFunction(() => !document.querySelector("#one").worseWith);
  // Who comes later hears what was said, and who leaves hears no more.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("pose-risk"), { id: "late", group: "post", pose: "staff", loading: "eager" })));
  await page.waitForFunction(() => document.querySelector("#late").mobility == "stiff");
  await page.evaluate(() => document.querySelector("#two").removeAttribute("group"));
  await twoFrames(page);
  await page.locator("#one").getByRole("button", { name: /^Twisting/ }).click();
  await untilPressed("late", "Twisting");
  assert.deepEqual(await pressed("two"), usual);
  assert.deepEqual(faults, []);
  await close();
});

test("the card follows the page's own switch for light and dark, in each form that pages use", async () => {
  const { all, page, close } = await open("the-card-follows-the-pages-own-switch");
  await all("ready");
  const isDark = (id) =>
    page.evaluate((id) => {
      const card = document.querySelector(id).shadowRoot.querySelector(".card");
      const [red] = getComputedStyle(card).backgroundColor.match(/\d+/g).map(Number);
      return red < 128;
    }, id);
  const say = (act) => page.evaluate(act);
  assert.equal(await isDark("#auto"), false);
  for (const [how, on, off] of [
    ["data-theme", () => (document.documentElement.dataset.theme = "dark"), () => delete document.documentElement.dataset.theme],
    ["class", () => document.documentElement.classList.add("dark"), () => document.documentElement.classList.remove("dark")],
    ["class of the body", () => document.body.classList.add("dark-mode"), () => document.body.classList.remove("dark-mode")],
    ["data-bs-theme", () => document.documentElement.setAttribute("data-bs-theme", "dark"), () => document.documentElement.removeAttribute("data-bs-theme")],
    ["color-scheme", () => (document.documentElement.style.colorScheme = "dark"), () => (document.documentElement.style.colorScheme = "")],
  ]) {
    await say(on);
    assert.equal(await isDark("#auto"), true, how);
    assert.equal(await isDark("#light"), false, `theme="light" stays, whatever ${how} says`);
    await say(off);
    assert.equal(await isDark("#auto"), false, `${how} taken away`);
  }
  // A switch that was pressed before the card came.
  await say(() => {
    document.documentElement.dataset.theme = "dark";
    document.body.append(Object.assign(document.createElement("pose-risk"), { id: "late", pose: "cobra", loading: "eager" }));
  });
  await all("ready");
  assert.equal(await isDark("#late"), true);
  await close();
});

test("a plain element and a link become cards, now and when the page adds more", async () => {
  const { all, page, faults, close } = await open("a-plain-element-and-a-link-become-cards");
  await page.waitForFunction(() => document.querySelectorAll("pose-risk").length == 2);
  await all("ready");
  assert.match(await title(page, "div pose-risk"), /Happy Baby/);
  assert.equal(await page.locator("div pose-risk").getAttribute("worse-with"), "bending");
  assert.match(await title(page, "p pose-risk"), /Cobra/);
  assert.equal(await page.getByText("A link without the mark").isVisible(), true);
  await page.evaluate(() => {
    const more = document.createElement("div");
    more.dataset.poseRisk = "wheel";
    more.dataset.loading = "eager";
    document.querySelector("main").append(more);
  });
  await page.waitForSelector("main pose-risk[data-state=ready]");
  assert.match(await title(page, "main pose-risk"), /Wheel/);
  assert.deepEqual(faults, []);
  await close();
});

test("without modules the classic script brings the card", async () => {
  const { all, page, requests, faults, close } = await open("without-modules-the-classic-script-brings-the-card");
  await all("ready");
  assert.match(await title(page), /Happy Baby/);
  assert.equal(requests.filter((url) => url == `${base}/pkg/pose-risk.js`).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test("the classic script vouches for the module: one that was changed does not run", async () => {
  let refused;
  const { page, close } = await open("without-modules-the-classic-script-brings-the-card", async (page) => {
    refused = page.waitForEvent("console", (message) => /digest/.test(message.text()));
    await page.route("**/pkg/pose-risk.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};globalThis.stolen = 1` });
    });
  });
  await refused;
  await twoFrames(page);
  assert.deepEqual(await page.evaluate(() => [globalThis.stolen, !!customElements.get("pose-risk")]), [undefined, false]);
  assert.equal(await page.getByText("Happy baby opens the hips").isVisible(), true);
  await close();
});

test("a script that runs late, when nobody says which it is, finds its folder by its name", async () => {
  const { all, page, close } = await open("without-modules-the-classic-script-brings-the-card", (page) =>
    page.addInitScript(() => Object.defineProperty(document, "currentScript", { value: null })));
  await all("ready");
  assert.match(await title(page), /Happy Baby/);
  await close();
});
