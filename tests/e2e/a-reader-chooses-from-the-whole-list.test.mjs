// The catalogue in a reader's own order, searched backwards; two poses beside each other; a short list.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch } from "./support/browser.mjs";
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

/** The names and shown values of the list. */
const rows = (inside) =>
  inside.locator(".ranking > li").evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector(".name").textContent,
      value: Number(/^(\d+)/.exec(item.querySelector(".meter .name").textContent)?.[1] ?? 0),
      figure: item.querySelectorAll("svg.body path").length,
    })),
  );

test("the list is in the order a reader asks for, each row with a figure and a value", async () => {
  const { inside, faults, close, page } = await card(`view="ranking"`);
  for (const by of ["Rounding of the low back", "Arching of the low back", "Turning of the low back", "Rounding and turning together"]) {
    await inside.getByLabel("Order by").selectOption({ label: by });
    const list = await rows(inside);
    assert.equal(list.length, 20);
    assert.ok(list[0].value > 60, `${by}: ${JSON.stringify(list[0])}`);
    assert.deepEqual(list.map((row) => row.value), list.map((row) => row.value).sort((a, b) => b - a), by);
    assert.ok(list.every((row) => row.figure > 8));
  }
  await inside.getByLabel("Order by").selectOption({ label: "Load on the low back" });
  assert.match(await inside.locator(".ranking .numbers").first().textContent(), /× standing/);
  await inside.getByRole("button", { name: "Bending forward" }).click();
  await inside.getByLabel("Order by").selectOption({ label: "Our advice for you" });
  assert.equal(await inside.locator(".ranking .level").first().textContent(), "Skip for now");
  await inside.getByText("More ways to sort and choose").click();
  await inside.getByRole("radio", { name: "The least" }).check();
  assert.notEqual(await inside.locator(".ranking .level").first().textContent(), "Skip for now");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("keeping the low back under a share leaves poses that do, and says what keeps the others off", async () => {
  const { inside, faults, close, page } = await card(`view="ranking"`);
  const slider = inside.getByLabel("Keep my low back under");
  await slider.fill("30");
  assert.match(await slider.getAttribute("aria-valuetext"), /^30\s%/);
  const kept = await rows(inside);
  assert.ok(kept.length > 5 && kept.every((row) => row.value < 30));
  await inside.getByText("More ways to sort and choose").click();
  await inside.getByLabel("Good for").selectOption({ label: "hamstrings" });
  await inside.getByText("Why not the others?").click();
  const reasons = inside.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Show them" }) });
  assert.equal(await reasons.count(), 2);
  assert.match(await reasons.first().textContent(), /^\d+ poses take the low back further\./);
  const before = (await rows(inside)).length;
  await reasons.first().getByRole("button").click();
  assert.ok((await rows(inside)).length > before, "taking a filter back shows what it hid");
  assert.equal(await slider.inputValue(), "100");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("two poses beside each other say how they differ", async () => {
  const { inside, faults, close, page } = await card(`view="compare" pose="happy-baby" compare="figure-four-supine"`);
  const said = inside.getByText(/Happy Baby rounds the low back more than Supine Figure Four/);
  await said.waitFor();
  const points = async () => Number(/by (\d+) points/.exec(await said.textContent())[1]);
  const typical = await points();
  assert.ok(typical >= 10);
  await changed(page, () => inside.getByRole("radio", { name: "Supple" }).check());
  const text = (await said.count()) ? await points() : 0;
  assert.notEqual(text, typical, "the difference is this reader's");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("a reader's list adds up, is put in order, is taken along as text, and leaves nothing behind", async () => {
  const { inside, faults, close, page } = await card(`pose="happy-baby"`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await inside.getByRole("button", { name: "Add to my list" }).click();
  await inside.getByRole("heading", { name: "My list" }).waitFor();
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
  await inside.getByRole("button", { name: "Add to my list" }).click();
  await inside.getByText("Take it along as text").click();
  await inside.getByRole("button", { name: "Copy" }).click();
  await inside.getByText("Your browser would not copy it.").waitFor();
  assert.match(await inside.getByLabel("My list of poses").inputValue(), /Happy Baby/);
  await close();
});

test("whoever is not sure finds a gentle way to find out, and why other poses are not offered", async () => {
  const { inside, faults, close, page } = await card(`pose="knees-to-chest"`);
  await inside.getByText("Two minutes to find out").click();
  await inside.getByText("Or take these questions to a physiotherapist.").waitFor();
  await inside.getByText("Why not another pose?").click();
  const other = inside.locator(".names button").first();
  const name = await other.textContent();
  await other.click();
  await inside.getByRole("heading", { name: name.trim(), level: 2 }).waitFor();
  await inside.getByRole("button", { name: "Back to Knees to Chest" }).click();
  await inside.getByRole("button", { name: "Arching back" }).click();
  assert.equal(await inside.getByText("Two minutes to find out").count(), 0, "who has answered needs no test");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(faults, []);
  await close();
});
