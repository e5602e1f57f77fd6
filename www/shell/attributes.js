// Attributes and their property twins. Rust checks the values, in one place (src/options/request.rs).

// begin declared (by `cargo run -p tools -- element`, from element.json)
/** Attributes that the element hands to its card as options. */
export const OPTIONS = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "by", "limit", "compare", "sequence", "controls", "theme", "heading-level", "loading"];
/** Attributes that have a property of the same value. */
export const TWINS = [...OPTIONS, "group"];
/** All attributes. */
export const ATTRIBUTES = [...TWINS, "catalog", "lang", "dir"];
/** Attributes for the authors of posts whom a site trusts with no script. */
export const FOR_AUTHORS = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "by", "limit", "compare", "sequence", "controls", "theme", "lang", "dir", "heading-level", "loading", "group"];
/** Attributes whose text is a number. */
const NUMBERS = ["depth", "limit", "heading-level"];
/** Attributes whose text is a list of words. */
const LISTS = ["worse-with", "controls"];
// end declared

/**
 * An attribute's value with the type of its property. An empty attribute means as little as an absent one.
 *
 * @param {Element} element
 * @param {string} attribute
 */
export function valueOf(element, attribute) {
  const text = element.getAttribute(attribute);
  if (!text) return undefined;
  if (NUMBERS.includes(attribute)) return Number(text);
  return LISTS.includes(attribute) && text != "none" ? (text.match(/\S+/g) ?? []) : text;
}

/** What an element says to its card, by the names of its properties. @param {Element} element */
export function optionsOf(element) {
  return Object.fromEntries(OPTIONS.map((name) => [camelCase(name), valueOf(element, name)]));
}

/** @param {string} attribute */
export function camelCase(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * Gives a class the camelCase property of each attribute. The attribute alone holds the value.
 *
 * @param {Element} prototype
 * @param {string[]} attributes
 */
export function defineTwins(prototype, attributes) {
  for (const name of attributes) {
    Object.defineProperty(prototype, camelCase(name), {
      configurable: true,
      /** @this {Element} */
      get() {
        return valueOf(this, name);
      },
      /** @this {Element} @param {unknown} value a list, a word, a number or nothing */
      set(value) {
        const text = [value].flat().join(" ");
        if (text) this.setAttribute(name, text);
        else this.removeAttribute(name);
      },
    });
  }
}

/**
 * A property that was set before the class was defined hides the accessor of the class: deletes it and sets it again.
 *
 * @param {any} element
 * @param {string[]} attributes
 */
export function keepEarlyProperties(element, attributes) {
  for (const name of attributes.map(camelCase)) {
    if (Object.hasOwn(element, name)) {
      const value = element[name];
      delete element[name];
      element[name] = value;
    }
  }
}
