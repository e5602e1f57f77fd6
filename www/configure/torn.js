// Words that stand outside their tag. An editor that takes the tag for a word puts it into a paragraph, and a browser ends
// the element where that paragraph ends: the words stand below the card for good.

/** @typedef {import("./doctor.js").Finding} Finding */
/** @typedef {import("./forms.js").Form} Form */

/** What ends a paragraph by beginning. */
const BLOCK = /^<\/?(p|div|h[1-6]|ul|ol|li|dl|table|figure|blockquote|section|article|aside|header|footer|main|nav|pre|form|hr|address|details|fieldset)[\s/>]/i;
const FIX =
  "Put the tag into an HTML block, not into a paragraph (in WordPress our plugin mends this). In Markdown, let the opening tag stand alone on its line, with no empty line up to the closing one.";

/** The page's text without what no browser reads as tags. @param {string} html */
export function withoutText(html) {
  return html.replace(/<!--[^]*?-->|<(script|style|textarea|title|xmp)\b[^]*?<\/\1\s*>/gi, "");
}

/**
 * @param {string} html
 * @param {Form[]} forms
 * @param {(pose: string) => { id: string, name: string } | undefined} poseOf
 * @returns {Finding[]}
 */
export function wordsOutside(html, forms, poseOf) {
  const torn = tornInSource(withoutText(html), new Set(forms.filter(({ kind }) => kind == "tag").map(({ element }) => element.localName)));
  const found = torn.length ? torn : forms.filter(({ element, kind, pose }) => (kind == "tag" || kind == "plain") && isLeftEmpty(element, poseOf(pose))).map(({ pose }) => pose);
  return [...new Set(found)].map((pose) => ({ problem: `The words stand outside the tag${pose && ` of "${pose}"`}, and stay below the card.`, fix: FIX }));
}

/**
 * Poses of the tags whose paragraphs begin outside and end inside, or the other way round.
 *
 * @param {string} source
 * @param {Set<string>} names of the element
 */
function tornInSource(source, names) {
  const tags = [...source.matchAll(/<\/?[a-z][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi)].map(([tag]) => tag);
  /** @type {string[]} */
  const torn = [];
  let isInParagraph = false;
  tags.forEach((tag, at) => {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1]?.toLowerCase() ?? "";
    if (names.has(name)) {
      const inside = tags.slice(at + 1, closing(tags, name, at));
      const paragraphs = inside.filter((one) => /^<\/?p[\s>]/i.test(one));
      const crosses = /^<\//.test(paragraphs[0] ?? "") || /^<p/i.test(paragraphs.at(-1) ?? "");
      if (crosses || (isInParagraph && inside.some((one) => BLOCK.test(one)))) torn.push(/\bpose\s*=\s*["']?([^"'>]*)/i.exec(tag)?.[1] ?? "");
    }
    if (BLOCK.test(tag)) isInParagraph = /^<p[\s>]/i.test(tag);
  });
  return torn;
}

/** Where an element ends, or where the next begins. @param {string[]} tags @param {string} name @param {number} from */
function closing(tags, name, from) {
  const end = tags.findIndex((tag, at) => at > from && new RegExp(`^</?${name}[\\s>]`, "i").test(tag));
  return end < 0 ? from + 1 : end;
}

/**
 * As a browser leaves it: the element is empty, and what follows are the words for it.
 *
 * @param {Element} element
 * @param {{ id: string, name: string } | undefined} pose
 */
function isLeftEmpty(element, pose) {
  if (element.children.length > 0 || element.textContent?.trim()) return false;
  const parent = element.parentElement;
  const isAlone = parent?.localName == "p" && [...parent.childNodes].every((node) => node == element || !node.textContent?.trim());
  const place = isAlone ? parent : element;
  const next = followers(place);
  // `</p>` behind the tag's end makes a paragraph of nothing.
  const ends = isAlone ? next.findIndex((one) => one.localName == "p" && !one.innerHTML.trim()) : -1;
  return ends > 0 || next.some((one) => isOf(one, pose)) || beginsWithNameOf(place, pose);
}

/** What follows, up to the next part of a post. @param {Element} element */
function followers(element) {
  /** @type {Element[]} */
  const all = [];
  for (let next = element.nextElementSibling; next && all.length < 8 && !/^(h[1-6]|section|article|.*-.*)$/.test(next.localName); next = next.nextElementSibling) all.push(next);
  return all;
}

/** Whether it leads to the pose's page, or shows its picture, as our words do. @param {Element} element @param {{ id: string } | undefined} pose */
function isOf(element, pose) {
  const all = [element, ...element.querySelectorAll("a[href], img[src]")];
  return all.some((one) => {
    const address = one.getAttribute("href") ?? one.getAttribute("src") ?? "";
    return pose && [`static/${pose.id}.html`, `pictures/${pose.id}.svg`, `pictures/${pose.id}.png`].some((end) => address.replace(/[?#].*/, "").endsWith(end));
  });
}

/**
 * Whether what follows begins with the pose's name as words for a card do: "Cobra.", "Cobra: …", set apart, or as the words that we print.
 * Another sentence of a post may begin with it, too.
 *
 * @param {Element} place
 * @param {{ name: string } | undefined} pose
 */
function beginsWithNameOf(place, pose) {
  let next = place.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  const text = next?.textContent?.trim().toLowerCase() ?? "";
  if (!pose || !text.startsWith(pose.name.toLowerCase())) return false;
  const first = [...(next?.childNodes ?? [])].find((node) => node.textContent?.trim());
  const isSetApart = /^(strong|b|em)$/i.test(first?.nodeName ?? "");
  return isSetApart || /^\s*($|[.,:;–—(-]|is done )/.test(text.slice(pose.name.length));
}
