/**
 * Hands a text to the phone's own sheet, if there is one and it may, or puts it on the clipboard.
 *
 * @param {string} text
 * @param {boolean} bySheet whether the sheet may take it
 * @returns {Promise<boolean | undefined>} true once it is on the clipboard, nothing if the sheet took it or was closed
 * @throws {Error} the browser does not let us copy
 */
export async function share(text, bySheet) {
  if (bySheet && "share" in navigator && matchMedia("(pointer: coarse)").matches) {
    try {
      await navigator.share({ url: text });
      return;
    } catch (cause) {
      // Closed by its reader. Other causes are a frame that may not, or an address that the sheet does not take.
      if (/** @type {Error} */ (cause).name == "AbortError") return;
    }
  }
  await navigator.clipboard.writeText(text);
  return true;
}
