/**
 * The element `<pose-risk>`, for owners of pages. Importing `pose-risk.js` defines it, once a page;
 * where there is no DOM the import does nothing.
 */

import type { AddedCatalog, Assessment } from "./pose_risk.js";
// begin value types (of www/element.json; `cargo xtask element` writes them)
import type { AgeBand, By, Condition, Control, Mechanism, Mobility, Side, Theme, View } from "./pose_risk.js";
export type { AgeBand, By, Condition, Control, Mechanism, Mobility, Side, Theme, View };
/** When the card is fetched. */
export type Loading = "lazy" | "eager" | "interaction";
// end value types

export type {
  AddedCatalog,
  Assessment,
  Axis,
  Band,
  Certainty,
  Fallback,
  Level,
  PoseSummary,
  Reason,
  Region,
} from "./pose_risk.js";

/** The value of `data-state`. */
export type State = "idle" | "loading" | "ready" | "failed";

/** Why a card, or with `catalog` only the poses added to it, could not be shown. */
export type FailureReason =
  | "mime"
  | "404"
  | "500"
  | "cors"
  | "csp"
  | "unsupported"
  | "timeout"
  | "version"
  | "integrity"
  | "panic"
  | "offline"
  | "file"
  | "catalog";

/** The message is for owners and may change; the reasons stay. */
export interface PoseRiskError {
  readonly reason: FailureReason;
  readonly message: string;
}

/** All bubble and are composed. */
export interface PoseRiskEventMap {
  // begin events
  /** The first card shows. */
  "pose-risk-ready": CustomEvent<null>;
  /** What is shown has changed, whoever changed it; not for the first card. */
  "pose-risk-change": CustomEvent<Assessment | null>;
  /** It could not start, or has stopped, or a part of it did not come: with reason `catalog` only its added poses. */
  "pose-risk-error": CustomEvent<PoseRiskError>;
  // end events
}

/**
 * Each property reads and writes the attribute of its name (`worseWith` for `worse-with`). `undefined` stands for an
 * absent attribute. Properties say what the page asked for; `pose-risk-change` says what the reader has chosen in the
 * card since.
 */
export class PoseRisk extends HTMLElement {
  static readonly observedAttributes: string[];

  // begin properties (of www/element.json; `cargo xtask element` writes them)
  /** A pose: its id, such as `knees-to-chest`, or any name we know for it, as `Balāsana`. */
  pose: string | undefined;
  /** What makes the reader's back feel worse: one or more, with spaces between. */
  worseWith: Mechanism[] | undefined;
  /** What the reader was told they have. */
  condition: Condition | undefined;
  /** The reader's hips and hamstrings. */
  mobility: Mobility | undefined;
  /** How far into the pose, 0 to 1. */
  depth: number | undefined;
  /** The side that leads, or that the pose turns to. */
  side: Side | undefined;
  /** The reader's age. */
  age: AgeBand | undefined;
  /** What is shown of the pose, or of all. */
  view: View | undefined;
  /** What a list is by, for `view="ranking"`. Readers may change it. */
  by: By | undefined;
  /** How many rows a list begins with, for `view="ranking"`. */
  limit: number | undefined;
  /** A second pose's id, for `view="compare"`. */
  compare: string | undefined;
  /** For `view="sequence"`: a named sequence, such as `sun-salutation-a`, or poses in order, with commas between them. */
  sequence: string | undefined;
  /** What readers may change, or `none`. */
  controls: Control[] | "none" | undefined;
  /** The address of a JSON catalogue of your own poses; as a property, an object too. */
  catalog: string | AddedCatalog | undefined;
  /** Light or dark. */
  theme: Theme | undefined;
  /** The level of the card's heading, 2 to 6. */
  headingLevel: number | undefined;
  /** When the card is fetched. */
  loading: Loading | undefined;
  /** Any word: cards with the same one share their reader. */
  group: string | undefined;
  // end properties

  /** Resolves when the card first shows. Never rejects: after a failure it resolves if the card shows later. */
  readonly ready: Promise<void>;

  /** Goes to the pose picker. */
  focus(options?: FocusOptions): void;

  addEventListener<Name extends keyof PoseRiskEventMap>(
    type: Name,
    listener: (this: PoseRisk, event: PoseRiskEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: PoseRisk, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof PoseRiskEventMap>(
    type: Name,
    listener: (this: PoseRisk, event: PoseRiskEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: PoseRisk, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * Defines the element under another name too, for pages where `pose-risk` is taken. Throws, as
 * `customElements.define()` does, where the name is taken too or is not valid.
 */
export function defineAs(name: string): void;

/** What the tag takes in JSX: text, as in HTML. `react.d.ts` makes React know it. */
export interface PoseRiskAttributes {
  // begin attributes
  /** A pose: its id, such as `knees-to-chest`, or any name we know for it, as `Balāsana`. */
  "pose"?: string;
  /** What makes the reader's back feel worse: one or more, with spaces between. */
  "worse-with"?: string;
  /** What the reader was told they have. */
  "condition"?: "disc-herniation" | "sciatica" | "spinal-stenosis" | "spondylolisthesis" | "facet-pain" | "si-joint" | "osteoporosis" | "hypermobility" | "scoliosis" | "pregnancy" | "low-back-pain" | "neck-pain";
  /** The reader's hips and hamstrings. */
  "mobility"?: "stiff" | "typical" | "supple";
  /** How far into the pose, 0 to 1. */
  "depth"?: number | string;
  /** The side that leads, or that the pose turns to. */
  "side"?: "right" | "left";
  /** The reader's age. */
  "age"?: "under-18" | "under-45" | "45-54" | "55-69" | "70-plus";
  /** What is shown of the pose, or of all. */
  "view"?: "card" | "compact" | "ranking" | "compare" | "sequence";
  /** What a list is by, for `view="ranking"`. Readers may change it. */
  "by"?: "lumbar-flexion" | "lumbar-extension" | "lumbar-lateral" | "lumbar-rotation" | "lumbar-combined" | "thoracic-flexion" | "thoracic-rotation" | "load" | "advice" | "demanding";
  /** How many rows a list begins with, for `view="ranking"`. */
  "limit"?: number | string;
  /** A second pose's id, for `view="compare"`. */
  "compare"?: string;
  /** For `view="sequence"`: a named sequence, such as `sun-salutation-a`, or poses in order, with commas between them. */
  "sequence"?: string;
  /** What readers may change, or `none`. */
  "controls"?: string;
  /** The address of a JSON catalogue of your own poses; as a property, an object too. */
  "catalog"?: string;
  /** Light or dark. */
  "theme"?: "auto" | "light" | "dark";
  /** The language of the card. English is the only one yet: another is answered in English, and named once on the console. */
  "lang"?: string;
  /** The direction of the layout. English words run from left to right in either. */
  "dir"?: "ltr" | "rtl" | "auto";
  /** The level of the card's heading, 2 to 6. */
  "heading-level"?: number | string;
  /** When the card is fetched. */
  "loading"?: "lazy" | "eager" | "interaction";
  /** Any word: cards with the same one share their reader. */
  "group"?: string;
  // end attributes
}

declare global {
  interface HTMLElementTagNameMap {
    "pose-risk": PoseRisk;
  }
  // The events bubble, so any ancestor may listen to them.
  interface HTMLElementEventMap extends PoseRiskEventMap {}
  interface DocumentEventMap extends PoseRiskEventMap {}
}
