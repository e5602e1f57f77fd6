/** The element's types for site owners who write TypeScript. */
import type { AddedCatalog, Assessment, CardOptions } from "./pose_risk.js";

export type FailureReason =
  | "mime" | "404" | "cors" | "csp" | "unsupported" | "timeout" | "version" | "integrity" | "panic"
  | "offline" | "file" | "catalog";

export interface PoseRiskEventMap {
  /** The card shows. */
  "pose-risk-ready": CustomEvent<undefined>;
  /** What is shown has changed, whoever caused it; not for the first card. */
  "pose-risk-change": CustomEvent<Assessment | undefined>;
  /** The card, or its added catalogue, could not be had; the words in the tag stay. */
  "pose-risk-error": CustomEvent<{ reason: FailureReason; message: string }>;
}

/** `<pose-risk>`. Every property is the twin of an attribute (`worseWith` of `worse-with`). */
export class PoseRisk extends HTMLElement {
  pose: string | undefined;
  worseWith: CardOptions["worseWith"];
  condition: CardOptions["condition"];
  mobility: CardOptions["mobility"];
  depth: number | undefined;
  side: CardOptions["side"];
  age: CardOptions["age"];
  view: CardOptions["view"];
  compare: string | undefined;
  controls: CardOptions["controls"];
  catalog: string | AddedCatalog | undefined;
  theme: CardOptions["theme"];
  headingLevel: number | undefined;
  loading: "lazy" | "eager" | "interaction" | undefined;
  /** Resolves when the card shows; never rejects. */
  readonly ready: Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "pose-risk": PoseRisk;
  }
  interface HTMLElementEventMap extends PoseRiskEventMap {}
}
