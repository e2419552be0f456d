import { recordTypes } from '../../generated/record-types.js';
import type { Obligation } from '../../model/obligation.js';

const known: ReadonlySet<string> = new Set(recordTypes.map(({ id }) => id));

/** Identifier of an obligation as the interface writes it. */
export const obligationId = ({ id }: Pick<Obligation, 'id'>): string => id.replace(/^coverage\//, '');

/** The record type an obligation is about: that which fulfils it, or, where that is no record, that which makes it. */
export function recordTypeOf({ seen, holders }: Obligation): string | undefined {
  if (seen !== undefined && known.has(seen.type)) return seen.type;
  return holders.kind === 'records' ? holders.each.type : undefined;
}
