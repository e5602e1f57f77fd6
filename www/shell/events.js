// What the page around a card is told.

/**
 * @param {HTMLElement} element
 * @param {"ready" | "change" | "error"} type
 * @param {unknown} [detail]
 */
export function tell(element, type, detail) {
  element.dispatchEvent(new CustomEvent(`pose-risk-${type}`, { detail, bubbles: true, composed: true }));
}
