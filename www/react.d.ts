/** For React 19 and TypeScript: `import type {} from "pose-risk/react"` once makes `<pose-risk>` known. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PoseRisk, PoseRiskAttributes, PoseRiskEventMap } from "./pose-risk.js";

/** React sets a property where the element has one, so lists and objects may be given as they are. */
// begin properties (of www/element.json; `cargo xtask element` writes them)
type Properties = Partial<Pick<PoseRisk, "worseWith" | "controls" | "catalog" | "headingLevel">>;
// end properties
/** `onpose-risk-change={…}` and the other events. */
type Listeners = { [Name in keyof PoseRiskEventMap as `on${Name}`]?: (event: PoseRiskEventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "pose-risk": DetailedHTMLProps<HTMLAttributes<PoseRisk>, PoseRisk> & Omit<PoseRiskAttributes, keyof Properties> & Properties & Listeners;
    }
  }
}
