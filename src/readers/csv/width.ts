import { isBlank } from './blank.js';

/** How many fields the records of a table have. */
export interface Width {
  /** The commonest number of fields. */
  readonly expected: number;
  /** The widest of those records without the empty fields at its end: exports may end every row with a delimiter. */
  readonly filled: number;
  /** The widest of all records without the empty fields at its end, the header as a rule. */
  readonly named: number;
}

type Fields = readonly (string | undefined)[];

/** The width most records agree on, the larger where two are as common. */
export function widthOf(records: readonly Fields[]): Width {
  const tally = new Map<number, number>();
  for (const { length } of records) tally.set(length, (tally.get(length) ?? 0) + 1);
  const [[expected] = [1]] = [...tally].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  const filledOf = (some: readonly Fields[]): number =>
    Math.max(1, ...some.map((fields) => fields.findLastIndex((field) => !isBlank(field)) + 1));
  return {
    expected,
    filled: filledOf(records.filter(({ length }) => length === expected)),
    named: filledOf(records),
  };
}

/**
 * True for another width than the others', unless none that is ever filled is missing, or the row is a title or note of one
 * field. One field too many is one too many even where it is empty: a delimiter in a text moves the empty last cell out of
 * the table.
 */
export function isRagged(fields: Fields, { expected, filled, named }: Width): boolean {
  if (fields.length === expected || fields.length === 1) return false;
  if (fields.length > expected) return fields.length > named || fields.slice(expected).some((field) => !isBlank(field));
  return fields.length < filled && fields.filter((field) => !isBlank(field)).length > 1;
}
