// The folds of a card, by what their lines say.

/**
 * Opens a fold, and first the one it stands in.
 *
 * @param {import("playwright-core").Locator} card or what stands for it
 * @param {...string} names how the line of each begins, from the outside in
 */
export async function openFold(card, ...names) {
  for (const name of names) {
    const summary = card.locator("summary", { hasText: new RegExp(`^\\s*${name}`) }).first();
    if (!(await summary.evaluate(({ parentElement }) => parentElement.open))) await summary.click();
  }
}

/** What the reader's own body is set by. @param {import("playwright-core").Locator} card */
export const openMyBody = (card) => openFold(card, "My body");
