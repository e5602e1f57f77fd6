// The other forms of the tag, for editors that strip unknown ones: an element with `data-pose-risk`,
// and a link to a pose's page that ends in `#pose-risk`. Their own content is the fallback.
//
// Sites allow `data-*` to authors whom they trust with no script. So only the attributes that such authors may use are
// taken over from them: any other name could be `onclick` or `style`.

import { FOR_AUTHORS } from "../shell/attributes.js";
import { CHANGES, FORMS } from "../shell/forms.js";

/** The cards of forms that are no links. @type {WeakSet<Element>} */
const made = new WeakSet();
/** Their options as attributes of a form. */
const OPTIONS = FOR_AUTHORS.map((name) => `data-${name}`);

/** Makes an element of each form on the page, now and when the page adds more or changes one. */
export function upgradeForms() {
  upgradeAll();
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) if (target instanceof HTMLElement) follow(target, [...addedNodes]);
    upgradeAll();
  }).observe(document, { ...CHANGES, attributeFilter: [...CHANGES.attributeFilter, ...OPTIONS] });
}

function upgradeAll() {
  for (const form of document.querySelectorAll(FORMS)) {
    if (form instanceof HTMLElement && !form.closest("pose-risk")) upgrade(form);
  }
}

/** @param {HTMLElement} form */
function upgrade(form) {
  // One that has become a card already: its page has told it another pose.
  const element = form.querySelector(":scope > pose-risk") ?? document.createElement("pose-risk");
  const isLink = form instanceof HTMLAnchorElement && !form.dataset.poseRisk;
  const pose = isLink ? form.pathname.match(/([^/]+?)(\.html)?$/)?.[1] : form.dataset.poseRisk;
  if (pose) element.setAttribute("pose", pose);
  take(form, element);
  if (form instanceof HTMLAnchorElement) {
    form.replaceWith(element);
    element.append(form);
  } else {
    form.removeAttribute("data-pose-risk");
    made.add(element);
    bring([...form.childNodes], form, element);
    if (element.parentNode != form) form.append(element);
  }
}

/** @param {HTMLElement} form @param {Element} element */
function take(form, element) {
  for (const name of OPTIONS) {
    const [value, own] = [form.getAttribute(name), name.replace("data-", "")];
    if (value) element.setAttribute(own, value);
    else if (made.has(element) && own != "pose") element.removeAttribute(own);
  }
}

/** Words of a form into its card. @param {Node[]} words @param {Node} form @param {Element} element */
function bring(words, form, element) {
  element.append(...words.filter((node) => node != element && node.parentNode == form));
}

/**
 * What a page does to a form that has become a card, it does to the card: other attributes, and words that come later,
 * as while the page is still on its way.
 *
 * @param {HTMLElement} form
 * @param {Node[]} added
 */
function follow(form, added) {
  const element = form.querySelector(":scope > pose-risk");
  if (!element || !made.has(element)) return;
  take(form, element);
  bring(added, form, element);
}
