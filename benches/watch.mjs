// When a page has painted what one waits for, in milliseconds since its navigation began.

/**
 * Runs in the page before its own scripts. Looks at the start of each frame.
 *
 * @param {(count: number) => boolean} shown
 * @param {number} count
 */
function watch(shown, count) {
  globalThis.painted = new Promise((tell) => {
    const look = () => {
      if (!document.body || !shown(count)) return void requestAnimationFrame(look);
      framePainted().then(tell);
    };
    requestAnimationFrame(look);
  });
}

/**
 * @param {import("playwright-core").Page} page before it opens
 * @param {(count: number) => boolean} shown
 * @param {number} count
 */
export const watchFor = (page, shown, count) => page.addInitScript(`(${watch})(${shown}, ${count})`);

/** @param {import("playwright-core").Page} page @returns {Promise<number>} */
export const painted = (page) => page.evaluate(() => globalThis.painted);
