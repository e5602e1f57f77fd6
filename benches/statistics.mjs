// Medians and ratios.

/** The middle of the sorted numbers; of an even count, the mean of the middle two. @param {number[]} numbers */
export function median(numbers) {
  if (!numbers.length) throw new Error("a median of no numbers");
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** The smallest number that is at least as large as this part of all. @param {number[]} numbers @param {number} part */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * part) - 1))];
}

/** Median, least and most. @param {number[]} numbers */
export function summary(numbers) {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers), runs: numbers.length };
}
