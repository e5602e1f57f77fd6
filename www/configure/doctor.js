// Looks at a page's HTML and headers for reasons why a card does not show, or is contradicted by the words in its tag,
// and says how to fix them.

import { formsOf, idOf, unknownPoses } from "./forms.js";
import { outdated } from "./old-words.js";
import { policies } from "./policies.js";
import { remarks, scripts } from "./scripts.js";
import { withoutText, wordsOutside } from "./torn.js";

export { examine, folderOf } from "./folder.js";

/**
 * @typedef {object} CheckedPage
 * @property {Document} document the page, parsed
 * @property {string} html its text
 * @property {Headers} headers what its server sends with it; empty where they are not known
 * @property {string} [address] the page's own
 * @property {string[]} poses the ids that exist
 * @property {(options: { pose: string }) => import("../pose-risk.js").Assessment} assess what the card says today
 * @property {(options: { sequence: string }) => unknown} [sequence] throws where a step is not known
 * @property {string} [integrity] of the pose-risk.js beside this script
 */

/** @typedef {{ problem: string, fix: string }} Finding */

/** @typedef {import("./forms.js").Form} Form */

/**
 * @param {CheckedPage} page
 * @returns {Finding[]} empty where it sees nothing wrong
 */
export function diagnose(page) {
  const forms = formsOf(page);
  return [...scripts(page, forms), ...elements(page, forms), ...unknownPoses(page, forms), ...outside(page, forms), ...words(page, forms), ...policies(page, forms)];
}

/** What is no fault, and good to know. @param {CheckedPage} page @returns {string[]} */
export function toKnow(page) {
  return remarks(page, formsOf(page));
}

/** @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
function elements({ html }, forms) {
  const live = withoutText(html);
  /** @type {Finding[]} */
  const found = [];
  if (forms.length == 0) found.push(stripped(html, live));
  const opened = live.match(/<pose-risk(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>/gi) ?? [];
  const closed = live.match(/<\/pose-risk\s*>/gi) ?? [];
  if (opened.some((tag) => /["'\s]\/>$|^<pose-risk\/>$/i.test(tag)) || /<pose-risk\/>/i.test(live)) {
    found.push({ problem: "A <pose-risk … /> closes itself, which HTML does not know.", fix: "Write <pose-risk …></pose-risk>: what follows stands inside it now." });
  } else if (opened.length > closed.length) {
    found.push({ problem: "A <pose-risk> is never closed, so what follows stands inside it.", fix: "Write </pose-risk> behind its words." });
  }
  return found;
}

/** @param {string} html @param {string} live @returns {Finding} */
function stripped(html, live) {
  if (/&lt;pose-risk/.test(html)) return { problem: "The tag <pose-risk> shows as text.", fix: "Put it into an HTML block, not into a paragraph." };
  if (/<!--(?:(?!-->)[^])*<pose-risk(?:(?!-->)[^])*-->/i.test(html) && !/<pose-risk/i.test(live)) {
    return { problem: "The tag <pose-risk> stands in a comment.", fix: "Take <!-- and --> away from around it." };
  }
  return { problem: "No <pose-risk> is on the page.", fix: 'Your editor may have stripped it. Write <div data-pose-risk="…"> instead, or use a link or the frame.' };
}

/** Words below the tag instead of in it. @param {CheckedPage} page @param {Form[]} forms */
function outside(page, forms) {
  return wordsOutside(page.html, forms, (name) => {
    const id = idOf(page, name);
    return id ? { id, name: page.assess({ pose: id }).pose.name } : undefined;
  });
}

/** Words of an older release, which a reader sees before the card comes and wherever it cannot. @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
function words(page, forms) {
  return forms.flatMap(({ element, kind, pose }) => {
    const id = kind == "tag" || kind == "plain" ? idOf(page, pose) : undefined;
    // A catalogue of the owner's own may say other things of a pose of ours.
    if (!id || element.hasAttribute("catalog")) return [];
    const inside = [...element.childNodes].filter((node) => !(/** @type {Partial<Element>} */ (node).slot));
    // Paragraphs stand without a space between them.
    const said = outdated(inside.map((node) => node.textContent).join(" "), page.assess({ pose: id }));
    if (said.length == 0) return [];
    return { problem: `The words inside the tag of "${pose}" are not what the card says.`, fix: `${said.join(" ")} Choose the pose above, and copy its words of today: they carry no number and no level.` };
  });
}
