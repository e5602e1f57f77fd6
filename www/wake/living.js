// The living card of one element.

import { saysTheSame } from "../first/says-the-same.js";
import { inTime } from "../shell/failure.js";
import { readCatalog } from "./catalog.js";
import { load } from "./loading.js";
import { replay } from "./replay.js";
import { takeOver } from "./take-over.js";

/**
 * @typedef {import("./loading.js").Glue} Glue
 * @typedef {ReturnType<typeof import("../first/reach.js").keepActs>} FirstView
 *
 * @typedef {object} Page what a card is mounted for
 * @property {import("../pose-risk.js").PoseRisk} element
 * @property {typeof import("../shell/events.js").tell} tell
 * @property {() => Record<string, unknown>} options what the element says now
 * @property {boolean} hasRedFlags
 * @property {() => void} showing called when it shows, and so the first view does not
 * @property {(problem: import("../shell/failure.js").Failure) => void} report
 * @property {(cause: unknown) => void} panicked
 */

export class Living {
  /** @type {ReturnType<Glue["mount"]> | undefined} */
  #handle;
  /** @type {Glue | undefined} */
  #card;
  #isUpdating = false;
  /** @type {import("./catalog.js").Added} */
  #added = {};
  // Fresh each time: Yew must not mount twice on one element.
  #wrapper = document.createElement("div");

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Mounts hidden, and then shows the card: in the place of the first view, if there is one.
   *
   * @param {object} how
   * @param {Element} how.place what it stands behind
   * @param {FirstView} [how.first]
   * @param {Record<string, unknown>} how.options what the element said when its first view was built
   * @param {Promise<Response>} [how.wasm]
   * @param {() => Promise<void>} how.style gives the card its styles
   * @param {AbortSignal} signal once aborted, nothing is mounted or shown any more
   */
  async show({ place, first, options, wasm, style }, signal) {
    const [card] = await Promise.all([load(wasm), this.#readCatalog()]);
    await card.stage.enqueue(async () => {
      await style();
      if (signal.aborted) return;
      this.#mount(card, place, first ? options : this.page.options());
      await inTime(card.stage.rendered(this.#wrapper));
    });
    await first?.settled();
    if (signal.aborted || !this.#handle) return;
    const pairs = takeOver(first?.root, this.#wrapper);
    this.page.showing();
    this.#handle.shown();
    await replay(first?.acts() ?? [], pairs, this.#wrapper);
  }

  /** @param {Glue} card @param {Element} place @param {Record<string, unknown>} options */
  #mount(card, place, options) {
    const { page } = this;
    this.#wrapper.hidden = true;
    place.after(this.#wrapper);
    this.#card = card;
    card.stage.onPanic(page.panicked);
    card.stage.guard(() => {
      const told = (/** @type {import("../card/pose_risk.js").CardEvent} */ { type, detail }) => page.tell(page.element, type, detail);
      this.#handle = card.mount(this.#wrapper, this.#with(options), told, page.hasRedFlags);
    });
    if (!saysTheSame(options, page.options()) || page.element.catalog !== this.#added.source) this.update();
  }

  /** Hands the options to the card: all changes of one tick together. */
  update() {
    if (this.#isUpdating || !this.#handle) return;
    this.#isUpdating = true;
    queueMicrotask(async () => {
      await this.#readCatalog();
      this.#isUpdating = false;
      this.#card?.stage.guard(() => this.#handle?.update(this.#with(this.page.options())));
    });
  }

  remove() {
    const [handle, stage] = [this.#handle, this.#card?.stage];
    this.#handle = undefined;
    stage?.offPanic(this.page.panicked);
    stage?.guard(() => handle?.unmount());
    this.#wrapper.remove();
  }

  /** Reads again if the page has named another catalogue meanwhile. */
  async #readCatalog() {
    const { element, report } = this.page;
    while (element.catalog !== this.#added.source) this.#added = await readCatalog(element.catalog, report);
  }

  /** @param {object} options */
  #with(options) {
    return { ...options, ...this.#card?.stage.surroundings(this.page.element), catalog: this.#added.catalog };
  }
}
