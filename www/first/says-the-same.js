// What an element says, at one time and at another.

/**
 * Whether an element says the same at two times.
 *
 * @param {Record<string, unknown>} one
 * @param {Record<string, unknown>} other
 */
export function saysTheSame(one, other) {
  return Object.entries(one).every(([name, value]) => `${value}` == `${other[name]}`);
}
