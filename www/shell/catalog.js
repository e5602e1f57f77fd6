// A site owner's catalogue: an object as it is, an address fetched. Rust checks what is in it.

import { Failure, inTime } from "./failure.js";

/** @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog */

/**
 * @param {string | AddedCatalog | undefined} source
 * @returns {Promise<AddedCatalog | undefined>}
 * @throws {Failure} with reason `catalog`
 */
export async function catalogFrom(source) {
  if (typeof source != "string") return source;
  try {
    const response = await inTime(fetch(source));
    if (!response.ok) throw response.status;
    return await response.json();
  } catch (cause) {
    throw new Failure(source, cause, "catalog");
  }
}
