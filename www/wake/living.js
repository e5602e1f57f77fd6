// The living card of one element.

import { saysTheSame } from "../first/says.js";
import { failure, inTime } from "../shell/in-time.js";
import { readCatalog } from "./catalog.js";
import { load, stop } from "./loading.js";
import { replay, withCarets } from "./replay.js";
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
 * @property {(problem: import("../shell/in-time.js").Failure) => void} report
 * @property {(problem: import("../shell/in-time.js").Failure | undefined, wasShown: boolean) => void} stopped called when a fault of
 *   ours has stopped it; without a problem if its owner has heard of it before
 */

/** Elements of whose fault their owner has heard. @type {WeakSet<Element>} */
const told = new WeakSet();

export class Living {
  /** @type {ReturnType<Glue["mount"]> | undefined} */
  #handle;
  /** @type {Glue | undefined} */
  #card;
  #isUpdating = false;
  /** What the card was handed last, as text, and the catalogue with it. @type {{ text?: string, catalog?: object }} */
  #handed = {};
  /** @type {import("./catalog.js").Added} */
  #added = {};
  #wasShown = false;
  #end = () => {};
  /** Settles when the card is taken away, as after a fault of ours. @type {Promise<void>} */
  #ended = new Promise((resolve) => (this.#end = resolve));
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
      await inTime(Promise.race([card.stage.rendered(this.#wrapper), this.#ended]));
    });
    await first?.settled();
    if (signal.aborted || !this.#handle) return;
    const acts = withCarets(first?.acts() ?? []);
    const pairs = takeOver(first?.root, this.#wrapper);
    this.page.showing();
    this.#wasShown = true;
    this.#handle.shown();
    await replay(acts, pairs, this.#wrapper);
  }

  /** @param {Glue} card @param {Element} place @param {Record<string, unknown>} options */
  #mount(card, place, options) {
    const { page } = this;
    this.#wrapper.hidden = true;
    place.after(this.#wrapper);
    this.#card = card;
    card.stage.onPanic(this.#stop);
    card.stage.guard(() => {
      const told = (/** @type {import("../card/pose_risk.js").CardEvent} */ { type, detail }) => page.tell(page.element, type, detail);
      this.#handle = card.mount(this.#wrapper, this.#handing(options), told, page.hasRedFlags);
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
      // Frameworks set equal objects at every render.
      const { text, catalog } = this.#handed;
      const options = this.#handing(this.page.options());
      if (text == this.#handed.text && catalog == options.catalog) return;
      this.#card?.stage.guard(() => this.#handle?.update(options));
    });
  }

  remove() {
    const [handle, stage] = [this.#handle, this.#card?.stage];
    this.#handle = undefined;
    this.#end();
    stage?.offPanic(this.#stop);
    stage?.guard(() => handle?.unmount());
    this.#wrapper.remove();
  }

  /** @param {unknown} cause */
  #stop = (cause) => {
    const { element, stopped } = this.page;
    stop();
    const problem = told.has(element) ? undefined : failure("pose-risk", "panic", cause);
    told.add(element);
    stopped(problem, this.#wasShown);
  };

  /** Reads again if the page has named another catalogue meanwhile. */
  async #readCatalog() {
    const { element, report } = this.page;
    while (element.catalog !== this.#added.source) {
      const added = await readCatalog(element.catalog, report);
      // Of two that say the same the first one stays: the card has read it.
      const isNew = !added.text || added.text != this.#added.text;
      this.#added = isNew ? added : { ...this.#added, source: added.source };
    }
  }

  /** What the card is handed now. @param {object} options */
  #handing(options) {
    const { catalog } = this.#added;
    const all = { ...options, ...this.#card?.stage.surroundings(this.page.element) };
    this.#handed = { text: JSON.stringify(all), catalog };
    return { ...all, catalog };
  }
}
