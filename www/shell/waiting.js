// When a card is fetched: at once, when it comes near the screen, or when its reader touches it.

/** How far below the screen an element is when its card is fetched. */
const MARGIN = "600px";
const TOUCHES = ["pointerenter", "focusin", "click"];

/**
 * @param {Element} element
 * @param {string | null} loading the attribute; an unknown value counts as lazy
 * @param {AbortSignal} signal ends the waiting
 * @param {() => void} begin may be called more than once
 */
export function waitForReader(element, loading, signal, begin) {
  if (loading == "eager") begin();
  else if (loading == "interaction" || savesData()) {
    for (const type of TOUCHES) element.addEventListener(type, begin, { signal });
  } else {
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && begin(), { rootMargin: MARGIN });
    observer.observe(element);
    signal.onabort = () => observer.disconnect();
  }
}

/** Whether the reader's browser asks to save data: then nothing is fetched before they touch the card. */
function savesData() {
  return /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
}
