// The other forms of the tag, for editors that strip unknown ones: an element with `data-pose-risk`,
// and a plain link to a pose's page that ends in `#pose-risk`. Their own content is the fallback.

const FORMS = '[data-pose-risk], a[href$="#pose-risk"]';

/** Makes an element of each, now and when the page adds more. */
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
  for (const [name, value] of Object.entries(form.dataset)) {
    if (name != "poseRisk" && value) element.setAttribute(kebab(name), value);
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

/** @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
