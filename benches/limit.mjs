// The limit: a card's words and picture standing in the page's own HTML, so that nothing has to be fetched but the
// stylesheet. No script can show them sooner. Made from the first views of a build, or, where it has none, from its
// static pages.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { all } from "../www/first/tree.js";

/** Elements without an end tag. */
const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const ESCAPES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** @param {string} text */
const escaped = (text) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign]);

/**
 * HTML of a tree `[tag, { attribute: value }, ...children]`; the attributes may be left out, and a number stands for an
 * element of the whole tree.
 *
 * @param {any} tree
 * @param {any[]} [known] the elements of the whole tree
 * @returns {string}
 */
export function html(tree, known = Array.isArray(tree) ? all(/** @type {any} */ (tree)) : []) {
  if (typeof tree == "string") return escaped(tree);
  if (typeof tree == "number") return html(known[tree], known);
  if (!Array.isArray(tree)) throw new Error(`neither words nor an element: ${JSON.stringify(tree)}`);
  const [tag, ...rest] = tree;
  if (Array.isArray(tag)) return tree.map((one) => html(one, known)).join("");
  const hasAttributes = rest[0] !== null && typeof rest[0] == "object" && !Array.isArray(rest[0]);
  const attributes = hasAttributes ? Object.entries(rest.shift()).filter(([name]) => name != "wanted-for") : [];
  const start = attributes.map(([name, value]) => ` ${name}="${escaped(String(value === true ? "" : value))}"`).join("");
  return VOID.has(tag) ? `<${tag}${start}>` : `<${tag}${start}>${rest.map((one) => html(one, known)).join("")}</${tag}>`;
}

/**
 * The card of a pose, for a page whose stylesheet has the card's rules for the class `host`.
 *
 * @param {string} pkg
 * @param {string} pose
 */
export function cardAsHtml(pkg, pose) {
  const firstView = join(pkg, "cards/en", `${pose}.json`);
  if (existsSync(firstView)) return `<div class="host">${html(JSON.parse(readFileSync(firstView, "utf8")))}</div>`;
  const page = readFileSync(join(pkg, "static", `${pose}.html`), "utf8");
  const card = page.match(/<pose-risk [^>]*>(.*)<\/pose-risk>/s);
  if (!card) throw new Error(`static/${pose}.html has no card`);
  return card[1];
}

/**
 * The card's stylesheet for a card that stands on the page itself: the page's own, without what it says of the page.
 *
 * @param {string} pkg
 */
export function cardStyles(pkg) {
  return readFileSync(join(pkg, "static/page.css"), "utf8");
}
