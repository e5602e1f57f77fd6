/** Citations, and who says what of a pose, from beside this script. @returns {Promise<unknown>} */
export async function sources() {
  const answer = await fetch(new URL("./sources.json", import.meta.url), { integrity: PIN_SOURCES });
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer.json();
}
