// The catalogue that a page adds to ours: an object, or an address that is fetched.

import { failure } from "../shell/in-time.js";
import { loadMore } from "../shell/pinned.js";

/**
 * @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {{ source?: string | AddedCatalog, catalog?: AddedCatalog, text?: string }} Added a catalogue, from what it was read, and what it said then
 */

/**
 * @param {string | AddedCatalog | undefined} source
 * @param {(problem: import("../shell/in-time.js").Failure) => void} report
 * @returns {Promise<Added>}
 */
export async function readCatalog(source, report) {
  const isAddress = typeof source == "string";
  const catalog = !isAddress ? source : await loadMore()
    .then(({ fetchCatalog }) => fetchCatalog(source))
    .catch((cause) => void report(failure(source, "catalog", cause)));
  return { source, catalog, text: asText(catalog) };
}

/** Nothing for what cannot be written, such as an object within itself: the card says what is wrong with it. @param {object | undefined} catalog */
function asText(catalog) {
  try {
    return JSON.stringify(catalog);
  } catch {
    return undefined;
  }
}
