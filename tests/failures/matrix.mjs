// The matrix of failures: each file that a page fetches from us, what may be wrong with it, and when. What is expected of a
// cell follows from what kind of file it is and where it is needed.

/** What may be wrong with a file, and the reason that its owner is told, of a file whose bytes are checked. */
export const FAULTS = {
  404: "404",
  500: "500",
  "wrong type": "mime",
  truncated: "integrity",
  "breaks off": "offline",
  tampered: "integrity",
  empty: "integrity",
  "of another": "integrity",
  "html instead": "mime",
  "led to a page": "mime",
  slow: undefined,
  "never answers": "timeout",
  "cors refused": "cors",
  offline: "offline",
  redirected: undefined,
};

/** What the shell makes of it without the explanations, where other files come. */
const GUESSED = { ...Object.fromEntries(Object.keys(FAULTS).map((fault) => [fault, "integrity"])), "never answers": "timeout" };

/**
 * When the fault begins: before the page opens; once a first view shows, which is looked at until its code is fetched in
 * advance, and reached for then; once it shows, and is reached for at once; once the card lives.
 *
 * @typedef {"first view" | "in advance" | "waking" | "later act"} Moment
 *
 * What a card has: the words inside its tag, its first view, its first view whose code did not come, the living card.
 *
 * @typedef {"words" | "asleep" | "still" | "living"} Has
 *
 * @typedef {object} Row
 * @property {string} file its path on the site
 * @property {string[]} harmless of these faults nobody notices anything
 * @property {Partial<Record<Moment, Needed>>} needed when it is fetched, and what happens without it
 * @property {string} [page] the page, by its name in pages.mjs; the plain one by default
 * @property {boolean} [isEntry] whether a tag of the page names it, so that nothing of ours can check it
 * @property {string} [besides] another file that is missing, so that this one is needed
 * @property {string} [act] what asks for the file once the card lives, by its name in pages.mjs
 *
 * @typedef {object} Needed what happens without a file
 * @property {Has} left what the card has
 * @property {boolean} [shared] whether the other card of the page needs it, too
 * @property {Has} [whole] what the card has where the file is whole; "asleep" at the first view, "living" later
 * @property {boolean | string} [told] whether the owner hears, and if always of the same reason, of which
 * @property {boolean} [said] whether only the console says it
 * @property {boolean} [unexplained] whether the reason is the shell's own guess, since explanations are in this file
 * @property {"online" | "reach" | "again" | "put back" | "reload"} [back] what brings back what is lost when the fault has gone: the
 *   network's event, the next reach, the same act again, the element taken out and put in again, or opening the page again;
 *   nothing if nothing is lost
 */

/** Its bytes are checked, and a script's type as well. */
const SCRIPT = ["slow", "redirected"];
/** Its bytes are checked, whatever type is sent. */
const CHECKED = [...SCRIPT, "wrong type"];
/** What is in it is looked at. Another word is another word. */
const DATA = [...CHECKED, "tampered"];
/** Of JSON that is no catalogue the card's folded line says so. */
const ADDED = [...DATA, "of another"];

/** A page or a picture, which browsers show from anywhere. */
const SHOWN = ["slow", "redirected", "tampered", "cors refused"];

const fails = { left: "words", shared: true, told: true, back: "online" };
const stays = { left: "still", shared: true, told: true, back: "reach" };
const isCode = { "in advance": stays, waking: stays };

/** @type {Record<string, Row>} */
export const FILES = {
  // Without it there is nobody to tell.
  shell: { file: "pkg/pose-risk.js", isEntry: true, harmless: ["slow", "redirected", "tampered"], needed: { "first view": { ...fails, told: false, back: "reload" } } },
  "classic script": { file: "pkg/pose-risk-classic.js", isEntry: true, page: "classic", harmless: ["slow", "redirected", "tampered", "wrong type"], needed: { "first view": { ...fails, told: false, back: "reload" } } },
  "shell of the classic script": { file: "pkg/pose-risk.js", page: "classic", harmless: SCRIPT, needed: { "first view": { ...fails, told: false, back: "reload" } } },
  card: { file: "pkg/pose-risk-card.js", harmless: SCRIPT, needed: { "first view": fails } },
  style: { file: "pkg/pose-risk.css", harmless: CHECKED, needed: { "first view": fails } },
  "first view": { file: "pkg/cards/en/happy-baby.json", harmless: DATA, needed: { "first view": { left: "living" } } },
  "first view of two files": { file: "pkg/cards/en/happy-baby.bending.json", page: "answer", harmless: DATA, needed: { "first view": { left: "living" } } },
  names: { file: "pkg/cards/en/names.json", page: "name", harmless: DATA, needed: { "first view": { left: "living" } } },
  "rarer parts, for a name": { file: "pkg/pose-risk-more.js", page: "name", harmless: SCRIPT, needed: { "first view": { left: "living" } } },
  "list of hashes, for a name": { file: "pkg/integrity.json", page: "name", harmless: CHECKED, needed: { "first view": { left: "living" } } },
  "rarer parts, for a group": { file: "pkg/pose-risk-more.js", page: "group", harmless: SCRIPT, needed: { "first view": { left: "asleep", shared: true, told: true, unexplained: true, back: "put back" } } },
  // There is no element yet that could tell the page: the console says it.
  "rarer parts, for a form": { file: "pkg/pose-risk-more.js", page: "form", harmless: SCRIPT, needed: { "first view": { left: "words", said: true, back: "online" } } },
  "rarer parts, for a catalogue": { file: "pkg/pose-risk-more.js", act: "catalogue", harmless: SCRIPT, needed: { "later act": { left: "living", told: "catalog", back: "put back" } } },
  "later code": { file: "pkg/pose-risk-wake.js", harmless: SCRIPT, needed: isCode },
  glue: { file: "pkg/pose_risk.js", harmless: SCRIPT, needed: isCode },
  wasm: { file: "pkg/pose_risk_bg.wasm", harmless: CHECKED, needed: isCode },
  "wasm, where only the code can show the card": { file: "pkg/pose_risk_bg.wasm", page: "reader", harmless: CHECKED, needed: { "first view": { ...fails, shared: false, whole: "living" } } },
  "later style": { file: "pkg/pose-risk-more.css", harmless: CHECKED, needed: isCode },
  sources: { file: "pkg/sources.json", act: "sources", harmless: CHECKED, needed: { "later act": { left: "living", back: "again" } } },
  // What a card leads to whose code or whose second file is missing as well.
  "static pages of a still card": { file: "pkg/static/index.html", besides: "pkg/pose_risk_bg.wasm", harmless: [], needed: { waking: { ...stays, told: "404" } } },
  "static page of a failed card": { file: "pkg/static/happy-baby.html", besides: "pkg/pose-risk-card.js", harmless: [], needed: { "first view": { ...fails, told: "404" } } },
  // The browser shows what it has in place of a page; the words beside the frame stay.
  "page of a frame": { file: "pkg/embed.html", page: "frame", harmless: SHOWN, needed: { "first view": { left: "nothing", back: "reload" } } },
  "script of a frame's page": { file: "pkg/pose-risk-embed.js", isEntry: true, page: "frame", harmless: SHOWN, needed: { "first view": { left: "words", back: "reload" } } },
  // Its card is whole, in a frame that keeps the height of its tag.
  "script that lets frames grow": { file: "pkg/pose-risk-frame.js", isEntry: true, page: "frame", act: "frame", harmless: ["slow", "redirected", "tampered"], needed: { "first view": { left: "asleep", back: "reload" } } },
  "picture among the words": { file: "pkg/pictures/happy-baby.svg", page: "pictured", harmless: Object.keys(FAULTS), needed: { "first view": { left: "words", whole: "words" } } },
  catalogue: { file: "mine.json", page: "catalogue", act: "catalogue", harmless: ADDED, needed: { "first view": { left: "living", whole: "living", told: "catalog", back: "put back" } } },
  "catalogue that is named later": { file: "mine.json", act: "catalogue", harmless: ADDED, needed: { "later act": { left: "living", told: "catalog", back: "put back" } } },
};

/** The cells, by row, fault and moment. */
export function cells() {
  return Object.entries(FILES).flatMap(([name, row]) =>
    Object.keys(FAULTS).flatMap((fault) => Object.keys(row.needed).map((moment) => ({ name: `${name}, ${fault}, ${moment}`, of: name, row, fault, moment: /** @type {Moment} */ (moment) }))));
}

/**
 * What is expected of a cell.
 *
 * @param {{ row: Row, fault: string, moment: Moment }} cell
 */
export function expected({ row, fault, moment }) {
  const needed = /** @type {Needed} */ (row.needed[moment]);
  const whole = needed.whole ?? (moment == "first view" ? "asleep" : "living");
  const isHarmless = row.harmless.includes(fault);
  const left = isHarmless ? whole : needed.left;
  const other = moment == "first view" ? "asleep" : "living";
  const byFault = /** @type {Record<string, string | undefined>} */ (needed.unexplained ? { ...FAULTS, ...GUESSED } : FAULTS)[fault];
  const reason = isHarmless || !needed.told ? undefined : needed.told === true ? byFault : needed.told;
  return {
    left,
    other: needed.shared && !isHarmless ? needed.left : other,
    told: reason ? [reason] : [],
    toldOther: reason && needed.shared ? [reason] : [],
    said: reason || (needed.said && !isHarmless) ? 1 : 0,
    back: isHarmless ? undefined : needed.back,
    whole,
  };
}
