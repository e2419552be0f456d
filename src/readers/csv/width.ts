import { isBlank } from './blank.js';

/** How many fields the records of a table have. */
export interface Width {
  /** The commonest number of fields. */
  readonly expected: number;
  /** The widest of those records without the empty fields at its end: exports may end every row with a delimiter. */
  readonly filled: number;
  /** Fields of the first record of several, which is the header as a rule, without the empty ones at its end. */
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
    named: filledOf(records.filter((fields) => filledOf([fields]) > 1).slice(0, 1)),
  };
}

/**
 * True for another width than the others', unless none that is ever filled is missing, or the row is a title or note of one
 * field. Empty fields too many are harmless only where no delimiter inside a text can have moved the empty last cells of
 * the row out of the table.
 */
export function isRagged(fields: Fields, { expected, filled, named }: Width): boolean {
  if (fields.length === expected || fields.length === 1) return false;
  if (fields.length > expected) {
    const last = fields.findLastIndex((field) => !isBlank(field)) + 1;
    return last > expected || (fields.length > named && last > fields.length - named);
  }
  return fields.length < filled && fields.filter((field) => !isBlank(field)).length > 1;
}
