// What a reader looks at stays where it is while cards above it change their heights, as when a link led past cards that
// come only then, or to one. Safari moves the page; so does Chromium where a layout depends on a card's own width (container
// queries), and it may hold on to what follows a card (2026).

/** Pixels between two places where we look for what a reader sees. */
const STEP = 16;

/** Whether a page is held until its next frame. */
let isHeld = false;

/** Called before a change of the height of a card above. @param {Element} element */
export function keepPlace(element) {
  const { scrollingElement: page } = element.ownerDocument;
  if (isHeld || !page) return;
  // What is read begins below a header of the page that stays.
  const top = parseFloat(getComputedStyle(page).scrollPaddingTop) || 0;
  const seen = whatIsSeen(element, top);
  const before = seen?.getBoundingClientRect().top ?? 0;
  isHeld = !!seen;
  // Called in the next frame, once the browser has done what it does by itself, and before it paints.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    isHeld = false;
    if (seen?.isConnected) page.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" });
  });
  observer.observe(element);
}

/** @param {Element} element @param {number} top */
function whatIsSeen({ ownerDocument, localName, parentElement }, top) {
  for (let y = top + 1; y < innerHeight; y += STEP) {
    const found = ownerDocument.elementFromPoint(innerWidth / 2, y);
    if (found && !found.contains(parentElement)) return found.closest(localName) ?? found;
  }
  return undefined;
}
