// The folder that a page loads the element from: where it is, and whether its files are as they should be.

import { formsOf, frameSource } from "./forms.js";
import { baseOf, resolved, tagsOf } from "./tags.js";

/** @typedef {import("./doctor.js").CheckedPage} CheckedPage */
/** @typedef {import("./doctor.js").Finding} Finding */

/**
 * The folder that the page loads us from, where that can be told.
 *
 * @param {CheckedPage} page
 * @returns {string | undefined} with a slash at its end
 */
export function folderOf(page) {
  const { document, address } = page;
  if (!address && !document.querySelector("base[href]")) return absolute(page);
  const tag = tagsOf(document, address).find(({ url }) => url && /\.js$/.test(url.pathname));
  const frame = formsOf(page).find(({ kind }) => kind == "frame")?.element;
  const framed = frame && resolved(frameSource(frame) ?? "", baseOf(document, address));
  if (tag?.url) return new URL(".", tag.url).href;
  return framed && new URL(/\/static\//.test(framed.pathname) ? ".." : ".", framed).href;
}

/** Without the page's own address only a whole one says where. @param {CheckedPage} page */
function absolute({ document }) {
  const tag = tagsOf(document).find(({ source }) => /^https?:.*\.js([?#]|$)/.test(source));
  return tag?.url && new URL(".", tag.url).href;
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
