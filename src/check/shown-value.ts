/** A value of a record as text, whatever it is; null where there is none. Values nested beyond what can be written out are only named. */
export function shownValue(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // too deep for the stack, a circle, or a number JSON does not know
    return typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  }
}
