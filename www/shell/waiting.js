// When a card is fetched: at once, when it comes near the screen, or when its reader touches it.

/**
 * @param {Element} element
 * @param {string | null} loading the attribute; an unknown value counts as lazy
 * @param {AbortSignal} signal ends the waiting
 * @param {() => void} begin may be called more than once
 */
export function waitForReader(element, loading, signal, begin) {
  // How far below the screen an element is when its card is fetched.
  const MARGIN = "600px";
  whenAddressed(signal, begin);
  if (loading == "eager") begin();
  // For those who asked their browser to save data, nothing is fetched before they touch the card. In rooms for tests there is no such observer.
  else if (loading == "interaction" || !globalThis.IntersectionObserver || /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData) {
    for (const type of ["pointerenter", "focusin", "click"]) element.addEventListener(type, begin, { signal });
  } else {
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && begin(), { rootMargin: MARGIN });
    observer.observe(element);
    signal.onabort = () => observer.disconnect();
  }
}

/**
 * Calls when the page's address opens an answer in one of its cards, now and later. All cards are wanted then:
 * card/address.js finds the one that is meant.
 *
 * @param {AbortSignal} signal ends it
 * @param {() => void} begin
 */
export function whenAddressed(signal, begin) {
  const look = () => location.hash.includes("pose-risk") && begin();
  addEventListener("hashchange", look, { signal });
  look();
}
