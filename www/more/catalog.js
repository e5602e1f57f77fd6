// Fetches a site owner's catalogue. Rust checks what is in it.

/** @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog */

/** Eight times the size of our whole catalogue. A larger file is not a catalogue. */
const MOST_BYTES = 1_000_000;
const TIME_LIMIT_MS = 30_000;

/**
 * @param {string} address
 * @throws {Error} the file does not arrive, is too large or is not JSON
 * @returns {Promise<AddedCatalog>}
 */
export async function fetchCatalog(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MOST_BYTES) throw new Error(`${address} is larger than a million bytes`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
