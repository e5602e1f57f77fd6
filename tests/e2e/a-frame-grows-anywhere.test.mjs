// Frames: as tall as their card in sandboxes, under themes' CSS and with a script that comes late; and what their address
// may say.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { openHtml } from "./support/given-page.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { slowSite } from "./support/slow-site.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const SANDBOX = '<!doctype html><title>Wiki</title><link rel="icon" href="data:,"><script type="module" src="/pkg/pose-risk-frame.js"></script><iframe sandbox="allow-scripts" src="/pkg/embed.html?pose=cobra" title="Cobra" width="600" height="400"></iframe>';
const height = (page, selector = "iframe") => page.evaluate((selector) => document.querySelector(selector).getBoundingClientRect().height, selector);

test("in a sandbox without an origin the card shows and its frame grows, where the folder may be read by all", async (t) => {
  const site = await slowSite([SANDBOX], { "access-control-allow-origin": "*" });
  t.after(site.close);
  const { page, faults, close } = await openPage(browser);
  await page.goto(site.address);
  await page.frameLocator("iframe").locator("pose-risk[data-state=ready]").waitFor();
  await page.waitForFunction(() => Number(document.querySelector("iframe").height) > 600);
  assert.deepEqual(faults, []);
  await close();
});

test("where it may not, the link in the frame leads on, within the frame", async (t) => {
  const site = await slowSite([SANDBOX]);
  t.after(site.close);
  const { page, close } = await openPage(browser);
  await page.goto(site.address);
  await page.frameLocator("iframe").getByRole("link", { name: /All poses/ }).click();
  await page.waitForFunction(() => frames.length == 1);
  await page.frameLocator("iframe").getByRole("link", { name: "Cobra", exact: true }).first().waitFor();
  await close();
});

test("outside a sandbox the link leads out of the frame", async () => {
  const { page, close } = await openHtml(browser, '<iframe src="/pkg/embed.html?pose=cobra&loading=interaction" title="Cobra"></iframe>', { head: "" });
  await page.frameLocator("iframe").getByRole("link", { name: /All poses/ }).click();
  await page.waitForURL("**/static/cobra.html");
  await close();
});

test("a frame grows whatever a theme says of frames, and nothing in it is cut off or scrolls", async () => {
  const { page, faults, close } = await openShellPage(browser, { address: base }, "a-frame-grows-under-a-themes-css");
  for (const id of ["fixed", "video", "padded"]) {
    await page.frameLocator(`#${id}`).locator("pose-risk[data-state=ready]").waitFor();
    await page.waitForFunction((id) => {
      const frame = document.getElementById(id);
      const { scrollHeight } = frame.contentDocument.documentElement;
      return Number(frame.height) > 420 && Math.abs(frame.contentWindow.innerHeight - scrollHeight) <= 1;
    }, id);
  }
  assert.deepEqual(faults, []);
  await close();
});

test("a script that comes after the card hears how tall it is", async () => {
  const { page, close } = await openHtml(browser, '<iframe src="/pkg/embed.html?pose=cobra" title="Cobra" width="600" height="400"></iframe>', { head: "" });
  await page.frameLocator("iframe").locator("pose-risk[data-state=ready]").waitFor();
  assert.equal(await height(page) < 420, true);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("script"), { type: "module", src: "/pkg/pose-risk-frame.js" })));
  await page.waitForFunction(() => Number(document.querySelector("iframe").height) > 500);
  await close();
});

test("the address of a frame says every attribute that the guide names, loading too; another is named on the console", async () => {
  const said = [];
  const { page, close } = await openPage(browser);
  page.on("console", (message) => message.type() == "warning" && said.push(message.text()));
  await page.goto("/pkg/embed.html?pose=cobra&view=compact&theme=dark&heading-level=2&loading=interaction&group=a&catalog=/tests/pages/own-poses.json&onclick=alert(1)");
  const attributes = await page.evaluate(() => Object.fromEntries([...document.querySelector("pose-risk").attributes].map(({ name, value }) => [name, value])));
  assert.deepEqual(attributes, { pose: "cobra", view: "compact", theme: "dark", "heading-level": "2", loading: "interaction", group: "a", "data-state": "idle" });
  assert.deepEqual(said.map((text) => /says "(.*?)"/.exec(text)?.[1]), ["catalog", "onclick"]);
  await page.locator("pose-risk").hover();
  await page.waitForSelector("pose-risk[data-state=ready]");
  await close();
});
