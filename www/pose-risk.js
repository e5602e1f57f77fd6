/**
 * The shell: defines `<pose-risk>`. The content of the tag shows until the card does, and stays if the card cannot.
 * element.json declares what the element offers to site owners. The build bundles shell/ into this file; the card
 * itself is Rust, and is loaded when it is needed.
 */

import { ATTRIBUTES, TWINS, defineTwins, keepEarlyProperties, optionsOf, valueOf } from "./shell/attributes.js";
import { reportFailure, watchPolicy } from "./shell/failure.js";
import { tell } from "./shell/events.js";
import { awaitForms } from "./shell/forms.js";
import { readFirstView } from "./shell/first-view.js";
import { loadMore, loadOnce, preloadPinned } from "./shell/pinned.js";
import { isCodeHere, loadCard } from "./shell/second.js";
import { slot } from "./shell/slots.js";
import { readStyles } from "./shell/styles.js";
import { waitForReader } from "./shell/waiting.js";

/**
 * @typedef {import("./pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 */

// Where there is no DOM, importing this file does nothing.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class PoseRisk extends Base {
  static observedAttributes = ATTRIBUTES;

  /** @type {State | undefined} The attribute only says it: a page that puts its own HTML back takes the attribute away. */
  #state;

  /** @type {AbortController | undefined} Aborted when the element leaves the document. */
  #stay;
  /** @type {import("./first/card.js").Card | undefined} */
  #card;

  /** @type {string | AddedCatalog | undefined} What the property was set to, unless it is an address: that is in the attribute. */
  #ownCatalog;

  #root = this.attachShadow({ mode: "open" });
  #fallback = slot("");

  /** @type {() => void} */
  #resolveReady = () => {};
  /** @type {Promise<void>} Stays pending after a failure: a later attempt may succeed. */
  ready = new Promise((resolve) => (this.#resolveReady = resolve));

  constructor() {
    super();
    this.#root.append(slot("intro"), this.#fallback, slot("disclaimer"));
  }

  connectedCallback() {
    keepEarlyProperties(this, ATTRIBUTES);
    if (this.#stay) this.#card?.moved();
    else this.#start();
  }

  /** An element that is only moved is connected again by then, and its card keeps what the reader did. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name == "loading" && this.#state == "idle" && this.#stay) this.#start();
    if (name == "catalog" && now) this.#ownCatalog = undefined;
    this.#card?.changed(name);
  }

  /** @returns {string | AddedCatalog | undefined} */
  get catalog() {
    return this.#ownCatalog || /** @type {string | undefined} */ (valueOf(this, "catalog"));
  }

  set catalog(source) {
    this.removeAttribute("catalog");
    this.#ownCatalog = source;
    if (typeof source == "string") this.setAttribute("catalog", source);
    this.#card?.changed("catalog");
  }

  /** @param {FocusOptions} [options] */
  focus(options) {
    if (!this.#card?.focus(options)) super.focus(options);
  }

  /** Waits until the card is wanted, and then shows it. */
  #start = () => {
    this.#stop();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    waitForReader(this, this.getAttribute("loading"), signal, () => {
      if (this.#state == "idle") this.#show(signal);
    });
  };

  #stop() {
    this.#stay?.abort();
    this.#stay = this.#card = undefined;
    this.#say("idle");
  }

  #say = (state = this.#state) => (this.dataset.state = this.#state = state);

  /** @param {AbortSignal} signal */
  async #show(signal) {
    this.#say("loading");
    watchPolicy();
    // All that a first view needs is asked for at once. A bundle of the page's own does not hold the files.
    const files = !PIN_CARD || isCodeHere() || this.#ownCatalog ? [] : readFirstView(this);
    const styles = readStyles();
    // The card hears of a failure.
    styles.catch(() => {});
    try {
      const { Card } = await loadCard();
      if (signal.aborted) return;
      this.#card = new Card({
        element: /** @type {any} */ (this),
        root: this.#root,
        fallback: this.#fallback,
        styles,
        options: () => optionsOf(this),
        report: this.#report,
        again: this.#start,
        say: this.#say,
        resolveReady: this.#resolveReady,
        loadMore,
        loadOnce,
        preloadPinned,
      }, signal);
      this.#card.show(files, readFirstView);
    } catch (problem) {
      if (signal.aborted) return;
      this.#say("failed");
      this.#report(/** @type {any} */ (problem));
      addEventListener("online", this.#start, { signal });
    }
  }

  /** @param {import("./shell/in-time.js").Failure} problem */
  #report = async (problem) => tell(this, "error", await reportFailure(problem));
}

/**
 * Defines the element under another name too, for pages where `pose-risk` is taken.
 *
 * @param {string} name
 */
export function defineAs(name) {
  customElements.define(name, class extends PoseRisk {});
}

defineTwins(PoseRisk.prototype, TWINS);

// The first script tag defines the element. A second one changes nothing, even if it is of another version.
// Some servers have a document with next to nothing in it.
if (/** @type {any} */ (globalThis.document)?.querySelector && !customElements.get("pose-risk")) {
  customElements.define("pose-risk", PoseRisk);
  awaitForms();
}
