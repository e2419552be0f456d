import type { RecordType } from '../model/record-type.js';
import { type Candidate, headerIndex } from './header-index.js';
import { keysOf } from './normalise-header.js';

/** True for the envelope of a batch: a table of the standard that stands among records, and is none. */
export const isBatch = ({ id }: RecordType): boolean => id === 'batch';

/** Fields that tell an envelope from other tables; contacts, names and periods stand in many. */
const telling: ReadonlySet<string> = new Set([
  'batchId',
  'standardVersion',
  'reportingUnitCode',
  'zeroReport',
  'recordCount',
  'recordsDigest',
]);
/** Fewest of them by which it is known, and fewest of all its fields with one of them. */
const fewestTelling = 2;
const fewestKnown = 5;

/** True where these fields of an envelope are enough to know it: ordinary answers and tables share some with it. */
export function areEnough(names: ReadonlySet<string>): boolean {
  const count = [...names].filter((name) => telling.has(name)).length;
  return count >= fewestTelling || (count > 0 && names.size >= fewestKnown);
}

/** What headers may stand for, without fields of an envelope that they are not enough to know. */
export function candidatesIn(
  headers: readonly string[],
  types: readonly RecordType[],
): readonly (readonly Candidate[])[] {
  const index = headerIndex(types);
  const all = headers.map((header) => keysOf(header).flatMap((key) => index.get(key) ?? []));
  const told = formsTold(all);
  return all.map((list) => list.filter(({ type }) => !isBatch(type) || told.has(type)));
}

function formsTold(all: readonly (readonly Candidate[])[]): ReadonlySet<RecordType> {
  const names = new Map<RecordType, Set<string>>();
  for (const { type, field } of all.flat())
    if (isBatch(type)) names.set(type, (names.get(type) ?? new Set()).add(field.name));
  return new Set([...names].filter(([, known]) => areEnough(known)).map(([type]) => type));
}

/** Tells by the names of its values whether an object is an envelope, and not a record that shares fields with it. */
export const isEnvelopeAmong =
  (types: readonly RecordType[]) =>
  (names: readonly string[]): boolean => {
    const explained = new Map<RecordType, number>();
    for (const list of candidatesIn(names, types))
      for (const type of new Set(list.map((one) => one.type))) explained.set(type, (explained.get(type) ?? 0) + 1);
    const counts = [...explained].sort(([a, m], [b, n]) => n - m || Number(isBatch(a)) - Number(isBatch(b)));
    const [best] = counts;
    return best !== undefined && isBatch(best[0]);
  };
