// Elements of one `group` share their reader: what is said to one card is said to all. It goes from
// card to card as attributes, so the page sees and keeps it as if its owner had written it.

/** @typedef {import("../pose-risk.js").PoseRisk} PoseRisk */

const ECHO_MS = 300;
/** What belongs to a reader and not to a pose. */
const OF_READER = /** @type {const} */ (["worseWith", "condition", "mobility", "age"]);

/** @typedef {Record<string, any>} Said */

/** @type {WeakMap<PoseRisk, string>} */
const groups = new WeakMap();
/** What a member's reader last was, to tell what its reader changed from what comes back to it. @type {WeakMap<PoseRisk, Said>} */
const before = new WeakMap();
/** What was just said to a member, and until when another answer is older than that: cards render a moment later. @type {WeakMap<PoseRisk, Said>} */
const echoes = new WeakMap();
/** What has been said in a group. @type {Map<string, Said>} */
const said = new Map();
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
  if (group) say(element, said.get(group) ?? {});
}

/**
 * @param {PoseRisk} from
 * @param {Said} reader
 */
function share(from, reader) {
  const group = groups.get(from);
  const old = before.get(from) ?? {};
  const now = Object.fromEntries(OF_READER.map((name) => [name, isOlder(from, name, valueOf(reader, name)) ? old[name] : valueOf(reader, name)]));
  before.set(from, now);
  if (!group) return;
  const all = said.get(group) ?? {};
  const news = Object.entries(now).filter(([name, value]) => !isSame(value, old[name]) && !isSame(value, all[name]));
  if (news.length == 0) return;
  Object.assign(all, Object.fromEntries(news));
  said.set(group, all);
  for (const member of members) {
    const element = member.deref();
    if (!element) members.delete(member);
    else if (element.isConnected && groups.get(element) == group) say(element, Object.fromEntries(news));
  }
  // Whoever spoke may go on at once.
  echoes.delete(from);
}

/**
 * Whether a member has not yet heard what was said to it.
 *
 * @param {PoseRisk} element
 * @param {string} name
 * @param {unknown} value
 */
function isOlder(element, name, value) {
  const heard = echoes.get(element);
  const last = heard?.[name];
  if (!heard || !last) return false;
  const isIt = isSame(value, last.value);
  if (isIt || performance.now() > last.until) delete heard[name];
  return !isIt && name in heard;
}

/** What is usual is left unsaid. @param {Said} reader @param {string} name */
function valueOf(reader, name) {
  const value = reader[name];
  return value == "typical" || value?.length == 0 ? undefined : value;
}

/** @param {unknown} one @param {unknown} other words, lists of words or nothing */
const isSame = (one, other) => `${one ?? ""}` == `${other ?? ""}`;

/**
 * @param {PoseRisk} element
 * @param {Said} news
 */
function say(element, news) {
  const heard = echoes.get(element) ?? {};
  for (const [name, value] of Object.entries(news)) heard[name] = { value, until: performance.now() + ECHO_MS };
  echoes.set(element, heard);
  before.set(element, { ...before.get(element), ...news });
  for (const [name, value] of Object.entries(news)) /** @type {any} */ (element)[name] = value;
}
