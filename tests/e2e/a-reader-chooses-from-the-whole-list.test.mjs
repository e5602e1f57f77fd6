// The catalogue in a reader's own order, searched backwards; two poses beside each other; a short list.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
import { openFold } from "./support/folds.mjs";
import { openCards } from "./support/given-page.mjs";
import { changed } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page with one card. */
async function card(attributes) {
  const opened = await openCards(browser, `<pose-risk loading="eager" heading-level="2" ${attributes}></pose-risk>`);
  return { ...opened, inside: opened.page.locator("pose-risk") };
}

/** Opens the fold of the reader's own list. */
const openMyList = (inside) => inside.locator("summary", { hasText: /^My list$/ }).click();

/** The names and shown values of the list. */
const rows = (inside) =>
  inside.locator(".ranking > li").evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector(".row-name").textContent,
      value: Number(/(\d+)%/.exec(item.querySelector(".value").textContent)?.[1] ?? 0),
      figure: item.querySelectorAll("svg.body path").length,
    })),
  );

test("the list is in the order a reader asks for, each row with a figure and a value", async () => {
  const { inside, faults, close, page } = await card(`view="ranking"`);
  await inside.getByText("Sort and choose").click();
  for (const by of ["Rounding of the low back", "Arching of the low back", "Turning of the low back", "Rounding and turning together"]) {
    await inside.getByLabel("Order by").selectOption({ label: by });
    const list = await rows(inside);
    assert.equal(list.length, 20);
    assert.ok(list[0].value > 60, `${by}: ${JSON.stringify(list[0])}`);
    assert.deepEqual(list.map((row) => row.value), list.map((row) => row.value).sort((a, b) => b - a), by);
    assert.ok(list.every((row) => row.figure > 8));
  }
  await inside.getByLabel("Order by").selectOption({ label: "Load on the low back" });
  assert.match(await inside.locator(".ranking .value").first().textContent(), /^Carries \d\.\d × standing/);
  await inside.getByRole("button", { name: "Bending forward" }).click();
  await inside.getByLabel("Order by").selectOption({ label: "Our advice for you" });
  assert.equal(await inside.locator(".ranking .level").first().textContent(), "Skip for now");
  await inside.getByRole("radio", { name: "The least" }).check();
  assert.notEqual(await inside.locator(".ranking .level").first().textContent(), "Skip for now");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("keeping the low back under a share leaves poses that do, and says what keeps the others off", async () => {
  const { inside, faults, close, page } = await card(`view="ranking"`);
  // By rounding, each row says a share of the low back's range, which the limit is about.
  await inside.getByText("Sort and choose").click();
  await inside.getByLabel("Order by").selectOption("lumbar-flexion");
  const slider = inside.getByLabel("Keep my low back under");
  await slider.fill("30");
  assert.match(await slider.getAttribute("aria-valuetext"), /^30% /);
  const kept = await rows(inside);
  assert.ok(kept.length > 5 && kept.every((row) => row.value < 30));
  await inside.getByLabel("Good for").selectOption({ label: "hamstrings" });
  const reasons = inside.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Show them" }) });
  assert.equal(await reasons.count(), 2);
  assert.match(await reasons.first().textContent(), /^\d+ poses take the low back further\./);
  const before = (await rows(inside)).length;
  await reasons.first().getByRole("button").focus();
  await page.keyboard.press("Enter");
  await inside.getByText(/^\d+ poses take/).waitFor({ state: "detached" });
  assert.ok((await rows(inside)).length > before, "taking a filter back shows what it hid");
  assert.ok(await page.evaluate(() => document.querySelector("pose-risk").shadowRoot.activeElement.matches(".ranking .row-name, .hidden-poses button")), "the focus is on what came");
  assert.equal(await slider.inputValue(), "100");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("two poses beside each other say how they differ", async () => {
  const { inside, faults, close, page } = await card(`view="compare" pose="happy-baby" compare="figure-four-supine"`);
  await inside.getByText(/^Happy Baby rounds the low back .* Supine Figure Four\.$/).waitFor();
  const rounding = async () => /Happy Baby (\d+)%.*Four (\d+)%/.exec(await inside.locator(".axes > li").first().textContent()).slice(1).map(Number);
  const typical = await rounding();
  assert.ok(typical[0] - typical[1] >= 10, String(typical));
  await inside.getByText("Your back and your hips").click();
  await changed(page, () => inside.getByRole("radio", { name: "Supple" }).check());
  assert.notDeepEqual(await rounding(), typical, "the difference is this reader's");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("two poses stand on one scale a movement, told apart by shape and by name", async () => {
  const { inside, faults, close, page } = await card(`view="compare" pose="camel" compare="half-lord-fishes"`);
  const scales = await inside.locator(".axes > li").evaluateAll((items) =>
    items.map((item) => {
      const at = (svg) => Number.parseFloat(svg.getAttribute("x"));
      const marks = [...item.querySelectorAll(".scale .at")];
      return {
        name: item.firstElementChild.textContent.replace(/:\s*$/, ""),
        said: item.querySelector(".values").textContent.replace(/\s+/g, " ").trim(),
        at: marks.map(at),
        shapes: marks.map((svg) => svg.firstElementChild.localName),
      };
    }),
  );
  assert.deepEqual(scales.map(({ name }) => name), ["Low back rounding", "Low back arching", "Low back turning", "Hips", "Load: standing is 1"]);
  for (const { name, said, at, shapes } of scales) {
    assert.deepEqual(shapes, ["circle", "path"], name);
    const [, one, other] = /^Camel ([\d.]+)%?, Half Lord of the Fishes ([\d.]+)%?$/.exec(said) ?? [];
    assert.ok(one && other, said);
    // Both stand on the same scale: of a range, or up to three times standing.
    const most = name.startsWith("Load") ? 3 : 100;
    for (const [value, place] of [[one, at[0]], [other, at[1]]]) assert.ok(Math.abs(Number(value) / most * 100 - place) < 100 / most, `${name}: ${said} at ${at}`);
  }
  assert.equal(await inside.locator(".columns .level").count(), 2);
  assert.equal(await inside.locator(".columns .figure > svg.body").count(), 2);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("a start shows eight poses, and a tile opens its card", async () => {
  const { inside, faults, close, page } = await card("");
  const tiles = inside.locator(".tiles button");
  assert.equal(await tiles.count(), 8);
  assert.equal(await inside.locator(".tiles svg.body").count(), 8);
  assert.deepEqual(await axe(page), []);
  await inside.getByRole("button", { name: "Cobra", exact: true }).focus();
  await page.keyboard.press("Enter");
  await inside.getByRole("heading", { name: /^Cobra/, level: 2 }).waitFor();
  await page.waitForFunction(() => document.querySelector("pose-risk").shadowRoot.activeElement?.matches(".title"));
  assert.deepEqual(faults, []);
  await close();
});

test("a reader's list adds up, is put in order, is taken along as text, and leaves nothing behind", async () => {
  const { inside, faults, close, page } = await card(`pose="happy-baby"`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMyList(inside);
  await inside.getByText("Nothing here yet.").waitFor();
  await inside.getByRole("button", { name: "Add to my list" }).click();
  await inside.locator(".sequence > li").waitFor();
  await page.evaluate(() => document.querySelector("pose-risk").setAttribute("pose", "half-lord-fishes"));
  await inside.getByRole("heading", { name: /Half Lord/ }).waitFor();
  await inside.getByRole("button", { name: "Add to my list" }).click();
  const list = inside.locator(".sequence > li");
  assert.deepEqual(await list.evaluateAll((items) => items.map((item) => item.querySelector("button").firstChild.textContent)), [
    "Happy Baby",
    "Half Lord of the Fishes",
  ]);
  await inside.getByText("Low back, rounding: 60 seconds").waitFor();
  await inside.getByRole("button", { name: "Half Lord of the Fishes sooner" }).click();
  assert.match(await list.first().textContent(), /^Half Lord/);
  await inside.getByText("Take it along as text").click();
  await inside.getByRole("button", { name: "Copy" }).click();
  await inside.getByText("Copied.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^My list of poses\n1\. Half Lord of the Fishes, 90\sseconds\. .*\n2\. Happy Baby, 60\sseconds\. Go easy\.\n/);
  assert.match(text, /not a diagnosis\.$/);
  assert.equal(await inside.getByLabel("My list of poses").inputValue(), text);
  await inside.getByRole("button", { name: "Remove Happy Baby" }).click();
  assert.equal(await list.count(), 1);
  assert.deepEqual(await axe(page), []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, "", 0]);
  assert.deepEqual(faults, []);
  await close();
});

test("what could not be copied can still be marked and copied by hand", async () => {
  const { inside, close, page } = await card(`pose="happy-baby"`);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
  await openMyList(inside);
  await inside.getByRole("button", { name: "Add to my list" }).click();
  await inside.getByText("Take it along as text").click();
  await inside.getByRole("button", { name: "Copy" }).click();
  await inside.getByText("Your browser would not copy it.").waitFor();
  assert.match(await inside.getByLabel("My list of poses").inputValue(), /Happy Baby/);
  await close();
});

test("whoever is not sure finds a gentle way to find out, and why other poses are not offered", async () => {
  const { inside, faults, close, page } = await card(`pose="knees-to-chest"`);
  await openFold(inside, "Not sure\\?");
  await inside.getByText("Or take these questions to a physiotherapist.").waitFor();
  await openFold(inside, "In practice", "Why not another pose\\?");
  const other = inside.locator(".names button").first();
  const name = await other.textContent();
  await other.click();
  await inside.getByRole("heading", { name: name.trim(), level: 2 }).waitFor();
  await inside.getByRole("button", { name: "Back to Knees to Chest" }).click();
  await inside.getByRole("button", { name: "Arching back" }).click();
  assert.equal(await inside.getByText("Not sure?", { exact: true }).count(), 0, "who has answered needs no test");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});
