// www/more/explain.js: the reason of a failure, and the words for owners.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, mock, test } from "node:test";
import { defineBuild, openDom } from "./support/dom.mjs";

const bytes = new TextEncoder().encode("our wasm");
const pin = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
defineBuild({ PIN_WASM: pin });
const { document, window } = openDom();
const { explain } = await import("../../www/more/explain.js");
afterEach(() => mock.restoreAll());

const script = { "content-type": "text/javascript" };
const wasm = { "content-type": "application/wasm" };
const never = () => false;

/** Answers each file by the end of its address. */
function answer(answers) {
  mock.method(globalThis, "fetch", async (url, options) => {
    const found = Object.entries(answers).find(([name]) => `${url}`.endsWith(name));
    if (!found) throw new TypeError("Failed to fetch");
    return found[1](options);
  });
}

const reasonOf = async (message, cause, wasBlocked = never) => (await explain({ message, cause }, wasBlocked)).reason;

test("a reason that is known is explained without asking the network", async () => {
  answer({});
  const { reason, message } = await explain({ message: "WebAssembly", reason: "unsupported" }, never);
  assert.equal(reason, "unsupported");
  assert.match(message, /^WebAssembly is missing in this browser.* https:\/\//);
  assert.equal(fetch.mock.callCount(), 0);
});

test("each kind of answer has its reason, and the message begins with the file's address", async () => {
  const cases = [
    ["404", "pose_risk.js", { "pose_risk.js": () => new Response("", { status: 404 }) }],
    ["mime", "pose_risk.js", { "pose_risk.js": () => new Response("", { headers: { "content-type": "text/plain" } }) }],
    ["mime", "pose_risk_bg.wasm", { "pose_risk_bg.wasm": () => new Response("", { headers: { "content-type": "text/html" } }) }],
    ["offline", "pose_risk.js", {}],
    ["integrity", "pose_risk_bg.wasm", { "pose_risk_bg.wasm": () => new Response("changed", { headers: wasm }), "integrity.json": () => Response.json({}) }],
  ];
  for (const [reason, file, answers] of cases) {
    mock.restoreAll();
    answer(answers);
    assert.equal(await reasonOf(`https://cdn.example/pkg/${file}`), reason, `${reason} ${file}`);
  }
});

test("an answer that the page may not read is named cors", async () => {
  answer({ "pose_risk.js": ({ mode } = {}) => (mode == "no-cors" ? new Response() : Promise.reject(new TypeError())) });
  assert.equal(await reasonOf("https://cdn.example/pkg/pose_risk.js"), "cors");
});

test("bytes that agree with the list beside them are another version, not damaged", async () => {
  const other = "another version";
  const hash = `sha384-${createHash("sha384").update(other).digest("base64")}`;
  answer({ "a.js": () => new Response(other, { headers: script }), "integrity.json": () => Response.json({ "https://cdn.example/a.js": hash }) });
  assert.equal(await reasonOf("https://cdn.example/a.js"), "version");
});

test("a file at a file's address is named file, and a policy goes before the network", async () => {
  answer({});
  assert.equal(await reasonOf("file:///pkg/pose_risk.js"), "file");
  assert.equal(await reasonOf("https://cdn.example/pkg/pose_risk.js", undefined, () => true), "csp");
});

test("a module that does not link is of another version", async () => {
  answer({ "pose_risk_bg.wasm": () => new Response(bytes, { headers: wasm }) });
  assert.equal(await reasonOf("https://cdn.example/pose_risk_bg.wasm", new WebAssembly.LinkError("import")), "version");
});

test("a card that failed gets one link to its pose's page, which goes when the card shows", async () => {
  answer({ "static/cobra.html": () => new Response("") });
  const card = document.createElement("div");
  card.attachShadow({ mode: "open" }).innerHTML = '<slot></slot><slot name="disclaimer"></slot>';
  card.setAttribute("pose", "cobra");
  card.dataset.state = "failed";
  document.body.append(card);
  const fails = () => card.dispatchEvent(new window.CustomEvent("pose-risk-error", { bubbles: true, composed: true }));
  fails();
  await new Promise(setImmediate);
  fails();
  await new Promise(setImmediate);
  const links = card.shadowRoot.querySelectorAll("a");
  assert.equal(links.length, 1);
  assert.match(links[0].href, /static\/cobra\.html$/);
  assert.equal(links[0].textContent, "All about it");
  card.dispatchEvent(new window.CustomEvent("pose-risk-ready"));
  assert.equal(card.shadowRoot.querySelector("a"), null);
});
