// Sites let `data-*` attributes pass for authors whom they trust with no script. What such an author writes on the
// other forms of the tag, or in a frame's address, becomes an attribute of the element only if the element declares it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { base, launch, openPage } from "./support/browser.mjs";
import { allIn, openHtml } from "./support/given-page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const root = new URL("../../", import.meta.url);
const { attributes } = JSON.parse(await readFile(new URL("www/element.json", root), "utf8"));
const declared = attributes.map(({ name }) => name);
/** What could change how a page looks or what it runs, beside `on*`. */
const HARMFUL = ["style", "is", "slot", "part", "exportparts", "id", "class", "srcdoc", "formaction", "href", "src", "nonce", "contenteditable", "tabindex", "autofocus", "popover", "hidden", "inert", "data-state", "catalog"];

/** Every `on*` name that the browser knows, of any interface. */
const handlers = (page) =>
  page.evaluate(() => {
    const names = new Set();
    for (const key of Object.getOwnPropertyNames(window)) {
      const prototype = /^[A-Z]/.test(key) ? window[key]?.prototype : undefined;
      for (const name of prototype ? Object.getOwnPropertyNames(prototype) : []) if (/^on[a-z]/.test(name)) names.add(name);
    }
    for (const name of Object.getOwnPropertyNames(window)) if (/^on[a-z]/.test(name)) names.add(name);
    return [...names];
  });

const FORMS = {
  "a plain element": (said) => `<div data-pose-risk="happy-baby" data-loading="eager" ${said}>words</div>`,
  "a link": (said) => `<p><a href="${base}/pkg/static/happy-baby.html#pose-risk" data-loading="eager" ${said}>words</a></p>`,
};

for (const [form, html] of Object.entries(FORMS)) {
  test(`${form} brings no script and no style to life`, async () => {
    const blank = await openHtml(browser, "");
    const names = await handlers(blank.page);
    await blank.close();
    assert.ok(names.length > 100 && names.includes("onclick") && names.includes("onpointerenter"), `${names.length} names`);

    const harm = [...names, ...HARMFUL];
    const said = harm.map((name) => `data-${name}="window.x=1"`).join(" ");
    const { page, faults, requests, close } = await openHtml(browser, html(said));
    const card = page.locator("pose-risk");
    await allIn(page, "ready");
    const has = await card.evaluate((card) => card.getAttributeNames());
    assert.deepEqual(has.filter((name) => !declared.includes(name) && name != "data-state"), []);
    assert.ok(!has.includes("catalog"), "a catalogue is the owner's to name");
    await card.hover();
    await card.click({ position: { x: 4, y: 4 } });
    assert.equal(await page.evaluate(() => window.x), undefined);
    assert.deepEqual(requests.filter((url) => url.includes("window.x")), []);
    assert.deepEqual(faults, []);
    await close();
  });

  test(`${form} still says what an author may say`, async () => {
    const { page, close } = await openHtml(browser, html('data-worse-with="bending" data-mobility="stiff" data-heading-level="4" data-group="one"'));
    await allIn(page, "ready");
    const card = page.locator("pose-risk");
    const said = await card.evaluate((card) => ["pose", "worse-with", "mobility", "heading-level", "group"].map((name) => card.getAttribute(name)));
    assert.deepEqual(said, ["happy-baby", "bending", "stiff", "4", "one"]);
    await close();
  });
}

test("a frame's address says no more", async () => {
  const { page, faults, close } = await openPage(browser);
  const harm = ["onclick", "onpointerenter", ...HARMFUL].map((name) => `${name}=window.x%3D1`).join("&");
  await page.goto(`/pkg/embed.html?pose=happy-baby&worse-with=bending&${harm}`);
  await allIn(page, "ready");
  const has = await page.locator("pose-risk").evaluate((card) => card.getAttributeNames());
  assert.deepEqual(has.filter((name) => name == "catalog" || (!declared.includes(name) && name != "data-state")), []);
  assert.deepEqual(faults, []);
  await close();
});

test("WordPress lets authors write the same and no more", async () => {
  const plugin = await readFile(new URL("integrations/wordpress/pose-risk/pose-risk.php", root), "utf8");
  const [, list] = /const POSE_RISK_ATTRIBUTES = array\((.*?)\);/s.exec(plugin) ?? [];
  const names = [...(list ?? "").replace(/\/\/.*/g, "").matchAll(/'([^']*)'/g)].map(([, name]) => name);
  assert.deepEqual(names, declared.filter((name) => name != "catalog"));
  const [, allowed] = /\$tags\['pose-risk'\] = (.*?);/.exec(plugin) ?? [];
  assert.equal(allowed, "array_fill_keys( POSE_RISK_ATTRIBUTES, true )");
});
