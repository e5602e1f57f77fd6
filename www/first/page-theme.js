// Pages with a switch of their own for light and dark mark it on <html> or <body>, by a class or a data attribute. Their
// cards follow, unless the attribute `theme` says otherwise.

const MARKS = ["class", "data-theme", "data-bs-theme"];
/** What a card's root hears when its element stands elsewhere. */
export const MOVED = "moved";

/**
 * @param {HTMLElement} root what the card stands in; gets `data-theme`, which is "dark", "light" or empty
 * @param {AbortSignal} signal ends it
 */
export function followPage(root, signal) {
  const observer = new MutationObserver(look);
  signal.addEventListener("abort", () => observer.disconnect());
  root.addEventListener(MOVED, look, { signal });
  look();

  /** Pages exchange their bodies, and cards their documents. */
  function look() {
    // A form of a comment may be named `body`, and then is `document.body`.
    const marked = [...root.ownerDocument.querySelectorAll("html, body")];
    for (const page of marked) observer.observe(page, { childList: page == marked[0], attributeFilter: MARKS });
    const found = marked.flatMap((page) => MARKS.map((name) => page.getAttribute(name))).join(" ");
    root.dataset.theme = /(^|\s)(dark|light)(-mode)?(\s|$)/.exec(found)?.[2] ?? "";
  }
}
