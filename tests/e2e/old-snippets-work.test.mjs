// tests/frozen/: what was once right stays right, and is never edited.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, openPage } from "./support/browser.mjs";

const frozen = new URL("../frozen/", import.meta.url);
const files = readdirSync(frozen, { recursive: true }).map((name) => String(name).replaceAll("\\", "/")).filter((name) => /^[\d.]+\/.+\./.test(name));
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("no old page was edited, none has gone, and each is listed", () => {
  const listed = readFileSync(new URL("SHA256SUMS", frozen), "utf8").trim().split("\n").map((line) => line.split(/\s+/));
  const now = files.map((name) => [createHash("sha256").update(readFileSync(new URL(name, frozen))).digest("hex"), name]);
  const byName = (one, other) => one[1].localeCompare(other[1]);
  assert.deepEqual(now.toSorted(byName), listed.toSorted(byName));
});

for (const name of files.filter((name) => name.endsWith(".html"))) {
  test(`a page of release ${name.replace("/", ": ")} still works`, async () => {
    const { page, faults, close } = await openPage(browser);
    await page.goto(`/tests/frozen/${name}`);
    const isFrame = name.endsWith("frame.html");
    const inside = isFrame ? page.frameLocator("iframe") : page;
    const cards = inside.locator("pose-risk, yoga-pose");
    await cards.first().waitFor({ state: "attached" });
    for (let at = 0; at < (await cards.count()); at++) {
      const card = cards.nth(at);
      await card.scrollIntoViewIfNeeded();
      await card.and(inside.locator("[data-state=ready]")).waitFor();
      await card.getByRole("article").waitFor();
    }
    const card = cards.first();
    const arching = card.getByRole("button", { name: /^Leaning sideways/ });
    await arching.click();
    await card.locator(".movement[aria-pressed=true]", { hasText: "Leaning sideways" }).waitFor();
    // Its tag says 900, and no card is as tall as that here.
    if (isFrame) await page.waitForFunction(() => Number(document.querySelector("iframe").height) < 700);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a program of release 0.1 still gets what it reads", async () => {
  const { said } = await import(new URL("0.1/api.mjs", frozen).href);
  const { catalog } = await import(new URL("../../pkg/pose_risk.js", import.meta.url).href);
  assert.equal(said.poses, catalog().length);
  assert.deepEqual({ ...said, poses: 0 }, {
    poses: 0,
    id: "happy-baby",
    level: "avoid",
    bands: [true, true, true, true, true],
    shortfall: true,
    mechanisms: ["bending", "arching", "twisting", "side-bending", "loading"],
    reasons: true,
    alternatives: true,
    adjustments: true,
    description: "string",
    first: true,
    found: true,
    problems: ["version"],
  });
});
