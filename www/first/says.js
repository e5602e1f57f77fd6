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

/** Whether a card begins without one pose. @param {Record<string, unknown>} options */
export const isList = ({ pose, view }) => !pose || view == "ranking" || view == "sequence";
