// www/more/forms.js: elements with `data-pose-risk` and links become <pose-risk>.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openDom } from "./support/dom.mjs";

const { document, settled } = openDom(`
  <div id="plain" data-pose-risk="cobra" data-worse-with="bending" data-theme="" data-onclick="steal()" data-style="color:red" data-catalog="/mine.json">Words</div>
  <p><a id="link" href="/pkg/static/happy-baby.html#pose-risk" data-view="compact">Happy baby</a></p>
  <pose-risk id="own"><a href="/pkg/static/wheel.html#pose-risk">Wheel</a></pose-risk>
`);
const { upgradeForms } = await import("../../www/more/forms.js");
upgradeForms();

const attributes = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

test("a plain element keeps its place, and its content becomes the fallback of the element in it", () => {
  const plain = document.querySelector("#plain");
  const [card] = plain.children;
  assert.equal(plain.childNodes.length, 1);
  assert.equal(card.localName, "pose-risk");
  assert.equal(card.textContent, "Words");
  assert.equal(plain.hasAttribute("data-pose-risk"), false);
});

test("only attributes that untrusted authors may use are taken over, and no empty one", () => {
  const card = document.querySelector("#plain pose-risk");
  assert.deepEqual(attributes(card), { pose: "cobra", "worse-with": "bending" });
});

test("a link to a pose's page becomes an element around itself, for that pose", () => {
  const card = document.querySelector("#link").parentElement;
  assert.deepEqual(attributes(card), { pose: "happy-baby", view: "compact" });
  assert.equal(card.parentElement.localName, "p");
});

test("a link in the words of an element stays a link", () => {
  assert.equal(document.querySelectorAll("#own pose-risk").length, 0);
});

test("a form that the page adds later becomes an element, too", async () => {
  const later = Object.assign(document.createElement("div"), { id: "later" });
  later.setAttribute("data-pose-risk", "wheel");
  document.body.append(later);
  await settled();
  assert.equal(later.firstElementChild.getAttribute("pose"), "wheel");
  assert.equal(document.querySelectorAll("pose-risk").length, 4);
});
