// The other forms of the tag, for editors that strip unknown ones: an element with `data-pose-risk`,
// and a link to a pose's page that ends in `#pose-risk`. Their own content is the fallback.
//
// Sites allow `data-*` to authors whom they trust with no script. So only the attributes that such authors may use are
// taken over from them: any other name could be `onclick` or `style`.

import { FOR_AUTHORS } from "../shell/attributes.js";

const FORMS = '[data-pose-risk], a[href$="#pose-risk"]';

/** Makes an element of each form on the page, now and when the page adds more. */
export function upgradeForms() {
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document.body, { childList: true, subtree: true });
}

function upgradeAll() {
  for (const form of document.querySelectorAll(FORMS)) {
    if (form instanceof HTMLElement && !form.closest("pose-risk")) upgrade(form);
  }
}

/** @param {HTMLElement} form */
function upgrade(form) {
  const element = document.createElement("pose-risk");
  const isLink = form instanceof HTMLAnchorElement && !form.dataset.poseRisk;
  const pose = isLink ? form.pathname.match(/([^/]+?)(\.html)?$/)?.[1] : form.dataset.poseRisk;
  if (pose) element.setAttribute("pose", pose);
  for (const name of FOR_AUTHORS) {
    const value = form.getAttribute(`data-${name}`);
    if (value) element.setAttribute(name, value);
  }
  if (form instanceof HTMLAnchorElement) {
    form.replaceWith(element);
    element.append(form);
  } else {
    element.append(...form.childNodes);
    form.removeAttribute("data-pose-risk");
    form.append(element);
  }
}
