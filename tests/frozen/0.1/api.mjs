// What a program may have written against the first release, in Node.

import { readFileSync } from "node:fs";
import { assess, catalog, check, initSync, rank, search } from "../../../pkg/pose_risk.js";

initSync({ module: readFileSync(new URL("../../../pkg/pose_risk_bg.wasm", import.meta.url)) });

const answer = assess({ pose: "happy-baby", worseWith: ["bending"], mobility: "stiff", depth: 0.9, side: "right", age: "45-54" });
const { lumbar, hips, load, shortfall } = answer.demand;

export const said = {
  poses: catalog().length,
  id: answer.pose.id,
  level: answer.advice.level,
  bands: [lumbar.sagittal.degrees, lumbar.sagittal.share, lumbar.combined, hips.degrees, load].map(({ low, typical, high }) => low <= typical && typical <= high),
  shortfall: shortfall >= 0,
  mechanisms: Object.keys(answer.byMechanism),
  reasons: answer.advice.reasons.every(({ mechanism, text, certainty, sources }) => mechanism && text && certainty && Array.isArray(sources)),
  alternatives: answer.alternatives.every(({ pose, keeps, saves, why }) => pose.id && keeps && saves && why),
  adjustments: answer.adjustments.every(({ id, text, saves }) => id && text && saves),
  description: typeof answer.description,
  first: rank({ by: "lumbar-flexion" })[0].value.typical > 50,
  found: search("balasana").map(({ id }) => id).includes("childs-pose"),
  problems: check({ version: 2, poses: [] }).map(({ path }) => path),
};
