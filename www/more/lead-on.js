// A first view whose code cannot come stays. What a press would have shown becomes a link to its page, which needs neither
// WebAssembly nor a script, and one quiet line says what is missing.

/** @type {string} */
const CANNOT_RUN = WORDS_STILL;
/** @type {string} */
const DID_NOT_COME = WORDS_TRY_AGAIN;
/** In a constant, so that bundlers do not look for the pages: they are not part of a bundle. */
const HERE = import.meta.url;
const PAGES = new URL("static/", HERE);

const TIME_LIMIT_MS = 10_000;

/** Whether the pages stand beside our files: asked once. @type {Promise<boolean> | undefined} */
let hasPages;

/**
 * @param {HTMLElement} root what a first view stands in
 * @param {boolean} canRun whether WebAssembly may run here
 * @param {boolean} isStopped whether a fault of ours has stopped it
 */
export async function leadOn(root, canRun, isStopped) {
  sayWhy(root, isStopped ? WORDS_STOPPED : canRun ? DID_NOT_COME : CANNOT_RUN);
  const pose = new URLSearchParams(root.querySelector("article")?.dataset.answer).get("pose");
  const ok = await (hasPages ??= fetch(new URL("index.html", PAGES), { method: "HEAD", signal: AbortSignal.timeout(TIME_LIMIT_MS) }).then(({ ok }) => ok, () => false));
  // The next card asks anew.
  if (!ok) hasPages = undefined;
  for (const button of root.querySelectorAll("button")) {
    const leads = button.dataset.pose ?? (button.matches(".more") ? pose ?? "index" : "");
    if (ok && leads) become(button, Object.assign(document.createElement("a"), { href: `${new URL(`${encodeURIComponent(leads)}.html`, PAGES)}` }));
    else if (leads || button.matches(".tile, .try")) become(button, document.createElement("span"));
  }
}

/** @param {HTMLElement} root @param {string} words */
function sayWhy(root, words) {
  const line = root.querySelector(".why-still") ?? Object.assign(document.createElement("p"), { className: "small why-still" });
  line.setAttribute("role", "status");
  root.querySelector("footer")?.before(line);
  line.textContent = words;
}

/** @param {Element} button @param {HTMLElement} other takes its place */
function become(button, other) {
  other.className = button.className;
  other.append(...button.childNodes);
  button.replaceWith(other);
}
