/** JSON with one line per member of every list of objects, so that a change to the standard reads as a diff of lines. */
export function dataLines(value: unknown, indent = ''): string {
  const deeper = `${indent} `;
  if (Array.isArray(value)) {
    if (!value.some((member) => member !== null && typeof member === 'object')) return JSON.stringify(value);
    return `[\n${value.map((member) => deeper + (hasLists(member) ? dataLines(member, deeper) : JSON.stringify(member))).join(',\n')}\n${indent}]`;
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, member]) => `${deeper}${JSON.stringify(key)}: ${dataLines(member, deeper)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** True for objects big enough to be spread: those that hold lists of objects which are spread themselves. */
const hasLists = (value: unknown): boolean =>
  value !== null &&
  typeof value === 'object' &&
  ['fields', 'codes'].some((key) => Array.isArray((value as Record<string, unknown>)[key]));
