// Every sentence of advice says how sure it is; a study or a clinician's view names a source that can be opened.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const api = await import(new URL("pkg/pose_risk.js", root).href);
api.initSync({ module: readFileSync(new URL("pkg/pose_risk_bg.wasm", root)) });

const { references } = JSON.parse(readFileSync(new URL("pkg/sources.json", root), "utf8"));
const seen = new Map(JSON.parse(readFileSync(new URL("data/references.json", root), "utf8")).map((r) => [r.key, r.seen]));
const mechanisms = ["bending", "arching", "twisting", "side-bending", "loading"];
const conditions = [..."disc-herniation sciatica spinal-stenosis spondylolisthesis facet-pain si-joint".split(" ")];
conditions.push(..."osteoporosis hypermobility scoliosis pregnancy low-back-pain neck-pain".split(" "));

test("every reason has a certainty, and where it is a study's or a clinician's a source that was seen", () => {
  const readers = [{}, ...mechanisms.map((m) => ({ worseWith: [m] })), ...conditions.map((condition) => ({ condition }))];
  let sourced = 0;
  for (const { id } of api.catalog()) {
    for (const reader of readers) {
      for (const { text, certainty, sources } of api.assess({ pose: id, ...reader }).advice.reasons) {
        const where = `${id}, ${JSON.stringify(reader)}: ${text}`;
        assert.ok(["study", "clinical", "tradition", "geometry"].includes(certainty), where);
        if (certainty == "study" || certainty == "clinical") assert.ok(sources.length > 0, where);
        for (const key of sources) {
          assert.equal(seen.get(key), true, `${where}: ${key}`);
          assert.ok(references[key]?.title, `${where}: ${key} cannot be opened`);
          sourced++;
        }
      }
    }
  }
  assert.ok(sourced > 500, `${sourced} sources`);
});
