// The posts that cards stand in: one set in a serif, one in a sans, at the sizes that many themes use.
//
// The fonts come from npm, so that text is as wide on every machine. Gelasio has the widths of Georgia; Roboto is the
// system's font on most phones. A third post takes the font that this machine calls its own: on Debian that is DejaVu
// Sans, wider than any phone's, so what fits there fits anywhere.

import { base } from "../../e2e/support/browser.mjs";

/** @type {Record<string, string>} */
export const POSTS = {
  serif: "font: 17px/1.6 Gelasio",
  sans: "font: 16px/1.5 Roboto",
  own: "font: 16px/1.5 system-ui, sans-serif",
};

/** What a reader points with. @type {Record<string, import("playwright-core").BrowserContextOptions>} */
export const POINTERS = {
  mouse: {},
  touch: { hasTouch: true, isMobile: true },
};

/** The space beside the card, each side. */
export const MARGIN = 16;

/** A window in which a card of this width stands. @param {number} width */
export const viewportFor = (width) => ({ width: width + 2 * MARGIN, height: width < 600 ? 780 : 900 });

const LATIN = "U+0000-00FF, U+0131, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215";
const LATIN_EXTENDED = "U+0100-0130, U+0132-02BA, U+1E00-1E9F, U+1EF2-1EFF";

/** The fonts as files of the site under test. */
const faces = ["Gelasio", "Roboto"].flatMap((family) =>
  [["latin", LATIN], ["latin-ext", LATIN_EXTENDED]].flatMap(([subset, range]) =>
    [400, 600, 700].flatMap((weight) =>
      ["normal", "italic"].map((style) => {
        const name = family.toLowerCase();
        const file = `${base}/node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff2`;
        return `@font-face { font-family: ${family}; font-weight: ${weight}; font-style: ${style}; src: url(${file}); unicode-range: ${range} }`;
      }))));

/**
 * The head of a post's page.
 *
 * @param {string} font a font for the body, as of `POSTS`
 * @param {number} width of the card
 * @param {string} [more] more rules
 */
export const styleFor = (font, width, more = "") =>
  `<meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${faces.join("\n")} body { margin: ${MARGIN}px; ${font} } pose-risk { display: block; inline-size: ${width}px } ${more}</style>`;

/** Fetches the fonts that the page names, used or not, and waits until text is laid out with them. @param {import("playwright-core").Page} page */
export const fontsLoaded = (page) =>
  page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await new Promise(requestAnimationFrame);
  });
