// Finds numbers in the results of a run, and writes them as people read them.

/** The time of a first view. @param {any} pages @param {string} subject @param {number} count @param {string} network */
export function firstView(pages, subject, count, network) {
  return pages["first-view"]?.find((row) => row.subject == subject && row.count == count && row.network == network);
}

/** What a first view loads. @param {any} pages @param {string} subject @param {number} count */
export const bytesOf = (pages, subject, count) => pages.bytes.find((row) => row.subject == subject && row.count == count);

/** How many times longer than the other, by medians of the same run. */
export function ratio(pages, subject, other, count, network) {
  const [one, two] = [subject, other].map((id) => firstView(pages, id, count, network)?.median);
  return one === undefined || two === undefined ? undefined : one / two;
}

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
/** @param {number} ms */
export const millis = (ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
/** 1 kB is 1000 bytes. @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {number} number */
export const times = (number) => `${number.toFixed(2)} ×`;
