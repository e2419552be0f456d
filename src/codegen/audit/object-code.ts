type Members = Readonly<Record<string, string | undefined>>;

/** Code of an object literal; members that are undefined are left out. */
export const objectCode = (members: Members): string =>
  `{ ${Object.entries(members)
    .filter(([, code]) => code !== undefined)
    .map(([name, code]) => `${name}: ${code}`)
    .join(', ')} }`;

/** Code of a list, an item a line. */
export const listCode = (items: readonly string[]): string => `[\n${items.map((item) => `${item},\n`).join('')}]`;

/** Code of a value. */
export const dataCode = (value: unknown): string => JSON.stringify(value);

/** Values as members of an object literal. */
export const dataMembers = (values: Readonly<Record<string, unknown>>): Members =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? undefined : dataCode(value)]),
  );
