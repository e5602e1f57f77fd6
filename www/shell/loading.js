// Loads the card's files, once a page and all at the same time, for all its elements.

import { failure, inTime, wasBlocked, watchPolicy } from "./failure.js";
import { importPinned, useNewAddress } from "./pinned.js";

/**
 * The published API, and what only the shell uses.
 *
 * @typedef {typeof import("./pose_risk.js") & Pick<typeof import("../card/stage.js"), "stage">} Glue
 * @typedef {import("./failure.js").Failure} Failure
 */

const PAUSE_MS = 1_000;

/** @type {Promise<Glue> | undefined} */
let loading;

/** After a failure the next call tries again. */
export function load() {
  return (loading ??= inTime(begin()).catch((problem) => {
    loading = undefined;
    useNewAddress();
    throw problem;
  }));
}

/** Tries twice, since most faults of a network pass in a moment. */
async function begin() {
  watchPolicy();
  probeWebAssembly();
  try {
    return await fetchAll();
  } catch (problem) {
    if (wasBlocked() || /** @type {Failure} */ (problem).reason) throw problem;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    useNewAddress();
    return fetchAll();
  }
}

/**
 * Each address is a literal where it is used: bundlers find it only there.
 *
 * @returns {Promise<Glue>}
 */
async function fetchAll() {
  /** @type {Promise<Glue>} */
  const glue = PIN_GLUE ? importPinned("pose_risk.js", PIN_GLUE) : /** @type {any} */ (import("./pose_risk.js"));
  const wasm = Promise.all([glue, fetch(new URL("./pose_risk_bg.wasm", import.meta.url), { integrity: PIN_WASM })]);
  const [loaded] = await Promise.all([
    naming("pose_risk.js", glue),
    // The glue compiles while the file streams in, or from its bytes where the server sends a wrong type.
    naming("pose_risk_bg.wasm", wasm.then(([glue, module_or_path]) => glue.default({ module_or_path }))),
  ]);
  if (!PIN_GLUE && loaded.stage.build != BUILD) throw failure("pose_risk.js", loaded.stage.build, "version");
  return loaded;
}

/**
 * Rejects with a failure that names the file.
 *
 * @template T
 * @param {string} file
 * @param {Promise<T>} promise
 */
function naming(file, promise) {
  return promise.catch((cause) => {
    throw failure(file, cause);
  });
}

/** Compiles an empty module, before a reader downloads the real one in vain. */
function probeWebAssembly() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (cause) {
    throw failure("WebAssembly", cause, globalThis.WebAssembly ? "csp" : "unsupported");
  }
}
