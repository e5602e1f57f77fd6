// The pages of the matrix: two cards each, of which the first needs the file that fails, and what a reader or the page does.

/** @typedef {{ at: string, pkg: string }} Where the addresses of the page and of our files, each with a slash at the end */

const words = (/** @type {string} */ pose) => `<p>Words about ${pose}.</p>`;
export const card = (/** @type {string} */ id, /** @type {string} */ attributes) => `<pose-risk id="${id}" loading="eager" ${attributes}>${words("it")}</pose-risk>`;
const a = (/** @type {string} */ attributes) => card("a", attributes);
const b = card("b", 'pose="cobra"');
const elsewhere = (/** @type {string} */ pkg) => (/^http/.test(pkg) ? ' crossorigin="anonymous"' : "");
export const shell = (/** @type {string} */ pkg) => `<script type="module" src="${pkg}pose-risk.js"${elsewhere(pkg)}></script>`;
export const page = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cell</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** By name: the page's HTML. @type {Record<string, (where: Where) => string>} */
export const PAGES = {
  plain: ({ pkg }) => page(shell(pkg), a('pose="happy-baby"') + b),
  answer: ({ pkg }) => page(shell(pkg), a('pose="happy-baby" worse-with="bending"') + b),
  reader: ({ pkg }) => page(shell(pkg), a('pose="happy-baby" mobility="stiff"') + b),
  name: ({ pkg }) => page(shell(pkg), a('pose="Adho Mukha Svanasana"') + b),
  group: ({ pkg }) => page(shell(pkg), a('pose="happy-baby" group="us"') + b.replace("id=", 'group="us" id=')),
  form: ({ pkg }) => page(shell(pkg), `<div id="form" data-pose-risk="happy-baby" data-loading="eager">${words("it")}</div>` + b),
  catalogue: ({ at, pkg }) => page(shell(pkg), a(`pose="happy-baby" catalog="${at}mine.json"`) + b),
  frame: ({ at, pkg }) => page(`${shell(pkg)}<script type="module" src="${pkg}pose-risk-frame.js"${elsewhere(pkg)}></script>`, `<iframe id="a" src="${at}pkg/embed.html?pose=happy-baby" title="Happy Baby" width="600" height="320"></iframe>${words("it")}` + b),
  pictured: ({ pkg }) => page(shell(pkg), `<pose-risk id="a" pose="happy-baby" loading="interaction"><p>Words about it.</p><img src="${pkg}pictures/happy-baby.svg" alt="Happy Baby" width="120"></pose-risk>` + b),
  classic: ({ pkg }) => page(`<script async src="${pkg}pose-risk-classic.js"${elsewhere(pkg)}></script>`, a('pose="happy-baby"') + b),
};

/** What asks for a file once the card lives, and whether it has done its work. Both run in the page. @type {Record<string, { act(at: string): unknown, again(at: string): unknown, works(): unknown }>} */
export const ACTS = {
  frame: {
    act() {},
    again() {},
    works: () => document.querySelector("#a").offsetHeight > 400,
  },
  sources: {
    act() {
      for (const line of document.querySelector("#a").shadowRoot.querySelectorAll("summary")) {
        if (/^\s*(Why|Share|from studies)/.test(line.textContent) && !line.parentElement.open) line.click();
      }
      document.querySelector("#a").shadowRoot.querySelectorAll("details summary").forEach((line) => /from studies/.test(line.textContent) && !line.parentElement.open && line.click());
    },
    again() {
      const lines = [...document.querySelector("#a").shadowRoot.querySelectorAll("summary")].filter((line) => /from studies/.test(line.textContent));
      for (const line of lines) line.click(), line.click();
    },
    works: () => /\(\d{4}\)\. /.test(document.querySelector("#a").shadowRoot.textContent),
  },
  catalogue: {
    act: (at) => (document.querySelector("#a").catalog = `${at}mine.json`),
    again() {},
    /** A folded line says which of its poses have a mistake. */
    works: () => /some added poses are left out/.test(document.querySelector("#a").shadowRoot.textContent),
  },
};

/** Runs in the page: takes the first card out and puts it in again. */
export async function putBack() {
  const card = document.querySelector("#a");
  const place = document.createComment("");
  card.replaceWith(place);
  await Promise.resolve();
  await Promise.resolve();
  place.replaceWith(card);
}
