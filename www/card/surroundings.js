// The language and the direction of writing that hold for an element.

/** @param {Element} element */
export function surroundings(element) {
  return { lang: nearest(element, "lang"), dir: nearest(element, "dir") };
}

/**
 * The attribute of the element or of its nearest ancestor that has it, shadow hosts included.
 *
 * @param {Element} element
 * @param {string} attribute
 * @returns {string | undefined}
 */
function nearest(element, attribute) {
  const value = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  const root = element.getRootNode();
  return value ?? (root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined);
}
