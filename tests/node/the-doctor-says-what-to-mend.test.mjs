// Why a card does not show, told from a page's HTML and headers; and the tags that a page should have.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Window } from "happy-dom";
import { diagnose } from "../../www/configure/doctor.js";
import { outdated } from "../../www/configure/old-words.js";
import { PLATFORMS } from "../../www/configure/platforms.js";
import { element, script } from "../../www/configure/snippet.js";

const root = new URL("../../", import.meta.url);
const pkg = new URL("pkg/", root);
const api = await import(new URL("pose_risk.js", pkg).href);
api.initSync({ module: readFileSync(new URL("pose_risk_bg.wasm", pkg)) });

const integrity = "sha384-this";
const good = `<script type="module" src="/pkg/pose-risk.js"></script><pose-risk pose="cobra">Cobra</pose-risk>`;

/** The problems found, in one text. */
function found(html, headers = {}, address = "https://blog.example/post") {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${html}</body></html>`, "text/html");
  const poses = ["cobra", "happy-baby", "knees-to-chest"];
  return diagnose({ document, html, headers: new Headers(headers), address, poses, assess: api.assess, integrity }).map(({ problem, fix }) => `${problem} ${fix}`).join("\n");
}

test("a page that is right is left alone", () => {
  assert.equal(found(good), "");
  const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  assert.equal(found(good, { "content-security-policy": strict }), "");
  const other = good.replace("/pkg/", "https://cdn.example/pkg/");
  assert.equal(found(other, { "content-security-policy": "script-src https://*.example 'wasm-unsafe-eval'; connect-src cdn.example" }), "");
  assert.equal(found(other.replace("<script ", '<script nonce="AbC" '), { "content-security-policy": "script-src 'nonce-AbC' 'wasm-unsafe-eval'; connect-src *" }), "");
});

for (const [what, html, headers, says] of [
  ["a stripped script", good.replace(/<script.*?<\/script>/, ""), {}, /No script tag.*frame/s],
  ["a stripped element", good.replace(/<pose-risk.*/, ""), {}, /No <pose-risk>.*data-pose-risk/s],
  ["a tag that shows as text", good.replace(/<pose-risk.*/, "&lt;pose-risk pose=cobra&gt;"), {}, /shows as text/],
  ["a tag that closes itself", good.replace(">Cobra</pose-risk>", " /><p>More</p>"), {}, /closes itself/],
  ["a classic script", good.replace(' type="module"', ""), {}, /type="module"/],
  ["Rocket Loader", good.replace('type="module"', 'type="f3a9-module"'), {}, /data-cfasync/],
  ["another version pinned", good.replace("<script ", '<script integrity="sha384-that" '), {}, /sha384-this/],
  ["two scripts", `<script type="module" src="/old/pose-risk.js"></script>${good}`, {}, /two places/],
  ["a pose that is not there", good.replace('"cobra"', '"knees-to-chesst"'), {}, /Did you mean "knees-to-chest"/],
  ["a policy without WebAssembly", good, { "content-security-policy": "script-src 'self'" }, /'wasm-unsafe-eval'/],
  ["a policy without the script's host", good.replace("/pkg/", "https://cdn.example/pkg/"), { "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'" }, /Add https:\/\/cdn\.example to script-src/],
  ["a policy that lets nothing be fetched", good, { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }, /connect-src/],
  ["a policy in a meta tag", `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">${good}`, {}, /'wasm-unsafe-eval'/],
]) {
  test(`the doctor knows ${what}`, () => assert.match(found(html, headers), says));
}

/** The words of release 0.1 for a pose, in the form in which it printed them, with the answers of today. */
function oldWords(pose, { level = (now) => now, add = 0, gentler = (names) => names } = {}) {
  const { byMechanism, demand, alternatives, pose: { name } } = api.assess({ pose });
  const movements = { bending: "bending forward", arching: "arching back", twisting: "twisting", "side-bending": "leaning sideways", loading: "weight on your back" };
  const said = { suits: "often suits", fine: "usually fine", caution: "go easy", avoid: "skip for now" };
  const share = Math.round(demand.lumbar.sagittal.share.typical) + add;
  const lines = Object.entries(movements).map(([mechanism, movement]) => `If ${movement} hurts: ${said[level(byMechanism[mechanism], mechanism)]}.`);
  const others = gentler(alternatives.map((other) => other.pose.name));
  return `<p><strong>${name}</strong></p><p>${name}: lying. The low back rounds to about ${share} % of its range.</p><p>${lines.join(" ")}</p>${others.length ? `<p>Gentler: ${others.join(" and ")}.</p>` : ""}`;
}

const old = (pose, changes) => good.replace('pose="cobra">Cobra<', `pose="${pose}">${oldWords(pose, changes)}<`);

for (const pose of ["happy-baby", "cobra", "knees-to-chest"]) {
  const { byMechanism } = api.assess({ pose });
  const milder = byMechanism.bending == "avoid" ? "fine" : "avoid";

  test(`words of an old snippet that the card still says are left alone: ${pose}`, () => assert.equal(found(old(pose)), ""));

  for (const [what, changes, says] of [
    ["level", { level: (now, mechanism) => (mechanism == "bending" ? milder : now) }, /bending forward hurts: .*The card says "/s],
    ["number", { add: 7 }, /They say \d+%\. The card /],
    ["gentler pose", { gentler: () => ["Wheel of Fortune"] }, /They call Wheel of Fortune gentler\./],
  ]) {
    test(`the doctor says when an old snippet has another ${what} than the card: ${pose}`, () => {
      assert.match(found(old(pose, changes)), says);
      assert.match(found(old(pose, changes).replace(/pose-risk pose="/, 'div data-pose-risk="')), says);
    });
  }
}

test("every sentence of a tag that 0.1 printed is held against the card", () => {
  const { DOMParser } = new Window();
  const page = readFileSync(new URL("tests/frozen/0.1/tag.html", root), "utf8");
  const words = new DOMParser().parseFromString(page, "text/html").querySelector("pose-risk").textContent;
  // A card that agrees with nothing of it.
  const answer = api.assess({ pose: "happy-baby" });
  for (const mechanism in answer.byMechanism) answer.byMechanism[mechanism] = "caution";
  const said = outdated(words, { ...answer, description: "The low back rounds to about 50 % of its range.", alternatives: [] });
  assert.equal(said.length, 5 + 1 + 2, said.join("\n"));
  assert.match(said.join("\n"), /"If bending forward hurts: skip for now"\. The card says "go easy"\.[^]*They say 86%\.[^]*50 %[^]*Supine Groin Stretch[^]*Reclined Bound Angle/);
});

test("a level that an owner wrote is told where the card says it of nothing", () => {
  const { advice, byMechanism } = api.assess({ pose: "cobra" });
  const now = [advice.level, ...Object.values(byMechanism)];
  for (const [words, level] of [["Often suits", "suits"], ["Usually fine", "fine"], ["Go easy", "caution"], ["Skip for now", "avoid"]]) {
    const page = good.replace(">Cobra<", `><p>${words} for most.</p><`);
    if (now.includes(level)) assert.equal(found(page), "");
    else assert.match(found(page), new RegExp(`They say "${words.toLowerCase()}"`));
  }
});

test("a number that is not about the body, and what stands beside the card, are the owner's own", () => {
  assert.equal(found(good.replace(">Cobra<", '><p>Mats are 20% off.</p><p slot="intro">Your back bends by 3%.</p><')), "");
});

test("the words of today's snippets are left alone, for every pose", () => {
  for (const { id: pose } of api.catalog()) {
    const wish = { at: "https://blog.example/pkg/", integrity, attributes: { pose }, fallback: api.fallback({ pose }) };
    const { DOMParser } = new Window();
    const document = new DOMParser().parseFromString(`<body>${element(wish)}</body>`, "text/html");
    assert.deepEqual(outdated(document.body.textContent, api.assess({ pose })), []);
  }
});

test("the configurator and the command print the same words", () => {
  const tool = ["run", "--quiet", "--profile", "native", "-p", "tools", "--", "snippet"];
  for (const pose of ["happy-baby", "half-lord-fishes", "corpse"]) {
    const printed = execFileSync("cargo", [...tool, pose, "--at", "https://blog.example/pkg", "--integrity", integrity], { cwd: root, encoding: "utf8" });
    const wish = { at: "https://blog.example/pkg/", integrity, attributes: { pose }, fallback: api.fallback({ pose }) };
    assert.equal(printed.trim(), `${script(wish)}\n\n${element(wish)}`);
  }
});

test("on every platform the tags carry the words, and text stays text", () => {
  const fallback = { ...api.fallback({ pose: "cobra" }), name: 'Cobra <b>& "friends"' };
  const wish = { at: "https://blog.example/pkg/", integrity, attributes: { pose: "cobra", theme: "dark" }, fallback };
  for (const [id, { name, places }] of Object.entries(PLATFORMS)) {
    const codes = places(wish).map(({ where, code }) => (assert.ok(where.length > 10, id), code)).join("\n");
    assert.ok(name && /cobra/.test(codes) && /dark/.test(codes), `${id}: ${codes}`);
    assert.doesNotMatch(codes, /<b>/, id);
  }
});
