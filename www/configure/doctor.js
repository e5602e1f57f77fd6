// Looks at a page's HTML and headers for reasons why a card does not show, or is contradicted by the words in its tag,
// and says how to fix them.

import { outdated } from "./old-words.js";

/**
 * @typedef {object} CheckedPage
 * @property {Document} document the page, parsed
 * @property {string} html its text
 * @property {Headers} headers what its server sends with it; empty where they are not known
 * @property {string} [address] the page's own
 * @property {string[]} poses the ids that exist
 * @property {(options: { pose: string }) => import("../pose-risk.js").Assessment} assess what the card says today
 * @property {string} [integrity] of the pose-risk.js beside this script
 */

/** @typedef {{ problem: string, fix: string }} Finding */

const SCRIPT = /(^|\/)pose-risk(-bundled)?\.js([?#]|$)/;

/**
 * @param {CheckedPage} page
 * @returns {Finding[]} empty where it sees nothing wrong
 */
export function diagnose(page) {
  return [...scripts(page), ...elements(page), ...words(page), ...policies(page)];
}

/** @param {CheckedPage} page @returns {Finding[]} */
function scripts({ document, html, integrity }) {
  const all = [...document.querySelectorAll("script[src]")];
  const ours = all.filter((script) => SCRIPT.test(script.getAttribute("src") ?? ""));
  const rocket = all.some((script) => /rocket-loader/.test(script.getAttribute("src") ?? ""));
  /** @type {Finding[]} */
  const found = [];
  if (ours.length == 0) {
    const asText = /&lt;script[^&]*pose-risk\.js/.test(html);
    found.push({
      problem: asText ? "The script tag shows as text." : "No script tag for pose-risk.js is on the page.",
      fix: asText
        ? "Put it into an HTML block, not into a paragraph."
        : "Your editor may have removed it. Put it into the site's header code, or use the frame, which needs no script.",
    });
  }
  for (const script of ours) {
    const type = script.getAttribute("type") ?? "";
    if (/^[0-9a-f]+-/.test(type) || (rocket && script.getAttribute("data-cfasync") != "false")) {
      found.push({ problem: "Rocket Loader holds the script back.", fix: 'Add data-cfasync="false" to the script tag, or turn Rocket Loader off.' });
    } else if (type != "module") {
      found.push({ problem: `The script tag has type "${type}".`, fix: 'Write type="module": the script is one.' });
    }
    const pinned = script.getAttribute("integrity");
    if (pinned && integrity && pinned != integrity) {
      found.push({ problem: "The script tag pins another version of pose-risk.js.", fix: `Write integrity="${integrity}", or upload the version that it pins.` });
    }
  }
  const sources = new Set(ours.map((script) => script.getAttribute("src")));
  if (sources.size > 1) found.push({ problem: "The page loads pose-risk.js from two places.", fix: "Keep one tag: the first wins, and the other is loaded for nothing." });
  return found;
}

/** @param {CheckedPage} page @returns {Finding[]} */
function elements({ document, html, poses }) {
  const forms = [...document.querySelectorAll('pose-risk, [data-pose-risk], a[href$="#pose-risk"], iframe[src*="embed.html"]')];
  /** @type {Finding[]} */
  const found = [];
  if (forms.length == 0) {
    const asText = /&lt;pose-risk/.test(html);
    found.push({
      problem: asText ? "The tag <pose-risk> shows as text." : "No <pose-risk> is on the page.",
      fix: asText
        ? "Put it into an HTML block, not into a paragraph."
        : 'Your editor may have stripped it. Write <div data-pose-risk="…"> instead, or use a link or the frame.',
    });
  }
  if (/<pose-risk\b[^>]*\/>/.test(html)) {
    found.push({ problem: "A <pose-risk … /> closes itself, which HTML does not know.", fix: "Write <pose-risk …></pose-risk>: what follows stands inside it now." });
  }
  for (const form of forms) {
    const pose = form.localName == "pose-risk" ? form.getAttribute("pose") : form.getAttribute("data-pose-risk");
    if (pose && !poses.includes(pose)) {
      found.push({ problem: `No pose is called "${pose}".`, fix: `Did you mean "${nearest(pose, poses)}"?` });
    }
  }
  return found;
}

/** Words of an older release, which a reader sees before the card comes and wherever it cannot. @param {CheckedPage} page @returns {Finding[]} */
function words({ document, poses, assess }) {
  const forms = [...document.querySelectorAll("pose-risk[pose], [data-pose-risk]")];
  return forms.flatMap((form) => {
    const pose = form.getAttribute("pose") ?? form.getAttribute("data-pose-risk") ?? "";
    if (!poses.includes(pose)) return [];
    const inside = [...form.childNodes].filter((node) => !(/** @type {Partial<Element>} */ (node).slot));
    // Paragraphs stand without a space between them.
    const said = outdated(inside.map((node) => node.textContent).join(" "), assess({ pose }));
    if (said.length == 0) return [];
    return { problem: `The words inside the tag of "${pose}" are not what the card says.`, fix: `${said.join(" ")} Choose the pose above, and copy its words of today: they carry no number and no level.` };
  });
}

/** A page may have several policies, as headers and as meta tags, and all of them hold. @param {CheckedPage} page @returns {Finding[]} */
function policies({ document, headers, address }) {
  const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  const all = [headers.get("content-security-policy") ?? "", ...metas.map((meta) => meta.getAttribute("content") ?? "")];
  // A browser joins headers of one name with commas.
  const texts = all.flatMap((text) => text.split(",")).filter((text) => text.trim());
  const script = [...document.querySelectorAll("script[src]")].find((tag) => SCRIPT.test(tag.getAttribute("src") ?? ""));
  const nonce = script?.getAttribute("nonce") ?? "";
  const from = script && origin(script.getAttribute("src") ?? "", address);
  return texts.flatMap((text) => {
    const rules = new Map(text.split(";").map((rule) => split(rule.trim().toLowerCase())));
    const of = (/** @type {string} */ name) => rules.get(name) ?? rules.get("default-src");
    const scripts = rules.get("script-src-elem") ?? of("script-src");
    const wasm = of("script-src");
    /** @type {Finding[]} */
    const found = [];
    if (wasm && !wasm.includes("'wasm-unsafe-eval'") && !wasm.includes("'unsafe-eval'")) {
      found.push({ problem: "The page's policy does not let WebAssembly compile.", fix: "Add 'wasm-unsafe-eval' to script-src. It does not allow JavaScript's eval." });
    }
    const trusted = scripts?.includes(`'nonce-${nonce.toLowerCase()}'`) || scripts?.includes("'strict-dynamic'");
    if (scripts && from && !trusted && !allows(scripts, from, address)) {
      found.push({ problem: "The page's policy does not allow the script.", fix: `Add ${from} to script-src.` });
    }
    const connect = of("connect-src");
    if (connect && from && !allows(connect, from, address)) {
      found.push({ problem: "The page's policy does not let the script fetch its files.", fix: `Add ${from} to connect-src.` });
    }
    return found;
  });
}

/** @param {string} rule @returns {[string, string[]]} */
function split(rule) {
  const [name = "", ...sources] = rule.split(/\s+/);
  return [name, sources];
}

/** @param {string} address @param {string} [base] */
function origin(address, base) {
  try {
    return new URL(address, base ?? "https://page.invalid").origin;
  } catch {
    return undefined;
  }
}

/** @param {string[]} sources @param {string} from @param {string} [address] */
function allows(sources, from, address) {
  const { protocol, host } = new URL(from);
  const own = origin(address ?? "https://page.invalid");
  return sources.some((source) => {
    if (source == "*" || source == protocol) return true;
    if (source == "'self'") return from == own;
    const bare = source.replace(/^[a-z]+:\/\//, "").replace(/\/.*$/, "");
    return bare.startsWith("*.") ? host.endsWith(bare.slice(1)) : bare == host;
  });
}

/** The id with the most pairs of letters in common. @param {string} word @param {string[]} known */
function nearest(word, known) {
  const pairs = (/** @type {string} */ text) => new Set([...text].map((letter, at) => letter + (text[at + 1] ?? "")));
  const mine = pairs(word.toLowerCase());
  const alike = (/** @type {string} */ id) => [...pairs(id)].filter((pair) => mine.has(pair)).length / (mine.size + pairs(id).size);
  return [...known].sort((a, b) => alike(b) - alike(a))[0];
}

/**
 * The folder that the page loads us from, where that can be told.
 *
 * @param {CheckedPage} page
 * @returns {string | undefined} with a slash at its end
 */
export function folderOf({ document, address }) {
  const script = [...document.querySelectorAll("script[src]")].find((tag) => SCRIPT.test(tag.getAttribute("src") ?? ""));
  try {
    return script && new URL(".", new URL(script.getAttribute("src") ?? "", address)).href;
  } catch {
    return undefined;
  }
}

/** The files that a card fetches, with the types that they must have. @type {Record<string, RegExp>} */
const FETCHED = {
  "pose-risk.js": /javascript/,
  "pose_risk.js": /javascript/,
  "pose_risk_bg.wasm": /application\/wasm/,
  "pose-risk-more.js": /javascript/,
};

/**
 * Fetches the files of the folder as a card does, and checks that they exist, with the right types and of one version.
 *
 * @param {string} at the folder, with a slash at its end
 * @returns {Promise<Finding[]>}
 */
export async function examine(at) {
  const read = (/** @type {string} */ name) => fetch(new URL(name, at), { cache: "no-cache" }).catch(() => undefined);
  const [list, own] = await Promise.all(["integrity.json", "pose-risk.js.integrity"].map(async (name) => (await (await read(name))?.text().catch(() => "")) ?? ""));
  /** @type {Record<string, string | undefined>} */
  const hashes = { ...parsed(list ?? ""), "pose-risk.js": own?.trim() };
  const found = await Promise.all(
    Object.entries(FETCHED).map(async ([name, type]) => {
      const answer = await read(name);
      if (!answer) return { problem: `${name} cannot be reached from here.`, fix: "Look at the address, and whether its host sends Access-Control-Allow-Origin." };
      if (!answer.ok) return { problem: `${name} answers ${answer.status}.`, fix: "Upload the whole folder and keep its files together." };
      const sent = answer.headers.get("content-type") ?? "nothing";
      if (!type.test(sent)) return { problem: `${name} comes as ${sent}.`, fix: "Send .js as text/javascript and .wasm as application/wasm." };
      const hash = await hashOf(await answer.arrayBuffer());
      if (hash && hashes[name]?.startsWith("sha384-") && hash != hashes[name]) {
        return { problem: `${name} is of another version than the folder's list, or was changed.`, fix: "Replace the whole folder, empty caches, and let no proxy rewrite its files." };
      }
      return [];
    }),
  );
  return found.flat();
}

/** @param {string} list @returns {Record<string, string | undefined>} */
function parsed(list) {
  try {
    return JSON.parse(list);
  } catch {
    return {};
  }
}

/** In the form of an `integrity` attribute; empty on pages that are not over https, which cannot hash. @param {ArrayBuffer} bytes */
async function hashOf(bytes) {
  if (!crypto.subtle) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
