// Answers share most of their parts. A file holds each part once, and answers as numbers of parts; so an equal part is
// the same object in every answer, and a memoised component that is handed it again has nothing to do.

/**
 * @param {{ parts: unknown[], answers: Record<string, Record<string, number>> }} file
 * @param {unknown[]} [known] parts of the file before; their numbers come first
 */
export function unpacked({ parts, answers }, known = []) {
  const all = [...known, ...parts];
  const named = (answer) => Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, all[part]]));
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, named(answer)]));
}
