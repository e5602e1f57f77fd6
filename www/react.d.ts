/** For React 19 and TypeScript: `import type {} from "pose-risk/react"` once makes `<pose-risk>` known. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PoseRisk, PoseRiskAttributes, PoseRiskEventMap } from "./pose-risk.js";

/** React sets a property where the element has one, so lists and objects may be given as they are. */
type Properties = Partial<Pick<PoseRisk, "worseWith" | "controls" | "headingLevel" | "catalog">>;
/** `onpose-risk-change={…}` and its like. */
type Listeners = { [Name in keyof PoseRiskEventMap as `on${Name}`]?: (event: PoseRiskEventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "pose-risk": DetailedHTMLProps<HTMLAttributes<PoseRisk>, PoseRisk> & Omit<PoseRiskAttributes, keyof Properties> & Properties & Listeners;
    }
  }
}
