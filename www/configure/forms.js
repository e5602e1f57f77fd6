// The forms of the tag on a page: the element under any name, plain elements, links and frames, with the poses that they name.

import { baseOf, namesOf, resolved } from "./tags.js";

/** @typedef {import("./doctor.js").CheckedPage} CheckedPage */
/** @typedef {import("./doctor.js").Finding} Finding */

/**
 * @typedef {object} Form
 * @property {Element} element
 * @property {"tag" | "plain" | "link" | "frame"} kind
 * @property {string} pose empty where it names none
 */

const FRAME = /(^|\/)embed\.html([?#]|$)/;
const STATIC = /(^|\/)static\/([\w-]+)\.html([?#]|$)/;
const NO_POSE = /^(index|sequence-.*)$/;

/** @param {CheckedPage} page @returns {Form[]} */
export function formsOf({ document, address }) {
  const base = baseOf(document, address);
  const tags = new Set(["pose-risk", ...namesOf(document)]);
  return [...document.querySelectorAll("*")].flatMap((element) => {
    if (element.closest("noscript")) return [];
    const plain = element.getAttribute("data-pose-risk");
    // Another name may have been given by a script that cannot be seen from here.
    if (tags.has(element.localName) || (element.localName.includes("-") && element.hasAttribute("pose"))) {
      return { element, kind: "tag", pose: element.getAttribute("pose") ?? "" };
    }
    if (plain !== null) return { element, kind: "plain", pose: plain };
    const href = element.localName == "a" ? (element.getAttribute("href") ?? "") : "";
    if (href.endsWith("#pose-risk")) {
      const [, name = ""] = /([^/]+?)(\.html)?$/.exec(resolved(href, base)?.pathname ?? "") ?? [];
      return { element, kind: "link", pose: decoded(name) };
    }
    const source = element.localName == "iframe" ? frameSource(element) : undefined;
    return source === undefined ? [] : { element, kind: "frame", pose: poseOfFrame(source, base) };
  });
}

/** The address of a frame of ours; lazy loaders and consent banners keep it in another attribute. @param {Element} frame */
export function frameSource(frame) {
  const values = frame.getAttributeNames().map((name) => frame.getAttribute(name) ?? "");
  return values.find((value) => FRAME.test(value) || (STATIC.test(value) && /pose|yoga|pkg/i.test(value)));
}

/** @param {string} source @param {string} base */
function poseOfFrame(source, base) {
  const url = resolved(source, base);
  const [, , page = ""] = STATIC.exec(url?.pathname ?? "") ?? [];
  return url?.searchParams.get("pose") ?? (NO_POSE.test(page) ? "" : page);
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Poses and sequences that do not exist, where our own poses are all there are.
 *
 * @param {CheckedPage} page
 * @param {Form[]} forms
 * @returns {Finding[]}
 */
export function unknownPoses(page, forms) {
  const { document, poses, sequence } = page;
  // A script of the page may give a card poses of its own.
  const isOpen = [...document.querySelectorAll("script:not([src])")].some((script) => /\.catalog\s*=|["']catalog["']/.test(script.textContent ?? ""));
  /** @type {Set<string>} */
  const seen = new Set();
  const unknown = (/** @type {string} */ name, /** @type {boolean} */ byId = false) => {
    const meant = idOf(page, name);
    if (!name.trim() || (byId ? meant == name : meant) || seen.has(name)) return [];
    seen.add(name);
    return { problem: `No pose is called "${name}".`, fix: `Did you mean "${byId && meant ? meant : nearest(name, poses)}"?` };
  };
  const named = forms.flatMap(({ element, kind, pose }) => {
    if (kind != "frame" && (isOpen || element.hasAttribute("catalog") || element.hasAttribute("data-catalog"))) return [];
    const of = (/** @type {string} */ name) => element.getAttribute(kind == "plain" || kind == "link" ? `data-${name}` : name) ?? "";
    if (kind == "link" && NO_POSE.test(pose)) {
      return { problem: `The link to "${pose}" names no pose, so it becomes no card.`, fix: 'Take "#pose-risk" off its address, or link to the page of a pose.' };
    }
    // A link leads to a page too, and only an id is the name of a page.
    const found = [unknown(pose, kind == "link"), unknown(kind == "frame" ? "" : of("compare"))].flat();
    const steps = kind == "frame" ? "" : of("sequence");
    if (steps && sequence) {
      try {
        sequence({ sequence: steps });
      } catch (problem) {
        found.push({ problem: `The sequence "${steps}" has a step that is not known.`, fix: `${/** @type {Error} */ (problem).message}` });
      }
    }
    return found;
  });
  const addresses = [...document.querySelectorAll('a[href*="#pose-risk:"]')].flatMap((link) => {
    const [, said = ""] = /#pose-risk:(.*)$/.exec(link.getAttribute("href") ?? "") ?? [];
    return isOpen || forms.some(({ element }) => element.hasAttribute("catalog")) ? [] : unknown(new URLSearchParams(said).get("pose") ?? "");
  });
  return [...named, ...addresses];
}

/**
 * The id of a pose by any whole name of it.
 *
 * @param {CheckedPage} page
 * @param {string} name
 */
export function idOf({ poses, assess }, name) {
  if (poses.includes(name)) return name;
  try {
    return name ? assess({ pose: name }).pose.id : undefined;
  } catch {
    return undefined;
  }
}

/** The id with the most pairs of letters in common. @param {string} word @param {string[]} known */
function nearest(word, known) {
  const pairs = (/** @type {string} */ text) => new Set([...text].map((letter, at) => letter + (text[at + 1] ?? "")));
  const mine = pairs(word.toLowerCase());
  const alike = (/** @type {string} */ id) => [...pairs(id)].filter((pair) => mine.has(pair)).length / (mine.size + pairs(id).size);
  return [...known].sort((a, b) => alike(b) - alike(a))[0];
}
