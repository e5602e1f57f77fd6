// A card on the page: its first view, and then the living card in its place.

import { tell } from "../shell/events.js";
import { RESERVED } from "../shell/slots.js";
import { whenAddressed } from "../shell/waiting.js";
import { canRun, fetchWhenIdle, isStopped, loadCode, whenLookedAt } from "./code.js";
import { keepKeys } from "./keys.js";
import { MOVED, followPage } from "./page-theme.js";
import { keepActs } from "./reach.js";
import { claimRedFlags, noticeRedFlagsRead, releaseRedFlags } from "./red-flags.js";
import { isList, saysTheSame } from "./says.js";
import { adoptStyles, readMoreStyles } from "./styles.js";
import { all, build } from "./tree.js";

/**
 * @typedef {import("./tree.js").Tree} Tree
 * @typedef {import("../shell/in-time.js").Failure} Failure
 *
 * @typedef {object} Place what a card stands in
 * @property {import("../pose-risk.js").PoseRisk} element
 * @property {ShadowRoot} root
 * @property {HTMLElement} fallback the slot of the words inside the tag
 * @property {Promise<string>} styles
 * @property {() => Record<string, unknown>} options what the element says now
 * @property {() => void} resolveReady
 * @property {() => void} again begins anew, after a failure
 * @property {(state?: "ready" | "failed") => void} say what the element's state is now, or once more
 * @property {(problem: Failure) => void} report
 * @property {typeof import("../shell/pinned.js").loadMore} loadMore
 *
 * @typedef {Place & import("./code.js").Loaders} Page with what loads our other scripts: in the shell, so that it is there once
 */

/** Attributes of which a first view needs no code to follow. */
const LOOKS = ["theme", "lang", "dir", "loading", "group"];

/** How far down what is read may begin, in pixels. */
const HEADER = 200;

export class Card {
  /** @type {ReturnType<typeof keepActs> | undefined} What shows until the living card does. */
  #first;
  /** Aborted when the first view ends. */
  #sleep = new AbortController();
  /** @type {import("../wake/living.js").Living | undefined} */
  #living;
  #waking = /** @type {Promise<void> | undefined} */ (undefined);
  #isInFieldSet = false;
  #document = /** @type {Document | undefined} */ (undefined);

  /** @param {Page} page @param {AbortSignal} signal ends the card */
  constructor(page, signal) {
    this.page = page;
    this.signal = signal;
    // What the page says later is a change, of which it is told.
    this.options = page.options();
    noticeRedFlagsRead(page.root, signal);
    keepKeys(page.root, signal);
    this.#stand();
    const observer = new MutationObserver(() => page.element.dataset.state || page.say());
    observer.observe(page.element, { attributeFilter: ["data-state"] });
    signal.addEventListener("abort", () => (observer.disconnect(), this.#takeDown()));
    if (page.element.group) this.#join();
  }

  /**
   * Shows the first view, or where there is none the living card.
   *
   * @param {Promise<Tree[] | undefined> | Tree[]} files a list where no file may be shown
   * @param {typeof import("../shell/first-view.js").readFirstView} read
   */
  async show(files, read) {
    const { page, signal } = this;
    const { element } = page;
    // Where a card comes above what is read, the page is held in its place. On the way down none does.
    const isAbove = scrollY && element.getBoundingClientRect().top < HEADER;
    const more = isAbove ? await page.loadMore().catch(() => {}) : undefined;
    if (signal.aborted) return;
    more?.keepPlace(element);
    page.fallback.style = RESERVED;
    try {
      let [trees] = await Promise.all([files, page.styles]);
      // It may be called by another name than its id.
      trees ??= await page.loadMore().then(({ readByName }) => readByName(element, read)).catch(() => []);
      if (signal.aborted) return;
      // The page may have said something else meanwhile.
      if (!trees?.[0] || !saysTheSame(this.options, page.options())) return this.#wake();
      await this.adoptStyles(isList(this.options) || !canRun() || matchMedia("(forced-colors: active)").matches);
      if (signal.aborted) return;
      more?.keepPlace(element);
      try {
        this.#build(trees);
      } catch {
        return this.#wake(); // A file that is none of ours: the code can do without it.
      }
      this.#reveal();
      whenLookedAt(element, this.#sleep.signal, () => {
        this.adoptStyles(true).catch(() => {});
        fetchWhenIdle(page);
      });
      whenAddressed(this.#sleep.signal, () => this.#wake());
    } catch (problem) {
      if (!signal.aborted) this.#fail(/** @type {Failure} */ (problem));
    }
  }

  /** @param {boolean} [withMore] with what the first view of a pose does not show at once */
  async adoptStyles(withMore = this.page.root.adoptedStyleSheets.length > 1) {
    const { root, styles } = this.page;
    const texts = [styles, ...(withMore ? [readMoreStyles(this.page.loadOnce)] : [])];
    adoptStyles(root, await Promise.all(texts));
  }

  /** The page has said something else: the living card follows, and a first view comes to life for it, not for a catalogue that is none. @param {string} name */
  changed(name) {
    if (name == "group") this.#join();
    if (this.#living) this.#living.update();
    else if (this.#first && !LOOKS.includes(name) && (name != "catalog" || this.page.element.catalog)) this.#wake();
  }

  /** Whether there is something to use, which has the focus now. @param {FocusOptions} [options] */
  focus(options) {
    const picker = /** @type {HTMLElement | null} */ (this.page.root.querySelector("dialog[open] input,[aria-haspopup=dialog],[role=combobox]:not(dialog *)"));
    picker?.focus(options);
    return !!picker;
  }

  /** The element stands elsewhere, maybe in another document. */
  moved() {
    // A document refuses the stylesheets of another document.
    if (this.#document != this.page.element.ownerDocument) this.adoptStyles();
    this.#stand();
  }

  #join() {
    const { element } = this.page;
    this.#useMore(({ joinGroup }) => joinGroup(element));
  }

  #stand() {
    const { element, root } = this.page;
    this.#document = element.ownerDocument;
    for (const child of root.children) child.dispatchEvent(new Event(MOVED));
    if (this.#isInFieldSet ||= !!element.closest("fieldset")) this.#useMore(({ followFieldSets }) => followFieldSets(element));
  }

  /** What a card can do without: its owner hears where it does not come. @param {(more: typeof import("../pose-risk-more.js")) => void} use */
  #useMore(use) {
    this.page.loadMore().then(use).catch(this.page.report);
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
    if (!root.textContent) throw root;
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
    // What has been unfolded of a first view looks as it should before the code is here. The words in the tag stay as they are.
    const styles = first ? this.adoptStyles(true) : readMoreStyles(page.loadOnce);
    styles.catch(() => {});
    const { wake, wasm } = await loadCode(page);
    if (signal.aborted) return;
    this.#living = new wake.Living({
      element: page.element,
      report: page.report,
      tell,
      options: page.options,
      hasRedFlags: claimRedFlags(page.element),
      showing: () => {
        this.#endFirst();
        if (!first) this.#reveal();
      },
      // Its first view can be read, if there is one of what it says now.
      stopped: (problem, wasShown) => (this.#fail(problem), wasShown && page.again()),
    });
    await Promise.all([page.styles, styles]);
    await this.#living.show({ place: first?.root ?? page.fallback, first, options: this.options, wasm, style: () => this.adoptStyles(true) }, signal);
  }

  #reveal() {
    const { element, fallback, resolveReady, say } = this.page;
    const hadFocus = element.matches(":focus-within");
    fallback.style = "display:none";
    if (hadFocus) element.focus({ preventScroll: true });
    say("ready");
    resolveReady();
    tell(element, "ready");
  }

  /** It can be read, and not more. */
  #beStill() {
    const root = /** @type {HTMLElement} */ (this.#first?.root);
    root.classList.add("still");
    this.adoptStyles(true).catch(() => {});
    this.page.loadMore().then(({ leadOn }) => leadOn(root, canRun(), isStopped())).catch(() => {});
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

  /** @param {Failure} [problem] nothing if its owner has heard of it */
  #fail(problem) {
    const { page, signal } = this;
    this.#living?.remove();
    this.#living = undefined;
    if (problem) page.report(problem);
    if (this.#first) return this.#first.forget(), this.#beStill();
    this.#takeDown();
    page.say("failed");
    addEventListener("online", page.again, { signal });
  }
}
