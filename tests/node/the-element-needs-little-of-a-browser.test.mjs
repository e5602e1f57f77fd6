// The package is imported on servers that have a part of a browser, and rendered in rooms for tests (jsdom, happy-dom) that
// lay nothing out: nothing is thrown, and the words inside the tag are in the document.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const ELEMENT = new URL("../../pkg/pose-risk-bundled.js", import.meta.url).href;

/** Runs a program of its own, since globals cannot be taken back. What it prints; it fails where something is thrown and not caught. */
function run(program) {
  return execFileSync(process.execPath, ["--unhandled-rejections=strict", "--input-type=module", "-e", program], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

for (const [what, globals] of [
  ["nothing of a browser", ""],
  ["only the names that a class needs", "globalThis.HTMLElement = class {}; globalThis.customElements = { get() {}, define() {} };"],
  ["a document that knows no selectors", "globalThis.HTMLElement = class { attachShadow() {} }; globalThis.customElements = { get() {}, define() {} }; globalThis.document = { createTreeWalker() { return {}; }, createElement() { return {}; } }; globalThis.window = globalThis; globalThis.MutationObserver = class { observe() {} };"],
]) {
  test(`a server with ${what} imports the element`, () => {
    assert.equal(run(`${globals} const { PoseRisk, defineAs } = await import(${JSON.stringify(ELEMENT)}); console.log(typeof PoseRisk, typeof defineAs);`), "function function");
  });
}

/** What the runners of tests do: every name of the room's window is a global. */
const ROOMS = {
  jsdom: 'import { JSDOM } from "jsdom"; const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://blog.example/", pretendToBeVisual: true });',
  "happy-dom": 'import { Window } from "happy-dom"; const window = new Window({ url: "https://blog.example/" }); delete window.IntersectionObserver; delete window.ResizeObserver;',
};
const GLOBALS = `
  const mine = new Set(["undefined", "NaN", "Infinity", "globalThis", "console", "process", "fetch", "URL", "WebAssembly", "queueMicrotask"]);
  for (const name of [...Object.getOwnPropertyNames(window), "addEventListener", "dispatchEvent", "location", "navigator"]) {
    if (mine.has(name) || /^(Array|Object|Promise|Map|Set|Weak|Error|Symbol|Reg|Date|Math|JSON|Reflect|Proxy|Function|Number|String|Boolean|BigInt|Uint|Int|Float|Data|Atomics|Shared|eval|is|parse|decode|encode|escape|unescape|set|clear|global|self)/.test(name)) continue;
    const value = window[name];
    try { Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: typeof value == "function" && !value.prototype ? value.bind(window) : value }); } catch {}
  }
  globalThis.IntersectionObserver = undefined;`;

for (const [room, open] of Object.entries(ROOMS)) {
  for (const loading of ["lazy", "eager", "interaction"]) {
    test(`in ${room} a rendered tag (${loading}) throws nothing, keeps its words and says what it is`, () => {
      const said = JSON.parse(run(`${open} ${GLOBALS}
        const errors = [];
        document.addEventListener("pose-risk-error", ({ detail }) => errors.push(detail.reason));
        console.error = console.warn = () => {};
        await import(${JSON.stringify(ELEMENT)});
        document.body.innerHTML = '<pose-risk pose="cobra" loading="${loading}"><p>Cobra.</p></pose-risk><div data-pose-risk="bow"><p>Bow.</p></div>';
        await new Promise((next) => setTimeout(next, 1_500));
        const card = document.querySelector("pose-risk");
        card.pose = "wheel";
        card.remove();
        document.body.append(card);
        await new Promise((next) => setTimeout(next));
        console.log(JSON.stringify({ words: card.textContent, state: card.getAttribute("data-state"), errors }));
        process.exit();`));
      assert.equal(said.words, "Cobra.");
      assert.ok(["idle", "loading", "failed"].includes(said.state), said.state);
      assert.ok(loading == "eager" ? said.errors.length <= 1 : said.errors.length == 0, `${said.errors}`);
    });
  }
}
