// A site owner's catalogue on the real card: good poses join ours, bad ones are left out and named, text is text.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, base, launch } from "./support/browser.mjs";
import { openShellPage } from "./support/shell-page.mjs";

const name = "poses-of-ones-own-join-ours-and-bad-ones-are-left-out";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function own(prepare) {
  const opened = await openShellPage(browser, { address: base }, name, prepare);
  await opened.all("ready");
  return opened;
}
const title = (page, id) => page.evaluate((id) => document.querySelector(id).shadowRoot.querySelector(".title").textContent, id);

test("a pose of one's own is a card like ours, and is found beside ours", async () => {
  const { page, faults, close } = await own();
  assert.match(await title(page, "#own"), /Desk Bow/);
  const card = page.locator("#own");
  await card.getByRole("button", { name: "Another pose" }).click();
  await card.locator("input[role=combobox]").fill("desk");
  await card.getByRole("option", { name: /Desk Bow/ }).waitFor();
  await card.locator("input[role=combobox]").fill("cobra");
  await card.getByRole("option", { name: /^Cobra/ }).first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("what is added to one card never shows in another", async () => {
  const { page, close } = await own();
  const card = page.locator("#ours");
  await card.locator("[part~=picker] button").click();
  await card.locator("input[role=combobox]").fill("b");
  await card.getByRole("option").first().waitFor();
  await card.locator("input[role=combobox]").fill("desk bow");
  await card.getByText("No pose has this name").waitFor();
  assert.equal(await card.getByRole("option", { name: /Desk Bow/ }).count(), 0);
  assert.equal(await page.locator("#ours").getByText("some added poses are left out").count(), 0);
  await close();
});

test("bad poses are left out, and a note on the card says each with its path", async () => {
  const { page, errors, close } = await own();
  const note = page.locator("#own").getByText("some added poses are left out");
  assert.equal(await note.isVisible(), true);
  await note.click();
  const lines = await page.locator("#own").locator(".note li").allTextContents();
  assert.equal(lines.length, 3, lines.join("\n"));
  assert.match(lines[0], /^poses\[1\]\.fold\.degrees\[1\] .*700/);
  assert.match(lines[1], /^poses\[3\]\.id is "cobra", which is taken/);
  assert.match(lines[2], /^poses\[4\] is a number/);
  assert.equal(errors.filter((line) => /catalog\.poses\[1\]/.test(line)).length, 1, "the console says it too, once");
  assert.deepEqual(await axe(page, "#own"), []);
  await close();
});

test("text of one's own is only ever text", async () => {
  const { page, faults, close } = await own();
  await page.evaluate(() => (document.querySelector("#own").pose = "not-html"));
  await page.waitForFunction(() => /Pose/.test(document.querySelector("#own").shadowRoot.querySelector(".title").textContent));
  assert.equal(await title(page, "#own"), '<img src=x onerror="stolen=1"> Pose');
  const found = await page.evaluate(() => {
    const root = document.querySelector("#own").shadowRoot;
    return [globalThis.stolen, root.querySelectorAll("img").length, /<b>Less<\/b> of it\./.test(root.textContent)];
  });
  assert.deepEqual(found, [undefined, 0, true]);
  assert.deepEqual(faults, []);
  await close();
});

for (const [what, body] of [
  ["of more than a million bytes", JSON.stringify({ version: 1, poses: [], $schema: "x".repeat(1_000_001) })],
  ["that is no JSON", "<h1>Not here</h1>"],
]) {
  test(`a file ${what} is refused, named catalog, and our poses stay`, async () => {
    const { page, heard, close } = await own((page) => page.route("**/own-poses.json", (route) => route.fulfill({ contentType: "application/json", body })));
    await page.waitForFunction(() => globalThis.heard.some(({ type }) => type == "pose-risk-error"));
    const failures = (await heard()).filter(({ type }) => type == "pose-risk-error");
    assert.deepEqual(failures.map(({ detail }) => detail.reason), ["catalog"]);
    await page.evaluate(() => (document.querySelector("#own").pose = "cobra"));
    await page.waitForFunction(() => /Cobra/.test(document.querySelector("#own").shadowRoot.querySelector(".title").textContent));
    await close();
  });
}

test("an object given as a property counts as a file does, however deep or large", async () => {
  const { page, faults, close } = await own();
  const say = (poses) =>
    page.evaluate((poses) => {
      const element = document.querySelector("#ours");
      if (poses == "loop") {
        poses = [];
        poses.push(poses, { id: poses });
      } else if (poses == "many") poses = Array.from({ length: 501 }, (_, at) => ({ id: `pose-${at}` }));
      element.catalog = { version: 1, poses };
    }, poses);
  const lines = () => page.locator("#ours").locator(".note li").allTextContents();
  await say("loop");
  await page.locator("#ours").locator(".note").waitFor();
  assert.match((await lines()).join("\n"), /poses\[0\]/);
  await say("many");
  await page.waitForFunction(() => /more than 500/.test(document.querySelector("#ours").shadowRoot.querySelector(".note")?.textContent ?? ""));
  await say([]);
  await page.waitForFunction(() => !document.querySelector("#ours").shadowRoot.querySelector(".note"));
  assert.match(await title(page, "#ours"), /Cobra/);
  assert.deepEqual(faults, []);
  await close();
});
