//! The published TypeScript types (`contracts.md`), which wasm-bindgen puts into `pose_risk.d.ts`.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What we say about a pose, from "often suits" to "skip for now". */
export type Level = "suits" | "fine" | "caution" | "avoid";
/** What makes a back feel worse. */
export type Mechanism = "bending" | "arching" | "twisting" | "side-bending" | "loading";
/** Published conditions, as shortcuts to mechanisms. Never a diagnosis. */
export type Condition = "disc-herniation" | "sciatica" | "spinal-stenosis" | "spondylolisthesis" | "facet-pain" | "si-joint" | "osteoporosis" | "hypermobility" | "scoliosis" | "pregnancy" | "low-back-pain" | "neck-pain";
export type Mobility = "stiff" | "typical" | "supple";
export type AgeBand = "under-45" | "45-54" | "55-69" | "70-plus";
/** How sure a sentence is: studies, clinicians' opinion, teachers' tradition, or our model's geometry. */
export type Certainty = "study" | "clinical" | "tradition" | "geometry";
/** What a ranking is by. */
export type By = "lumbar-flexion" | "lumbar-extension" | "lumbar-lateral" | "lumbar-rotation" | "lumbar-combined" | "thoracic-flexion" | "thoracic-rotation" | "load" | "advice";
/** Ordered as numbers; `typical` is the one solved posture, `low` and `high` the 10th and 90th percentile. */
export type Band = { low: number, typical: number, high: number };
/** `degrees` signed (flexion +, extension -; right +); `share` per cent of the range, 0 to 100. */
export type Axis = { degrees: Band, share: Band };
export interface Region { sagittal: Axis; lateral: Axis; rotation: Axis; combined: Band }
export interface PoseSummary { id: string; name: string; sanskrit: string; sanskritPlain: string; aliases: string[]; kind: "yoga" | "rehab"; support: string; targets: string[] }
export interface Ranked { pose: PoseSummary; value: Band; level: Level }
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
  reader: { worseWith: Mechanism[], condition?: Condition, mobility: Mobility, depth: number, side: "right" | "left", age?: AgeBand };
  demand: { lumbar: Region, thoracic: Region, cervical: Region, hips: Axis, hipsBySide: { right: Axis, left: Axis }, load: Band, shortfall: number, widest: Widest };
  advice: { level: Level, headline: string, sourcesDisagree: boolean, reasons: Reason[] };
  byMechanism: Record<Mechanism, Level>;
  adjustments: { id: string, text: string, saves: Saves }[];
  alternatives: { pose: PoseSummary, keeps: string[], saves: Saves, why: string }[];
  /** The figure in words. */
  description: string;
}
/** A pose for a reader in a few plain lines, to stand inside the tag. */
export interface Fallback { name: string; sanskrit: string; lines: string[]; link: string }
/** A catalogue to add to ours, in the form of the published JSON Schema. */
export interface AddedCatalog { version: 1; poses: object[] }
export interface CatalogOptions { catalog?: AddedCatalog }
export interface ReaderOptions extends CatalogOptions {
  worseWith?: Mechanism[];
  condition?: Condition;
  mobility?: Mobility;
  /** How far into the pose, 0 to 1. */
  depth?: number;
  /** The side the pose is led with or turns to. */
  side?: "right" | "left";
  age?: AgeBand;
}
export interface AssessOptions extends ReaderOptions { pose: string }
export interface RankOptions extends ReaderOptions { by?: By }
export interface CardOptions extends ReaderOptions {
  pose?: string;
  view?: "card" | "compact" | "ranking" | "compare";
  compare?: string;
  controls?: ("picker" | "mechanisms" | "condition" | "mobility" | "depth" | "side" | "age" | "alternatives" | "sequence" | "none")[];
  headingLevel?: number;
  theme?: "auto" | "light" | "dark";
  lang?: string;
  dir?: string;
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
/** For `pose-risk.js` alone. */
export const stage: {
  readonly build: string;
  dress(root: ShadowRoot): void;
  inTurn<T>(show: () => Promise<T>): Promise<T>;
  filled(wrapper: Element): Promise<void>;
  around(element: Element): { lang: string | undefined, dir: string | undefined };
  enlist(takeDown: (cause: unknown) => void): void;
  discharge(takeDown: (cause: unknown) => void): void;
  safely(call: () => void): void;
};
"#;
