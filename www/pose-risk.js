/**
 * The shell: defines `<pose-risk>`. The words inside the tag show until the card does, and for good
 * if it cannot. What the element promises to site owners stands in element.json; the rest of the
 * shell is in shell/, bundled into this file; the card itself is Rust, and comes when it is wanted.
 */

import { ATTRIBUTES, OPTIONS, TWINS, camelCase, defineTwins, keepEarlyProperties, valueOf } from "./shell/attributes.js";
import { failure, inTime, tellOwner } from "./shell/failure.js";
import { load } from "./shell/loading.js";
import { more } from "./shell/pinned.js";
import { waitForReader } from "./shell/waiting.js";

/**
 * @typedef {import("./shell/loading.js").Glue} Glue
 * @typedef {import("./shell/failure.js").Failure} Failure
 * @typedef {import("./pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 */

// Importing this file where there is no DOM does nothing.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

/** Room for a card on its way: hardly one is lower, so what follows is off the screen when it moves. */
const RESERVED = "display:block;min-height:min(100vh,64rem)";

export class PoseRisk extends Base {
  static observedAttributes = ATTRIBUTES;

  /** @type {ReturnType<Glue["mount"]> | undefined} */
  #handle;
  /** @type {AbortController | undefined} One stay in a document. */
  #stay;
  /** @type {State} */
  #state = "idle";
  #flushing = false;

  /** @type {AddedCatalog | undefined} Set as a property; an address is kept as the attribute. */
  #ownCatalog;
  /** @type {{ from?: string | AddedCatalog, catalog?: AddedCatalog }} The last one read. */
  #added = {};

  #root = this.attachShadow({ mode: "open" });
  #fallback = slot("");
  /** @type {HTMLElement | undefined} */
  #wrapper;
  /** @type {Glue | undefined} */
  #card;

  /** @type {() => void} */
  #isReady = () => {};
  /** @type {Promise<void>} */
  ready = new Promise((resolve) => (this.#isReady = resolve));

  constructor() {
    super();
    this.#root.append(slot("intro"), this.#fallback, slot("disclaimer"));
  }

  connectedCallback() {
    keepEarlyProperties(this, PoseRisk.observedAttributes);
    if (!this.#stay) this.#arrive();
  }

  /** A move is no leaving: the card keeps what the reader did. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /** No document takes another one's stylesheets. */
  adoptedCallback() {
    this.#card?.stage.dress(this.#root);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name == "group") more().then(({ join }) => join(/** @type {any} */ (this), now));
    else if (name == "loading") this.#stay && this.#state == "idle" && this.#arrive();
    else {
      if (name == "catalog" && now) this.#ownCatalog = undefined;
      this.#changed();
    }
  }

  /** @returns {string | AddedCatalog | undefined} */
  get catalog() {
    return this.#ownCatalog ?? /** @type {string | undefined} */ (valueOf(this, "catalog"));
  }

  set catalog(source) {
    const isAddress = typeof source == "string";
    this.#ownCatalog = isAddress ? undefined : source;
    if (isAddress) this.setAttribute("catalog", source);
    else this.removeAttribute("catalog");
    this.#changed();
  }

  /** @param {FocusOptions} [options] */
  focus(options) {
    /** @type {HTMLElement | null} */
    const picker = this.#root.querySelector("[role=combobox]");
    if (picker) picker.focus(options);
    else super.focus(options);
  }

  #arrive() {
    this.#stay?.abort();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    this.#enter("idle");
    waitForReader(this, this.getAttribute("loading"), signal, () => {
      if (this.#state == "idle") this.#show(signal);
    });
  }

  #leave() {
    this.#stay?.abort();
    this.#stay = undefined;
    this.#takeDown();
    this.#enter("idle");
  }

  /** @param {AbortSignal} signal */
  async #show(signal) {
    const goesOn = () => this.#state == "loading" && !signal.aborted;
    this.#enter("loading");
    this.#fallback.style = RESERVED;
    try {
      const [card] = await Promise.all([load(), this.#readCatalog()]);
      await card.stage.inTurn(async () => {
        if (!goesOn()) return;
        const wrapper = this.#mount(card);
        if (goesOn()) await inTime(card.stage.filled(wrapper));
        if (goesOn()) this.#reveal(wrapper);
      });
    } catch (problem) {
      if (goesOn()) this.#fail(/** @type {Failure} */ (problem));
    }
  }

  /**
   * Into a fresh wrapper each time: Yew must never mount twice on one.
   *
   * @param {Glue} card
   */
  #mount(card) {
    const wrapper = (this.#wrapper = document.createElement("div"));
    wrapper.hidden = true;
    this.#fallback.after(wrapper);
    this.#card = card;
    card.stage.dress(this.#root);
    card.stage.enlist(this.#panicked);
    card.stage.safely(() => {
      this.#handle = card.mount(wrapper, this.#options(card), ({ type, detail }) => this.#tell(type, detail));
    });
    if (this.catalog !== this.#added.from) this.#changed();
    return wrapper;
  }

  /** @param {HTMLElement} wrapper */
  #reveal(wrapper) {
    const hadFocus = this.matches(":focus-within");
    this.#fallback.style = "display:none";
    wrapper.hidden = false;
    if (hadFocus) this.focus({ preventScroll: true });
    this.#enter("ready");
    this.#isReady();
    this.#tell("ready");
  }

  #takeDown() {
    const stage = this.#card?.stage;
    const handle = this.#handle;
    this.#handle = this.#card = undefined;
    stage?.discharge(this.#panicked);
    stage?.safely(() => handle?.unmount());
    this.#wrapper?.remove();
    this.#fallback.style = "";
    this.#root.adoptedStyleSheets = [];
  }

  /** @param {Failure} problem */
  #fail(problem) {
    this.#takeDown();
    this.#enter("failed");
    this.#report(problem);
    addEventListener("online", () => this.#arrive(), { once: true, signal: this.#stay?.signal });
  }

  /** @param {unknown} cause */
  #panicked = (cause) => this.#fail(failure("pose-risk", cause, "panic"));

  /** @param {Failure} problem */
  async #report(problem) {
    this.#tell("error", await tellOwner(problem));
  }

  /** All changes of one tick reach the card as one. */
  #changed() {
    if (this.#flushing || !this.#handle) return;
    this.#flushing = true;
    queueMicrotask(async () => {
      if (this.catalog !== this.#added.from) await this.#readCatalog();
      this.#flushing = false;
      const card = this.#card;
      card?.stage.safely(() => this.#handle?.update(this.#options(card)));
    });
  }

  /** The page may name another one while we read. */
  async #readCatalog() {
    while (this.catalog !== this.#added.from) {
      const from = this.catalog;
      const isAddress = typeof from == "string";
      const catalog = !isAddress ? from : await more()
        .then(({ catalogFrom }) => catalogFrom(from))
        .catch((cause) => void this.#report(failure(from, cause, "catalog")));
      this.#added = { from, catalog };
    }
  }

  /** @param {Glue} card */
  #options({ stage }) {
    const said = OPTIONS.map((name) => [camelCase(name), valueOf(this, name)]);
    return { ...Object.fromEntries(said), ...stage.around(this), catalog: this.#added.catalog };
  }

  /** @param {State} state */
  #enter(state) {
    this.#state = state;
    this.dataset.state = state;
  }

  /**
   * @param {"ready" | "change" | "error"} what
   * @param {unknown} [detail]
   */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`pose-risk-${what}`, { detail, bubbles: true, composed: true }));
  }
}

/** @param {string} name */
function slot(name) {
  return Object.assign(document.createElement("slot"), { name });
}

/**
 * The element under another name too, for pages where `pose-risk` is someone else's.
 *
 * @param {string} name
 */
export function defineAs(name) {
  customElements.define(name, class extends PoseRisk {});
}

defineTwins(PoseRisk.prototype, TWINS);

// A second script tag changes nothing, be it of another version: the first definition stays.
if (globalThis.customElements && !customElements.get("pose-risk")) {
  customElements.define("pose-risk", PoseRisk);
  if (document.querySelector('[data-pose-risk],a[href$="#pose-risk"]')) more().then(({ upgradeForms }) => upgradeForms());
}
