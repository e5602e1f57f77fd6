// The script tags of ours on a page, whatever they look like: written by an owner, held back, made by a script of the page.

import { holderOf } from "./holders.js";

/** The element's own files, under a build's or a release's name; and its package's address at hosts of packages. */
const FILE = /(^|[/"'])pose-risk(-bundled|-classic)?([-.][0-9a-f]{6,})?(\.min)?\.js(?=$|[?#"'\s])/;
const PACKAGE = /(^|\/)pose-risk(@[\w.^~-]+)?(\/\+esm)?\/?(?=$|[?#])/;
const RUNS = /^($|module$|(text|application)\/(x-)?(javascript|ecmascript|jscript|livescript)|text\/javascript1\.\d$)/;
const IS_DATA = /json|importmap|speculationrules|template|html|markdown/;

/**
 * @typedef {object} Tag A script that is ours, or loads ours.
 * @property {Element} script
 * @property {string} source the address as it is written
 * @property {URL | undefined} url
 * @property {boolean} isInline whether the page's own code names it
 * @property {import("./holders.js").Holder | undefined} holder
 * @property {boolean} runs by its type
 */

/** The address against which a page's addresses are read. @param {Document} document @param {string} [address] */
export function baseOf(document, address = "https://page.invalid/") {
  const base = document.querySelector("base[href]")?.getAttribute("href");
  return resolved(base ?? "", address)?.href ?? address;
}

/** Only addresses of the web have a folder and an origin. @param {string} address @param {string} base */
export function resolved(address, base) {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Scripts in `<noscript>` never run. @param {Document} document */
export function liveScripts(document) {
  return [...document.querySelectorAll("script")].filter((script) => !script.closest("noscript"));
}

/**
 * @param {Document} document
 * @param {string} [address]
 * @returns {Tag[]}
 */
export function tagsOf(document, address) {
  const base = baseOf(document, address);
  const mapped = importMap(document);
  return liveScripts(document).flatMap((script) => {
    const type = (script.getAttribute("type") ?? "").trim().toLowerCase();
    if (IS_DATA.test(type) && !holderOf(script)) return [];
    const values = script.getAttributeNames().filter((name) => name != "type").map((name) => script.getAttribute(name) ?? "");
    const outer = values.find((value) => isOurs(value));
    const text = script.hasAttribute("src") ? "" : script.textContent ?? "";
    const source = outer ?? namedIn(text, mapped);
    if (!source) return [];
    const runs = RUNS.test(type) && (outer === undefined || outer == script.getAttribute("src"));
    const holder = runs ? undefined : holderOf(script);
    // Text that is kept in a script, such as a sample of code, bears no mark of who holds it.
    const isMarked = script.getAttributeNames().some((name) => !["type", "id", "class", "nonce"].includes(name));
    if (!runs && outer === undefined && !isMarked && type == "text/plain") return [];
    const isBare = source == "pose-risk" && !mapped[source];
    return { script, source, url: isBare ? undefined : resolved(mapped[source] ?? source, base), isInline: outer === undefined, holder, runs };
  });
}

/** @param {string} address */
function isOurs(address) {
  if (FILE.test(address)) return true;
  // "pose-risk" alone is an id, a handle or a keyword.
  return /^(https?:)?\/\//.test(address) && PACKAGE.test(address);
}

/** The address in a page's own code: of an import, or of a tag that it makes. @param {string} text @param {Record<string, string>} mapped */
function namedIn(text, mapped) {
  const code = text.replace(/\/\*[^]*?\*\/|(^|\s)\/\/.*/g, "$1");
  const quoted = [...code.matchAll(/["'`]([^"'`\n]+)["'`]/g)].map(([, words = ""]) => words);
  const imports = /\bimport\b/.test(code);
  return quoted.find((words) => FILE.test(words)) ?? (imports ? quoted.find((words) => words == "pose-risk" || isOurs(mapped[words] ?? words)) : undefined);
}

/** What the page's import maps say. @param {Document} document @returns {Record<string, string>} */
export function importMap(document) {
  const maps = [...document.querySelectorAll('script[type="importmap" i]')].map((map) => {
    try {
      return JSON.parse(map.textContent ?? "").imports ?? {};
    } catch {
      return {};
    }
  });
  return Object.assign({}, ...maps);
}

/** Names under which the page's own code defines the element. @param {Document} document */
export function namesOf(document) {
  const code = liveScripts(document).map((script) => script.textContent ?? "").join("\n");
  return [...code.matchAll(/\bdefineAs\s*\(\s*["'`]([a-z][\w.-]*-[\w.-]*)["'`]/g)].map(([, name = ""]) => name);
}

/** What everybody's pages have, and what holds no card. */
const OTHERS = /jquery|\/wp-includes\/|\/wp-content\/(plugins|mu-plugins|cache|uploads)\/|google|gtag|gtm|analytics|facebook|hotjar|matomo|piwik|plausible|recaptcha|hcaptcha|stripe|cdn-cgi|rocket-loader|cookie|consent|polyfill|bootstrap|\/ads?[/.]|twitter|disqus|embed/i;
/** Names of a bundle's files. Themes of WordPress have a `main.js`, too, and their bundles are modules. */
const BUNDLE = /^(?!.*\/wp-content\/).*((^|\/)(app|main|index|bundle|client|entry|site|script|theme)\b[^/]*\.m?js|[-._][\w-]{6,}\.m?js|\/(_next|_nuxt|_astro|_app|assets|build|dist|static)\/)/i;

/**
 * Whether one of the page's own scripts may hold the element: a module, or a bundle's file. What is in it cannot be seen from here.
 *
 * @param {Document} document
 * @param {string} [address]
 */
export function mayBeBundled(document, address) {
  const base = baseOf(document, address);
  return liveScripts(document).some((script) => {
    const source = script.getAttribute("src");
    if (!source) return script.getAttribute("type") == "module" && /\bimport\b/.test(script.textContent ?? "");
    if (OTHERS.test(source)) return false;
    if (script.getAttribute("type") == "module") return true;
    const isHere = resolved(source, base)?.origin == resolved(address ?? base, base)?.origin;
    return isHere && BUNDLE.test(source);
  });
}
