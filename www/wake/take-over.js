// The living card takes the place of its first view. Both have the same elements in the same order, so the nth of one is
// the nth of the other, and what the reader has done to the one is done to the other: open folds, focus, caret, marked
// text, what was scrolled.

/** @typedef {Map<Element, Element>} Pairs */

/**
 * @param {HTMLElement | undefined} first
 * @param {HTMLElement} living stands hidden beside it
 * @returns {Pairs} the living element for each of the first view
 */
export function takeOver(first, living) {
  if (!first) {
    living.hidden = false;
    return new Map();
  }
  const pairs = pair(first, living);
  const root = /** @type {ShadowRoot} */ (first.getRootNode());
  const focused = root.activeElement;
  const marked = markedText(root, first);
  /** @type {[Element, number, number][]} */
  const scrolled = [...pairs.keys()].filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft).map((one) => [one, one.scrollTop, one.scrollLeft]);
  for (const fold of first.querySelectorAll("details")) {
    const twin = /** @type {HTMLDetailsElement | undefined} */ (pairs.get(fold));
    if (twin) twin.open = fold.open;
  }
  const around = scrollers(root.host);
  living.hidden = false;
  first.hidden = true;
  // Firefox holds on to something in the first view, and moves the page as it goes (2026).
  for (const [one, top] of around) if (one.scrollTop != top) one.scrollTo({ top, behavior: "instant" });
  for (const [one, top, left] of scrolled) pairs.get(one)?.scrollTo(left, top);
  if (focused) /** @type {HTMLElement | undefined} */ (pairs.get(focused))?.focus({ preventScroll: true });
  if (marked) mark(marked, pairs);
  return pairs;
}

/** What is scrolled around an element, and how far. @param {Element} element */
function scrollers(element) {
  /** @type {[Element, number][]} */
  const found = [];
  for (let at = /** @type {Element | null} */ (element); at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    if (at.scrollTop) found.push([at, at.scrollTop]);
  }
  return found;
}

/** @param {Element} element */
function hostOf(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** @param {Element} first @param {Element} living */
function pair(first, living) {
  const these = elements(first);
  const those = elements(living);
  /** @type {Pairs} */
  const pairs = new Map();
  if (these.length != those.length) console.warn(`pose-risk: the card has ${those.length} elements, and its first view ${these.length}`);
  these.forEach((one, at) => those[at]?.localName == one.localName && pairs.set(one, /** @type {Element} */ (those[at])));
  return pairs;
}

/**
 * The elements of a card; what is in its dialog comes and goes, translation tools add `<font>`, and `.why-still` is said
 * only of a card that could not come to life.
 *
 * @param {Element} card
 */
function elements(card) {
  return [...card.querySelectorAll("article, article :not(dialog *, font, .why-still)")];
}

/** @typedef {{ element: Element, offset: number }} Place characters from the beginning of an element */

/**
 * The text that a reader has marked in a card.
 *
 * @param {ShadowRoot} root
 * @param {Element} card
 * @returns {{ from: Place, to: Place } | undefined}
 */
function markedText(root, card) {
  const selection = getSelection();
  // Of the browsers that have no `getComposedRanges` (2025), Chromium shows what is marked in a shadow root by a method of the root.
  const own = /** @type {{ getSelection?(): Selection | null }} */ (/** @type {unknown} */ (root)).getSelection?.();
  const range = selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ?? (own?.rangeCount ? own.getRangeAt(0) : undefined);
  if (!range || range.collapsed || !card.contains(range.startContainer) || !card.contains(range.endContainer)) return;
  return { from: place(range.startContainer, range.startOffset), to: place(range.endContainer, range.endOffset) };
}

/** @param {Node} node @param {number} offset @returns {Place} */
function place(node, offset) {
  const element = /** @type {Element} */ (node instanceof Element ? node : node.parentElement?.closest(":not(font)"));
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return { element, offset: before.toString().length };
}

/** @param {{ from: Place, to: Place }} marked @param {Pairs} pairs */
function mark({ from, to }, pairs) {
  const [start, end] = [from, to].map(({ element, offset }) => textAt(pairs.get(element), offset));
  if (start && end) getSelection()?.setBaseAndExtent(...start, ...end);
}

/** @param {Element | undefined} element @param {number} offset @returns {[Node, number] | undefined} */
function textAt(element, offset) {
  if (!element) return;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = /** @type {Text | null} */ (walker.nextNode()); text; text = /** @type {Text | null} */ (walker.nextNode())) {
    if (offset <= text.length) return [text, offset];
    offset -= text.length;
  }
  return [element, 0];
}
