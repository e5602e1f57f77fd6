// Where the time of a first view goes: when each file comes, and what the page's main thread does until the content is
// painted. One run each, of our card, release 0.1 and the limit, at 1.6 Mbit/s and a processor four times slower. And
// what the thread does at a press on a living card, beside React and Preact.

import { newReader } from "./browser.mjs";
import { MIDDLING, SLOWER } from "./networks.mjs";
import { act, IDS as LIVING, openLiving } from "./press.mjs";
import { traced } from "./trace.mjs";
import { painted, watchFor } from "./watch.mjs";

const FIRST_VIEWS = ["card", "release", "limit"];
const PRESSES = 10;

/**
 * @param {import("playwright-core").Browser} browser
 * @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site
 * @param {import("./first-view.mjs").Case[]} cases
 * @param {import("./subjects.mjs").Subject[]} subjects
 * @param {{ say: (line: string) => void }} how
 */
export async function profile(browser, site, cases, subjects, { say }) {
  const firstViews = [], presses = [];
  for (const one of cases.filter(({ subject }) => FIRST_VIEWS.includes(subject.id))) {
    say(`profile of ${one.subject.id}, ${one.count} in a page`);
    firstViews.push({ subject: one.subject.id, count: one.count, ...(await ofFirstView(browser, site, one)) });
  }
  for (const subject of subjects.filter(({ id }) => LIVING.includes(id))) {
    say(`profile of a press on ${subject.id}`);
    presses.push({ subject: subject.id, thread: await ofPress(browser, site, subject) });
  }
  return { firstViews, presses };
}

/** @param {import("playwright-core").Browser} browser @param {{ address: string }} site @param {import("./first-view.mjs").Case} one */
async function ofFirstView(browser, site, { subject, count, path }) {
  const reader = await newReader(browser, site, { network: MIDDLING, slower: SLOWER });
  const { page } = reader;
  await watchFor(page, subject.shown, count);
  let time = NaN;
  const thread = await traced(page, async () => {
    await page.goto(path, { waitUntil: "commit" });
    return (time = await painted(page));
  }, 0);
  const files = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name, startTime, responseEnd }) => ({ path: new URL(name).pathname, from: Math.round(startTime), to: Math.round(responseEnd) })),
  );
  await reader.close();
  return { time: Math.round(time), files: files.filter(({ path, to }) => to <= time && path != "/favicon.ico"), thread };
}

/** Milliseconds of one press, the mean of some. @param {import("playwright-core").Browser} browser @param {Awaited<ReturnType<typeof import("./server.mjs").startServer>>} site @param {import("./subjects.mjs").Subject} subject */
async function ofPress(browser, site, subject) {
  const { page, close } = await openLiving(browser, site, subject);
  const press = async (times) => {
    for (let i = 0; i < times; i++) await page.evaluate(act, { act: "press", at: 0 });
  };
  // The browser compiles what runs often a second time.
  await press(PRESSES);
  const thread = await traced(page, () => press(PRESSES));
  await close();
  return Object.fromEntries(Object.entries(thread).map(([kind, ms]) => [kind, ms / PRESSES]));
}
