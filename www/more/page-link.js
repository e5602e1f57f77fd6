// Where a card cannot run, its element leads to the pose's own page, which needs neither WebAssembly nor
// a script; unless the words inside the tag do so already.

/** What the link says. @type {string} */
const SAYS = WORDS_PAGE;
/** Out of a bundler's sight: the pages are no part of a bundle. */
const HERE = import.meta.url;
const KNOWN = 'a[href*="/static/"], a[href$="#pose-risk"]';

let isWatching = false;

/** Watches the page for cards that fail. */
export function leadToPages() {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener("pose-risk-error", (event) => {
    const [element] = event.composedPath();
    if (element instanceof HTMLElement && element.dataset.state == "failed") lead(element).catch(() => {});
  });
}

/** @param {HTMLElement} element */
async function lead(element) {
  const place = element.shadowRoot?.querySelector("slot[name=disclaimer]");
  if (!place || element.querySelector(KNOWN)) return;
  const { href } = new URL(`static/${encodeURIComponent(element.getAttribute("pose") || "index")}.html`, HERE);
  // A page's own pose has no page of ours, and a bundle has none at all.
  const { ok } = await fetch(href, { method: "HEAD" });
  if (!ok || element.dataset.state != "failed" || place.previousElementSibling?.localName == "p") return;
  const line = document.createElement("p");
  line.append(Object.assign(document.createElement("a"), { href, textContent: SAYS }));
  place.before(line);
  element.addEventListener("pose-risk-ready", () => line.remove(), { once: true });
}
