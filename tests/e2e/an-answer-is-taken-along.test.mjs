// A reader takes an answer along, as words or as an address; and an address so made opens that answer again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { lives } from "./support/awake.mjs";
import { axe, base, launch } from "./support/browser.mjs";
import { allIn, give, openCards, openHtml, SCRIPT } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const cobra = `<pose-risk pose="cobra" loading="eager" heading-level="2"></pose-risk>`;

/** Opens a page with these cards at an address that ends in a fragment. */
async function openAt(fragment, body, before) {
  const warnings = [];
  const opened = await openHtml(browser, "", {
    before: async (page) => {
      await give(page, "/post.html*", `<main><h1>Post</h1>${body}</main>`, SCRIPT);
      page.on("console", (line) => line.type() == "warning" && warnings.push(line.text()));
      await before?.(page);
    },
  });
  await opened.page.goto(`/post.html${fragment}`);
  return { ...opened, warnings };
}

const title = (page, at = 0) => page.locator("pose-risk").nth(at).locator(".title").evaluate((title) => title.firstChild.textContent);
const reader = (page, at = 0) => page.locator("pose-risk").nth(at).evaluate((card) => card.shadowRoot.querySelector("[data-answer]").dataset.answer);
/** An address that opens an answer brings all cards to life. */
const allLive = async (page) => {
  await allIn(page, "ready");
  await lives(page);
};
const isSeen = (page, at = 0) => page.waitForFunction((at) => {
  const { top, bottom } = document.querySelectorAll("pose-risk")[at].getBoundingClientRect();
  return top < innerHeight / 2 && bottom > 0;
}, at);
const unfold = (page) => page.locator("pose-risk").getByText("Share", { exact: true }).click();

test("an answer is copied as words, the same that the card says, and its address after them", async () => {
  const { page, faults, close } = await openCards(browser, cobra, { context: CLIPBOARD });
  const card = page.locator("pose-risk");
  await card.getByRole("button", { name: /^Arching back/ }).click();
  await unfold(page);
  await card.getByRole("button", { name: "Copy as text" }).click();
  await card.getByText("Copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await card.locator("[part=advice]").locator("p").allTextContents();
  assert.ok(shown.length >= 2);
  for (const said of [await title(page), ...shown]) assert.ok(text.includes(said), `${said} is not in\n${text}`);
  assert.match(text, /Chosen: Arching back\./);
  assert.match(text, /low back arches: .*68/i);
  assert.match(text, /not a diagnosis/);
  assert.match(text, /#pose-risk:pose=cobra&worse-with=arching$/);
  assert.doesNotMatch(text, /[{}]|undefined|\n\n\n/);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("where the browser does not copy, the words stand there to be marked", async () => {
  const { page, close } = await openCards(browser, cobra);
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  const card = page.locator("pose-risk");
  await unfold(page);
  assert.equal(await card.locator("textarea").count(), 0);
  await card.getByRole("button", { name: "Copy as text" }).click();
  await card.getByText(/would not copy/).waitFor();
  assert.match(await card.locator("textarea").inputValue(), /^Cobra[^]*#pose-risk:pose=cobra$/);
  assert.deepEqual(await axe(page), []);
  await close();
});

test("the address opens the same answer on the same page, which it alone changes nothing of", async () => {
  const { page, close } = await openAt("?from=mail#comments", cobra, (page) => page.context().grantPermissions(CLIPBOARD.permissions));
  await allIn(page, "ready");
  const card = page.locator("pose-risk");
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await card.getByText("My body", { exact: false }).first().click();
  await card.getByRole("radio", { name: "Stiff" }).check();
  await unfold(page);
  await card.getByRole("button", { name: "Share a link" }).click();
  await card.getByText("Copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, `${base}/post.html?from=mail#pose-risk:pose=cobra&worse-with=bending&mobility=stiff`);
  assert.equal(page.url(), `${base}/post.html?from=mail#comments`);
  assert.equal(await page.evaluate(() => history.length), 2 + 1, "nothing was added to the history");
  const before = await card.locator("[part=advice]").textContent();
  await page.goto("about:blank");
  await page.goto(link);
  await allLive(page);
  await card.locator(".opened").waitFor();
  assert.match(await card.locator("[role=status].heard").last().textContent(), /^Cobra: .* opened from a link/);
  assert.equal(await card.locator("[part=advice]").textContent(), before);
  assert.equal(await card.evaluate((card) => card.getAttributeNames().filter((name) => /worse|mobility/.test(name)).length), 0);
  await close();
});

for (const loading of ["lazy", "interaction"]) {
  test(`a card far down the page that waits (${loading}) opens at once when the address names it`, async () => {
    const far = `<p style="block-size:9000px">Far</p><pose-risk pose="cobra" loading="${loading}"></pose-risk>`;
    const { page, faults, close } = await openAt("#pose-risk:pose=wheel&depth=0.5", far);
    await allLive(page);
    await isSeen(page);
    assert.equal(await title(page), "Wheel");
    assert.equal(await reader(page), "pose=wheel&depth=0.5");
    await page.locator("pose-risk").getByRole("button", { name: "Back to Cobra" }).waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

  test(`so does one (${loading}) when a link of its own page leads there`, async () => {
    const far = `<a href="#pose-risk:mobility=stiff">What of stiff hips?</a><p style="block-size:9000px">Far</p><pose-risk pose="cobra" loading="${loading}"></pose-risk>`;
    const { page, close } = await openAt("", far);
    assert.notEqual(await page.locator("pose-risk").getAttribute("data-state"), "ready");
    await page.getByRole("link").click();
    await allLive(page);
    await isSeen(page);
    assert.equal(await reader(page), "pose=cobra&mobility=stiff");
    await close();
  });
}

test("of several cards the address names one by its place or its id, and the others stay as they are", async () => {
  const three = `<pose-risk pose="cobra"></pose-risk><pose-risk pose="cat"></pose-risk><pose-risk id="last" pose="staff"></pose-risk>`;
  const { page, close } = await openAt("#pose-risk:card=2&pose=wheel", three);
  await allLive(page);
  await isSeen(page, 1);
  const poses = async () => [await reader(page, 0), await reader(page, 1), await reader(page, 2)];
  assert.deepEqual(await poses(), ["pose=cobra", "pose=wheel", "pose=staff"]);
  await page.evaluate(() => (location.hash = "#pose-risk:card=last&pose=plank"));
  await page.waitForFunction(() => document.querySelector("#last").shadowRoot.querySelector("[data-answer='pose=plank']"));
  assert.deepEqual(await poses(), ["pose=cobra", "pose=wheel", "pose=plank"]);
  await page.evaluate(() => (location.hash = "#pose-risk:card=gone&pose=childs-pose"));
  await page.evaluate(() => (location.hash = "#pose-risk:card=gone&pose=tree"));
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("[data-answer='pose=tree']"));
  await page.evaluate(() => (document.querySelector("pose-risk").pose = "mountain"));
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("[data-answer='pose=mountain']"));
  await close();
});

test("an address says no more than a reader may: the rest is named on the console", async () => {
  const fixed = `<pose-risk pose="cobra" loading="eager" worse-with="arching" controls="mobility"></pose-risk>`;
  const { page, warnings, faults, close } = await openAt("#pose-risk:pose=wheel&worse-with=bending&mobility=stif&theme=dark&catalog=https://elsewhere.test/x.json", fixed);
  await allLive(page);
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector(".opened"));
  assert.equal(await reader(page), "pose=cobra&worse-with=arching");
  assert.ok(warnings.some((line) => /mobility/.test(line) && /stiff/.test(line)), warnings.join("\n"));
  for (const name of ["theme", "catalog"]) assert.ok(warnings.some((line) => line.includes(`"${name}"`)), warnings.join("\n"));
  assert.deepEqual(faults, []);
  await close();
});

test("on a phone the link goes to the phone's own sheet, and a closed sheet is no failure", async () => {
  const { page, close } = await openCards(browser, cobra, { context: { hasTouch: true, isMobile: true } });
  await page.evaluate(() => {
    globalThis.given = [];
    navigator.share = async (what) => {
      given.push(what);
      throw new DOMException("closed", "AbortError");
    };
  });
  const card = page.locator("pose-risk");
  await unfold(page);
  await card.getByRole("button", { name: "Share a link" }).click();
  await page.waitForFunction(() => given.length == 1);
  assert.deepEqual(await page.evaluate(() => given), [{ url: `${base}/given.html#pose-risk:pose=cobra` }]);
  assert.equal(await card.locator("textarea").count(), 0);
  await close();
});

test("in a frame the address is that of the frame's own page", async () => {
  const { page, close } = await openHtml(browser, `<iframe src="/pkg/embed.html?pose=cobra" width="600" height="900"></iframe>`, { head: "", context: CLIPBOARD });
  const card = page.frameLocator("iframe").locator("pose-risk");
  await card.getByText("Share", { exact: true }).click();
  await card.getByRole("button", { name: "Copy as text" }).click();
  await card.getByText(/Copied|would not copy/).waitFor();
  const link = `${base}/pkg/embed.html?pose=cobra#pose-risk:pose=cobra&mobility=supple`;
  await page.goto(link);
  await allLive(page);
  assert.equal(await reader(page), "pose=cobra&mobility=supple");
  await close();
});
