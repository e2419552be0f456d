/** Values of a query; what is undefined is left out, a list is joined by commas. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * A path of segments, each encoded.
 * @throws {TypeError} for a segment that would lead elsewhere: an empty one, `.` and `..`
 */
export function pathOf(segments: readonly string[], query: Query = {}): string {
  const path = segments.map((segment) => {
    if (typeof segment !== 'string' || /^(\.{0,2}|%2e(%2e)?)$/i.test(segment)) {
      throw new TypeError(`地址里缺少编号，或编号不能用：${JSON.stringify(segment)}（${segments.join('/')}）`);
    }
    return `/${encodeURIComponent(segment)}`;
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, typeof value === 'object' ? value.join(',') : String(value));
  return path.join('') + (search.size === 0 ? '' : `?${search}`);
}
