// A site owner's catalogue at an address. Rust checks what is in it.

/** @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog */

/** Our own poses, all of them, are an eighth of this. A larger file is some other file. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 30_000;

/**
 * @param {string} address
 * @returns {Promise<AddedCatalog>}
 */
export async function catalogFrom(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MOST_BYTES) throw new Error(`${address} is larger than a million bytes`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
