/** For React 19 and TypeScript: `import type {} from "pose-risk/react"` once makes `<pose-risk>` known. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PoseRisk, PoseRiskAttributes } from "./pose-risk.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "pose-risk": DetailedHTMLProps<HTMLAttributes<PoseRisk>, PoseRisk> & PoseRiskAttributes;
    }
  }
}
