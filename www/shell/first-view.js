// The first view of a card: what everybody sees of it, in files that the build rendered. None of our code needs to be on
// the page for it but this shell.

import { OPTIONS } from "./attributes.js";

/** @typedef {import("../first/tree.js").Tree} Tree */

// In a constant, so that bundlers do not look for the files: they stay where they are.
const HERE = import.meta.url;

/** The values of attributes for which there are files. Every other value is for the code, which also tells wrong ones. */
const VALUES = /** @type {Record<string, RegExp>} */ ({
  pose: /^[^.,/]+$/,
  sequence: /^[^.,/]+$/,
  "worse-with": /^\S+$/,
  mobility: /^typical$/,
  depth: /^1$/,
  side: /^right$/,
  view: /^(card|compact|ranking|sequence)$/,
  controls: /^(none|((picker|mechanisms|condition|mobility|depth|side|age|alternatives|sequence)( |$))+)$/,
  theme: /^(auto|light|dark)$/,
  "heading-level": /^[2-6]$/,
  loading: /^(lazy|eager|interaction)$/,
  lang: /^[a-z\d-]+$/i,
  dir: /^(auto|ltr|rtl)$/,
});

/**
 * The first view that shows what the attributes of an element say.
 *
 * @param {Pick<Element, "getAttribute">} element
 * @returns {Promise<Tree[] | undefined>} one tree, or two of which the second adds to the first; none if only the code can show it,
 *   or no file came: the code shows it then, or has a better reason why not; undefined if a name must be looked up first
 */
export async function readFirstView(element) {
  const files = filesFor(element);
  // What is not the id of a pose or a sequence is a name that people give it.
  return /[^a-z\d.,-]/.test(`${files}`) ? undefined : Promise.all(files.map(read)).catch(() => []);
}

/**
 * One file, or two of which the second adds to the first; none if only the code can show it. Of a pose that is called by
 * another name than its id there is none.
 *
 * @param {Pick<Element, "getAttribute">} element
 * @returns {string[]}
 */
export function filesFor(element) {
  const value = (/** @type {string} */ name) => element.getAttribute(name) || "";
  if ([...OPTIONS, "lang", "dir", "catalog"].some((name) => value(name) && !VALUES[name]?.test(value(name)))) return [];
  const view = value("view");
  // No pose has the id of a sequence.
  const pose = value(view == "sequence" ? "sequence" : "pose");
  const others = [value("worse-with"), value("controls") == "none" && "none"].filter(Boolean);
  const isCompact = view == "compact";
  if (view == "ranking" || !pose) return others[0] || isCompact ? [] : [view == "ranking" ? "list" : "start"];
  if (others[isCompact ? 0 : 1]) return [];
  return isCompact ? [`${pose}.compact`] : [pose, ...others.map((other) => `${pose}.${other}`)];
}

/**
 * @param {string} name
 * @returns {Promise<Tree>}
 */
async function read(name) {
  const answer = await fetch(new URL(`cards/en/${name}.json`, HERE));
  if (!answer.ok) throw name;
  return answer.json();
}
