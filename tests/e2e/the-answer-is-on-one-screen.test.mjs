// A reader has the answer in ten seconds: the card is no taller than its design allows, "why not, and what instead" is
// near, and nothing is cut or sticks out, however narrow the card, however large the text. All poses: `cargo xtask heights`.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { measured } from "../visual/support/all-heights.mjs";
import { passed } from "../visual/support/height-table.mjs";
import { opened, STATES } from "../visual/support/states.mjs";
import { launch } from "./support/browser.mjs";
import { openCards } from "./support/given-page.mjs";
import { heard } from "./support/heard.mjs";
import { twoFrames } from "./support/later.mjs";
import { knowTheCard, spaceText } from "./support/one-screen.mjs";

const limits = JSON.parse(await readFile(new URL("../visual/limits.json", import.meta.url), "utf8"));
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Poses whose cards are tall, each by something else: a tall picture, long names, many lines of advice. */
const POSES = ["happy-baby", "dancer", "revolved-chair", "half-lord-fishes", "corpse", "wheel"];

test("six poses stay within the heights of the design, at five widths", async () => {
  assert.deepEqual(passed(await measured(browser, POSES, limits.widths, ["sans", "touch"]), limits), []);
});

test("a card that is too tall does not pass", () => {
  const rows = [{ pose: "tall", card: 1251, verdict: 100, fact: 100, compact: 100 }];
  const [line, ...others] = passed([{ post: "sans", width: 360, pointer: "touch", font: "", list: 100, rows }], limits);
  assert.match(line, /card at 360 px.*1251 of 1250.*tall/);
  assert.deepEqual(others, []);
});

/** A post with a paragraph before and after a card, on a phone. */
async function post(attributes, context = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }) {
  const words = "<p tabindex='-1'>A paragraph of the post, about as long as those are that people write about their backs.</p>";
  const page = await openCards(browser, `${words}<pose-risk loading="eager" heading-level="2" ${attributes}></pose-risk>${words}`, {
    head: `<meta name="viewport" content="width=device-width"><style>body { margin: 16px; font: 17px/1.6 Georgia, serif }</style><script type="module" src="/pkg/pose-risk.js"></script>`,
    context,
    before: (page) => page.addInitScript(knowTheCard),
  });
  return page;
}

const RESTRICTED = 'pose="happy-baby" worse-with="bending"';

test("on a phone, why not and what instead are two scrolls from the post's text at most, without opening anything", async () => {
  for (const attributes of ['pose="happy-baby"', RESTRICTED, 'pose="half-lord-fishes" condition="sciatica"']) {
    const { page, close } = await post(attributes);
    // Each scroll is most of a window, as a thumb makes it.
    const acts = await page.evaluate(async () => {
      const { verdict, instead } = answer();
      const seen = new Set();
      const look = () => {
        for (const [what, elements] of [["verdict", verdict], ["instead", instead]]) {
          if (elements.some((element) => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })) seen.add(what);
        }
      };
      document.querySelector("p").scrollIntoView();
      look();
      let acts = 0;
      while (seen.size < 2 && acts < 20) {
        scrollBy(0, innerHeight * 0.8);
        acts++;
        look();
      }
      return { acts, seen: [...seen] };
    });
    assert.deepEqual([attributes, acts.seen.length, acts.acts <= 2], [attributes, 2, true], JSON.stringify(acts));
    await close();
  }
});

test("by keyboard, two keys lead from the post's text to what instead", async () => {
  const { page, close } = await post(RESTRICTED, { viewport: { width: 720, height: 900 } });
  // Page Down, as one reads; then what instead is in sight and can be pressed.
  await page.evaluate(() => document.querySelector("p").focus());
  let acts = 0;
  const inSight = () => page.evaluate(() => answer().instead.some((element) => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }));
  for (; acts < 10 && !(await inSight()); acts++) {
    await page.keyboard.press("PageDown");
    await twoFrames(page);
  }
  assert.ok(acts <= 2, `${acts} keys`);
  await close();
});

test("a screen reader hears the verdict, then what instead, two headings from the card's name at most", async () => {
  const { page, close } = await post(RESTRICTED);
  const lines = await heard(page);
  const headings = lines.filter((line) => line.startsWith("heading:"));
  const titles = await page.evaluate(() => {
    const part = host().shadowRoot.querySelector("[part~=adjustments], [part~=alternatives]");
    return [...part.querySelectorAll("h2, h3, h4, h5, h6"), ...[...part.parentElement.children].filter((element) => element.matches("h2, h3, h4, h5, h6"))].map((heading) => heading.textContent.trim().replace(/\s+/g, " "));
  });
  const at = headings.findIndex((line) => titles.some((title) => line.startsWith(`heading: ${title}`)));
  assert.ok(at > 0 && at <= 2, `heading ${at} of ${headings.join("; ")}`);
  const verdict = await page.evaluate(() => answer().verdict[0].textContent.trim().slice(0, 8));
  const said = lines.findIndex((line) => line.includes(verdict));
  assert.ok(said >= 0 && said < lines.indexOf(headings[at]), "the verdict comes before");
  await close();
});

/** What a reader, a narrow column or a browser does to the card. */
const TREATMENTS = {
  "text twice as large": { rules: "html { font-size: 200% } body { font-size: 1rem !important }" },
  // 1280 px at 400 % leave 320 px.
  "400 % zoom": { rules: "body { margin: 0 !important } pose-risk { inline-size: auto !important }", window: { width: 320, height: 256 } },
  "wider spacing of text": { act: spaceText },
  "a card 200 px wide": { rules: "pose-risk { inline-size: 200px !important }", window: { width: 232, height: 600 } },
};

/** What sticks out, is cut or covered in a state under each treatment, one after the other. */
async function spoilt(state, other = {}) {
  const { page, close } = await opened(browser, { state, theme: "light", width: 320, density: "1" }, { ...other, before: (page) => page.addInitScript(knowTheCard) });
  const usual = page.viewportSize();
  const wrong = [];
  for (const [what, { rules = "", window = usual, act }] of Object.entries(TREATMENTS)) {
    await page.setViewportSize(window);
    await page.evaluate((rules) => {
      globalThis.treatment ??= document.head.appendChild(document.createElement("style"));
      treatment.textContent = rules;
    }, rules);
    const undo = act && (await page.evaluateHandle(act));
    await twoFrames(page);
    const found = await page.evaluate((isOver) => [...stickingOut(), ...cut(), ...(isOver ? [] : overlapping())], STATES[state].over);
    wrong.push(...found.map((line) => `${what}: ${line}`));
    await undo?.evaluate((undo) => undo());
  }
  await close();
  return wrong;
}

for (const state of Object.keys(STATES)) {
  test(`${state}: nothing sticks out or is cut with large or spaced text, at 400 % zoom, or 200 px wide`, async () => {
    assert.deepEqual(await spoilt(state), []);
  });
}

test("a card with a part too wide for it, and one with a text in a box too low for it, do not pass", async () => {
  const wide = await spoilt("compact", { rules: "pose-risk::part(advice) { min-inline-size: 400px }" });
  const low = await spoilt("compact", { rules: "pose-risk::part(advice) { block-size: 1lh; overflow: hidden }" });
  for (const what of Object.keys(TREATMENTS)) {
    assert.ok(wide.some((line) => line.startsWith(what)), `${what}, too wide: ${wide}`);
    assert.ok(low.some((line) => line.startsWith(what)), `${what}, too low: ${low}`);
  }
});
