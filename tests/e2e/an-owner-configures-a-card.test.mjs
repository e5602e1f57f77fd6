// The configurator: choose, see, copy; by keyboard and on a phone. And the doctor beside it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, base, launch, openPage } from "./support/browser.mjs";
import { allIn, give, openHtml } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function configurator(options) {
  const opened = await openPage(browser, options);
  await opened.page.goto("/pkg/configure.html");
  await opened.page.locator("#places li").first().waitFor();
  await allIn(opened.page, "ready");
  return opened;
}

test("what is chosen shows in the preview and in the tags", async () => {
  const { page, faults, close } = await configurator();
  await page.locator("select[name=pose]").selectOption("cobra");
  await page.getByLabel("View").selectOption("compact");
  await page.getByLabel("Theme").selectOption("dark");
  await page.getByRole("checkbox", { name: "sequence" }).uncheck();
  await page.locator("pose-risk").getByRole("heading", { name: /Cobra/ }).waitFor();
  const codes = await page.locator("#places pre").allTextContents();
  assert.match(codes[0], /^<script type="module" src="http.*\/pkg\/pose-risk\.js" integrity="sha384-[\w+/=]+" crossorigin="anonymous"><\/script>$/);
  assert.match(codes[1], /^<pose-risk pose="cobra" view="compact" theme="dark" controls="picker mechanisms condition mobility depth side age alternatives">/);
  assert.match(codes[1], /<strong>Cobra<\/strong>/);
  await page.getByLabel("View").selectOption("compare");
  await page.getByLabel("Second pose").selectOption("sphinx");
  assert.match((await page.locator("#places pre").allTextContents())[1], /compare="sphinx"/);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("the tags it prints make a card on another page, the pinned script included", async () => {
  const { page, close } = await configurator();
  const [script, element] = await page.locator("#places pre").allTextContents();
  const post = await openHtml(browser, element, { head: script });
  await post.page.locator("pose-risk").scrollIntoViewIfNeeded();
  await allIn(post.page, "ready");
  assert.deepEqual(post.faults, []);
  await post.close();
  await close();
});

test("a keyboard on a phone's width is enough", async () => {
  const { page, faults, close } = await configurator({ viewport: { width: 320, height: 640 } });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  await page.getByLabel("Where your post lives").focus();
  for (let tabs = 0; tabs < 5; tabs++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.textContent == "Copy")) break;
  }
  await page.keyboard.press("Enter");
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<script /);
  assert.deepEqual(faults, []);
  await close();
});

test("the doctor reads a page of the site, and pasted HTML with headers", async () => {
  const { page, close } = await configurator();
  await page.getByLabel("Address", { exact: true }).fill(`${base}/`);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("Nothing wrong that can be seen from here.").waitFor();
  await page.getByLabel("Address", { exact: true }).fill("");
  await page.getByRole("textbox", { name: "HTML" }).fill('<script type="module" src="/pkg/pose-risk.js"></script>');
  await page.getByRole("textbox", { name: "Headers" }).fill("Content-Security-Policy: script-src 'self'");
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("No <pose-risk> is on the page.").waitFor();
  await page.getByText("The page's policy does not let WebAssembly compile.").waitFor();
  await page.route("**/pose_risk_bg.wasm", (route) => route.fulfill({ status: 200, contentType: "text/plain", body: "" }));
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("pose_risk_bg.wasm comes as text/plain.").waitFor();
  await page.unroute("**/pose_risk_bg.wasm");
  await page.route("**/pose_risk.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// of last year` });
  });
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("pose_risk.js is of another version").waitFor();
  await close();
});

test("the doctor looks at the folder that the page names, not at its own", async () => {
  const { page, close } = await configurator();
  await give(page, "/old-post.html", '<pose-risk pose="cobra">Cobra</pose-risk>', '<script type="module" src="/elsewhere/pose-risk.js"></script>');
  await page.getByLabel("Address", { exact: true }).fill(`${base}/old-post.html`);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("pose_risk_bg.wasm answers 404.").waitFor();
  await close();
});

test("the doctor reads paragraphs as the browser does, and sees where the words of a tag went", async () => {
  const { page, close } = await configurator();
  const script = '<script type="module" src="/pkg/pose-risk.js"></script>';
  const [outside, none] = [page.getByText("The words stand outside the tag"), page.getByText("Nothing wrong that can be seen from here.")];
  for (const [html, says] of [
    ['<p><pose-risk pose="cobra"></p>\n<p>First.</p>\n<p></pose-risk></p>', outside],
    ['<pose-risk pose="cobra"><p>Cobra.</p></pose-risk>', none],
    ['<p><pose-risk pose="cobra"><p>Cobra.</p></pose-risk></p>', outside],
    ['<p>Look: <pose-risk pose="cobra">Cobra</pose-risk>.</p>', none],
    ['<p data-pose-risk="cobra"><p>Cobra.</p></p>', outside],
    ['<div data-pose-risk="cobra"><p>Cobra.</p></div><p>Cobra.</p>', none],
    ['<p><pose-risk pose="cobra"></pose-risk></p><p>Cobra.</p><p></p>', outside],
    ['<pose-risk pose="cobra"></pose-risk><p>Another thing.</p>', none],
  ]) {
    await page.getByRole("textbox", { name: "HTML" }).fill(script + html);
    await page.locator("#findings").evaluate((findings) => findings.replaceChildren());
    await page.getByRole("button", { name: "Look at it" }).click();
    await says.waitFor();
    assert.equal(await page.locator("#findings li").count(), says == outside ? 1 : 0, html);
  }
  const bundled = '<script type="module" src="/assets/index-abc123.js"></script><pose-risk pose="cobra">Cobra</pose-risk>';
  await page.getByRole("textbox", { name: "HTML" }).fill(bundled);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("what a bundle holds cannot be seen from here").waitFor();
  await none.waitFor();
  await close();
});

test("every choice can be made by keyboard alone, from the first to the copied tag", async () => {
  const { page, faults, close } = await configurator({ viewport: { width: 320, height: 640 }, colorScheme: "dark" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const reached = [];
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const { name, id, localName, textContent } = document.activeElement;
      return name || id || (localName == "button" || localName == "pose-risk" ? textContent.trim().slice(0, 10) : localName);
    });
    if (at == "view") await page.keyboard.press("ArrowDown");
    if (at == "platform") for (let down = 0; down < 11; down++) await page.keyboard.press("ArrowDown");
    reached.push(at);
    if (at == "Copy") break;
  }
  for (const name of ["pose", "view", "theme", "lang", "controls", "at", "pin", "platform", "Copy"]) assert.ok(reached.includes(name), `${name} of ${reached}`);
  await page.keyboard.press("Enter");
  await page.getByText("Copied.").waitFor();
  assert.equal(await page.locator("#platform").inputValue(), "react");
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^import "pose-risk"/);
  assert.match((await page.locator("#places pre").allTextContents())[1], /view="compact"/);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});
