// The code of the living card: fetched when a reader reaches for a card, and before that when the browser has nothing else
// to do.

/** A card that has been on the screen for so long may be reached for. */
const SEEN_MS = 3_000;
const WAKE = "pose-risk-wake.js";

/** @typedef {typeof import("../pose-risk-wake.js")} Wake */
/** @typedef {Pick<typeof import("../shell/pinned.js"), "loadOnce" | "preloadPinned">} Loaders */
/** @type {Wake | undefined} */
let here;
/** The first try; later ones are the code's own (wake/loading.js). @type {Promise<Response> | undefined} */
let wasm;

/** @type {boolean | undefined} */
let runs;

/** Whether cards can be mounted at once. */
export const isCodeHere = () => here?.isReady() ?? false;

/** Whether a fault of ours has stopped the code: it cannot run again on this page. */
export const isStopped = () => here?.isStopped() ?? false;

/** Whether this browser, and the policy of this page, let WebAssembly run at all. Asked once: a policy reports each try. */
export function canRun() {
  return !isStopped() && (runs ??= compiles());
}

function compiles() {
  try {
    // A policy that forbids it stops the module itself in Chromium and Firefox, and only its instance in WebKit.
    return !!new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

/**
 * All files are asked for at once, and once for all cards.
 *
 * @param {Loaders} loaders
 * @returns {Promise<{ wake: Wake, wasm?: Promise<Response> }>}
 */
export async function loadCode(loaders) {
  fetchCode(loaders);
  here = /** @type {Wake} */ (await loaders.loadOnce(WAKE, () => (PIN_WAKE ? import(loaders.preloadPinned(WAKE, PIN_WAKE)) : import(/** @type {string} */ ("./pose-risk-wake-bundled.js")))));
  return { wake: here, wasm };
}

/** Fetches only; nothing is compiled or run. @param {Loaders} loaders */
function fetchCode({ preloadPinned }) {
  if (here?.isReady() || wasm || !canRun()) return;
  wasm = fetch(new URL("./pose_risk_bg.wasm", import.meta.url), { integrity: PIN_WASM });
  // Who uses it hears of a failure.
  wasm.catch(() => {});
  if (PIN_GLUE) preloadPinned("pose_risk.js", PIN_GLUE), preloadPinned(WAKE, PIN_WAKE);
}

/** Fetches the code when the browser has nothing else to do, unless the reader's line is slow or to be spared. @param {Loaders} loaders */
export function fetchWhenIdle(loaders) {
  const { saveData, effectiveType } = /** @type {any} */ (navigator).connection ?? {};
  if (!saveData && !/[23]g/.test(effectiveType)) (globalThis.requestIdleCallback ?? setTimeout)(() => fetchCode(loaders));
}

/**
 * Calls once a card has been on the screen for a while, on a page that has loaded.
 *
 * @param {Element} element
 * @param {AbortSignal} signal ends the waiting
 * @param {() => void} tell
 */
export function whenLookedAt(element, signal, tell) {
  // In old browsers and in rooms for tests there is none: the code comes at the reader's reach.
  if (!globalThis.IntersectionObserver) return;
  /** @type {number | undefined} */
  let timer;
  const observer = new IntersectionObserver((seen) => {
    clearTimeout(timer);
    if (seen.at(-1)?.isIntersecting) timer = setTimeout(look, SEEN_MS);
  });
  const end = () => (observer.disconnect(), clearTimeout(timer));
  observer.observe(element);
  signal.addEventListener("abort", end);

  function look() {
    if (document.readyState == "complete") end(), tell();
    else timer = setTimeout(look, SEEN_MS);
  }
}
