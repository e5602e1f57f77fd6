// An element whose card failed gets a link to the pose's own page, which needs neither WebAssembly nor a script; unless
// the content of the tag has such a link.

/** @type {string} */
const LINK_TEXT = WORDS_PAGE;
/** In a constant, so that bundlers do not look for the pages: they are not part of a bundle. */
const HERE = import.meta.url;
const LINKS = 'a[href*="/static/"], a[href$="#pose-risk"]';

let isWatching = false;

/** Adds the link to each card of the page that fails from now on. */
export function linkFailuresToPages() {
  if (isWatching) return;
  isWatching = true;
  document.addEventListener("pose-risk-error", (event) => {
    const [element] = event.composedPath();
    if (element instanceof HTMLElement && element.dataset.state == "failed") addLink(element).catch(() => {});
  });
}

/** @param {HTMLElement} element */
async function addLink(element) {
  const place = element.shadowRoot?.querySelector("slot[name=disclaimer]");
  if (!place || element.querySelector(LINKS)) return;
  const { href } = new URL(`static/${encodeURIComponent(element.getAttribute("pose") || "index")}.html`, HERE);
  // A pose of an added catalogue has no page, and a bundle has no pages at all.
  const { ok } = await fetch(href, { method: "HEAD", signal: AbortSignal.timeout(10_000) });
  if (!ok || element.dataset.state != "failed" || place.previousElementSibling?.localName == "p") return;
  const line = document.createElement("p");
  line.append(Object.assign(document.createElement("a"), { href, textContent: LINK_TEXT }));
  place.before(line);
  element.addEventListener("pose-risk-ready", () => line.remove(), { once: true });
}
