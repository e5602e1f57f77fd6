// The part of docs/performance.md that is written by hand, in docs/performance-log.md.

/**
 * Why a target is missed: the paragraphs under the heading of the log that names it, as in `### press-react, press-preact`.
 *
 * @param {string} log
 * @param {string} id
 */
export function explanation(log, id) {
  const sections = log.split(/^##+ /m).map((section) => section.split(/\n([^]*)/));
  const found = sections.find(([heading]) => heading.split(", ").includes(id));
  return found?.[1]?.trim();
}

/** What was tried: the log without its heading and without the explanations, which stand beside their targets. @param {string} log */
export function tried(log) {
  const [, section] = log.split("\n## What was tried\n");
  if (section === undefined) throw new Error('docs/performance-log.md has no section "What was tried"');
  return section.split(/\n## /)[0].trim();
}
