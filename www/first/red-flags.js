// The line of red flags stands on one card of a page: the first that shows. Once it was unfolded, no other needs it.

/** @type {Element | undefined} */
let carrier;
let wasRead = false;

/** Whether this card has the line. @param {Element} element */
export function claimRedFlags(element) {
  if (!wasRead) carrier ??= element;
  return carrier == element;
}

/** The card goes. @param {Element} element */
export function releaseRedFlags(element) {
  if (carrier == element) carrier = undefined;
}

/** @param {ShadowRoot} root of a card @param {AbortSignal} signal */
export function noticeRedFlagsRead(root, signal) {
  root.addEventListener("toggle", ({ target }) => (wasRead ||= /** @type {Element} */ (target).matches(".flags")), { capture: true, signal });
}
