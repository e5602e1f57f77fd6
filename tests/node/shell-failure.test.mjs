// www/shell/failure.js, in-time.js and pinned.js, where the file with the explanations does not arrive.

import assert from "node:assert/strict";
import { before, beforeEach, mock, test } from "node:test";
import { defineBuild, openDom } from "./support/dom.mjs";

defineBuild();
const { document, window } = openDom('<script nonce="ours"></script>');
const { failure, inTime } = await import("../../www/shell/in-time.js");
const { reportFailure, wasBlocked, watchPolicy } = await import("../../www/shell/failure.js");
const { preloadPinned, useNewAddress } = await import("../../www/shell/pinned.js");

let errors;
before(() => mock.method(console, "error", (...words) => errors.push(words)));
beforeEach(() => (errors = []));

/** The list of hashes, which is asked for to tell a missing file from a changed one. */
const answerList = (answer) => mock.method(globalThis, "fetch", answer, { times: 1 });

test("a failure names what failed, why if that is known, and its cause", () => {
  const cause = new Error("cause");
  const problem = failure("pose_risk.js", "version", cause);
  assert.ok(problem instanceof Error);
  assert.deepEqual([problem.message, problem.cause, problem.reason], ["pose_risk.js", cause, "version"]);
});

test("a promise that settles in time is handed through", async () => {
  assert.equal(await inTime(Promise.resolve(1)), 1);
  await assert.rejects(inTime(Promise.reject(new Error("no"))), /no/);
});

test("a promise that does not settle in 30 seconds fails with reason timeout", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const waiting = inTime(new Promise(() => {}));
  mock.timers.tick(30_000);
  await assert.rejects(waiting, ({ reason }) => reason == "timeout");
  mock.timers.reset();
});

test("without explanations a known reason is reported, on the console once a page", async () => {
  const [one, other] = [failure("a.js", "panic", 1), failure("b.js", "panic", 2)];
  assert.deepEqual(await reportFailure(one), { reason: "panic", message: "a.js" });
  assert.deepEqual(await reportFailure(other), { reason: "panic", message: "b.js" });
  // Node warns of its own clock for tests.
  assert.deepEqual(errors.filter(([text]) => !/ExperimentalWarning/.test(text)), [["pose-risk (panic): a.js", 1]]);
});

for (const [reason, answer] of [
  ["404", async () => new Response("", { status: 404 })],
  ["integrity", async () => new Response("{}")],
  ["offline", () => Promise.reject(new TypeError("failed"))],
]) {
  test(`without explanations and without a reason, the folder's list tells ${reason}`, async () => {
    answerList(answer);
    const problem = failure("pose_risk_bg.wasm");
    const both = await Promise.all([reportFailure(problem), reportFailure(problem)]);
    assert.deepEqual(both.map((one) => one.reason), [reason, reason], "asked once, though reported twice");
    assert.match(errors[0][0], new RegExp(`^pose-risk \\(${reason}\\): pose_risk_bg.wasm`));
  });
}

test("only a violation that names one of our files counts as blocked", async () => {
  watchPolicy();
  const violate = (blockedURI) => document.dispatchEvent(Object.assign(new window.Event("securitypolicyviolation"), { blockedURI }));
  violate("https://elsewhere.example/a.js");
  violate("inline");
  assert.equal(wasBlocked(), false);
  violate(new URL("../../www/shell/pose_risk.js", import.meta.url).href);
  assert.equal(wasBlocked(), true);
  assert.equal((await reportFailure(failure("pose_risk.js"))).reason, "csp");
});

test("a pinned script is preloaded with its hash and the page's nonce, and then imported", async () => {
  // happy-dom has no `nonce` of its own.
  document.querySelector("script").nonce = "ours";
  const imported = import(preloadPinned("waiting.js", "sha256-abc"));
  const link = document.querySelector("link");
  assert.deepEqual([link.rel, link.integrity, link.nonce], ["modulepreload", "sha256-abc", "ours"]);
  assert.match(link.href, /\/www\/shell\/waiting\.js(\?|$)/);
  assert.equal(typeof (await imported).waitForReader, "function");
  link.dispatchEvent(new window.Event("load"));
  assert.equal(document.querySelector("link"), null, "it leaves nothing in the page's head");
});

test("a script that failed is asked for at another address the next time", async () => {
  const before = preloadPinned("missing.js", "");
  document.querySelector("link").dispatchEvent(new window.Event("error"));
  useNewAddress();
  const imported = import(preloadPinned("missing.js", ""));
  const link = document.querySelector("link");
  assert.notEqual(link.href, before);
  await assert.rejects(imported);
  link.dispatchEvent(new window.Event("error"));
  assert.equal(document.querySelector("link"), null);
});
