// The language and the direction of writing that hold for an element.

/** Languages that a page has asked for in vain. @type {Set<string>} */
const inVain = new Set();

/** @param {Element} element */
export function surroundings(element) {
  sayThatItIsEnglish(element.getAttribute("lang")?.toLowerCase());
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

/**
 * A page may be in any language, so only the element's own attribute asks for one. Said once a language.
 *
 * @param {string | undefined} lang
 */
function sayThatItIsEnglish(lang) {
  if (!lang || /^en(?![a-z])/.test(lang) || inVain.has(lang)) return;
  inVain.add(lang);
  console.warn(`pose-risk: lang is "${lang}"; the card speaks English, and no other language yet`);
}
