// A page may call a pose or a sequence by any of its names. A small file says what a whole name means, so that such a page
// has a first view, too. Names in other spellings are for the code.

/** @typedef {import("../first/tree.js").Tree} Tree */
/** @typedef {Record<string, string>} Ids by folded names, as the build writes them */

// In a constant, so that bundlers do not look for the file: it stays where it is.
const HERE = import.meta.url;

/**
 * The first view for an element whose pose or sequence is called by a name.
 *
 * @param {Pick<Element, "getAttribute">} element
 * @param {typeof import("../shell/first-view.js").readFirstView} read how the shell reads the view for an id
 * @returns {Promise<Tree[] | undefined>} none if the name is no whole name
 */
export async function readByName(element, read) {
  /** @type {Record<string, Ids>} */
  const names = await (await fetch(new URL("cards/en/names.json", HERE), { signal: AbortSignal.timeout(14_000) })).json();
  /** @type {Record<string, string | undefined>} */
  const ids = {};
  for (const attribute of ["pose", "sequence"]) {
    const name = element.getAttribute(attribute);
    if (name) ids[attribute] = idOf(names[attribute] ?? {}, name);
  }
  return Object.values(ids).every(Boolean) ? read({ getAttribute: (name) => ids[name] ?? element.getAttribute(name) }) : [];
}

/**
 * The id of what a name means.
 *
 * @param {Ids} names
 * @param {string} name
 */
export function idOf(names, name) {
  const folded = name.normalize("NFD").replace(/['’ʼ‘`\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z\d]+/g, " ").trim();
  const key = [folded, folded.replace(/ pose$/, "")].find((key) => Object.hasOwn(names, key));
  return key && names[key];
}
