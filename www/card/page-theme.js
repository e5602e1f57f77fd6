// Pages that have a switch of their own for light and dark say it on their root or body: by a class or
// by a data attribute. Their cards follow, unless `theme` says otherwise.

const SAYS = ["class", "data-theme", "data-bs-theme"];

/**
 * @param {HTMLElement} root what the card stands in: gets `data-theme`, `dark` or `light` or neither
 * @returns {MutationObserver} to be disconnected with the card
 */
export function followPage(root) {
  const { documentElement, body } = root.ownerDocument;
  const observer = new MutationObserver(look);
  for (const page of [documentElement, body]) observer.observe(page, { attributeFilter: SAYS });
  look();
  return observer;

  function look() {
    const said = SAYS.flatMap((name) => [documentElement.getAttribute(name), body.getAttribute(name)]).join(" ");
    root.dataset.theme = /(^|\s)(dark|light)(-mode)?(\s|$)/.exec(said)?.[2] ?? "";
  }
}
