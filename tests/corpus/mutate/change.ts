import type { Values } from '../dataset.js';

/** What a field may hold. */
export type Given = Values[string];

/** What is to be changed of a record: fields and their values, absent ones as undefined. */
export type Change = Readonly<Record<string, Given | undefined>>;

/** A record with a change made. */
export const changed = (record: Values, change: Change): Values =>
  Object.fromEntries(
    Object.entries({ ...record, ...change }).filter((entry): entry is [string, Given] => entry[1] !== undefined),
  );

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many fields a change makes other than they are. */
export const cost = (record: Values, change: Change): number =>
  Object.entries(change).filter(([name, value]) => !same(record[name], value)).length;
