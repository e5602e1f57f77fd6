/**
 * `<pose-risk>`: the element a site owner puts into a post. It keeps the words inside its tag
 * visible until the card is ready, loads the card's code once a page, and hands attributes over.
 *
 * The order of the file is the order of its life: attributes, element, loading, naming a failure.
 * @module
 */

/** @typedef {import("./pose_risk.js").CardOptions} CardOptions */
/** @typedef {import("./pose_risk.js").CardEvent} CardEvent */
/** @typedef {import("./pose_risk.js").Handle} Handle */
/** @typedef {{ glue: typeof import("./pose_risk.js"), styles: CSSStyleSheet }} Card */
/** @typedef {Error & { reason?: string }} NamedError */

/** The folder this file was loaded from; the rest of the card lies beside it. */
const here = import.meta.url;

const words = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean);

/**
 * What an attribute's text means. One that is not here stays text.
 * @type {Record<string, (text: string) => unknown>}
 */
const meanings = { worseWith: words, controls: words, depth: Number, headingLevel: Number };

const attributes = [
  "pose", "worse-with", "condition", "mobility", "depth", "side", "age", "view", "compare",
  "controls", "catalog", "lang", "dir", "theme", "heading-level", "loading",
];

/** `worse-with` → `worseWith` */
const camel = (/** @type {string} */ name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());

/** Importing this module where there is no page (Node, a server) is harmless. */
const Base = globalThis.HTMLElement ?? class {};

export class PoseRisk extends Base {
  static observedAttributes = attributes;

  /** @type {(value: void) => void} */
  #isReady = () => {};
  /** Resolves when the card shows; never rejects. @type {Promise<void>} */
  ready = new Promise((resolve) => (this.#isReady = resolve));
  /** Values set by property that no attribute can hold. @type {Record<string, unknown>} */
  #own = {};
  /** @type {Handle | undefined} */
  #handle;
  /** @type {ShadowRoot | undefined} */
  #root;
  #flushing = false;
  #asked = false;

  connectedCallback() {
    if (this.#handle) return; // moved within the page: the card and its state came along
    this.#upgradeProperties();
    this.#root ??= this.attachShadow({ mode: "open" });
    if (!this.#root.firstChild) this.#root.append(document.createElement("slot"));
    if (this.dataset.state !== "failed") this.dataset.state = "idle";
    this.#waitForReader();
  }

  disconnectedCallback() {
    // A move disconnects and connects at once; only what stays away is taken down.
    queueMicrotask(() => {
      if (this.isConnected || !this.#handle) return;
      this.#handle.unmount();
      this.#handle = undefined;
      this.#asked = false;
      shown.delete(this);
      this.#root?.replaceChildren();
    });
  }

  attributeChangedCallback(/** @type {string} */ name) {
    delete this.#own[camel(name)];
    this.#flushSoon();
  }

  /** Goes to the picker. */
  focus(/** @type {FocusOptions=} */ options) {
    /** @type {HTMLElement | null | undefined} */
    const picker = this.#root?.querySelector("[role=combobox]");
    picker ? picker.focus(options) : super.focus(options);
  }

  /** A value by property twin. @returns {unknown} */
  read(/** @type {string} */ name, /** @type {string} */ attribute) {
    if (name in this.#own) return this.#own[name];
    const text = this.getAttribute(attribute);
    return text === null ? undefined : (meanings[name]?.(text) ?? text);
  }

  /** Sets a value by property twin. */
  write(/** @type {string} */ name, /** @type {unknown} */ value) {
    this.#own[name] = value ?? undefined;
    this.#flushSoon();
  }

  /** Properties set before this script ran sit on the element itself: hand them to the accessors. */
  #upgradeProperties() {
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    for (const name of attributes.map(camel)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
  }

  /** Loads now, near the viewport, or when the reader touches the words in the tag. */
  #waitForReader() {
    const load = () => this.#load();
    const when = this.read("loading", "loading") ?? "lazy";
    if (when === "interaction") {
      for (const type of ["pointerenter", "focusin", "click"]) this.addEventListener(type, load, { once: true });
    } else if (when === "eager" || !globalThis.IntersectionObserver) {
      load();
    } else {
      const watch = new IntersectionObserver(([entry]) => {
        if (!entry.isIntersecting) return;
        watch.disconnect();
        load();
      }, { rootMargin: "600px" });
      watch.observe(this);
    }
  }

  async #load() {
    if (this.#asked) return;
    this.#asked = true;
    this.dataset.state = "loading";
    try {
      const card = await loadCard();
      const options = await this.#options();
      if (this.isConnected) this.#show(card, options);
      else this.#asked = false;
    } catch (error) {
      this.#fail(/** @type {NamedError} */ (error));
    }
  }

  #show(/** @type {Card} */ { glue, styles }, /** @type {CardOptions} */ options) {
    const root = /** @type {ShadowRoot} */ (this.#root);
    const wrapper = document.createElement("div");
    if (!root.adoptedStyleSheets.includes(styles)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
    this.#handle = guarded(() => glue.mount(wrapper, options, (event) => this.#tell(event)));
    root.replaceChildren(wrapper);
    shown.add(this);
    this.dataset.state = "ready";
    this.#isReady();
    this.dispatch("pose-risk-ready");
  }

  /** All changes of one tick reach the card together. */
  #flushSoon() {
    if (this.#flushing || !this.#handle) return;
    this.#flushing = true;
    queueMicrotask(async () => {
      this.#flushing = false;
      const options = await this.#options();
      try {
        guarded(() => this.#handle?.update(options));
      } catch (error) {
        this.#fail(/** @type {NamedError} */ (error));
      }
    });
  }

  /** @returns {Promise<CardOptions>} */
  async #options() {
    /** @type {Record<string, unknown>} */
    const options = {};
    for (const attribute of attributes) {
      const name = camel(attribute);
      if (name !== "loading") options[name] = this.read(name, attribute);
    }
    options.lang ??= this.closest("[lang]")?.getAttribute("lang") ?? undefined;
    options.dir ??= this.closest("[dir]")?.getAttribute("dir") ?? undefined;
    if (typeof options.catalog === "string") options.catalog = await this.#fetchCatalog(options.catalog);
    return /** @type {CardOptions} */ (options);
  }

  /** A catalogue that cannot be had leaves the card with ours. */
  async #fetchCatalog(/** @type {string} */ url) {
    try {
      const catalog = await (await fetch(new URL(url, document.baseURI))).json();
      if (this.read("catalog", "catalog") === url) this.#own.catalog = catalog;
      return catalog;
    } catch (error) {
      this.#say("catalog", `${url}: ${error}`);
    }
  }

  #tell(/** @type {CardEvent} */ event) {
    this.dispatch("pose-risk-change", event.detail);
  }

  /** The words in the tag stay; the page hears why. */
  #fail(/** @type {NamedError} */ error) {
    this.#handle = undefined;
    this.#root?.replaceChildren(document.createElement("slot"));
    this.dataset.state = "failed";
    this.#say(error.reason ?? "unsupported", error.message);
  }

  #say(/** @type {string} */ reason, /** @type {string} */ message) {
    console.error(`pose-risk: ${reason}: ${message} (docs/embedding.md, "When it does not show")`);
    this.dispatch("pose-risk-error", { reason, message });
  }

  dispatch(/** @type {string} */ type, /** @type {unknown} */ detail = undefined) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** After a panic the whole module is unusable: every card gives its place back to its words. */
  give(/** @type {NamedError} */ error) {
    this.#fail(error);
  }
}

// `lang`, `dir` and `loading`'s neighbours are the platform's own properties; ours are the rest.
for (const attribute of attributes.filter((name) => name !== "lang" && name !== "dir")) {
  const name = camel(attribute);
  Object.defineProperty(PoseRisk.prototype, name, {
    /** @this {PoseRisk} */
    get() { return this.read(name, attribute); },
    /** @this {PoseRisk} */
    set(value) { this.write(name, value); },
  });
}

/** Cards on this page. @type {Set<PoseRisk>} */
const shown = new Set();

/** Runs Rust; after a panic every card falls back. @template T @param {() => T} job @returns {T} */
function guarded(job) {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    const panic = named("panic", String(error));
    for (const card of shown) card.give(panic);
    shown.clear();
    throw panic;
  }
}

/** @returns {NamedError} */
function named(/** @type {string} */ reason, /** @type {string} */ message) {
  return Object.assign(new Error(message), { reason });
}

/** @type {Promise<Card> | undefined} */
let card;

/** Code, wasm and styles, once a page; a failed load may be tried again. */
function loadCard() {
  card ??= fetchCard();
  card.catch(() => (card = undefined));
  return card;
}

/** @returns {Promise<Card>} */
async function fetchCard() {
  if (!globalThis.WebAssembly) throw named("unsupported", "this browser has no WebAssembly");
  if (location.protocol === "file:") throw named("file", "serve the page over http: browsers load no modules from files");
  const [glueUrl, wasmUrl, stylesUrl] = ["pose_risk.js", "pose_risk_bg.wasm", "pose-risk.css"].map((name) => new URL(name, here).href);
  const late = new Promise((_, reject) => setTimeout(() => reject(named("timeout", "nothing came for 30 seconds")), 30_000));
  const load = async () => {
    const wasm = fetch(wasmUrl);
    wasm.catch(() => {}); // reported below, with a name
    const [glue, text] = await Promise.all([
      import(glueUrl).catch((error) => nameOf(glueUrl, error)),
      fetchText(stylesUrl),
    ]);
    const response = await wasm.catch((error) => nameOf(wasmUrl, error));
    if (!response.ok) throw named("404", `${wasmUrl}: ${response.status}`);
    await glue.default({ module_or_path: response }).catch((/** @type {Error} */ error) => nameOf(wasmUrl, error));
    const styles = new CSSStyleSheet();
    styles.replaceSync(text);
    return { glue, styles };
  };
  return /** @type {Promise<Card>} */ (Promise.race([load(), late]));
}

async function fetchText(/** @type {string} */ url) {
  const response = await fetch(url).catch((error) => nameOf(url, error));
  if (!response.ok) throw named("404", `${url}: ${response.status}`);
  return response.text();
}

/** Asks once more, only to say why a file did not come. @returns {Promise<never>} */
async function nameOf(/** @type {string} */ url, /** @type {Error} */ error) {
  const message = `${url}: ${error.message}`;
  if (/unsafe-eval|Content Security Policy|violates/i.test(error.message)) throw named("csp", message);
  /** @type {Response | undefined} */
  const again = await fetch(url).catch(() => undefined);
  if (!again) throw named(navigator.onLine ? "cors" : "offline", message);
  if (!again.ok) throw named("404", message);
  const type = again.headers.get("content-type") ?? "";
  const wanted = url.endsWith(".wasm") ? /wasm/ : /javascript/;
  throw named(wanted.test(type) ? "unsupported" : "mime", `${message} (served as ${type || "nothing"})`);
}

if (globalThis.customElements && !customElements.get("pose-risk")) customElements.define("pose-risk", PoseRisk);
