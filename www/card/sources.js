/** Empty without our build, which alone knows the hash: what wasm-pack makes works without it. */
const PIN = typeof PIN_SOURCES == "undefined" ? "" : PIN_SOURCES;

/** Citations, and who says what of a pose, from beside this script. @returns {Promise<unknown>} */
export async function sources() {
  const answer = await fetch(new URL("./sources.json", import.meta.url), { integrity: PIN, signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer.json();
}
