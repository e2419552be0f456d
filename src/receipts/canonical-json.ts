const deepest = 1000;
const loneSurrogate = /\p{Surrogate}/u;

/** JSON of a value in the one form of RFC 8785: no spaces, members sorted by UTF-16 code units, numbers as ECMAScript writes them. */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > deepest) throw new TypeError(`JSON nested deeper than ${deepest} levels`);
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) throw new TypeError('a lone surrogate has no UTF-8');
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is not a number of JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is not a value of JSON`);
  const members = Object.entries(value)
    // as JSON.stringify does: a member that is not there
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}
