// Fetches a site owner's catalogue. Rust checks what is in it.

/** @typedef {import("../pose-risk.js").AddedCatalog} AddedCatalog */

/** Eight times the size of our whole catalogue. A larger file is not a catalogue. */
export const MOST_BYTES = 1_000_000;
const TIME_LIMIT_MS = 30_000;

/**
 * @param {string} address
 * @throws {Error} the file does not arrive, is too large or is not JSON
 * @returns {Promise<AddedCatalog>}
 */
export async function fetchCatalog(address) {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(Error(`${address} takes longer than ${TIME_LIMIT_MS / 1000} seconds`)), TIME_LIMIT_MS);
  try {
    const response = await fetch(address, { signal: end.signal });
    if (!response.ok) throw Error(`${address} answers ${response.status}`);
    const catalog = JSON.parse(await textOf(response, address));
    // As a property, nothing means no catalogue.
    if (!catalog) throw Error(`${address} says ${catalog}`);
    return catalog;
  } finally {
    clearTimeout(timer);
    // What is too large is not read on.
    end.abort();
  }
}

/**
 * The text of an answer, of which no more is read than a catalogue may have, whatever the server says of its length.
 *
 * @param {Response} response
 * @param {string} address
 */
async function textOf({ headers, body }, address) {
  // The length before decompression, if there is any: what is larger packed is larger unpacked.
  refuseAbove(Number(headers.get("content-length")), address);
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    refuseAbove(bytes, address);
    text += decoder.decode(value, { stream: true });
  }
}

/** @param {number} bytes @param {string} address */
function refuseAbove(bytes, address) {
  if (bytes > MOST_BYTES) throw Error(`catalog ${address} has ${bytes} bytes or more, and at most ${MOST_BYTES} are read`);
}
