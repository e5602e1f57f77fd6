// A reporter for `node --test`: writes how many tests passed and failed, as JSON.

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* counts(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    // A suite (`describe`) groups tests and is none itself.
    if (data?.details?.type === "suite") continue;
    if (type === "test:fail") counts.failed++;
    if (type === "test:pass" && !data.skip && !data.todo) counts.passed++;
  }
  yield `${JSON.stringify(counts)}\n`;
}
