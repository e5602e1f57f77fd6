// The card's files: fetched once a page, all at the same time, for all its elements.

import { failure, inTime, wasBlocked, watchPolicy } from "./failure.js";
import { importPinned, tryAnew } from "./pinned.js";

/**
 * @typedef {typeof import("./pose_risk.js")} Glue
 * @typedef {import("./failure.js").Failure} Failure
 */

const PAUSE_MS = 1_000;

/** @type {Promise<Glue> | undefined} */
let loading;

/** A failed start is forgotten, so that an element added later tries again. */
export function load() {
  return (loading ??= inTime(begin()).catch((problem) => {
    loading = undefined;
    tryAnew();
    throw problem;
  }));
}

/** Most faults of a network pass in a moment, so each start has a second try. */
async function begin() {
  watchPolicy();
  probeWebAssembly();
  try {
    return await fetchAll();
  } catch (problem) {
    if (wasBlocked() || /** @type {Failure} */ (problem).reason) throw problem;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    tryAnew();
    return fetchAll();
  }
}

/**
 * Addresses are written out where they are used: bundlers find them only so.
 *
 * @returns {Promise<Glue>}
 */
async function fetchAll() {
  /** @type {Promise<Glue>} */
  const glue = PIN_GLUE ? importPinned("pose_risk.js", PIN_GLUE) : import("./pose_risk.js");
  const wasm = Promise.all([glue, fetch(new URL("./pose_risk_bg.wasm", import.meta.url), { integrity: PIN_WASM })]);
  const [loaded] = await Promise.all([
    part("pose_risk.js", glue),
    // Compiles while it streams; by itself from bytes where the server's type cannot stream.
    part("pose_risk_bg.wasm", wasm.then(([glue, module_or_path]) => glue.default({ module_or_path }))),
  ]);
  if (!PIN_GLUE && loaded.stage.build != BUILD) throw failure("pose_risk.js", loaded.stage.build, "version");
  return loaded;
}

/**
 * @template T
 * @param {string} file
 * @param {Promise<T>} promise
 */
function part(file, promise) {
  return promise.catch((cause) => Promise.reject(failure(file, cause)));
}

/** Compiles the empty module, before a reader pays for the real one. */
function probeWebAssembly() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (cause) {
    throw failure("WebAssembly", cause, globalThis.WebAssembly ? "csp" : "unsupported");
  }
}
