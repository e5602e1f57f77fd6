/**
 * The element `<pose-risk>`, for owners of pages. Importing `pose-risk.js` defines it, once a page;
 * where there is no DOM the import does nothing.
 */

import type {
  AddedCatalog,
  AgeBand,
  Assessment,
  CardOptions,
  Condition,
  Mechanism,
  Mobility,
} from "./pose_risk.js";

export type {
  AddedCatalog,
  AgeBand,
  Assessment,
  Axis,
  Band,
  Certainty,
  Condition,
  Fallback,
  Level,
  Mechanism,
  Mobility,
  PoseSummary,
  Reason,
  Region,
} from "./pose_risk.js";

export type View = NonNullable<CardOptions["view"]>;
export type Control = Exclude<NonNullable<CardOptions["controls"]>[number], "none">;
export type Theme = NonNullable<CardOptions["theme"]>;
export type Side = NonNullable<CardOptions["side"]>;
/** When the card is fetched: near the screen, at once, or when the reader touches the element. */
export type Loading = "lazy" | "eager" | "interaction";
export type State = "idle" | "loading" | "ready" | "failed";

/** Why a card, or with `catalog` only its added poses, could not come. */
export type FailureReason =
  | "mime"
  | "404"
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

/** The words are for owners and may change; the reasons stay. */
export interface PoseRiskError {
  readonly reason: FailureReason;
  readonly message: string;
}

/** All bubble and are composed. */
export interface PoseRiskEventMap {
  /** The card shows. */
  "pose-risk-ready": CustomEvent<null>;
  /**
   * What the card shows has changed, whoever changed it; never for the first card. No assessment
   * where no pose is shown.
   */
  "pose-risk-change": CustomEvent<Assessment | null>;
  /** The words inside the tag stay; with reason `catalog` the card comes with our own poses only. */
  "pose-risk-error": CustomEvent<PoseRiskError>;
}

/**
 * Each property stands for the attribute of its name (`worseWith` for `worse-with`), live.
 * `undefined` is an absent attribute. They say what the page asked for; what the reader chose inside
 * the card since is in `pose-risk-change`.
 */
export class PoseRisk extends HTMLElement {
  static readonly observedAttributes: string[];

  /** A pose's id, such as `happy-baby`. Absent: a picker. */
  pose: string | undefined;
  /** What makes the reader's back feel worse. */
  worseWith: Mechanism[] | undefined;
  condition: Condition | undefined;
  mobility: Mobility | undefined;
  /** How far into the pose, 0 to 1. */
  depth: number | undefined;
  /** The side the pose is led with or turns to. */
  side: Side | undefined;
  age: AgeBand | undefined;
  view: View | undefined;
  /** The other pose of `view = "compare"`. */
  compare: string | undefined;
  get controls(): Control[] | undefined;
  set controls(controls: Control[] | "none" | undefined);
  theme: Theme | undefined;
  /** 2 to 6. */
  headingLevel: number | undefined;
  /** Poses of your own: the address of a JSON catalogue, or the catalogue itself. */
  catalog: string | AddedCatalog | undefined;
  loading: Loading | undefined;

  /** Resolves when the card first shows; never rejects. */
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

declare global {
  interface HTMLElementTagNameMap {
    "pose-risk": PoseRisk;
  }
  // The events bubble, so a listener on any ancestor hears them.
  interface HTMLElementEventMap extends PoseRiskEventMap {}
  interface DocumentEventMap extends PoseRiskEventMap {}
}
