// Why a page's script tag does not bring the card.

import { HOLDERS, JOINERS, holderOf } from "./holders.js";
import { frameSource } from "./forms.js";
import { baseOf, importMap, liveScripts, mayBeBundled, resolved, tagsOf } from "./tags.js";

/** @typedef {import("./doctor.js").CheckedPage} CheckedPage */
/** @typedef {import("./doctor.js").Finding} Finding */
/** @typedef {import("./forms.js").Form} Form */
/** @typedef {import("./tags.js").Tag} Tag */

/** @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
export function scripts(page, forms) {
  const tags = tagsOf(page.document, page.address);
  const wanted = forms.length == 0 || forms.some(({ kind }) => kind != "frame");
  return [...(tags.length || !wanted ? [] : missing(page, forms)), ...tags.flatMap((tag) => faults(page, tag)), ...several(tags), ...frames(page, forms)];
}

/** Something to know that is no fault. @param {CheckedPage} page @param {Form[]} forms @returns {string[]} */
export function remarks({ document, address }, forms) {
  const needed = forms.some(({ kind }) => kind != "frame");
  if (!needed || tagsOf(document, address).length || joiner(document) || !mayBeBundled(document, address)) return [];
  return ["The page has no script tag of ours. That is right if one of its own scripts holds the element (import \"pose-risk\"): what a bundle holds cannot be seen from here. If no card shows, add the tag."];
}

/** @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
function missing({ document, html, address }, forms) {
  const other = joiner(document);
  if (other) return [{ problem: `No script tag for pose-risk.js is on the page; ${other.name} may have joined it with others, away from its files.`, fix: other.fix }];
  if (forms.length && mayBeBundled(document, address)) return [];
  if (/<!--(?:(?!-->)[^])*<script[^>]*pose-risk(?:(?!-->)[^])*-->/i.test(html)) return [{ problem: "The script tag stands in a comment.", fix: "Take <!-- and --> away from around it." }];
  if ([...document.querySelectorAll("noscript")].some((one) => /pose-risk(-classic|-bundled)?\.js/.test(one.innerHTML))) {
    return [{ problem: "The script tag stands in <noscript>, where no script runs.", fix: "Move it out of there." }];
  }
  if (/&lt;script(?:(?!&gt;)[^])*pose-risk(-classic|-bundled)?\.js/.test(html)) return [{ problem: "The script tag shows as text.", fix: "Put it into an HTML block, not into a paragraph." }];
  return [{ problem: "No script tag for pose-risk.js is on the page.", fix: "Your editor may have removed it. Put it into the site's header code, or use the frame, which needs no script." }];
}

/** @param {Document} document */
function joiner(document) {
  const sources = liveScripts(document).map((script) => ["src", "data-src", "data-rocket-src"].map((name) => script.getAttribute(name) ?? "").join(" "));
  return JOINERS.find(({ source }) => sources.some((one) => source.test(one)));
}

/** @param {CheckedPage} page @param {Tag} tag @returns {Finding[]} */
function faults(page, tag) {
  const { script, source, url, isInline, holder, runs } = tag;
  const { document, address, integrity } = page;
  const type = (script.getAttribute("type") ?? "").trim();
  /** @type {Finding[]} */
  const found = [];
  if (holder) {
    const until = holder.why == "consent" ? "until a reader agrees to cookies" : "back, often until a reader touches the page";
    found.push({ problem: holder.why == "consent" ? `${holder.name} holds the script back ${until}.` : `${holder.name} holds the script ${until}.`, fix: holder.fix });
  } else if (!runs && !script.hasAttribute("src") && !isInline) {
    found.push({ problem: "Something holds the script back: its address is not in src.", fix: "A plugin that delays scripts, or asks for consent, did so: exclude pose-risk.js there." });
  } else if (!isInline && type.toLowerCase() != "module" && (!runs || !/pose-risk-classic/.test(source))) {
    found.push({ problem: type ? `The script tag has type "${type}".` : 'The script tag has no type="module".', fix: 'Write type="module": the script is one.' });
  } else if (isInline && type.toLowerCase() != "module" && /^\s*import\s*[\w{*"']/m.test(script.textContent ?? "")) {
    found.push({ problem: "A script of the page imports the element, and is no module.", fix: 'Write type="module" into its tag.' });
  }
  if (source == "pose-risk" && !importMap(document)[source] && !document.querySelector('script[type="importmap" i]')) {
    found.push({ problem: 'A script imports "pose-risk" by its bare name, which no browser knows.', fix: "Import the address of pose-risk.js, or add an import map, or use a bundler." });
  }
  const own = resolved(address ?? "", "https://page.invalid");
  if (url?.protocol == "http:" && own?.protocol == "https:" && !upgrades(page) && !/^(localhost|127\.|\[::1)/.test(url.hostname)) {
    found.push({ problem: "The script's address begins with http:, and the page's with https:, so browsers do not load it.", fix: "Write https: there." });
  }
  const pinned = script.getAttribute("integrity");
  // A release of its own has a hash of its own.
  const isVersioned = /@\d|\/v?\d+(\.\d+)+\/|pose-risk-\d/.test(source);
  if (pinned && integrity && pinned.trim() != integrity && !isInline && !/-classic|-bundled/.test(source) && !isVersioned) {
    found.push({ problem: "The script tag pins another version of pose-risk.js.", fix: `Write integrity="${integrity}", or upload the version that it pins.` });
  }
  return found;
}

/** @param {CheckedPage} page */
export function upgrades({ document, headers }) {
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map((meta) => meta.getAttribute("content") ?? "");
  return [headers.get("content-security-policy") ?? "", ...metas].some((text) => /upgrade-insecure-requests/i.test(text));
}

/** The same file by two addresses is loaded twice. @param {Tag[]} tags @returns {Finding[]} */
function several(tags) {
  // The classic script does nothing but load the module beside it.
  const places = new Set(tags.filter(({ runs, url }) => runs && url).map(({ url }) => url?.href.replace(/#.*/, "").replace("pose-risk-classic", "pose-risk")));
  if (places.size < 2) return [];
  return [{ problem: `The page loads pose-risk.js from two places, so maybe in two versions: ${[...places].join(" and ")}.`, fix: "Keep one tag: the first wins, and the other is loaded for nothing." }];
}

/** Frames of ours that are held back, or that no browser loads. @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
function frames(page, forms) {
  const base = baseOf(page.document, page.address);
  const own = resolved(page.address ?? "", "https://page.invalid");
  return forms.filter(({ kind }) => kind == "frame").flatMap(({ element }) => {
    const holder = element.hasAttribute("src") && frameSource(element) == element.getAttribute("src") ? undefined : holderOf(element);
    if (holder && HOLDERS.includes(holder) && holder.why == "consent") return { problem: `${holder.name} holds the frame back until a reader agrees to cookies.`, fix: holder.fix };
    const url = resolved(element.getAttribute("src") ?? "", base);
    if (url?.protocol != "http:" || own?.protocol != "https:" || upgrades(page) || /^(localhost|127\.|\[::1)/.test(url.hostname)) return [];
    return { problem: "The frame's address begins with http:, and the page's with https:, so browsers do not load it.", fix: "Write https: there." };
  });
}
