// A card and its picker, on a page of its own.

import { openCards } from "./given-page.mjs";
import { twoFrames } from "./later.mjs";

const HEAD = '<meta name="viewport" content="width=device-width">';
export const CARD = '<pose-risk loading="eager" pose="happy-baby"></pose-risk>';

/**
 * A card, and what there is to know of its picker.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} [html]
 * @param {import("playwright-core").BrowserContextOptions} [context]
 */
export async function givenPicker(browser, html = CARD, context = {}) {
  const opened = await openCards(browser, HEAD + html, { context });
  const { page } = opened;
  const card = page.locator("pose-risk").first();
  const dialog = card.locator("dialog");
  const seen = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector("pose-risk");
      const field = shadowRoot.querySelector("[role=combobox]");
      const focused = shadowRoot.activeElement;
      return {
        isOpen: shadowRoot.querySelector("dialog").open,
        typed: field?.value,
        isExpanded: field?.getAttribute("aria-expanded"),
        active: shadowRoot.getElementById(field?.getAttribute("aria-activedescendant"))?.textContent.trim(),
        focus: focused && (focused.getAttribute("role") ?? focused.textContent.trim()),
        title: shadowRoot.querySelector(".title").textContent.trim(),
      };
    });
  const open = async () => {
    await card.locator("[part~=picker] > button").click();
    await dialog.getByRole("option").first().waitFor();
  };
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    await twoFrames(page);
  };
  /** How a key looks while an input method is at work. */
  const composing = (init) =>
    page.evaluate((init) => {
      const field = document.querySelector("pose-risk").shadowRoot.querySelector("[role=combobox]");
      return field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, composed: true, ...init }));
    }, init);
  return { ...opened, card, dialog, seen, open, press, composing };
}
