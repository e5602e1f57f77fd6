// Sites that load once and change their page by script: Turbo, htmx, Astro, Vue and React, as npm has them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { record, root } from "../hosts/support/places.mjs";
import { awake } from "./support/awake.mjs";
import { base, launch, openPage } from "./support/browser.mjs";
import { SCRIPT, openHtml } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";
import { run, sample, version } from "./support/samples.mjs";
import { openShellPage } from "./support/shell-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = async (name) => {
  const opened = await openShellPage(browser, { address: base }, name, (page) =>
    page.on("console", (message) => message.type() == "warning" && opened?.faults.push(`warning: ${message.text()}`)));
  return opened;
};

/** Waits until these cards are there and no others, each ready, its words inside it. */
async function cards(page, ...poses) {
  await page.waitForFunction((poses) => {
    const found = [...document.querySelectorAll("pose-risk")];
    return found.length == poses.length && found.every((card, at) => card.getAttribute("pose") == poses[at] && card.dataset.state == "ready" && card.firstElementChild);
  }, poses);
}

/** A reader says something to a card, and it answers. */
async function say(page, selector) {
  await page.locator(selector).getByRole("button", { name: /^Twisting/ }).first().click();
  await saidIn(page, selector);
}
const saidIn = (page, selector) =>
  page.waitForFunction((selector) => [...(document.querySelector(selector)?.shadowRoot.querySelectorAll(".movement[aria-pressed=true] .name") ?? [])].some(({ textContent }) => textContent.includes("Twisting")), selector);

test("Turbo Drive: cards of the next page show, a permanent one keeps what its reader said, and back again", async () => {
  const { page, faults, close } = await open("turbo-goes-from-page-to-page");
  await cards(page, "staff", "cobra", "wheel");
  await say(page, "#kept pose-risk");
  await page.evaluate(() => (globalThis.isSamePage = true));
  await page.getByRole("link", { name: "On" }).click();
  await cards(page, "staff", "bow", "plow", "tree");
  await saidIn(page, "#kept pose-risk");
  await page.evaluate(() => document.body.classList.add("dark"));
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk")].every(({ shadowRoot }) => shadowRoot.querySelector("[data-theme=dark]")));
  await page.goBack();
  await cards(page, "staff", "cobra", "wheel");
  await saidIn(page, "#kept pose-risk");
  assert.equal(await page.evaluate(() => globalThis.isSamePage), true);
  assert.deepEqual(faults, []);
  await close();
  record(`Turbo ${version("@hotwired/turbo", root)}`, "Drive, with a permanent card");
});

test("Turbo Frames: what a frame gets becomes cards, and the rest of the page stays", async () => {
  const { page, faults, close } = await open("turbo-goes-from-page-to-page");
  await cards(page, "staff", "cobra", "wheel");
  await say(page, "#own");
  await page.getByRole("link", { name: "More" }).click();
  await cards(page, "staff", "cobra", "wheel", "plow", "tree");
  await saidIn(page, "#own");
  assert.deepEqual(faults, []);
  await close();
  record(`Turbo ${version("@hotwired/turbo", root)}`, "what a frame gets");
});

test("Turbo morphs a page onto itself: cards stay the same ones, ready, with what was said, and forms stay cards", async () => {
  const { page, faults, close } = await open("turbo-goes-from-page-to-page");
  await cards(page, "staff", "cobra", "wheel");
  await say(page, "#own");
  await page.evaluate(() => {
    globalThis.own = document.querySelector("#own");
    document.addEventListener("turbo:morph", () => (globalThis.hasMorphed = true));
    own.setAttribute("data-mark", "x");
    Turbo.session.refresh(location.href);
  });
  await page.waitForFunction(() => globalThis.hasMorphed && !own.hasAttribute("data-mark"));
  await cards(page, "staff", "cobra", "wheel");
  assert.equal(await page.evaluate(() => own == document.querySelector("#own") && own.isConnected), true);
  await saidIn(page, "#own");
  assert.equal(await page.getByText("Cobra arches").isVisible(), false);
  assert.deepEqual(faults, []);
  await close();
  record(`Turbo ${version("@hotwired/turbo", root)}`, "a page that is morphed");
});

test("htmx: what it swaps in, puts in the place of a card or adds becomes cards; other cards stay", async () => {
  const { page, faults, close } = await open("htmx-swaps-what-it-gets");
  await cards(page, "cobra", "staff");
  await say(page, "#other");
  await page.getByRole("button", { name: "Inside" }).click();
  await cards(page, "plow", "bow", "staff");
  await page.getByRole("button", { name: "After" }).click();
  await cards(page, "plow", "bow", "plow", "bow", "staff");
  await page.getByRole("button", { name: "Instead" }).click();
  await cards(page, "plow", "bow", "staff");
  await saidIn(page, "#other");
  await page.getByRole("link", { name: "On" }).click();
  await cards(page, "bow", "plow", "tree");
  await page.goBack();
  await cards(page, "plow", "bow", "staff");
  assert.deepEqual(faults, []);
  await close();
  record(`htmx ${version("htmx.org", root)}`, "what it swaps in");
});

test("Astro's view transitions: the next page's cards show, a persistent one keeps what its reader said, and back again", async () => {
  const site = sample("astro-transitions");
  run(site, "astro build --silent");
  const dist = join(site, "dist");
  const { page, faults, close } = await openPage(browser);
  await page.route("**/astro/**", (route) => route.fulfill({ path: join(dist, new URL(route.request().url()).pathname.replace("/astro/", "")) }));
  await page.goto("/astro/index.html");
  await cards(page, "staff", "cobra");
  await say(page, "#kept");
  await page.evaluate(() => (globalThis.isSamePage = true));
  await page.getByRole("link", { name: "On" }).click();
  await cards(page, "bow", "staff");
  await saidIn(page, "#kept");
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk")].every(({ shadowRoot }) => shadowRoot.querySelector("[data-theme=dark]")));
  await page.getByRole("link", { name: "Back" }).click();
  await cards(page, "staff", "cobra");
  await saidIn(page, "#kept");
  assert.equal(await page.evaluate(() => globalThis.isSamePage), true);
  // Astro fetches a page ahead when the pointer is over its link, and lets go of that once the link is followed.
  assert.deepEqual(faults.filter((fault) => !/\/astro\/\w+\.html net::ERR_ABORTED$/.test(fault)), []);
  await close();
  record(`Astro ${version("astro")}`, "view transitions, with a persistent card");
});

test("Vue: v-if, lists that are put in another order, kept-alive tabs, bound properties and events", async () => {
  const { page, faults, close } = await open("vue-shows-and-orders-cards");
  await cards(page, "cobra", "cobra", "wheel", "staff", "plow");
  await awake(page);
  await say(page, "#if");
  await say(page, ".kept");
  assert.equal(await page.evaluate(() => document.querySelector("#if").worseWith.join()), "arching", "what the page says stays the page's");
  await page.evaluate(() => (state.isShown = false));
  await page.locator("#else").waitFor();
  await page.evaluate(() => ((state.isShown = true), (state.tab = "two")));
  await cards(page, "cobra", "cobra", "wheel", "staff");
  await page.evaluate(() => ((state.poses = ["staff", "cobra", "wheel"]), (state.tab = "one"), (state.words = "Other words.")));
  await cards(page, "staff", "staff", "cobra", "wheel", "plow");
  await saidIn(page, ".kept");
  const names = () => page.evaluate(() => [...document.querySelectorAll("pose-risk")].map(({ shadowRoot }) => shadowRoot.querySelector(".title").firstChild.textContent.trim()));
  await page.waitForFunction(() => /Staff/.test(document.querySelector("#if").shadowRoot.querySelector(".title").textContent));
  assert.deepEqual(await names(), ["Staff Pose", "Staff Pose", "Cobra", "Wheel", "Plow"]);
  assert.equal(await page.evaluate(() => document.querySelector("#if p").textContent), "Other words.");
  await page.waitForFunction(() => state.said.includes("staff"));
  assert.deepEqual(faults, []);
  await close();
  record(`Vue ${version("vue", root)}`, "`v-if`, lists, `KeepAlive`, bound properties");
});

/** What a server and a browser render alike: the tag, and the plain element that the guide gives to editors. */
const POST = `
  import { createElement as h } from "react";
  export function Post({ words, pose, isShown, form }) {
    return h("main", null, h("h1", null, "A post"),
      form ? h("div", form, h("p", null, words)) : null,
      isShown && h("pose-risk", { pose, loading: "eager", suppressHydrationWarning: true, id: "tag" }, h("p", null, words)),
      h("p", { id: "after" }, words));
  }`;

/** The app for the browser: hydrates when the page says so, and renders what the page says. */
function reactApp() {
  const { outputFiles } = buildSync({
    stdin: { contents: `${POST}
      import { hydrateRoot } from "react-dom/client";
      let root;
      globalThis.hydrate = (props) => (root = hydrateRoot(document.querySelector("#root"), h(Post, props)));
      globalThis.render = (props) => root.render(h(Post, props));
      globalThis.unmount = () => root.unmount();`, resolveDir: root },
    bundle: true,
    format: "iife",
    define: { "process.env.NODE_ENV": '"development"' },
    write: false,
  });
  return outputFiles[0].text;
}

test("React: a page that a server has rendered is hydrated while its card shows, changes and goes, without one complaint", async () => {
  const { Post } = await import(`data:text/javascript,${encodeURIComponent(POST.replace('"react"', JSON.stringify(import.meta.resolve("react"))))}`);
  const props = { words: "Cobra arches the low back.", pose: "cobra", isShown: true };
  const { page, faults, close } = await openHtml(browser, `<div id="root">${renderToString(h(Post, props))}</div><script src="/app.js"></script>`, {
    head: SCRIPT,
    before: (page) => page.route("**/app.js", (route) => route.fulfill({ contentType: "text/javascript", body: reactApp() })),
  });
  await page.waitForSelector("#tag[data-state=ready]");
  await page.evaluate((props) => hydrate(props), props);
  await twoFrames(page);
  await say(page, "#tag");
  await page.evaluate((props) => render(props), { ...props, words: "Other words.", pose: "wheel" });
  await page.waitForFunction(() => /Wheel/.test(document.querySelector("#tag").shadowRoot.querySelector(".title").textContent));
  assert.equal(await page.evaluate(() => document.querySelector("#tag p").textContent), "Other words.");
  assert.equal(await page.evaluate(() => document.querySelector("#tag").dataset.state), "ready");
  await page.evaluate((props) => render(props), { ...props, isShown: false });
  await page.waitForFunction(() => !document.querySelector("#tag"));
  await page.evaluate((props) => render(props), props);
  await page.waitForSelector("#tag[data-state=ready]");
  await page.evaluate(() => unmount());
  await twoFrames(page);
  assert.deepEqual(faults, []);
  await close();
  record(`React ${version("react", root)}`, "rendered by a server and hydrated");
});
