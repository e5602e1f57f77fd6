// The words inside a tag stay in a post for years. Tags of release 0.1 carried numbers, levels and gentler poses of their day;
// this tells which of them the card no longer says.

/** @typedef {import("../pose-risk.js").Assessment} Assessment */

/** How 0.1 named what hurts. These are the words of old posts, so they stay when those of the card change. @type {Record<string, keyof Assessment["byMechanism"]>} */
const MOVEMENTS = {
  "bending forward": "bending",
  "arching back": "arching",
  twisting: "twisting",
  "leaning sideways": "side-bending",
  "weight on your back": "loading",
};

/** How 0.1 named the levels. @type {Record<string, Assessment["advice"]["level"]>} */
const LEVELS = { "often suits": "suits", "usually fine": "fine", "go easy": "caution", "skip for now": "avoid" };

const LINE = new RegExp(`If (${Object.keys(MOVEMENTS).join("|")}) hurts: (${Object.keys(LEVELS).join("|")})`, "gi");
const LEVEL = new RegExp(`\\b(${Object.keys(LEVELS).join("|")})\\b`, "gi");
const PER_CENT = /(\d+(?:[.,]\d+)?)\s*%/g;
/** A sentence is about the body, and not, say, about a price. */
const BODY = /\b(back|spine|hips?|range|load)\b/i;

/**
 * What the words say and the card does not.
 *
 * @param {string} text
 * @param {Assessment} answer today's, for a reader of whom nothing is known: 0.1 wrote for that reader
 * @returns {string[]} each as a sentence for an owner
 */
export function outdated(text, answer) {
  const plain = text.replace(/\s+/g, " ");
  const others = plain.replace(LINE, "");
  return [...lines(plain, answer), ...levels(others, answer), ...numbers(others, answer), ...gentler(others, answer)];
}

/** "If bending forward hurts: skip for now." @param {string} text @param {Assessment} answer */
function lines(text, { byMechanism }) {
  return [...text.matchAll(LINE)].flatMap(([said, movement = "", level = ""]) => {
    const mechanism = MOVEMENTS[movement.toLowerCase()];
    const now = mechanism && byMechanism[mechanism];
    return now == LEVELS[level.toLowerCase()] ? [] : [`They say "${said}". The card says "${wordsOf(now)}".`];
  });
}

/** A level by itself is true where the card says it of anything. @param {string} text @param {Assessment} answer */
function levels(text, { advice, byMechanism }) {
  const now = [advice.level, ...Object.values(byMechanism)];
  const said = new Set([...text.matchAll(LEVEL)].map(([level]) => level.toLowerCase()));
  return [...said].flatMap((level) => (now.includes(/** @type {any} */ (LEVELS[level])) ? [] : [`They say "${level}". The card says "${wordsOf(advice.level)}".`]));
}

/**
 * "The low back rounds to about 86 % of its range" is held against the card's own sentence, a number in other words against
 * all shares of the pose.
 *
 * @param {string} text @param {Assessment} answer
 */
function numbers(text, { description, demand }) {
  const regions = [demand.lumbar, demand.thoracic, demand.cervical].flatMap(({ sagittal, lateral, rotation }) => [sagittal, lateral, rotation]);
  const shares = [...regions, demand.hips].map(({ share }) => share.typical).concat(demand.load.typical * 100);
  const today = /[^.]*%[^.]*\./.exec(description)?.[0].trim();
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => BODY.test(sentence));
  return sentences.flatMap((sentence) => {
    const now = /\bto about\b/.test(sentence) ? perCents(description) : shares;
    const gone = perCents(sentence).filter((number) => !now.some((other) => Math.abs(number - other) <= 0.5));
    return gone.map((number) => `They say ${number}%. ${today ? `The card says: "${today}"` : "The card gives no such number."}`);
  });
}

/** @param {string} text */
function perCents(text) {
  return [...text.matchAll(PER_CENT)].map(([, number = ""]) => Number(number.replace(",", ".")));
}

/** "Gentler: Supine Groin Stretch and Reclined Bound Angle." @param {string} text @param {Assessment} answer */
function gentler(text, { alternatives }) {
  const [, list = ""] = /Gentler: ([^.]*)\./.exec(text) ?? [];
  // A name may have a comma ("Bird-Dog, Leg Only"), so those that are still offered are taken out whole, longest first.
  const names = alternatives.map(({ pose }) => pose.name).sort((one, other) => other.length - one.length);
  const rest = names.reduce((text, name) => text.replace(name, ""), list);
  const gone = rest.split(/, | and /).map((name) => name.trim());
  return gone.filter(Boolean).map((name) => `They call ${name} gentler. The card does not offer it.`);
}

/** @param {string | undefined} level */
function wordsOf(level) {
  return Object.keys(LEVELS).find((words) => LEVELS[words] == level);
}
