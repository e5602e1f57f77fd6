// The catalogue that a page adds to ours: an object, or an address that is fetched.

import { failure } from "../shell/failure.js";
import { loadMore } from "../shell/pinned.js";

/**
 * @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {{ source?: string | AddedCatalog, catalog?: AddedCatalog }} Added a catalogue, and from what it was read
 */

/**
 * @param {string | AddedCatalog | undefined} source
 * @param {(problem: import("../shell/failure.js").Failure) => void} report
 * @returns {Promise<Added>}
 */
export async function readCatalog(source, report) {
  const isAddress = typeof source == "string";
  const catalog = !isAddress ? source : await loadMore()
    .then(({ fetchCatalog }) => fetchCatalog(source))
    .catch((cause) => void report(failure(source, cause, "catalog")));
  return { source, catalog };
}
