/** The value of a map for a key; made and kept where there is none yet. */
export function valueIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Things by what they have in common, in the order they come; those that have nothing to go by are left out. */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (one: T) => K | undefined): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) valueIn(groups, key, () => []).push(one);
  }
  return groups;
}
