/**
 * The shell: defines `<pose-risk>`. The content of the tag shows until the card does, and stays if the card cannot.
 * element.json declares what the element offers to site owners. The build bundles shell/ into this file; the card
 * itself is Rust, and is loaded when it is needed.
 */

import { ATTRIBUTES, OPTIONS, TWINS, camelCase, defineTwins, keepEarlyProperties, valueOf } from "./shell/attributes.js";
import { readCatalog } from "./shell/catalog.js";
import { tell } from "./shell/events.js";
import { failure, inTime, reportFailure } from "./shell/failure.js";
import { load } from "./shell/loading.js";
import { loadMore } from "./shell/pinned.js";
import { RESERVED, slot } from "./shell/slots.js";
import { waitForReader } from "./shell/waiting.js";

/**
 * @typedef {import("./shell/loading.js").Glue} Glue
 * @typedef {import("./shell/failure.js").Failure} Failure
 * @typedef {import("./pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 */

// Where there is no DOM, importing this file does nothing.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class PoseRisk extends Base {
  static observedAttributes = ATTRIBUTES;

  /** @type {ReturnType<Glue["mount"]> | undefined} */
  #handle;
  /** @type {AbortController | undefined} Aborted when the element leaves the document. */
  #stay;
  /** @type {State} */
  #state = "idle";
  #isUpdating = false;

  /** @type {string | AddedCatalog | undefined} What the property was set to, unless it is an address: that is in the attribute. */
  #ownCatalog;
  /** @type {import("./shell/catalog.js").Added} */
  #added = {};

  #root = this.attachShadow({ mode: "open" });
  #fallback = slot("");
  /** @type {HTMLElement | undefined} */
  #wrapper;
  /** @type {Glue | undefined} */
  #card;

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
    this.#card?.stage.adoptStyles(this.#root);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name == "group") loadMore().then(({ joinGroup }) => joinGroup(/** @type {any} */ (this), now));
    else {
      if (name == "loading" && this.#stay && this.#state == "idle") this.#start();
      if (name == "catalog" && now) this.#ownCatalog = undefined;
      this.#update();
    }
  }

  /** @returns {string | AddedCatalog | undefined} */
  get catalog() {
    return this.#ownCatalog || /** @type {string | undefined} */ (valueOf(this, "catalog"));
  }

  set catalog(source) {
    this.removeAttribute("catalog");
    this.#ownCatalog = source;
    if (typeof source == "string") this.setAttribute("catalog", source);
    this.#update();
  }

  /** @param {FocusOptions} [options] */
  focus(options) {
    /** @type {HTMLElement | null} */
    const picker = this.#root.querySelector("[role=combobox],[aria-haspopup]");
    if (picker) picker.focus(options);
    else super.focus(options);
  }

  /** Waits until the card is wanted, and then shows it. */
  #start() {
    this.#stay?.abort();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    this.#setState("idle");
    waitForReader(this, this.getAttribute("loading"), signal, () => {
      if (this.#state == "idle") this.#show(signal);
    });
  }

  #stop() {
    this.#stay?.abort();
    this.#stay = undefined;
    this.#takeDown();
    this.#setState("idle");
  }

  /** @param {AbortSignal} signal */
  async #show(signal) {
    const isWanted = () => this.#state == "loading" && !signal.aborted;
    this.#setState("loading");
    this.#fallback.style = RESERVED;
    try {
      const [card] = await Promise.all([load(), this.#readCatalog()]);
      await card.stage.enqueue(async () => {
        if (!isWanted()) return;
        const wrapper = this.#mount(card);
        if (isWanted()) await inTime(card.stage.rendered(wrapper));
        if (isWanted()) this.#reveal(wrapper);
      });
    } catch (problem) {
      if (isWanted()) this.#fail(/** @type {Failure} */ (problem));
    }
  }

  /**
   * Mounts into a fresh wrapper each time: Yew must not mount twice on one element.
   *
   * @param {Glue} card
   */
  #mount(card) {
    const wrapper = (this.#wrapper = document.createElement("div"));
    wrapper.hidden = true;
    this.#fallback.after(wrapper);
    this.#card = card;
    card.stage.adoptStyles(this.#root);
    card.stage.onPanic(this.#panicked);
    card.stage.guard(() => {
      this.#handle = card.mount(wrapper, this.#options(card), ({ type, detail }) => tell(this, type, detail));
    });
    if (this.catalog !== this.#added.source) this.#update();
    return wrapper;
  }

  /** @param {HTMLElement} wrapper */
  #reveal(wrapper) {
    const hadFocus = this.matches(":focus-within");
    this.#fallback.style = "display:none";
    wrapper.hidden = false;
    if (hadFocus) this.focus({ preventScroll: true });
    this.#setState("ready");
    this.#resolveReady();
    tell(this, "ready");
  }

  #takeDown() {
    const stage = this.#card?.stage;
    const handle = this.#handle;
    this.#handle = this.#card = undefined;
    stage?.offPanic(this.#panicked);
    stage?.guard(() => handle?.unmount());
    this.#wrapper?.remove();
    this.#fallback.style = "";
    this.#root.adoptedStyleSheets = [];
  }

  /** @param {Failure} problem */
  #fail(problem) {
    this.#takeDown();
    this.#setState("failed");
    this.#report(problem);
    // Its start ends this stay, and with it this listener.
    addEventListener("online", () => this.#start(), { signal: this.#stay?.signal });
  }

  /** @param {unknown} cause */
  #panicked = (cause) => this.#fail(failure("pose-risk", cause, "panic"));

  /** @param {Failure} problem */
  #report = async (problem) => tell(this, "error", await reportFailure(problem));

  /** Hands the options to the card: all changes of one tick together. */
  #update() {
    if (this.#isUpdating || !this.#handle) return;
    this.#isUpdating = true;
    queueMicrotask(async () => {
      await this.#readCatalog();
      this.#isUpdating = false;
      const card = this.#card;
      card?.stage.guard(() => this.#handle?.update(this.#options(card)));
    });
  }

  /** Reads again if the page has named another catalogue meanwhile. */
  async #readCatalog() {
    while (this.catalog !== this.#added.source) this.#added = await readCatalog(this.catalog, this.#report);
  }

  /** @param {Glue} card */
  #options({ stage }) {
    const values = OPTIONS.map((name) => [camelCase(name), valueOf(this, name)]);
    return { ...Object.fromEntries(values), ...stage.surroundings(this), catalog: this.#added.catalog };
  }

  /** @param {State} state */
  #setState(state) {
    this.dataset.state = this.#state = state;
  }
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
