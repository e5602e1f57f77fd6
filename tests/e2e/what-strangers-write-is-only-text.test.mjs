// Strings that would run or fetch something if a page took them for markup (tests/injection/strings.json), through every text
// that can reach a page. Nothing runs, nothing is fetched, and what is shown is the text itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { awake } from "./support/awake.mjs";
import { base, launch, openPage } from "./support/browser.mjs";
import { allIn, openCards, openHtml } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** @type {Record<string, string[]>} */
const kinds = JSON.parse(await readFile(new URL("../injection/strings.json", import.meta.url), "utf8"));
const all = Object.values(kinds).flat();
/** A catalogue refuses this kind. */
const { "letters that hide or turn": hiding, ...others } = kinds;
const shown = Object.values(others).flat();


/** A pose that says a string wherever it may say a text. */
const pose = (said, at) => ({
  id: `own-${at}`, name: said, sanskrit: said, "sanskrit-plain": said, nicknames: [said.slice(0, 40)],
  kind: "yoga", support: "standing", targets: ["hamstrings"], difficulty: 1, effort: "easy",
  anchor: { settle: "balance", on: ["lead-foot"], segment: "lead-shin" }, fold: { degrees: [0, 90], driver: "gravity" },
  cautions: [{ about: "balance", text: said }],
  adjustments: [{ id: "less", text: said, change: { fold: -60 } }],
});

/** What every page here defines: the function that the strings call, and a look at what stands in the cards. */
const watch = (page) =>
  page.addInitScript(() => {
    globalThis.runs = [];
    globalThis.ran = () => void runs.push(Error().stack);
    globalThis.alert = globalThis.ran;
    /** Elements and attributes that no card has. @param {ParentNode} root */
    globalThis.strange = (root) => {
      const tags = /^(a|article|b|bdi|button|circle|cite|dd|details|dialog|div|dl|dt|ellipse|em|fieldset|fig(caption|ure)|footer|g|h[2-6]|header|i|img|input|label|legend|li|line|mark|[ou]l|option|output|p|path|poly(gon|line)|rect|section|select|slot|small|span|strong|summary|svg|t(able|body|d|h|head|r)|pose-risk)$/;
      return [...root.querySelectorAll("*")].flatMap((element) => {
        // The shell hides its own slots by their style.
        const bad = element.localName == "slot" ? [] : element.getAttributeNames().filter((name) => /^(on|style$|src|action|formaction|background|ping|data$)/i.test(name) || (/href$/.test(name) && !/^https?:/.test(new URL(element.getAttribute(name) ?? "", location.href).protocol)));
        return [...(tags.test(element.localName) ? [] : [`<${element.localName}>`]), ...bad.map((name) => `${element.localName}[${name}]`)];
      });
    };
  });

/** Nothing ran, nothing left the site, and nothing stands in the cards that does not belong there. */
async function calm({ page, requests }, allowed = /^data:,$/) {
  await page.waitForTimeout(50);
  const found = await page.evaluate(() => ({
    runs,
    strange: [...document.querySelectorAll("*")].flatMap((host) => (host.shadowRoot ? strange(host.shadowRoot) : [])),
    polluted: Object.keys(Object.prototype).concat("ran" in {} && {}.ran !== globalThis.ran ? ["ran"] : []),
  }));
  assert.deepEqual(found, { runs: [], strange: [], polluted: [] });
  assert.deepEqual(requests.filter((url) => !url.startsWith(`${base}/`) && !allowed.test(url)), []);
}

/** A page with one living card of these poses. */
async function withPoses(strings, attributes = 'pose="cobra"') {
  const opened = await openHtml(browser, `<main><h1>Own</h1><pose-risk loading="eager" ${attributes}>words</pose-risk></main>`, { before: watch });
  await allIn(opened.page, "ready");
  await opened.page.evaluate((poses) => (document.querySelector("pose-risk").catalog = { version: 1, poses }), strings.map(pose));
  await awake(opened.page);
  return opened;
}

test("a card of an added pose shows each string as it is", async () => {
  const opened = await withPoses(shown);
  const { page, faults } = opened;
  const wrong = await page.evaluate(async (shown) => {
    const card = document.querySelector("pose-risk");
    const title = () => card.shadowRoot.querySelector(".title")?.textContent ?? "";
    const wrong = [];
    for (const [at, said] of shown.entries()) {
      card.pose = `own-${at}`;
      const end = performance.now() + 3000;
      while (title() != `${said} ${said}` && performance.now() < end) await new Promise(requestAnimationFrame);
      if (title() != `${said} ${said}`) wrong.push([said, title()]);
      const strangers = strange(card.shadowRoot);
      if (strangers.length) wrong.push([said, strangers]);
    }
    return wrong;
  }, shown);
  assert.deepEqual(wrong, []);
  await calm(opened);
  assert.deepEqual(faults, []);
  await opened.close();
});

test("lists, the search and two poses side by side show them as they are", async () => {
  const opened = await withPoses(shown);
  const { page, faults } = opened;
  const card = page.locator("pose-risk");
  await card.evaluate((card) => (card.pose = "own-0"));
  await card.getByRole("button", { name: "Another pose" }).click();
  for (const [, [typed]] of Object.entries(others)) {
    await card.locator("input[role=combobox]").fill(typed);
    await page.waitForTimeout(30);
    await calm(opened);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  for (const view of ["compare", "ranking", "compact", "sequence"]) {
    await card.evaluate((card, view) => Object.assign(card, { view, compare: "own-3", sequence: "own-1, own-2, own-3" }), view);
    await page.waitForTimeout(200);
    await calm(opened);
  }
  assert.deepEqual(faults, []);
  await opened.close();
});

test("letters that hide something, and strings where a word is wanted, are refused in a note that is text", async () => {
  const wrong = all.map((said, at) => ({ ...pose("Own", at), id: said, kind: said, [said]: said, anchor: { on: [said] } }));
  const opened = await withPoses([]);
  const { page, faults } = opened;
  await page.evaluate((poses) => (document.querySelector("pose-risk").catalog = { version: 1, poses }), [...hiding.map(pose), ...wrong].slice(0, 500));
  const note = page.locator("pose-risk").locator(".note");
  await note.waitFor();
  await note.locator("summary, button").first().click();
  const lines = await note.locator("li").allTextContents();
  assert.match(lines[0], /^poses\[0\]\.name holds \\u\{202e\}, which cannot be seen/);
  assert.ok(lines.every((line) => !/[\u200b\u202a-\u202e\u2066-\u2069\0]/.test(line)), lines.join("\n"));
  await calm(opened);
  assert.deepEqual(faults, []);
  await opened.close();
});

test("an attribute is a word or nothing, whatever it says", async () => {
  const opened = await openCards(browser, '<pose-risk loading="eager" pose="cobra">words</pose-risk>', { before: watch });
  const { page } = opened;
  await page.evaluate(async (all) => {
    const card = document.querySelector("pose-risk");
    const names = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "by", "limit", "compare", "sequence", "controls", "theme", "lang", "dir", "heading-level", "loading", "group"];
    for (const said of all) {
      for (const name of names) card.setAttribute(name, said);
      await new Promise(requestAnimationFrame);
    }
    for (const name of names) card.removeAttribute(name);
    card.pose = "happy-baby";
    card.group = "__proto__";
  }, all);
  await page.waitForFunction(() => /Happy Baby/.test(document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent));
  await calm(opened);
  await opened.close();
});

test("the forms for authors without script bring no string to life, asleep or awake", async () => {
  const escaped = (said) => said.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\0/g, "");
  const form = (said) => `<div data-pose-risk="${escaped(said)}" data-lang="${escaped(said)}" data-group="${escaped(said)}" data-worse-with="${escaped(said)}" data-loading="interaction">words</div>`;
  const link = (said) => `<p><a href="/pkg/static/${encodeURIComponent(said.replace(/\0/g, ""))}.html#pose-risk">words</a></p>`;
  const opened = await openHtml(browser, all.map(form).join("") + all.map(link).join(""), { before: watch });
  const { page } = opened;
  await page.waitForFunction((count) => document.querySelectorAll("pose-risk").length == count, 2 * all.length);
  await calm(opened);
  // A handful of each kind awake.
  await page.evaluate(() => [...document.querySelectorAll("pose-risk")].filter((_, at) => at % 40 == 0).forEach((card) => card.setAttribute("loading", "eager")));
  await page.waitForFunction(() => [...document.querySelectorAll("pose-risk[loading=eager]")].every(({ dataset }) => /ready|failed/.test(dataset.state)));
  await calm(opened);
  await opened.close();
});

test("an address opens an answer or nothing, whatever its fragment says", async () => {
  const opened = await openCards(browser, '<pose-risk id="__proto__" loading="eager" pose="cobra">words</pose-risk>', { before: watch });
  const { page } = opened;
  await page.evaluate(async (all) => {
    for (const said of all) {
      for (const fragment of [said, `card=__proto__&pose=${encodeURIComponent(said)}&${encodeURIComponent(said)}=1&constructor=1&condition=${said}&depth=${said}`]) {
        location.hash = `#pose-risk:${fragment}`;
        await new Promise((done) => setTimeout(done));
      }
    }
    location.hash = "#pose-risk:card=__proto__&pose=happy-baby";
  }, all);
  await page.waitForFunction(() => /Happy Baby/.test(document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent));
  await calm(opened);
  await opened.close();
});

test("a frame's address is words or nothing", async () => {
  const opened = await openPage(browser);
  await watch(opened.page);
  for (const [at, strings] of Object.values(kinds).entries()) {
    const said = strings[at % strings.length];
    const words = ["pose", "lang", "dir", "theme", "group", "condition", "catalog", said].map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(said)}`);
    await opened.page.goto(`/pkg/embed.html?${words.join("&")}`);
    await opened.page.waitForFunction(() => /ready|failed/.test(document.querySelector("pose-risk")?.dataset.state));
    await calm(opened);
    assert.equal(await opened.page.locator("pose-risk").getAttribute("catalog"), null);
  }
  await opened.close();
});

test("tags from the configurator hold each string as a value, and nothing else", async () => {
  const opened = await openHtml(browser, "<p>blank</p>", { before: watch });
  const wrong = await opened.page.evaluate(async (all) => {
    const { PLATFORMS } = await import("/www/configure/platforms.js");
    const known = { "pose-risk": ["pose", "lang", "group"], div: ["data-pose-risk", "data-lang", "data-group"], script: ["type", "src", "integrity", "crossorigin", "is:inline"], p: [], strong: [], i: ["lang"], a: ["href"], img: ["src", "alt", "width", "height", "loading"], iframe: ["src", "title", "width", "height", "loading"] };
    const wrong = [];
    for (const said of all) {
      const choices = { at: "/pkg/", integrity: said, attributes: { pose: said, lang: said, group: said }, fallback: { name: said, sanskrit: said, lines: [said, said], link: said, picture: { alt: said, width: 1, height: 1 } } };
      for (const name of ["html", "wordpress", "iframe", "astro"]) {
        for (const { code } of PLATFORMS[name].places(choices)) {
          const { body, head } = new DOMParser().parseFromString(code, "text/html");
          for (const element of [...head.children, ...body.querySelectorAll("*")]) {
            const names = known[element.localName];
            const more = element.getAttributeNames().filter((attribute) => !names?.includes(attribute));
            if (!names || more.length) wrong.push([name, said, element.localName, more]);
          }
          const element = body.querySelector("pose-risk");
          const same = said.replace(/\r\n?/g, "\n").replace(/\0/g, "\ufffd");
          if (element && element.getAttribute("pose") != same) wrong.push([name, said, element.getAttribute("pose")]);
        }
      }
    }
    return wrong;
  }, all);
  assert.deepEqual(wrong, []);
  await calm(opened);
  await opened.close();
});

test("a first view that somebody has changed says something else, and does nothing", async () => {
  const trees = all.map((said) => ["div", { class: said, [said.replace(/[^\w:-]/g, "") || "x"]: said, fill: said, mask: said, filter: said, cursor: said, style: said, onclick: said, href: said, src: said, "xlink:href": said, "aria-label": said }, said, [said.replace(/[^\w-]/g, "") || "x", {}, "x"], ["svg", { onload: said }, ["path", { fill: said, stroke: said, mask: said, "clip-path": said, "marker-start": said, cursor: said }], ["script", {}, said]]]);
  const hostile = ["script", "iframe", "img", "object", "embed", "link", "style", "meta", "base", "a", "form", "video", "use", "image", "foreignObject", "animate", "set"].map((tag) => [tag, { src: "//f.invalid/a", href: "//f.invalid/b", onload: "ran()" }, "ran()"]);
  const paints = ["u\\72l(//f.invalid/c)", "URL(//f.invalid/d)", "image-set('//f.invalid/e' 1x)", "src('//f.invalid/g')", "cross-fade(url(//f.invalid/h), red)", "\\75\\72\\6c (//f.invalid/i)", "u\\000072l('//f.invalid/j#x')"];
  const painted = ["svg", {}, ...paints.map((paint) => ["rect", { width: "9", height: "9", fill: paint, stroke: paint, mask: paint, filter: paint, cursor: paint, "clip-path": paint, "marker-end": paint }])];
  const tree = ["article", { "data-answer": "pose=cobra" }, ["h3", { class: "title" }, "Changed"], ...trees, ...hostile, painted];
  const opened = await openHtml(browser, '<main><h1>Changed</h1><pose-risk loading="eager" pose="cobra">words</pose-risk></main>', {
    before: async (page) => {
      await watch(page);
      await page.route("**/cards/en/cobra.json", (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(tree) }));
    },
  });
  await allIn(opened.page, "ready");
  assert.equal(await opened.page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelector(".title").textContent), "Changed");
  await opened.page.mouse.move(200, 200);
  await opened.page.waitForTimeout(300);
  await calm(opened);
  await opened.close();
});

test("messages change the height of the frame that sent them, by numbers alone", async () => {
  const opened = await openHtml(browser, '<iframe id="card" src="/pkg/embed.html?pose=cobra" height="700"></iframe><iframe id="other" height="333" srcdoc="<p>other"></iframe>', {
    head: `<script type="module" src="${base}/pkg/pose-risk-frame.js"></script>`,
    before: watch,
  });
  const { page } = opened;
  // Before its card shows, the frame is as low as a frame may be.
  await page.waitForFunction(() => Number(document.querySelector("#card").height) > 700);
  const before = await page.evaluate(() => document.querySelector("#card").height);
  await page.evaluate(async (all) => {
    const other = document.querySelector("#other").contentWindow;
    const heights = [...all, NaN, Infinity, -1e9, 1e300, "900", [900], { valueOf: "900" }, null, 5000];
    for (const height of heights) {
      // From the page itself, and from a frame that is not the card's.
      postMessage({ type: "pose-risk-height", height }, "*");
      other.eval(`parent.postMessage({ type: "pose-risk-height", height: 4321 }, "*")`);
    }
    for (const data of [null, undefined, 0, "pose-risk-height", [], { type: ["pose-risk-height"], height: 999 }, { __proto__: null, type: "constructor" }]) postMessage(data, "*");
    await new Promise((done) => setTimeout(done, 100));
  }, all);
  assert.deepEqual(await page.evaluate(() => ["card", "other"].map((id) => document.getElementById(id).height)), [before, "333"]);
  // The card's own frame moves within limits, and by numbers alone.
  const own = async (height) => {
    await page.frames().find((frame) => frame.url().includes("embed.html")).evaluate((height) => parent.postMessage({ type: "pose-risk-height", height: height == "NaN" ? NaN : height }, "*"), height);
    await page.waitForTimeout(50);
    return page.evaluate(() => document.querySelector("#card").height);
  };
  assert.equal(await own(1e9), "20000");
  assert.equal(await own(-5), "320");
  for (const height of [...all.slice(0, 20), "900", "NaN", [900], {}]) assert.equal(await own(height), "320", `${height}`);
  await calm(opened);
  await opened.close();
});
