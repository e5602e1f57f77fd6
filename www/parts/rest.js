// The wasm comes in two parts: what a first card runs, and the rest (docs/decisions/0005). The first
// calls functions of the rest through here.

const PATIENCE_MS = 30_000;

/** @typedef {(...values: unknown[]) => unknown} Call */

/** @type {() => WebAssembly.Imports} */
let importsOfFirst;
/** @type {() => WebAssembly.Exports} */
let first;
/** @type {Record<string, Call> | undefined} */
let rest;
/** @type {Promise<void> | undefined} */
let coming;
/** @type {(styles: string) => void} */
let tellStyles;

/** The other half of the stylesheet, which the rest brings along. @type {Promise<string>} */
export const laterStyles = new Promise((tell) => (tellStyles = tell));

/** Whether everything is here. */
export const isWhole = () => !!rest;

/**
 * Called by the glue, which keeps both to itself.
 *
 * @param {typeof importsOfFirst} imports
 * @param {typeof first} exports
 * @returns {typeof importsOfFirst}
 */
export function connect(imports, exports) {
  importsOfFirst = imports;
  first = exports;
  const calls = new Proxy({}, { get: (_, name) => callOf(String(name)) });
  return () => ({ ...imports(), rest: calls });
}

/**
 * @param {string} name
 * @returns {Call}
 */
const callOf = (name) => (...values) => (rest ?? restNow())[name]?.(...values);

/**
 * Fetches the rest, once.
 *
 * @returns {Promise<void>} A failure is forgotten, so that the next call tries again.
 */
export function fetchRest() {
  return (coming ??= compile(address())
    .then(async (module) => void join(module, await WebAssembly.instantiate(module, imports())))
    .catch((cause) => {
      coming = undefined;
      throw cause;
    }));
}

// Written out where it is used: bundlers find an address only so.
const address = () => new URL("./pose_risk_rest.wasm", import.meta.url);
const imports = () => ({ ...importsOfFirst(), first: first() });

/**
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Instance} instance
 */
function join(module, { exports }) {
  tellStyles(new TextDecoder().decode(WebAssembly.Module.customSections(module, "styles")[0]));
  // Two ways may have led here at once. The rest has no state of its own, so either will do.
  return (rest = /** @type {Record<string, Call>} */ (exports));
}

/** @param {URL} url */
async function compile(url) {
  if (url.protocol == "file:") return new WebAssembly.Module(fromDisk(url));
  // A page instead of the file fails here: it has another hash.
  const response = await fetch(url, { integrity: PIN_REST, signal: AbortSignal.timeout(PATIENCE_MS) });
  // Checking the hash takes all the bytes, so nothing is lost by compiling them when they are here.
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * The rest at once, because someone has called it: in Node, which reads it from the disk; and in a
 * page as a last resort, where it blocks. Cards never come to that: they wait for `fetchRest`.
 */
function restNow() {
  const url = address();
  const bytes = url.protocol == "file:" ? fromDisk(url) : overTheWire(url);
  const module = new WebAssembly.Module(bytes);
  return join(module, new WebAssembly.Instance(module, imports()));
}

/**
 * @param {URL} url
 * @returns {BufferSource}
 */
function fromDisk(url) {
  const { process } = /** @type {any} */ (globalThis);
  return process.getBuiltinModule("node:fs").readFileSync(url);
}

/** @param {URL} url */
function overTheWire(url) {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  // A page may ask for no bytes here, only for text: this one leaves each byte as it is.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  return Uint8Array.from(request.responseText, (sign) => sign.charCodeAt(0) & 255);
}
