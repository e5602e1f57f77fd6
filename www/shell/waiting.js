// When a reader wants the card: at once, when near, or when they touch it.

/** How far below the screen an element may be when its card is fetched. */
const NEAR = "600px";
const SIGNS = ["pointerenter", "focusin", "click"];

/**
 * @param {Element} element
 * @param {string | null} loading the attribute; what it does not know waits for nearness
 * @param {AbortSignal} signal ends the waiting
 * @param {() => void} begin may be called more than once
 */
export function waitForReader(element, loading, signal, begin) {
  if (loading == "eager") begin();
  else if (loading == "interaction" || savesData()) {
    for (const sign of SIGNS) element.addEventListener(sign, begin, { signal });
  } else {
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && begin(), { rootMargin: NEAR });
    observer.observe(element);
    signal.onabort = () => observer.disconnect();
  }
}

/** Whoever asks to save data waits until they touch it. */
function savesData() {
  return /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
}
