// How tall a card is, and how far down a reader finds what matters. Found by parts, roles and order, not by classes.

/**
 * Runs in the page: gives it `heights()` and `firstRow()`, pixels from the card's top edge.
 */
export function knowHeights() {
  const host = () => document.querySelector("pose-risk");
  const root = () => host().shadowRoot;
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const bottom = (element) => element.getBoundingClientRect().bottom - host().getBoundingClientRect().top;
  const found = (selector, what) => {
    const element = [...root().querySelectorAll(selector)].find(isSeen);
    if (!element) throw new Error(`the card shows no ${what} (${selector})`);
    return element;
  };
  globalThis.heights = () => {
    const name = found("h1, h2, h3, h4, h5, h6", "name");
    const picture = found("[part~=figure] svg", "picture");
    const advice = found("[part~=advice]", "advice");
    // The verdict is the line with the sign and for whom; the fact behind it is another.
    const verdict = [...advice.querySelectorAll(".headline")].find(isSeen) ?? advice.firstElementChild ?? advice;
    return {
      card: host().getBoundingClientRect().height,
      verdict: Math.max(...[name, picture, verdict].map(bottom)),
      fact: bottom(advice),
    };
  };
  globalThis.firstRow = () => bottom(found("li:has(svg):not(details *, dialog *, [popover] *, [role=listbox] *)", "row of the list"));
}

/**
 * Measures the first card of a page in each pose, and in the end the list. The card is told of another pose by its
 * attribute, which takes a tenth of the time of a page of its own.
 *
 * @param {import("playwright-core").Page} page with one card, ready; `knowHeights` was its first script
 * @param {string[]} poses
 */
export const ofAllPoses = (page, poses) =>
  page.evaluate(async (poses) => {
    const card = document.querySelector("pose-risk");
    const frame = () => new Promise(requestAnimationFrame);
    /** Another pose is told by an event; a frame later it is laid out. */
    const show = async (pose) => {
      if (card.getAttribute("pose") == pose) return;
      const told = new Promise((resolve) => card.addEventListener("pose-risk-change", resolve, { once: true }));
      card.setAttribute("pose", pose);
      await told;
      await frame();
    };
    /** Another view of the same pose is no such event: it is there when the card has been drawn anew. */
    const showAs = async (view) => {
      const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(card.shadowRoot, { childList: true, subtree: true }));
      card.setAttribute("view", view);
      await drawn;
      for (let frames = 0; frames < 2; frames++) await frame();
    };
    const rows = [];
    for (const pose of poses) {
      await show(pose);
      rows.push({ pose, ...heights() });
    }
    await showAs("compact");
    for (const row of rows) {
      await show(row.pose);
      row.compact = card.getBoundingClientRect().height;
    }
    await showAs("ranking");
    return { rows, list: firstRow() };
  }, poses);
