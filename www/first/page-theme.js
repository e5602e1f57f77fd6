// Pages with a switch of their own for light and dark mark it on <html> or <body>, by a class or a data attribute. Their
// cards follow, unless the attribute `theme` says otherwise.

const MARKS = ["class", "data-theme", "data-bs-theme"];

/**
 * @param {HTMLElement} root what the card stands in; gets `data-theme`, which is "dark", "light" or empty
 * @param {AbortSignal} signal ends it
 */
export function followPage(root, signal) {
  const { documentElement, body } = root.ownerDocument;
  const observer = new MutationObserver(look);
  for (const page of [documentElement, body]) observer.observe(page, { attributeFilter: MARKS });
  signal.addEventListener("abort", () => observer.disconnect());
  look();

  function look() {
    const found = MARKS.flatMap((name) => [documentElement.getAttribute(name), body.getAttribute(name)]).join(" ");
    root.dataset.theme = /(^|\s)(dark|light)(-mode)?(\s|$)/.exec(found)?.[2] ?? "";
  }
}
