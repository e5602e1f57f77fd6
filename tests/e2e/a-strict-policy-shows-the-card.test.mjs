// What a site owner with a strict content security policy is promised.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, openPage } from "./support/browser.mjs";

const strict = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
  "img-src 'self'", "require-trusted-types-for 'script'",
].join("; ");

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The demo post, answered with a policy. */
async function under(policy) {
  const opened = await openPage(browser);
  await opened.page.route("/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await opened.page.goto("/");
  await opened.page.locator("pose-risk").first().scrollIntoViewIfNeeded();
  return opened;
}

test("under a strict policy the card works and nothing is violated", async () => {
  const { page, faults, requests, close } = await under(strict);
  await page.evaluate(() => document.querySelector("pose-risk").ready);
  await page.locator("pose-risk").first().getByRole("button", { name: /bending forward/i }).click();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.querySelector("[aria-pressed=true]"));
  assert.deepEqual(faults, []);
  const own = new URL(page.url()).origin;
  assert.deepEqual(requests.filter((url) => !url.startsWith(own)), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await close();
});

test("where a policy forbids WebAssembly the words in the tag stay, and the page hears why", async () => {
  const opened = await openPage(browser);
  await opened.page.addInitScript(() => {
    globalThis.heard = [];
    document.addEventListener("pose-risk-error", (event) => globalThis.heard.push(event.detail.reason));
  });
  await opened.page.route("/", async (route) => {
    const response = await route.fetch();
    const policy = strict.replace(" 'wasm-unsafe-eval'", "");
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await opened.page.goto("/");
  const element = opened.page.locator("pose-risk").first();
  await element.scrollIntoViewIfNeeded();
  await opened.page.waitForFunction(() => globalThis.heard.length > 0);
  assert.equal((await opened.page.evaluate(() => globalThis.heard))[0], "csp");
  assert.equal(await element.getAttribute("data-state"), "failed");
  assert.ok(await element.locator("p").first().isVisible());
  await opened.close();
});

test("ten elements in one tick make one wasm request", async () => {
  const { page, requests, close } = await openPage(browser);
  await page.goto("/");
  await page.evaluate(async () => {
    const many = Array.from({ length: 10 }, () => Object.assign(document.createElement("pose-risk"), { pose: "cobra", loading: "eager" }));
    document.body.append(...many);
    await Promise.all(many.map((element) => element.ready));
  });
  assert.equal(requests.filter((url) => url.endsWith(".wasm")).length, 1);
  await close();
});

test("a move keeps what the reader chose, and going away unmounts", async () => {
  const { page, close } = await openPage(browser);
  await page.goto("/");
  const kept = await page.evaluate(async () => {
    const element = Object.assign(document.createElement("pose-risk"), { pose: "cobra", loading: "eager" });
    document.body.append(element);
    await element.ready;
    element.shadowRoot.querySelector("[aria-pressed=false]").click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    document.querySelector("main, body").prepend(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const pressed = element.shadowRoot.querySelectorAll("[aria-pressed=true]").length;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [pressed > 0, element.shadowRoot.querySelectorAll("[part]").length];
  });
  assert.deepEqual(kept, [true, 0]);
  await close();
});
