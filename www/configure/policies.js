// A page may have several policies, as headers and as meta tags, and all of them hold.

import { baseOf, resolved, tagsOf } from "./tags.js";

/** @typedef {import("./doctor.js").CheckedPage} CheckedPage */
/** @typedef {import("./doctor.js").Finding} Finding */
/** @typedef {import("./forms.js").Form} Form */

/** @param {CheckedPage} page @param {Form[]} forms @returns {Finding[]} */
export function policies({ document, headers, address }, forms) {
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  const all = [headers.get("content-security-policy") ?? "", ...metas.map((meta) => meta.getAttribute("content") ?? "")];
  // A browser joins headers of one name with commas.
  const texts = all.flatMap((text) => text.split(",")).filter((text) => text.trim());
  const tag = tagsOf(document, address).find(({ url }) => url);
  const nonce = tag?.script.getAttribute("nonce") ?? "";
  const from = tag?.url?.origin;
  // A frame has a policy of its own.
  const runsHere = forms.length == 0 || forms.some(({ kind }) => kind != "frame");
  const framed = new Set(forms.filter(({ kind }) => kind == "frame").flatMap(({ element }) => resolved(element.getAttribute("src") ?? "", baseOf(document, address))?.origin ?? []));
  return texts.flatMap((text) => {
    const rules = new Map(text.split(";").map((rule) => split(rule.trim())));
    const of = (/** @type {string} */ name) => rules.get(name) ?? rules.get("default-src");
    const scripts = rules.get("script-src-elem") ?? of("script-src");
    const wasm = of("script-src");
    /** @type {Finding[]} */
    const found = [];
    if (runsHere && wasm && !wasm.includes("'wasm-unsafe-eval'") && !wasm.includes("'unsafe-eval'")) {
      found.push({ problem: "The page's policy does not let WebAssembly compile.", fix: "Add 'wasm-unsafe-eval' to script-src. It does not allow JavaScript's eval." });
    }
    const trusted = (nonce && scripts?.includes(`'nonce-${nonce}'`)) || scripts?.includes("'strict-dynamic'");
    if (scripts && from && !trusted && !allows(scripts, from, address)) {
      found.push({ problem: "The page's policy does not allow the script.", fix: `Add ${from} to script-src.` });
    }
    const connect = of("connect-src");
    if (connect && from && !allows(connect, from, address)) {
      found.push({ problem: "The page's policy does not let the script fetch its files.", fix: `Add ${from} to connect-src.` });
    }
    const frames = rules.get("frame-src") ?? rules.get("child-src") ?? rules.get("default-src");
    for (const origin of framed) {
      if (frames && !allows(frames, origin, address)) found.push({ problem: "The page's policy does not allow the frame.", fix: `Add ${origin} to frame-src.` });
    }
    return found;
  });
}

/** Names and keywords know no case; a nonce does. @param {string} rule @returns {[string, string[]]} */
function split(rule) {
  const [name = "", ...sources] = rule.split(/\s+/);
  return [name.toLowerCase(), sources.map((source) => (/^'nonce-/i.test(source) ? source : source.toLowerCase()))];
}

/** @param {string[]} sources @param {string} from @param {string} [address] */
function allows(sources, from, address) {
  const { protocol, host } = new URL(from);
  const own = resolved(address ?? "", "https://page.invalid")?.origin;
  return sources.some((source) => {
    if (source == "*" || source == protocol) return true;
    if (source == "'self'") return from == own;
    const bare = source.replace(/^[a-z]+:\/\//, "").replace(/\/.*$/, "");
    return bare.startsWith("*.") ? host.endsWith(bare.slice(1)) : bare == host;
  });
}
