// A card on the page: its first view, and then the living card in its place.

import { RESERVED } from "../shell/slots.js";
import { whenAddressed } from "../shell/waiting.js";
import { canRun, fetchWhenIdle, forgetCode, loadCode, whenLookedAt } from "./code.js";
import { followPage } from "./page-theme.js";
import { keepActs } from "./reach.js";
import { claimRedFlags, noticeRedFlagsRead, releaseRedFlags } from "./red-flags.js";
import { saysTheSame } from "./says-the-same.js";
import { adoptStyles, readMoreStyles } from "./styles.js";
import { all, build } from "./tree.js";

/**
 * @typedef {import("./tree.js").Tree} Tree
 * @typedef {import("../shell/failure.js").Failure} Failure
 *
 * @typedef {import("./code.js").Pins} Pins what loads our other scripts: in the shell, so that it is there once
 *
 * @typedef {object} Page what a card stands in
 * @property {import("../pose-risk.js").PoseRisk} element
 * @property {ShadowRoot} root
 * @property {HTMLElement} fallback the slot of the words inside the tag
 * @property {Promise<string>} styles
 * @property {() => Record<string, unknown>} options what the element says now
 * @property {() => void} resolveReady
 * @property {() => void} again begins anew, after a failure
 * @property {(problem: Failure) => void} report
 * @property {typeof import("../shell/events.js").tell} tell
 * @property {typeof import("../shell/pinned.js").loadMore} loadMore
 * @property {Pins} pins
 */

/** Attributes of which a first view needs no code to follow. */
const LOOKS = ["theme", "lang", "dir", "loading", "group"];

export class Card {
  /** @type {ReturnType<typeof keepActs> | undefined} What shows until the living card does. */
  #first;
  /** Aborted when the first view ends. */
  #sleep = new AbortController();
  /** @type {import("../wake/living.js").Living | undefined} */
  #living;
  /** @type {Promise<void> | undefined} */
  #waking;

  /**
   * @param {Page} page
   * @param {AbortSignal} signal ends the card
   */
  constructor(page, signal) {
    this.page = page;
    this.signal = signal;
    // What the page says later is a change, of which it is told.
    this.options = page.options();
    noticeRedFlagsRead(page.root, signal);
    signal.addEventListener("abort", () => this.#takeDown());
  }

  /**
   * Shows the first view, or where there is none the living card.
   *
   * @param {Promise<Tree[] | undefined> | Tree[]} files a list where no file may be shown
   * @param {typeof import("../shell/first-view.js").readFirstView} read
   */
  async show(files, read) {
    const { page, signal } = this;
    page.fallback.style = RESERVED;
    try {
      let [trees] = await Promise.all([files, page.styles]);
      // It may be called by another name than its id.
      trees ??= await page.loadMore().then(({ readByName }) => readByName(page.element, read)).catch(() => []);
      if (signal.aborted) return;
      // The page may have said something else meanwhile.
      if (!trees?.[0] || !saysTheSame(this.options, page.options())) return this.#wake();
      await this.adoptStyles(isList(this.options) || !canRun());
      if (signal.aborted) return;
      try {
        this.#build(trees);
      } catch {
        // A file that is none of ours: the code can do without it.
        return this.#wake();
      }
      this.#reveal();
      whenLookedAt(page.element, this.#sleep.signal, () => {
        this.adoptStyles(true);
        fetchWhenIdle(page.pins);
      });
      whenAddressed(this.#sleep.signal, () => this.#wake());
    } catch (problem) {
      if (!signal.aborted) this.#fail(/** @type {Failure} */ (problem));
    }
  }

  /** @param {boolean} [withMore] with what the first view of a pose does not show at once */
  async adoptStyles(withMore = this.page.root.adoptedStyleSheets.length > 1) {
    const { root, styles } = this.page;
    const texts = [styles, ...(withMore ? [readMoreStyles()] : [])];
    adoptStyles(root, await Promise.all(texts));
  }

  /** The page has said something else: the living card follows, and a first view comes to life for it. @param {string} name */
  changed(name) {
    if (this.#living) this.#living.update();
    else if (this.#first && !LOOKS.includes(name)) this.#wake();
  }

  /** @param {Tree[]} trees */
  #build(trees) {
    const { element, fallback } = this.page;
    const controls = element.getAttribute("controls");
    const hasRedFlags = claimRedFlags(element);
    const [first, second] = /** @type {[Tree, Tree?]} */ (trees);
    const root = build(second ?? first, {
      known: all(first),
      level: Number(element.getAttribute("heading-level") || 3),
      wants: (what) => what.split(" ").some((one) => (one == "red-flags" ? hasRedFlags : !controls || controls.split(/\s+/).includes(one))),
    });
    fallback.after(root);
    this.#sleep = new AbortController();
    const { signal } = this.#sleep;
    this.#first = keepActs(root, () => this.#wake(), signal);
    followPage(root, signal);
    if (!canRun()) this.#beStill();
  }

  /** Brings the card to life. After a failure the next reach tries again. */
  #wake() {
    this.#waking ??= this.#live()
      .catch((problem) => void (this.signal.aborted || this.#fail(problem)))
      .finally(() => (this.#waking = undefined));
  }

  async #live() {
    const { page, signal } = this;
    const first = this.#first;
    const { wake, wasm } = await loadCode(page.pins);
    if (signal.aborted) return;
    this.#living = new wake.Living({
      element: page.element,
      report: page.report,
      tell: page.tell,
      options: page.options,
      hasRedFlags: claimRedFlags(page.element),
      showing: () => {
        this.#endFirst();
        if (!first) this.#reveal();
      },
      panicked: (cause) => this.#fail(Object.assign(Error("pose-risk", { cause }), { reason: /** @type {const} */ ("panic") })),
    });
    await Promise.all([page.styles, readMoreStyles()]);
    await this.#living.show({ place: first?.root ?? page.fallback, first, options: this.options, wasm, style: () => this.adoptStyles(true) }, signal);
  }

  #reveal() {
    const { element, fallback, resolveReady, tell } = this.page;
    const hadFocus = element.matches(":focus-within");
    fallback.style = "display:none";
    if (hadFocus) element.focus({ preventScroll: true });
    element.dataset.state = "ready";
    resolveReady();
    tell(element, "ready");
  }

  /** It can be read, and not more. */
  #beStill() {
    const root = /** @type {HTMLElement} */ (this.#first?.root);
    root.classList.add("still");
    this.adoptStyles(true).catch(() => {});
    this.page.loadMore().then(({ leadOn }) => leadOn(root, canRun())).catch(() => {});
  }

  #endFirst() {
    this.#sleep.abort();
    this.#first?.root.remove();
    this.#first = undefined;
  }

  #takeDown() {
    const { element, fallback, root } = this.page;
    releaseRedFlags(element);
    this.#living?.remove();
    this.#living = undefined;
    this.#endFirst();
    fallback.style = "";
    root.adoptedStyleSheets = [];
  }

  /** @param {Failure} problem */
  #fail(problem) {
    const { page, signal } = this;
    forgetCode();
    this.#living?.remove();
    this.#living = undefined;
    page.report(problem);
    if (this.#first) {
      this.#first.forget();
      return this.#beStill();
    }
    this.#takeDown();
    page.element.dataset.state = "failed";
    addEventListener("online", page.again, { signal });
  }
}

/** Whether a card begins without one pose. @param {Record<string, unknown>} options */
function isList({ pose, view }) {
  return !pose || view == "ranking" || view == "sequence";
}
