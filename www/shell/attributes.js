// Attributes in, options out. What a value may be is checked in Rust, in one place.

// begin declared (by `cargo run -p tools -- element`, from element.json)
/** All of them. */
export const ATTRIBUTES = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "compare", "controls", "catalog", "lang", "dir", "theme", "heading-level", "loading", "group"];
/** Handed to the card as they stand. */
export const OPTIONS = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "compare", "controls", "theme", "heading-level"];
/** Those that have a property of the same value. */
export const TWINS = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "compare", "controls", "theme", "heading-level", "loading", "group"];
/** What the author of a post may say, whom the site trusts with no script. */
export const FOR_AUTHORS = ["pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "compare", "controls", "lang", "dir", "theme", "heading-level", "loading", "group"];
/** Their text is a number. */
const NUMBERS = ["depth", "heading-level"];
/** Their text is a list of words. */
const LISTS = ["worse-with", "controls"];
// end declared

/** @type {Record<string, (text: string) => unknown>} */
const READ = { ...each(NUMBERS, Number), ...each(LISTS, words) };

/** @param {string[]} names @param {(text: string) => unknown} read */
function each(names, read) {
  return Object.fromEntries(names.map((name) => [name, read]));
}

/** @param {string} text */
function words(text) {
  return text.match(/\S+/g) ?? [];
}

/** @param {string} attribute */
export function camelCase(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * An empty attribute says as little as an absent one.
 *
 * @param {Element} element
 * @param {string} attribute
 */
export function valueOf(element, attribute) {
  const text = element.getAttribute(attribute);
  return text ? (READ[attribute] ?? String)(text) : undefined;
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
 * Properties set before the class arrived would hide the class's own: sets them again.
 *
 * @param {object} element
 * @param {string[]} attributes
 */
export function keepEarlyProperties(element, attributes) {
  const properties = /** @type {Record<string, unknown>} */ (element);
  for (const name of attributes.map(camelCase)) {
    if (!Object.hasOwn(properties, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}
