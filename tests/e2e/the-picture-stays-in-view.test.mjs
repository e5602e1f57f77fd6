// The controls that change the picture stay in view with it while they are used.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./support/browser.mjs";
import { openMyBody } from "./support/folds.mjs";
import { openCards } from "./support/given-page.mjs";
import { twoFrames } from "./support/later.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const POSES = ["happy-baby", "warrior-1", "half-lord-fishes", "headstand"];

for (const [what, context, css] of [
  ["a phone", { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }, ""],
  ["a small phone", { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }, ""],
  ["a tablet's column", { viewport: { width: 1024, height: 700 } }, "main { max-width: 700px }"],
  ["a wide page", { viewport: { width: 1024, height: 700 } }, ""],
]) {
  test(`mobility and how far in are used with the picture in view, on ${what}`, async () => {
    for (const pose of POSES) {
      const filler = "<p>Words of the post.</p>".repeat(12);
      const { page, close } = await openCards(browser, `<style>${css}</style>${filler}<pose-risk loading="eager" pose="${pose}"></pose-risk>${filler}`, { context });
      const card = page.locator("pose-risk");
      await openMyBody(card);
      for (const [control, whole] of [
        [card.getByRole("slider", { name: "How far in" }), card.locator(".my-body .field").first()],
        [card.getByRole("radio", { name: "Supple" }), card.locator(".my-body .switch").first()],
      ]) {
        // As a keyboard, a finger or a screen reader brings it into view: by whichever edge.
        for (const block of ["nearest", "center", "end"]) {
          await whole.evaluate((whole, block) => {
            scrollTo(0, 0);
            whole.scrollIntoView({ block, behavior: "instant" });
          }, block);
          await control.focus();
          await twoFrames(page);
          const seen = await card.evaluate((host) => {
            const root = host.shadowRoot;
            const box = (element) => element.getBoundingClientRect();
            const picture = box(root.querySelector(".figure svg.body"));
            const used = box(root.activeElement.closest(".field, .switch"));
            return { picture: [picture.top, picture.bottom], used: [used.top, used.bottom], of: innerHeight };
          });
          const isIn = ([top, bottom]) => top >= -1 && bottom <= seen.of + 1;
          const where = `${pose}, ${block}: ${JSON.stringify(seen)}`;
          assert.ok(isIn(seen.picture), `the picture: ${where}`);
          assert.ok(isIn(seen.used), `the control: ${where}`);
          assert.ok(seen.picture[1] <= seen.used[0] + 1 || seen.picture[0] >= seen.used[1] - 1 || what == "a wide page", `one covers the other: ${where}`);
        }
      }
      await close();
    }
  });
}
