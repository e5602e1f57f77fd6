/**
 * The shell: defines `<pose-risk>`. The words inside the tag show until the card does, and for good
 * if it cannot. What the element promises to site owners stands in pose-risk.d.ts; the rest of the
 * shell is in shell/, bundled into this file; the card itself is Rust, and comes when it is wanted.
 */

import { OPTIONS, camelCase, defineTwins, keepEarlyProperties, nearest, valueOf } from "./shell/attributes.js";
import { catalogFrom } from "./shell/catalog.js";
import { Failure, inTime, tellOwner } from "./shell/failure.js";
import { filled, inTurn, load } from "./shell/loading.js";
import { cards, safely } from "./shell/panic.js";
import { waitForReader } from "./shell/waiting.js";

/**
 * @typedef {import("./shell/loading.js").Loaded} Loaded
 * @typedef {import("./pose-risk.js").AddedCatalog} AddedCatalog
 * @typedef {"idle" | "loading" | "ready" | "failed"} State
 */

// Importing this file where there is no DOM does nothing.
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class PoseRisk extends Base {
  static observedAttributes = [...OPTIONS, "lang", "dir", "catalog", "loading"];

  /** @type {ReturnType<Loaded["mount"]> | undefined} */
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
  #fallback = document.createElement("slot");

  /** @type {() => void} */
  #isReady = () => {};
  /** @type {Promise<void>} */
  ready = new Promise((resolve) => (this.#isReady = resolve));

  constructor() {
    super();
    this.#root.append(this.#fallback);
  }

  connectedCallback() {
    keepEarlyProperties(this, PoseRisk.observedAttributes);
    if (!this.#stay) this.#arrive();
  }

  /** A move is no leaving: the card keeps what the reader did. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name == "catalog" && now) this.#ownCatalog = undefined;
    if (name != "loading") this.#changed();
    else if (this.#stay && this.#state == "idle") this.#arrive();
  }

  /** @returns {string | AddedCatalog | undefined} */
  get catalog() {
    return this.#ownCatalog ?? (this.getAttribute("catalog") || undefined);
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
    try {
      const [loaded] = await Promise.all([load(), this.#readCatalog()]);
      await inTurn(async () => {
        if (!goesOn()) return;
        const wrapper = this.#mount(loaded);
        await inTime(filled(wrapper));
        if (goesOn()) this.#reveal(wrapper);
      });
    } catch (failure) {
      if (goesOn()) this.#fail(/** @type {Failure} */ (failure));
    }
  }

  /**
   * Into a fresh wrapper each time: Yew must never mount twice on one.
   *
   * @param {Loaded} loaded
   */
  #mount({ mount, sheet }) {
    const wrapper = document.createElement("div");
    wrapper.hidden = true;
    this.#root.append(wrapper);
    this.#root.adoptedStyleSheets = [sheet];
    cards.add(this.#fail);
    safely(() => {
      this.#handle = mount(wrapper, this.#options(), ({ type, detail }) => {
        if (type == "change") this.#tell("change", detail);
        else this.#lacks(new Failure("pose_risk_rest.wasm", detail));
      });
    });
    if (this.catalog !== this.#added.from) this.#changed();
    return wrapper;
  }

  /** @param {HTMLElement} wrapper */
  #reveal(wrapper) {
    const hadFocus = this.matches(":focus-within");
    this.#fallback.remove();
    wrapper.hidden = false;
    if (hadFocus) this.focus({ preventScroll: true });
    this.#enter("ready");
    this.#isReady();
    this.#tell("ready");
  }

  #takeDown() {
    const handle = this.#handle;
    this.#handle = undefined;
    cards.delete(this.#fail);
    safely(() => handle?.unmount());
    this.#root.replaceChildren(this.#fallback);
    this.#root.adoptedStyleSheets = [];
  }

  /** @param {Failure} failure */
  #fail = (failure) => {
    this.#takeDown();
    this.#enter("failed");
    this.#report(failure);
  };

  /** A card that shows stays as it is, and tries again when its reader does. @param {Failure} failure */
  #lacks(failure) {
    if (this.#state == "ready") this.#report(failure);
    else this.#fail(failure);
  }

  /** @param {Failure} failure */
  async #report(failure) {
    this.#tell("error", await tellOwner(failure));
  }

  /** All changes of one tick reach the card as one. */
  #changed() {
    if (this.#flushing || !this.#handle) return;
    this.#flushing = true;
    queueMicrotask(async () => {
      if (this.catalog !== this.#added.from) await this.#readCatalog();
      this.#flushing = false;
      safely(() => this.#handle?.update(this.#options()));
    });
  }

  /** The page may name another one while we read. */
  async #readCatalog() {
    while (this.catalog !== this.#added.from) {
      const from = this.catalog;
      const catalog = await catalogFrom(from).catch((failure) => void this.#report(failure));
      this.#added = { from, catalog };
    }
  }

  #options() {
    const said = Object.fromEntries(OPTIONS.map((name) => [camelCase(name), valueOf(this, name)]));
    const around = { lang: nearest(this, "lang"), dir: nearest(this, "dir") };
    return { ...said, ...around, catalog: this.#added.catalog };
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

defineTwins(PoseRisk.prototype, [...OPTIONS, "loading"]);

// A second script tag changes nothing: the first definition stays.
if (globalThis.customElements && !customElements.get("pose-risk")) {
  customElements.define("pose-risk", PoseRisk);
}
