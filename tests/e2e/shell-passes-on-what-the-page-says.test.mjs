import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openShellPage } from "./support/shell-page.mjs";
import { shellSite } from "./support/shell-site.mjs";

let browser, site;
before(async () => ([browser, site] = await Promise.all([launch(), shellSite()])));
beforeEach(() => site.reset());
after(async () => (site.close(), await browser.close()));

const open = (...arguments_) => openShellPage(browser, site, ...arguments_);

/** The post with one card that is ready. */
async function ready() {
  const opened = await open("fallback-stays-until-the-card-is-ready");
  await opened.all("ready");
  return opened;
}

/** Attribute, its text, the property's name and value. */
const table = [
  ["pose", "cobra", "pose", "cobra"],
  ["worse-with", "bending  side-bending", "worseWith", ["bending", "side-bending"]],
  ["condition", "sciatica", "condition", "sciatica"],
  ["mobility", "stiff", "mobility", "stiff"],
  ["depth", "0.5", "depth", 0.5],
  ["side", "left", "side", "left"],
  ["age", "55-69", "age", "55-69"],
  ["view", "compare", "view", "compare"],
  ["by", "load", "by", "load"],
  ["limit", "10", "limit", 10],
  ["compare", "wheel", "compare", "wheel"],
  ["controls", "picker depth", "controls", ["picker", "depth"]],
  ["theme", "dark", "theme", "dark"],
  ["heading-level", "2", "headingLevel", 2],
  ["lang", "de", "lang", "de"],
  ["dir", "rtl", "dir", "rtl"],
  ["sequence", "gentle-morning", "sequence", "gentle-morning"],
];

test("every attribute and its property say the same, and the card hears both", async () => {
  const { page, asked, close } = await ready();
  for (const [attribute, text, property, value] of table) {
    const change = (act) => page.evaluate(act, { attribute, text, property, value });
    const heard = async () => (await asked()).at(-1).options[property];

    await change(({ attribute, text }) => document.querySelector("pose-risk").setAttribute(attribute, text));
    assert.deepEqual(await change(({ property }) => document.querySelector("pose-risk")[property]), value, attribute);
    assert.deepEqual(await heard(), value, attribute);

    await change(({ attribute }) => document.querySelector("pose-risk").removeAttribute(attribute));
    // As <html lang="en"> says around it.
    assert.equal(await heard(), attribute == "lang" ? "en" : undefined, attribute);

    await change(({ property, value }) => void (document.querySelector("pose-risk")[property] = value));
    assert.deepEqual(await heard(), value, property);
  }
  await close();
});

test("no property is without its attribute, and no attribute without its property", async () => {
  const { page, close } = await ready();
  const missing = await page.evaluate(() => {
    const { constructor } = document.querySelector("pose-risk");
    const camelCase = (name) => name.replace(/-./g, (pair) => pair[1].toUpperCase());
    return constructor.observedAttributes.filter((name) => !(camelCase(name) in constructor.prototype));
  });
  assert.deepEqual(missing, []);
  const observed = await page.evaluate(() => document.querySelector("pose-risk").constructor.observedAttributes);
  assert.deepEqual(observed.toSorted(), [...table.map(([name]) => name), "catalog", "loading", "group"].toSorted());
  await close();
});

test("what the shell does not know it passes on for Rust to judge", async () => {
  const { page, asked, close } = await ready();
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    element.setAttribute("mobility", "bendy");
    element.setAttribute("controls", "none");
    element.loading = "sometimes";
    element.worseWith = null;
    element.pose = undefined;
  });
  const { mobility, controls, loading, worseWith, pose } = (await asked()).at(-1).options;
  assert.deepEqual([mobility, controls, loading, worseWith, pose], ["bendy", "none", "sometimes", undefined, undefined]);
  assert.equal(await page.evaluate(() => document.querySelector("pose-risk").controls), "none");
  await close();
});

test("properties set before the script arrived are kept", async () => {
  const { all, asked, close } = await open("properties-set-before-the-script-are-kept");
  await all("ready");
  const { pose, worseWith, depth, catalog } = (await asked()).find(({ call }) => call == "mount").options;
  assert.deepEqual([pose, worseWith, depth], ["cobra", ["arching", "twisting"], 0.5]);
  assert.deepEqual(catalog, { version: 1, poses: [] });
  await close();
});

test("all changes of one tick are one update, with all options", async () => {
  const { page, asked, close } = await ready();
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    element.pose = "wheel";
    element.setAttribute("mobility", "supple");
    element.depth = 0.25;
    element.depth = 0.75;
  });
  const updates = (await asked()).filter(({ call }) => call == "update");
  assert.equal(updates.length, 1);
  const { pose, mobility, depth } = updates[0].options;
  assert.deepEqual([pose, mobility, depth], ["wheel", "supple", 0.75]);
  await close();
});

test("setting a value to what it is updates nothing", async () => {
  const { page, asked, close } = await ready();
  await page.evaluate(() => (document.querySelector("pose-risk").pose = "happy-baby"));
  assert.deepEqual((await asked()).map(({ call }) => call), ["init", "mount"]);
  await close();
});

test("lang and dir come from the nearest that says them, through shadow roots too", async () => {
  const { all, asked, page, close } = await open("the-nearest-lang-and-dir-count");
  await all("ready");
  await page.evaluate(() => {
    const inner = document.querySelector("#host").shadowRoot.querySelector("pose-risk");
    inner.loading = "eager";
    return inner.ready;
  });
  const said = (await asked()).filter(({ call }) => call == "mount").map(({ options }) => [options.lang, options.dir]);
  assert.deepEqual(said, [["ar", "rtl"], ["de", "ltr"], ["fr", undefined]]);
  await close();
});

test("moving an element keeps its card and tells the card nothing", async () => {
  const { page, all, asked, close } = await ready();
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    for (let i = 0; i < 5; i++) document.body.append(document.createElement("section"));
    for (const section of document.querySelectorAll("section")) section.append(element);
  });
  await all("ready");
  assert.deepEqual((await asked()).map(({ call }) => call), ["init", "mount"]);
  await close();
});

test("ten times away and back leaves one card, and nothing else behind", async () => {
  const { page, all, asked, close } = await ready();
  const nodes = () => page.evaluate(() => document.querySelector("pose-risk").shadowRoot.querySelectorAll("*").length);
  const before = await nodes();
  for (let i = 0; i < 10; i++) {
    await page.evaluate(async () => {
      const element = document.querySelector("pose-risk");
      element.remove();
      // A move is no leaving, so the shell looks a microtask later.
      while (element.dataset.state != "idle") await null;
      document.body.append(element);
    });
    await all("ready");
  }
  const calls = (await asked()).map(({ call }) => call);
  assert.equal(calls.filter((call) => call == "mount").length, 11);
  assert.equal(calls.filter((call) => call == "unmount").length, 10);
  assert.equal(await nodes(), before);
  await close();
});

test("changes are told to the page, but not the first card", async () => {
  const { page, heard, close } = await ready();
  const changes = async () => (await heard()).filter(({ type }) => type == "pose-risk-change");
  assert.deepEqual(await changes(), []);
  await page.getByRole("combobox").fill("wheel");
  assert.deepEqual((await changes()).map(({ detail }) => detail.pose.id), ["wheel"]);
  assert.equal(await page.getAttribute("pose-risk", "pose"), "happy-baby", "attributes stay the page's own");
  await close();
});

test("a listener may set properties, and they arrive", async () => {
  const { page, asked, faults, close } = await ready();
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    const again = () => (element.depth = 0.5);
    element.addEventListener("pose-risk-change", again, { once: true });
    element.pose = "wheel";
  });
  await page.waitForFunction(() => asked.at(-1).options?.depth == 0.5);
  assert.equal((await asked()).filter(({ call }) => call == "update").length, 2);
  assert.deepEqual(faults, []);
  await close();
});

test("a catalogue's address is fetched and its object passed on, before the first card", async () => {
  const catalog = { version: 1, poses: [{ id: "desk-stretch" }] };
  site.answer("/mine.json", { body: JSON.stringify(catalog) });
  const { page, all, asked, close } = await open("an-empty-post");
  await page.evaluate(() => {
    const element = document.createElement("pose-risk");
    element.setAttribute("catalog", "/mine.json");
    element.setAttribute("loading", "eager");
    document.body.append(element);
  });
  await all("ready");
  assert.deepEqual((await asked()).at(-1).options.catalog, catalog);
  await close();
});

test("a catalogue and a pose of it, set in one tick, arrive together", async () => {
  const catalog = { version: 1, poses: [{ id: "desk-stretch" }] };
  site.answer("/mine.json", { body: JSON.stringify(catalog) });
  const { page, asked, close } = await ready();
  await page.evaluate(() => {
    const element = document.querySelector("pose-risk");
    element.catalog = "/mine.json";
    element.pose = "desk-stretch";
  });
  await page.waitForFunction(() => asked.at(-1).call == "update");
  const updates = (await asked()).filter(({ call }) => call == "update");
  assert.deepEqual(updates.map(({ options }) => [options.pose, options.catalog]), [["desk-stretch", catalog]]);

  await page.evaluate(() => (document.querySelector("pose-risk").catalog = { version: 1, poses: [] }));
  assert.deepEqual((await asked()).at(-1).options.catalog, { version: 1, poses: [] });
  assert.equal(await page.getAttribute("pose-risk", "catalog"), null);
  await close();
});
