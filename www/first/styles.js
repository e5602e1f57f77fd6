// The card's stylesheets, each made once a document: a document refuses a sheet that another document made.

import { fetchInTime, refuseOthers } from "../shell/in-time.js";

/** By their text. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const made = new WeakMap();

/**
 * What a first view does not show at once: the search, lists, print.
 *
 * @param {typeof import("../shell/pinned.js").loadOnce} loadOnce
 * @returns {Promise<string>}
 */
export function readMoreStyles(loadOnce) {
  const url = new URL("./pose-risk-more.css", import.meta.url);
  return loadOnce(PIN_MORE_STYLES ? "pose-risk-more.css" : url.href, async () => {
    const answer = await fetchInTime(url, PIN_MORE_STYLES);
    if (!PIN_MORE_STYLES) refuseOthers(answer);
    return answer.text();
  });
}

/**
 * Gives a shadow root these stylesheets.
 *
 * @param {ShadowRoot} root
 * @param {string[]} texts
 */
export function adoptStyles(root, texts) {
  const { ownerDocument } = root;
  const sheets = made.get(ownerDocument) ?? new Map();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = texts.map((text) => {
    if (!sheets.has(text)) {
      const sheet = new /** @type {typeof globalThis} */ (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    return sheets.get(text);
  });
}
