// The card's stylesheets, each made once a document: a document refuses a sheet that another document made.

/** @type {Promise<string> | undefined} */
let more;
/** By their text. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const made = new WeakMap();

/** What a first view does not show at once: the search, lists, print. After a failure the next call tries again. */
export function readMoreStyles() {
  return (more ??= fetch(new URL("./pose-risk-more.css", import.meta.url), { integrity: PIN_MORE_STYLES }).then((answer) => answer.text()).catch((cause) => {
    more = undefined;
    throw Error("pose-risk-more.css", { cause });
  }));
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
