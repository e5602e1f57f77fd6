// The published types of the API (`pkg/pose_risk.d.ts`), beside those that wasm-bindgen writes for each function.

/** What we say about a pose, from "often suits" to "skip for now". */
export type Level = "suits" | "fine" | "caution" | "avoid";
/** How sure a sentence is: studies, clinicians' opinion, teachers' tradition, or our model's geometry. */
export type Certainty = "study" | "clinical" | "tradition" | "geometry";
// begin value types (of www/element.json; `cargo xtask element` writes them)
/** What makes a back feel worse. */
export type Mechanism = "bending" | "arching" | "twisting" | "side-bending" | "loading";
/** Published conditions, as shortcuts to mechanisms. Never a diagnosis. */
export type Condition = "disc-herniation" | "sciatica" | "spinal-stenosis" | "spondylolisthesis" | "facet-pain" | "si-joint" | "osteoporosis" | "hypermobility" | "scoliosis" | "pregnancy" | "low-back-pain" | "neck-pain";
/** The reader's hips and hamstrings. */
export type Mobility = "stiff" | "typical" | "supple";
/** The side that leads, or that the pose turns to. */
export type Side = "right" | "left";
/** The reader's age. */
export type AgeBand = "under-18" | "under-45" | "45-54" | "55-69" | "70-plus";
/** What is shown of the pose, or of all. */
export type View = "card" | "compact" | "ranking" | "compare" | "sequence";
/** What a ranking is by. */
export type By = "lumbar-flexion" | "lumbar-extension" | "lumbar-lateral" | "lumbar-rotation" | "lumbar-combined" | "thoracic-flexion" | "thoracic-rotation" | "load" | "advice" | "demanding";
/** A part of the card that readers may use. */
export type Control = "picker" | "mechanisms" | "condition" | "mobility" | "depth" | "side" | "age" | "alternatives" | "sequence";
/** Light or dark. */
export type Theme = "auto" | "light" | "dark";
// end value types
/** Ordered as numbers; `typical` is the one solved posture, `low` and `high` the 10th and 90th percentile. */
export type Band = { low: number, typical: number, high: number };
/** `degrees` signed (flexion +, extension -; right +); `share` per cent of the range, 0 to 100. */
export type Axis = { degrees: Band, share: Band };
export interface Region { sagittal: Axis; lateral: Axis; rotation: Axis; combined: Band }
export interface PoseSummary { id: string; name: string; sanskrit: string; sanskritPlain: string; aliases: string[]; kind: "yoga" | "rehab"; support: string; targets: string[]; difficulty: 1 | 2 | 3 | 4 | 5; effort: "rest" | "easy" | "work" | "hard" }
/** How a search found a pose: by a name as it is written, by another spelling of one, by the beginning of one that is still
 * being typed; or, as a guess, by words of its names, or by names that are near. `all`: nothing was typed. */
export type Matched = "all" | "name" | "spelling" | "beginning" | "words" | "near";
/** `side`: what was typed beside the name, as in "tree left". */
export interface FoundPose extends PoseSummary { matched: Matched; isGuess: boolean; side?: Side }
/** `standIn`: by `demanding`, what to do instead where something restricts the pose for this reader. */
export interface Ranked { pose: PoseSummary; value: Band; level: Level; standIn?: PoseSummary }
export interface Problem { path: string; message: string }
/** Percentage points of lumbar share (for loading: hundredths of standing), positive = less. */
export type Saves = Record<Mechanism, number>;
export interface Reason { mechanism: string; text: string; certainty: Certainty; sources: string[] }
/** In what people differ, or do a pose differently: the ranges of hips and hamstrings, of the low back, of the
 * upper back; how far they go into the shape; how firmly they hold the low back. */
export type Input = "hips" | "low-back" | "upper-back" | "shape" | "hold";
/** What widens the bands of shares most; absent where a band is under a point wide. */
export type Widest = Record<"lumbar" | "thoracic" | "cervical", { sagittal?: Input, lateral?: Input, rotation?: Input }> & { hips?: Input };
export interface Assessment {
  pose: PoseSummary;
  reader: { worseWith: Mechanism[], condition?: Condition, mobility: Mobility, depth: number, side: Side, age?: AgeBand };
  demand: { lumbar: Region, thoracic: Region, cervical: Region, hips: Axis, hipsBySide: { right: Axis, left: Axis }, load: Band, shortfall: number, widest: Widest };
  advice: { level: Level, headline: string, sourcesDisagree: boolean, reasons: Reason[] };
  byMechanism: Record<Mechanism, Level>;
  /** Changes that ease the reader's trouble; `removes` names a concern that one takes away, such as `neck-load`. */
  adjustments: { id: string, text: string, saves: Saves, removes?: string }[];
  /** `level` is its level for this reader. */
  alternatives: { pose: PoseSummary, level: Level, keeps: string[], saves: Saves, why: string }[];
  /** The drills to build up first, where core endurance is the answer; absent where it is not. */
  buildFirst?: PoseSummary[];
  /** What this reader should know whatever the pose; absent where there is nothing (today: all readers of 18 or more). */
  notes?: { text: string, certainty: Certainty, sources: string[] }[];
  /** How often a rehabilitation move is done; absent where the pose's file does not say. */
  dose?: string;
  /** The figure in words. */
  description: string;
}
/** A sequence for a reader. Seconds and shares near an end are of all rounds; each restricted pose stands there once. */
export interface SequenceAssessment {
  /** Its id; absent for a list of the caller's own, whose name is empty. */
  id?: string;
  name: string;
  /** The strictest level of its poses. */
  level: Level;
  headline: string;
  rounds: number;
  seconds: number;
  /** One round in order: ids of one pose or of two done in turn, how long in words, seconds with both sides and all times. */
  steps: { poses: string[], how: string, seconds: number }[];
  /** Time near the end of a range, the longest first. */
  near: { part: "low-back" | "upper-back" | "neck", mechanism: Mechanism, seconds: number }[];
  /** What the card restricts: a change within the pose by its id, or another pose, and what that eases; neither where none is known. */
  restricted: { pose: PoseSummary, level: Level, adjustment?: string, instead?: PoseSummary, why?: string }[];
}
/** A pose in a few plain lines that stay true in an old post, to stand inside the tag. */
export interface Fallback { name: string; sanskrit: string; lines: string[]; link: string; picture?: FallbackPicture }
/** The pose's picture beside those lines, in pixels on the page; none for a pose of an added catalogue. */
export interface FallbackPicture { alt: string; width: number; height: number }
/** A catalogue to add to ours, in the form of the published JSON Schema. */
export interface AddedCatalog { version: 1; poses: object[] }
export interface CatalogOptions { catalog?: AddedCatalog }
export interface ReaderOptions extends CatalogOptions {
  // begin reader options
  /** What makes the reader's back feel worse: one or more, with spaces between. */
  worseWith?: Mechanism[];
  /** What the reader was told they have. */
  condition?: Condition;
  /** The reader's hips and hamstrings. */
  mobility?: Mobility;
  /** How far into the pose, 0 to 1. */
  depth?: number;
  /** The side that leads, or that the pose turns to. */
  side?: Side;
  /** The reader's age. */
  age?: AgeBand;
  // end reader options
}
export interface AssessOptions extends ReaderOptions { pose: string }
export interface RankOptions extends ReaderOptions { by?: By }
/** `sequence`: a named sequence, or poses in order as a text with commas or as a list. */
export interface SequenceOptions extends ReaderOptions { sequence: string | string[] }
export interface CardOptions extends ReaderOptions {
  // begin card options
  /** A pose: its id, such as `knees-to-chest`, or any name we know for it, as `Balāsana`. */
  pose?: string;
  /** What is shown of the pose, or of all. */
  view?: View;
  /** What a list is by, for `view="ranking"`. Readers may change it. */
  by?: By;
  /** How many rows a list begins with, for `view="ranking"`. */
  limit?: number;
  /** A second pose's id, for `view="compare"`. */
  compare?: string;
  /** For `view="sequence"`: a named sequence, such as `sun-salutation-a`, or poses in order, with commas between them. */
  sequence?: string;
  /** What readers may change, or `none`. */
  controls?: Control[] | "none";
  /** Light or dark. */
  theme?: Theme;
  /** The language of the card. English is the only one yet: another is answered in English, and named once on the console. */
  lang?: string;
  /** The direction of the layout. English words run from left to right in either. */
  dir?: string;
  /** The level of the card's heading, 2 to 6. */
  headingLevel?: number;
  // end card options
}
/** After every change of what a card shows, once a microtask, never for the first card. */
export type CardEvent = { type: "change", detail: Assessment | undefined };
/** A card on a page. */
export interface Handle {
  /** Shows other options. A field that is as it was keeps what the reader chose since. */
  update(options: CardOptions): void;
  /** Takes the card away. Further calls do nothing. */
  unmount(): void;
}
/** Puts a card into an element. Wrong options are reported once on the console; the card stays usable. */
export function mount(root: Element, options: CardOptions, listener?: (event: CardEvent) => void): Handle;
