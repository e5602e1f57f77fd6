// Elements of one `group` share their reader: what is said to one card is said to all. It goes from
// card to card as attributes, so the page sees and keeps it as if its owner had written it.

/** @typedef {import("../pose-risk.js").PoseRisk} PoseRisk */

/** What belongs to a reader and not to a pose. */
const OF_READER = /** @type {const} */ (["worseWith", "condition", "mobility", "age"]);

/** @type {WeakMap<PoseRisk, string>} */
const groups = new WeakMap();
/** So that an element that is gone can be forgotten. @type {Set<WeakRef<PoseRisk>>} */
const members = new Set();

/**
 * Lets an element share with those of its group; without a group it leaves.
 *
 * @param {PoseRisk} element
 * @param {string | null} group
 */
export function join(element, group) {
  if (!groups.has(element)) {
    members.add(new WeakRef(element));
    element.addEventListener("pose-risk-change", ({ detail }) => {
      if (detail) share(element, detail.reader);
    });
  }
  groups.set(element, group ?? "");
}

/**
 * @param {PoseRisk} from
 * @param {import("../pose-risk.js").Assessment["reader"]} reader
 */
function share(from, reader) {
  const group = groups.get(from);
  if (!group) return;
  for (const member of members) {
    const element = member.deref();
    if (!element) members.delete(member);
    else if (element.isConnected && groups.get(element) == group) say(element, reader);
  }
}

/**
 * @param {PoseRisk} element
 * @param {Record<string, any>} reader
 */
function say(element, reader) {
  for (const name of OF_READER) {
    const value = reader[name];
    const isDefault = name == "mobility" && value == "typical";
    /** @type {any} */ (element)[name] = isDefault ? undefined : value;
  }
}
