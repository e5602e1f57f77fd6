// Loads the card's files, once a page and all at the same time, for all its elements.

import { canRun } from "../first/code.js";
import { wasBlocked, watchPolicy } from "../shell/failure.js";
import { failure, inTime } from "../shell/in-time.js";
import { preloadPinned, useNewAddress } from "../shell/pinned.js";

/**
 * The published API, and what only the shell uses.
 *
 * @typedef {typeof import("../card/pose_risk.js") & Pick<typeof import("../card/stage.js"), "stage">} Glue
 * @typedef {import("../shell/in-time.js").Failure} Failure
 */

const PAUSE_MS = 1_000;

/** @type {Promise<Glue> | undefined} */
let loading;

let isHere = false;
let hasStopped = false;
let isFirst = true;
/** After a fetch that hangs: it would hold up another of the same address. */
let again = "";

/** Whether a card can be mounted at once. */
export const isReady = () => isHere && !hasStopped;

/** Whether a fault of ours has stopped the code: its memory is in an unknown state, so nothing is mounted again. */
export const isStopped = () => hasStopped;

export const stop = () => void (hasStopped = true);

/**
 * After a failure the next call tries again.
 *
 * @param {Promise<Response>} [wasm] the file, if it is on its way; looked at the first time
 */
export function load(wasm) {
  const onItsWay = isFirst ? wasm : undefined;
  isFirst = false;
  return (loading ??= inTime(begin(onItsWay)).then(
    (glue) => ((isHere = true), glue),
    (problem) => {
      loading = undefined;
      useNewAddress();
      if (problem.reason == "timeout") again += "?1";
      throw problem;
    },
  ));
}

/** Tries twice, since most faults of a network pass in a moment. @param {Promise<Response>} [wasm] */
async function begin(wasm) {
  watchPolicy();
  if (!canRun()) throw failure("WebAssembly", globalThis.WebAssembly ? "csp" : "unsupported");
  try {
    return await fetchAll(wasm);
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
 * @param {Promise<Response>} [onItsWay]
 * @returns {Promise<Glue>}
 */
async function fetchAll(onItsWay) {
  /** @type {Promise<Glue>} */
  const glue = PIN_GLUE ? import(preloadPinned("pose_risk.js", PIN_GLUE)) : /** @type {any} */ (import("./pose_risk.js"));
  const wasm = Promise.all([glue, onItsWay ?? fetch(new URL(again, new URL("./pose_risk_bg.wasm", import.meta.url)), { integrity: PIN_WASM, signal: AbortSignal.timeout(30_000) })]);
  const [loaded] = await Promise.all([
    naming("pose_risk.js", glue),
    // The glue compiles while the file streams in, or from its bytes where the server sends a wrong type.
    naming(PIN_WASM ? "pose_risk_bg.wasm" : new URL("./pose_risk_bg.wasm", import.meta.url).href, wasm.then(([glue, module_or_path]) => glue.default({ module_or_path }))),
  ]);
  if (!PIN_GLUE && loaded.stage.build != BUILD) throw failure("pose_risk.js", "version", loaded.stage.build);
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
    throw failure(file, undefined, cause);
  });
}
