// The card's stylesheet, made once a document: a document refuses a sheet that another document made.

import styles from "styles";

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/**
 * Gives a shadow root the card's stylesheet.
 *
 * @param {ShadowRoot} root
 */
export function adoptStyles(root) {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    const made = new /** @type {typeof globalThis} */ (ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    made.replaceSync(styles);
    sheets.set(ownerDocument, (sheet = made));
  }
  root.adoptedStyleSheets = [sheet];
}
