// A field set that is disabled disables what stands in it: buttons and fields of the page, and so cards as well.

/** @type {WeakMap<Element, MutationObserver>} */
const observers = new WeakMap();

/**
 * Makes a card inert while a field set around it is disabled. Called again where the card stands elsewhere.
 *
 * @param {HTMLElement} element
 */
export function followFieldSets(element) {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  observers.get(element)?.disconnect();
  const observer = new MutationObserver(look);
  observers.set(element, observer);
  // Its first view is followed by the living card.
  observer.observe(root, { childList: true });
  const sets = fieldSets(element);
  for (const set of sets) observer.observe(set, { attributeFilter: ["disabled"] });
  look();

  function look() {
    const isDisabled = sets.some((set) => set.hasAttribute("disabled"));
    for (const part of root.children) if (part instanceof HTMLDivElement) part.inert = isDisabled;
  }
}

/**
 * The field sets that an element stands in. What stands in the legend of one is not disabled by it.
 *
 * @param {Element} element
 * @returns {Element[]}
 */
function fieldSets(element) {
  const around = element.parentElement?.closest("fieldset");
  if (!around) return [];
  const isInLegend = around.querySelector(":scope > legend")?.contains(element);
  return [...(isInLegend ? [] : [around]), ...fieldSets(around)];
}
