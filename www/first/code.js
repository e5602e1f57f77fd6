// The code of the living card: fetched when a reader reaches for a card, and before that when the browser has nothing else
// to do.

/** A card that has been on the screen for so long may be reached for. */
const SEEN_MS = 3_000;

/** @typedef {typeof import("../pose-risk-wake.js")} Wake */
/** @typedef {Pick<typeof import("../shell/pinned.js"), "importPinned" | "preloadPinned">} Pins */
/** @type {Wake | undefined} */
let here;
/** @type {Promise<Wake> | undefined} */
let script;
/** @type {Promise<Response> | undefined} */
let wasm;

/** Whether cards can be mounted at once. */
export const isCodeHere = () => here?.isReady() ?? false;

/** @type {boolean | undefined} */
let runs;

/** Whether this browser, and the policy of this page, let WebAssembly run at all. Asked once: a policy reports each try. */
export function canRun() {
  return (runs ??= compiles());
}

function compiles() {
  try {
    return !!new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return false;
  }
}

/**
 * All files are asked for at once, and once for all cards.
 *
 * @param {Pins} pins
 * @returns {Promise<{ wake: Wake, wasm?: Promise<Response> }>}
 */
export async function loadCode(pins) {
  fetchCode(pins);
  script ??= PIN_WAKE ? pins.importPinned("pose-risk-wake.js", PIN_WAKE) : import(/** @type {string} */ ("./pose-risk-wake-bundled.js"));
  here = await script;
  return { wake: here, wasm };
}

/** After a failure the next call fetches anew. */
export function forgetCode() {
  script = wasm = undefined;
}

/** Fetches only; nothing is compiled or run. @param {Pins} pins */
function fetchCode({ preloadPinned }) {
  if (here?.isReady() || wasm || !canRun()) return;
  wasm = fetch(new URL("./pose_risk_bg.wasm", import.meta.url), { integrity: PIN_WASM });
  // Who uses it hears of a failure.
  wasm.catch(() => {});
  if (PIN_GLUE) preloadPinned("pose_risk.js", PIN_GLUE), preloadPinned("pose-risk-wake.js", PIN_WAKE);
}

/** Fetches the code when the browser has nothing else to do, unless the reader's line is slow or to be spared. @param {Pins} pins */
export function fetchWhenIdle(pins) {
  const { saveData, effectiveType } = /** @type {any} */ (navigator).connection ?? {};
  if (!saveData && !/[23]g/.test(effectiveType)) (globalThis.requestIdleCallback ?? setTimeout)(() => fetchCode(pins));
}

/**
 * Calls once a card has been on the screen for a while, on a page that has loaded.
 *
 * @param {Element} element
 * @param {AbortSignal} signal ends the waiting
 * @param {() => void} tell
 */
export function whenLookedAt(element, signal, tell) {
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
