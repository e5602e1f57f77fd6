/** What wasm-bindgen makes of a Rust closure. @typedef {EventListener & { _wbg_cb_unref?: () => void }} RustListener */

/**
 * Remembers the listeners that are added to an element, so that they can be removed and freed together.
 *
 * Yew adds its listeners to the element that a card is mounted on, and never removes them: "never drop the closure as
 * this event handler is static" (`HostHandlers` in
 * https://github.com/yewstack/yew/blob/yew-v0.23.0/packages/yew/src/dom_bundle/subtree_root.rs). Each card that has left
 * the page would stay in memory, with about 3 kB of the wasm's. Rust has given these closures away, so nobody else
 * frees them; `_wbg_cb_unref` is what wasm-bindgen's own code calls for that. Remove this when Yew removes its listeners
 * as an app is destroyed; "cards that come and go ten times …" in tests/e2e/ shows whether it works.
 *
 * @param {Element} element
 * @returns {() => void} removes and frees them
 */
export function rememberListeners(element) {
  /** @type {(() => void)[]} */
  const removals = [];
  const add = element.addEventListener.bind(element);
  element.addEventListener = (/** @type {string} */ type, /** @type {any} */ listener, /** @type {any} */ options) => {
    add(type, listener, options);
    removals.push(() => {
      element.removeEventListener(type, listener, options);
      /** @type {RustListener} */ (listener)._wbg_cb_unref?.();
    });
  };
  return () => {
    for (const remove of removals.splice(0)) remove();
  };
}
