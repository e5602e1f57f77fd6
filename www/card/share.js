/** Puts a text on the clipboard. @param {string} text @returns {Promise<void>} */
export async function share(text) {
  await navigator.clipboard.writeText(text);
}
