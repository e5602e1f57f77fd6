// What a page's main thread does, from a trace of the browser.

/** The browser's names of what it does, by kind. */
export const KINDS = [
  ["scripts", /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch|v8\.(run|callFunction|evaluateModule|produce\w*))$/],
  ["compiling", /^(v8\.compile\w*|V8\.Compile\w*|v8\.wasm\w*|wasm\.\w+|V8\.DeserializeContext|v8\.parseOnBackground\w*)$/i],
  ["parsing", /^(ParseHTML|ParseAuthorStyleSheet)$/],
  ["styles", /^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation)$/],
  ["layout", /^(Layout|UpdateLayerTree)$/],
  ["painting", /^(PrePaint|Paint|PaintImage|Layerize|Commit|CompositeLayers)$/],
  ["garbage", /^(MajorGC|MinorGC|V8\.GC\w*|BlinkGC\.\w*)$/],
];
const CATEGORIES = ["devtools.timeline", "v8", "blink.user_timing", "disabled-by-default-v8.compile", "v8.wasm", "__metadata", "toplevel"];

/**
 * Milliseconds of each kind in the main thread's events, without what others take within them.
 *
 * @param {{ name: string, ts: number, dur: number }[]} events
 */
export function byKind(events) {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  /** @type {Record<string, number>} */
  const total = {};
  /** @type {{ end: number, kind: string | undefined }[]} */
  const open = [];
  for (const { name, ts, dur } of sorted) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const own = KINDS.find(([, names]) => names.test(name))?.[0];
    const outer = open.at(-1)?.kind;
    // What has no kind of its own counts to what it happens in.
    const kind = own ?? outer;
    if (kind) total[kind] = (total[kind] ?? 0) + dur / 1000;
    if (outer) total[outer] -= dur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return Object.fromEntries(Object.entries(total).map(([kind, ms]) => [kind, Math.round(ms)]));
}

/**
 * Runs a job while the browser is traced. Milliseconds of each kind from `from` (page time; if not told, the job's beginning)
 * until the job's end.
 *
 * @param {import("playwright-core").Page} page
 * @param {() => Promise<number | void>} job may return the page's time at which it counts as done
 * @param {number} [from]
 */
export async function traced(page, job, from) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: CATEGORIES });
  const begin = from ?? (await page.evaluate(() => performance.now()));
  const done = await job();
  const end = done ?? (await page.evaluate(() => performance.now()));
  await page.evaluate((end) => void performance.mark("job done", { startTime: end }), end);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mark = traceEvents.find(({ name }) => name == "job done");
  const first = mark.ts - (end - begin) * 1000;
  return byKind(traceEvents.filter(({ ph, pid, tid, ts }) => ph == "X" && pid == mark.pid && tid == mark.tid && ts >= first && ts <= mark.ts));
}
