// What a reader does in a post, wherever the post is.

import assert from "node:assert/strict";
import { openPage } from "../../e2e/support/browser.mjs";

/**
 * Opens a post, waits for its card, says what hurts, follows an alternative and comes back.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {RegExp} name of the pose
 */
export async function journey(browser, address, name) {
  const { page, faults, requests, close } = await openPage(browser);
  await page.goto(address);
  const card = page.locator("pose-risk");
  await card.scrollIntoViewIfNeeded();
  await card.getByRole("heading", { name }).waitFor();
  await card.getByRole("button", { name: /^Bending forward/ }).click();
  await card.locator("[part=advice] .headline", { hasText: "Skip for now" }).waitFor();
  // Another pose is named with what it would be for this reader; a change within the pose is not.
  const other = card.locator("[part=alternatives]").getByRole("button", { name: /: (Often suits|Usually fine|Go easy)/ }).first();
  const [title = ""] = (await other.textContent())?.split(":") ?? [];
  await other.click();
  await card.getByRole("heading", { name: title }).first().waitFor();
  await card.getByRole("button", { name: /^Back to/ }).click();
  await card.getByRole("heading", { name }).waitFor();
  const ours = faults.filter((fault) => /pose|csp/i.test(fault));
  assert.deepEqual(ours, []);
  assert.equal(requests.filter((request) => request.endsWith("pose_risk_bg.wasm")).length, 1);
  await close();
}
