// Cards are mounted one after the other: ten at once would hold up the page.

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Runs a task once every earlier one has settled.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export function enqueue(task) {
  const done = last.then(task);
  last = done.catch(() => {});
  return done;
}

/** Later tasks no longer wait for earlier ones, which may never settle after a panic. */
export function clearQueue() {
  last = Promise.resolve();
}
