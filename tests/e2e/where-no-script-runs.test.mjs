// A page for each pose that needs no script; and the frame form, for where scripts are not allowed in posts.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { axe, base, launch, openPage } from "./support/browser.mjs";
import { give, openHtml } from "./support/given-page.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/**
 * Sends messages from a frame (0 is the page itself) to the page, and waits until the page has been told of them all:
 * messages from one window arrive in their order.
 */
async function tell(page, frame, ...messages) {
  const told = await page.evaluateHandle(() => {
    const last = new Promise((resolve) => addEventListener("message", ({ data }) => data?.type == "the last" && resolve(undefined)));
    return { last };
  });
  await frame.evaluate((messages) => messages.forEach((data) => parent.postMessage(data, "*")), [...messages, { type: "the last" }]);
  await told.evaluate(({ last }) => last);
}

test("every pose has a page, the list leads to each, and no page leads nowhere", () => {
  const pages = readdirSync(new URL("static/", pkg)).filter((name) => name.endsWith(".html"));
  const poses = readdirSync(new URL("../../data/poses/", import.meta.url)).filter((name) => name.endsWith(".toml"));
  const sequences = readdirSync(new URL("../../data/sequences/", import.meta.url)).filter((name) => name.endsWith(".toml"));
  const files = [...poses, ...sequences.map((name) => `sequence-${name}`)].map((name) => name.replace(".toml", ".html"));
  assert.deepEqual(pages.toSorted(), [...files, "index.html"].toSorted());
  const html = (name) => readFileSync(new URL(`static/${name}`, pkg), "utf8");
  const links = (name) => [...html(name).matchAll(/<a [^>]*href="([^":]+\.html)"/g)].map(([, to]) => to);
  for (const name of pages) {
    for (const to of links(name)) assert.ok(pages.includes(to), `${name} leads to ${to}`);
    assert.doesNotMatch(html(name), /<(button|input|select|textarea)\b/, `${name} has something that only a script can do`);
    assert.doesNotMatch(html(name), /\sstyle=|<style|javascript:/, `${name} breaks a strict policy`);
  }
  const listed = new Set(links("index.html"));
  assert.equal(listed.size + 1, pages.length);
});

test("without JavaScript a page shows the pose, what it asks, for whom, and gentler ones", async () => {
  const { page, requests, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/pkg/static/happy-baby.html");
  for (const text of ["Go easy if bending forward hurts.", "Bending forward", "Skip for now", "What to do instead", "not a diagnosis"]) {
    assert.ok(await page.getByText(text).first().isVisible(), text);
  }
  assert.ok(await page.getByRole("img", { name: "Happy Baby, drawn" }).isVisible());
  await page.getByText("All numbers").click();
  assert.ok(await page.getByText("Load on the low back").isVisible(), "folds open without a script");
  await page.getByRole("link", { name: /Supine Figure Four/ }).first().click();
  await page.waitForURL("**/figure-four-supine.html");
  assert.ok(!requests.some((address) => address.endsWith(".wasm")));
  await close();
});

test("axe finds nothing on a page whose script does not come", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await openPage(browser, { colorScheme });
    await page.route("**/pose-risk.js", (route) => route.abort());
    for (const [name, heading] of [["half-lord-fishes", /^Half Lord/], ["index", /poses/i]]) {
      await page.goto(`/pkg/static/${name}.html`);
      assert.ok(await page.getByRole("heading", { name: heading }).first().isVisible());
      // What depends on the colour scheme is colours.
      assert.deepEqual(await axe(page, undefined, colorScheme == "dark" ? ["color-contrast", "link-in-text-block"] : []), [], name);
    }
    await close();
  }
});

test("a frame becomes as tall as its card, and the card follows the address", async () => {
  const { page, faults, close } = await openPage(browser);
  await page.goto("/tests/pages/a-frame-becomes-as-tall-as-its-card.html");
  const inside = page.frameLocator("iframe");
  await inside.getByRole("heading", { name: /Cobra/ }).waitFor();
  const tall = () => page.evaluate(() => Number(document.querySelector("iframe").height));
  // Its tag says 400.
  await page.waitForFunction(() => document.querySelector("iframe").height != "400");
  const compact = await tall();
  assert.ok(compact > 320, `${compact} px`);
  await inside.getByRole("button", { name: "Show more" }).click();
  await page.waitForFunction((before) => Number(document.querySelector("iframe").height) > before + 300, compact);
  assert.equal(await inside.locator(".movement[aria-pressed=true] .name").textContent(), "Arching back");
  const { scroll, client } = await page.frames()[1].evaluate(() => ({ scroll: document.documentElement.scrollHeight, client: innerHeight }));
  assert.ok(scroll <= client + 1, `${scroll} in ${client}`);
  assert.deepEqual(faults, []);
  await close();
});

test("no other window can change a frame, and no message makes it vanish", async () => {
  const { page, close } = await openHtml(browser, `<iframe title="Card" src="/quiet.html" width="300" height="400"></iframe>`, {
    head: `<script type="module" src="/pkg/pose-risk-frame.js"></script>`,
    before: (page) => give(page, "/quiet.html", "Quiet."),
  });
  const say = (frame, data) => tell(page, page.frames()[frame], data);
  const height = () => page.evaluate(() => document.querySelector("iframe").getAttribute("height"));
  await say(0, { type: "pose-risk-height", height: 900 });
  assert.equal(await height(), "400", "the page itself is not the frame");
  for (const wrong of [null, "x", { type: "other", height: 900 }, { type: "pose-risk-height", height: "900" }, { type: "pose-risk-height", height: NaN }]) {
    await say(1, wrong);
    assert.equal(await height(), "400", JSON.stringify(wrong));
  }
  await say(1, { type: "pose-risk-height", height: 900.2 });
  assert.equal(await height(), "901");
  await say(1, { type: "pose-risk-height", height: 0 });
  assert.equal(await height(), "320");
  await say(1, { type: "pose-risk-height", height: 1e9 });
  assert.equal(await height(), "20000");
  await close();
});

test("a frame from another site grows too, and is not heard once it shows something else", async () => {
  const there = base.replace("localhost", "127.0.0.1");
  assert.notEqual(there, base);
  const { page, close } = await openPage(browser);
  await page.goto("/tests/pages/an-empty-post.html");
  await page.evaluate((there) => {
    const frames = [{ title: "None" }, { title: "Cobra", id: "card", height: "400", src: `${there}/pkg/embed.html?pose=cobra` }];
    const script = Object.assign(document.createElement("script"), { type: "module", src: "/pkg/pose-risk-frame.js" });
    script.onload = () => document.querySelector("main").append(...frames.map((frame) => Object.assign(document.createElement("iframe"), frame)));
    document.head.append(script);
  }, there);
  const tall = () => page.evaluate(() => Number(document.querySelector("#card").height));
  await page.waitForFunction(() => Number(document.querySelector("#card")?.height) > 500);
  // What the frame shows now is of another origin than its `src`, which stays what the page gave it.
  const navigated = page.waitForEvent("framenavigated", (frame) => frame.url().includes("an-empty-frame"));
  await page.evaluate((stranger) => void (document.querySelector("#card").contentWindow.location = stranger), `${base}/tests/pages/an-empty-frame.html`);
  const frame = await navigated;
  await frame.waitForLoadState();
  await page.evaluate(() => (document.querySelector("#card").height = "700"));
  await tell(page, frame, { type: "pose-risk-height", height: 5000 });
  assert.equal(await tall(), 700);
  await close();
});
