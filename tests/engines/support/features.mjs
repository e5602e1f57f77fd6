// What the card uses of a browser, by the keys of @mdn/browser-compat-data: of what a card cannot do without, the youngest
// says which browsers are the least.

/** Without one of these a card is not built, or does not come to life. */
export const NEEDED = {
  "javascript.classes.private_class_methods": "the shell",
  "javascript.builtins.Object.hasOwn": "the shell",
  "javascript.builtins.Array.at": "the shell",
  "javascript.operators.nullish_coalescing_assignment": "the shell",
  "api.ShadowRoot.adoptedStyleSheets": "a card's style",
  "api.CSSStyleSheet.replaceSync": "a card's style",
  "html.elements.dialog": "the search",
  "api.Element.ariaHasPopup": "a press on a first view",
  "webassembly.bulk-memory-operations": "answers",
  "webassembly.multi-value": "answers",
  "webassembly.non-trapping-float-to-int-conversions": "answers",
  "webassembly.reference-types": "answers",
  "webassembly.sign-extension-operations": "answers",
};

/** A card is whole without these, and loses what is said here. */
export const OPTIONAL = {
  "api.HTMLElement.inert": "a disabled field set dims nothing",
  "html.elements.link.rel.modulepreload": "our scripts come without their hashes, one after the other",
  "css.at-rules.container": "one column, whatever the width",
  "css.selectors.has": "the picture does not stay in sight beside open folds",
  "css.types.color.color-mix": "plainer colours",
  "css.types.color.light-dark": "light, also on a dark page",
  "css.properties.text-wrap.balance": "headings break anywhere",
  "css.properties.field-sizing.content": "the list of conditions is as wide as its longest one",
  "css.selectors.details-content": "what a fold holds opens under its word, not under the row",
  "api.Selection.getComposedRanges": "text that was marked in a sleeping card is not marked once it lives",
  "api.Window.requestIdleCallback": "the code is fetched a moment earlier",
  "api.Clipboard.writeText": "words to take along stand there to be marked",
};

/** The parts of WebAssembly that are needed, as wasm-opt calls them. */
export const WASM = ["bulk-memory", "multivalue", "nontrapping-float-to-int", "reference-types", "sign-ext"];

/**
 * Members of the code that are younger than the least browsers wherever they are known by that name, and why that does no harm:
 * most are names of our own.
 */
export const HARMLESS = {
  memory: "of the wasm", address: "ours", changed: "ours", forget: "ours", check: "ours", dispose: "ours", try: "ours", until: "ours", pose: "ours", tile: "ours", capture: "ours", element: "ours", show: "ours", fallback: "ours",
  ancestorOrigins: "asked for first", connection: "asked for first", saveData: "asked for first", requestIdleCallback: "asked for first", share: "asked for first", getComposedRanges: "asked for first",
  detached: "wasm-bindgen asks for more than it", inert: "an own property where it is unknown",
};
