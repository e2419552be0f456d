/** JSON with the keys of objects in order and without blanks: equal values are written alike. Keys without a value are left out. */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${membersOf(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`)
    .join(',')}}`;
}

/** The same in pieces, so that no text is longer than a member at some depth. */
export function* jsonPieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || value === null || typeof value !== 'object') {
    yield jsonText(value);
    return;
  }
  let isFirst = true;
  if (Array.isArray(value)) {
    yield '[';
    for (const member of value) {
      if (!isFirst) yield ',';
      isFirst = false;
      yield* jsonPieces(member, depth - 1);
    }
    yield ']';
    return;
  }
  yield '{';
  for (const [key, member] of membersOf(value)) {
    yield `${isFirst ? '' : ','}${JSON.stringify(key)}:`;
    isFirst = false;
    yield* jsonPieces(member, depth - 1);
  }
  yield '}';
}

const membersOf = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A JSON value with the keys of all objects in order; itself where they are. What is made of it does not tell how it came. */
export function inOrder<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const members = value.map(inOrder);
    return members.every((member, i) => member === value[i]) ? value : (members as T);
  }
  const keys = Object.keys(value);
  const members = membersOf(value).map(([key, member]): [string, unknown] => [key, inOrder(member)]);
  const isSame =
    members.length === keys.length &&
    members.every(([key, member], i) => key === keys[i] && member === (value as Record<string, unknown>)[key]);
  return isSame ? value : (Object.fromEntries(members) as T);
}
