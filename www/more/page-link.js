// Where a card cannot run, its element leads to the pose's own page, which needs neither WebAssembly nor
// a script; unless the words inside the tag do so already.

/** What the link says. @type {string} */
const SAYS = WORDS_PAGE;
const KNOWN = 'a[href*="/static/"], a[href$="#pose-risk"]';

let isWatching = false;

/** Watches the page for cards that fail. */
export function leadToPages() {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener("pose-risk-error", (event) => {
    const [element] = event.composedPath();
    if (element instanceof HTMLElement && element.dataset.state == "failed") lead(element);
  });
}

/** @param {HTMLElement} element */
function lead(element) {
  const place = element.shadowRoot?.querySelector("slot[name=disclaimer]");
  // A page's own pose has no page of ours.
  if (!place || place.previousElementSibling?.localName == "p" || element.querySelector(KNOWN) || element.hasAttribute("catalog")) return;
  const pose = element.getAttribute("pose") || "index";
  const { href } = new URL(`static/${encodeURIComponent(pose)}.html`, import.meta.url);
  const line = document.createElement("p");
  line.append(Object.assign(document.createElement("a"), { href, textContent: SAYS }));
  place.before(line);
  element.addEventListener("pose-risk-ready", () => line.remove(), { once: true });
}
