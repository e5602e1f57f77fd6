/**
 * The shell: defines `<pose-risk>`. The content of the tag shows until the card does, and stays if the card cannot.
 * element.json declares what the element offers to site owners. The build bundles shell/ into this file; the card
 * itself is Rust, and is loaded when it is needed.
 */

import { ATTRIBUTES, TWINS, defineTwins, keepEarlyProperties, optionsOf, valueOf } from "./shell/attributes.js";
import { reportFailure, watchPolicy } from "./shell/failure.js";
import { tell } from "./shell/events.js";
import { readFirstView } from "./shell/first-view.js";
import { importPinned, loadMore, preloadPinned } from "./shell/pinned.js";
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
    if (!this.#stay) this.#start();
  }

  /** An element that is only moved is connected again by then, and its card keeps what the reader did. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  /** A document refuses the stylesheets of another document. */
  adoptedCallback() {
    this.#card?.adoptStyles();
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name == "group") loadMore().then(({ joinGroup }) => joinGroup(/** @type {any} */ (this), now));
    if (name == "loading" && this.dataset.state == "idle" && this.#stay) this.#start();
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
    /** @type {HTMLElement | null} */
    const picker = this.#root.querySelector("dialog[open] input,[aria-haspopup=dialog],[role=combobox]:not(dialog *)");
    if (picker) picker.focus(options);
    else super.focus(options);
  }

  /** Waits until the card is wanted, and then shows it. */
  #start = () => {
    this.#stop();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    waitForReader(this, this.getAttribute("loading"), signal, () => {
      if (this.dataset.state == "idle") this.#show(signal);
    });
  };

  #stop() {
    this.#stay?.abort();
    this.#stay = this.#card = undefined;
    this.dataset.state = "idle";
  }

  /** @param {AbortSignal} signal */
  async #show(signal) {
    this.dataset.state = "loading";
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
        resolveReady: this.#resolveReady,
        tell,
        loadMore,
        pins: { importPinned, preloadPinned },
      }, signal);
      this.#card.show(files, readFirstView);
    } catch (problem) {
      if (signal.aborted) return;
      this.dataset.state = "failed";
      this.#report(/** @type {any} */ (problem));
      addEventListener("online", this.#start, { signal });
    }
  }

  /** @param {import("./shell/failure.js").Failure} problem */
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
if (globalThis.customElements && !customElements.get("pose-risk")) {
  customElements.define("pose-risk", PoseRisk);
  if (document.querySelector('[data-pose-risk],a[href$="#pose-risk"]')) loadMore().then(({ upgradeForms }) => upgradeForms());
}
