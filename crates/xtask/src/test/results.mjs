// A reporter for `node --test`: writes how many tests passed and failed, in all and in each file, as JSON.

import { relative } from "node:path";

/**
 * @typedef {object} OfFile
 * @property {number} passed
 * @property {string[]} failed the names of its tests that did not pass
 */

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* results(events) {
  let [passed, failed] = [0, 0];
  /** @type {Record<string, OfFile>} by the file's path from where the tests run */
  const files = {};
  for await (const { type, data } of events) {
    // A suite (`describe`) groups tests and is none itself.
    if (data?.details?.type === "suite") continue;
    const isPassed = type === "test:pass" && !data.skip && !data.todo;
    if (!isPassed && type !== "test:fail") continue;
    const ofFile = (files[data.file ? relative("", data.file) : ""] ??= { passed: 0, failed: [] });
    if (isPassed) passed++, ofFile.passed++;
    else failed++, ofFile.failed.push(data.name);
  }
  yield `${JSON.stringify({ passed, failed, files })}\n`;
}
