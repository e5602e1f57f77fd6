// A reporter of Node's test runner: adds one line to the file that POSE_RISK_ENGINES names, a JSON object for this engine:
//
//   {"engine":"firefox","version":"153.8.0","part":"all","passed":65,"failed":0,"failures":[]}
//
// `engine` is chromium, firefox or webkit (WebKitGTK); `part` is "all" or "smoke"; `failures` are the names of tests that failed.
// `version` is null where no test could ask for it. `cargo xtask test --engines` empties the file before the first engine.

import { appendFileSync } from "node:fs";

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* (events) {
  const { POSE_RISK_ENGINES: file, POSE_RISK_ENGINE: engine, POSE_RISK_PART: part = "all" } = process.env;
  const result = { engine, version: null, part, passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) };
  for await (const { type, data } of events) {
    // The test that asks the browser which it is says so.
    if (type == "test:diagnostic" && data.message.startsWith('{"engine"')) result.version = JSON.parse(data.message).version;
    if (data?.details?.type == "suite" || data?.skip || data?.todo) continue;
    if (type == "test:pass") result.passed++;
    if (type == "test:fail") result.failed++, result.failures.push(data.name);
  }
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
  yield "";
}
