// Fingers on a touch screen: the browser decides what scrolls, zooms or drags, as on a phone.

/**
 * @typedef {{ x: number, y: number }} Place
 *
 * @param {import("playwright-core").Page} page of a context that has touch
 */
export async function fingers(page) {
  const devtools = await page.context().newCDPSession(page);
  /** @param {string} type @param {Place[]} places */
  const send = (type, places) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(({ x, y }, id) => ({ x, y, id })) });
  return {
    /** All fingers that touch the screen now, where one has been added. @param {Place[]} places */
    down: (...places) => send("touchStart", places),
    /** @param {Place[]} places */
    move: (...places) => send("touchMove", places),
    /** The fingers that stay. @param {Place[]} places */
    up: (...places) => send("touchEnd", places),
    /** Fingers that move evenly from some places to others. @param {Place[]} from @param {Place[]} to @param {() => unknown} [each] */
    async go(from, to, each) {
      for (let step = 1; step <= 8; step++) {
        const at = from.map((place, i) => ({ x: place.x + ((to[i].x - place.x) * step) / 8, y: place.y + ((to[i].y - place.y) * step) / 8 }));
        await send("touchMove", at);
        await each?.();
      }
    },
    /** How many times slower the page's programs run. @param {number} rate */
    slow: (rate) => devtools.send("Emulation.setCPUThrottlingRate", { rate }),
  };
}

/** The middle of an element that is in view, and so many pixels from there. @param {import("playwright-core").Locator} element */
export async function middleOf(element, across = 0, down = 0) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("it is not shown");
  return { x: box.x + box.width / 2 + across, y: box.y + box.height / 2 + down };
}
