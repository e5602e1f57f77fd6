// The first view of a card: what everybody sees of it, in files that the build rendered. None of our code needs to be on
// the page for it but this shell.

import { ATTRIBUTES } from "./attributes.js";
import { fetchInTime } from "./in-time.js";

/** @typedef {import("../first/tree.js").Tree} Tree */

/** What an attribute may say for there to be files. Everything else is for the code, which also tells wrong values. */
const SAYS = RegExp("^(" +
  "(pose|sequence)=[^.,/]+|" +
  "worse-with=\\S+|" +
  "mobility=typical|" +
  "depth=1|" +
  "side=right|" +
  "view=(card|compact|ranking|sequence)|" +
  "controls=(none|((picker|mechanisms|condition|mobility|depth|side|age|alternatives|sequence)( |$))+)|" +
  "theme=(auto|light|dark)|" +
  "heading-level=[2-6]|" +
  "group=.*|" +
  "loading=(lazy|eager|interaction)|" +
  "lang=[\\w-]+|" +
  "dir=(auto|ltr|rtl)" +
")$");

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
  if (ATTRIBUTES.some((name) => value(name) && !SAYS.test(`${name}=${value(name)}`))) return [];
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
 * Pages that say what is missing are no JSON. What else comes is looked at as it is built.
 *
 * @param {string} name
 * @returns {Promise<Tree>}
 */
function read(name) {
  return fetchInTime(`cards/en/${name}.json`).then((answer) => answer.json());
}
