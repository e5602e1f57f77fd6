// Elements with the same `group` share their reader: what a reader says in one card, all cards of the group take over.
// It travels as attributes, so the page sees it as if its owner had written it.

/** @typedef {import("../pose-risk.js").PoseRisk} PoseRisk */
/** Values by the name of their property. @typedef {Record<string, any>} Values */

/** How long a card may go on reporting what its reader was before the group changed it: cards render later. */
const OUTDATED_MS = 300;
// begin declared (by `cargo run -p tools -- element`, from element.json)
/** Properties that all cards of a group share. */
const SHARED = /** @type {const} */ (["worseWith", "condition", "mobility", "age"]);
// end declared

/** @type {WeakMap<PoseRisk, string>} */
const groups = new WeakMap();
/** What each member's reader was last, to find what has changed since. @type {WeakMap<PoseRisk, Values>} */
const lastReaders = new WeakMap();
/** What the group last set on a member, and until when it may report an older value. @type {WeakMap<PoseRisk, Values>} */
const expected = new WeakMap();
/** What a group's readers have said so far. @type {Map<string, Values>} */
const groupReaders = new Map();
/** Weak, so that elements that are gone can be collected. @type {Set<WeakRef<PoseRisk>>} */
const members = new Set();

/**
 * Lets an element share its reader with the group that it names; without a name it leaves its group.
 *
 * @param {PoseRisk} element
 */
export function joinGroup(element) {
  const group = element.getAttribute("group");
  if (!groups.has(element)) {
    members.add(new WeakRef(element));
    element.addEventListener("pose-risk-change", ({ detail }) => {
      if (detail) share(element, detail.reader);
    });
  }
  groups.set(element, group ?? "");
  if (group) set(element, groupReaders.get(group) ?? {});
}

/**
 * Tells a member's group what has changed about its reader.
 *
 * @param {PoseRisk} member
 * @param {Values} reader
 */
function share(member, reader) {
  const group = groups.get(member);
  const last = lastReaders.get(member) ?? {};
  const current = Object.fromEntries(SHARED.map((name) => {
    const value = valueOf(reader, name);
    return [name, isOutdated(member, name, value) ? last[name] : value];
  }));
  lastReaders.set(member, current);
  if (!group) return;
  const known = groupReaders.get(group) ?? {};
  const changes = Object.entries(current).filter(([name, value]) => !isSame(value, last[name]) && !isSame(value, known[name]));
  if (changes.length == 0) return;
  Object.assign(known, Object.fromEntries(changes));
  groupReaders.set(group, known);
  for (const reference of members) {
    const element = reference.deref();
    if (!element) members.delete(reference);
    else if (element.isConnected && groups.get(element) == group) set(element, Object.fromEntries(changes));
  }
  // This reader's next change counts at once.
  expected.delete(member);
}

/**
 * Whether a member still reports what its reader was before the group changed it.
 *
 * @param {PoseRisk} element
 * @param {string} name
 * @param {unknown} value
 */
function isOutdated(element, name, value) {
  const values = expected.get(element);
  const last = values?.[name];
  if (!values || !last) return false;
  const hasArrived = isSame(value, last.value);
  if (hasArrived || performance.now() > last.until) delete values[name];
  return !hasArrived && name in values;
}

/** The value of a property; undefined where it is the default. @param {Values} reader @param {string} name */
function valueOf(reader, name) {
  const value = reader[name];
  return value == "typical" || value?.length == 0 ? undefined : value;
}

/** @param {unknown} one @param {unknown} other words, lists of words or nothing */
const isSame = (one, other) => `${one ?? ""}` == `${other ?? ""}`;

/**
 * @param {PoseRisk} element
 * @param {Values} changes
 */
function set(element, changes) {
  const values = expected.get(element) ?? {};
  for (const [name, value] of Object.entries(changes)) values[name] = { value, until: performance.now() + OUTDATED_MS };
  expected.set(element, values);
  lastReaders.set(element, { ...lastReaders.get(element), ...changes });
  for (const [name, value] of Object.entries(changes)) /** @type {any} */ (element)[name] = value;
}
