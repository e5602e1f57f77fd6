// Builds a first view from its file: `["p", {"class": "small"}, "Words, ", ["b", "and more"]]`. Only tags that a card is made
// of are taken, and no attribute that runs or fetches something: a file that somebody has changed can say something else,
// and do nothing.

/** @typedef {[tag: string, ...rest: (Record<string, string> | TreeNode)[]]} Tree */
/** A number stands for an element: by its place among those of the first file. @typedef {string | number | Tree} TreeNode */

export const TAGS = /^(article|b|button|details|dialog|div|fieldset|fig(caption|ure)|footer|g|h[2-6]|header|input|label|legend|li|[ou]l|option|output|p|path|rect|section|select|small|span|summary|svg)$/;
/** Attributes that run or fetch something. None of these tags takes an address but `input` of type `image`. */
export const NEVER = /^(on|style|src|href|xlink|action|form)/i;
/**
 * A value that fetches something where CSS reads it, as a paint of SVG: `url(…)`, `src(…)`, `image-set(…)`, `cross-fade(…)`, or any of
 * them behind a backslash (`u\72l(…)`). Any other is only words: "One-Legged Bridge" is not a handler.
 */
export const FETCHES = /\\|(url|src|image|set|fade)\(/i;
const SVG = "http://www.w3.org/2000/svg";
/** The level of the heading in the files. */
const LEVEL = 3;

/**
 * @param {Tree} tree
 * @param {object} page
 * @param {Tree[]} page.known what numbers stand for
 * @param {number} page.level of the heading
 * @param {(what: string) => boolean} page.wants whether the page wants a part that is there for `what`, a list of words
 * @returns {HTMLElement}
 */
export function build(tree, { known, level, wants }) {
  const top = document.createElement("div");
  add(top, tree);
  return top;

  /** @param {Element} parent @param {TreeNode} node */
  function add(parent, node) {
    if (typeof node == "string") return parent.append(node);
    const [tag, ...rest] = typeof node == "number" ? /** @type {Tree} */ (known[node]) : node;
    const attributes = isAttributes(rest[0]) ? /** @type {Record<string, string>} */ (rest.shift()) : {};
    const { "wanted-for": what } = attributes;
    if (!TAGS.test(tag) || (what && !wants(what))) return;
    const name = tag.replace(/^h(\d)/, (/** @type {string} */ _, /** @type {string} */ number) => `h${Math.min(6, +number + level - LEVEL)}`);
    const element = tag == "svg" || parent.namespaceURI == SVG ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!NEVER.test(attribute) && !FETCHES.test(value)) element.setAttribute(attribute, value);
    }
    for (const child of rest) add(element, /** @type {TreeNode} */ (child));
    parent.append(element);
  }
}

/**
 * All elements of a tree, in order.
 *
 * @param {Tree} tree
 * @returns {Tree[]}
 */
export function all(tree) {
  return [tree, ...tree.flatMap((node) => (Array.isArray(node) ? all(/** @type {Tree} */ (node)) : []))];
}

/** @param {unknown} node */
function isAttributes(node) {
  return typeof node == "object" && !Array.isArray(node);
}
