import { check } from '../../../src/check/check.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { At } from '../../../src/model/finding.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import type { Typed } from '../../rules/run-rules.js';
import { concerned } from './concerned.js';
import { dataset } from './dataset.js';
import type { Mutation } from './mutation.js';

/** A finding or a repair, and the record it stands at by its place in the dataset; null where it is of a whole column or file. */
export interface Found {
  readonly rule: string;
  readonly place: number | null;
  readonly field: string | null;
  readonly message: string;
}

/** The day and the purpose a run judges by. */
export interface Judged {
  readonly asOf: string;
  readonly profile?: string | undefined;
}

/** Records of a type as an export has them: every field a key, empty where the record has nothing. */
function sourceOf(type: (typeof recordTypes)[number], records: readonly Typed[]): Source {
  const rows = records.map(({ record }) =>
    Object.fromEntries([
      ...type.fields.map(({ name }) => [name, record[name] ?? null]),
      // what an example adds that the type does not know
      ...Object.entries(record),
    ]),
  );
  return bytesSource(`${type.id}.json`, new TextEncoder().encode(JSON.stringify(rows)));
}

/** Everything a check says of the records of some types. */
async function findingsOf(
  records: readonly Typed[],
  types: ReadonlySet<string>,
  { asOf, profile }: Judged,
): Promise<Found[]> {
  const placesOf = (id: string): number[] => [...records.keys()].filter((place) => records[place]!.type === id);
  const sources = recordTypes
    .filter(({ id }) => types.has(id))
    .map((type) =>
      sourceOf(
        type,
        placesOf(type.id).map((place) => records[place]!),
      ),
    );
  const { findings, repairs, capped } = await check(sources, { asOf, ...(profile ? { profile } : {}) });
  if (capped) throw new Error('more findings than are listed');
  const placeOf = ({ row, file }: At): number | null =>
    row === null ? null : placesOf(file.replace(/\.json$/, ''))[row - 1]!;
  return [
    ...findings.map(({ rule, at, message }) => ({ rule, place: placeOf(at), field: at.field, message })),
    ...repairs.map(({ rule, at, from, to }) => ({
      rule,
      place: placeOf(at),
      field: at.field,
      message: `${from} → ${to}`,
    })),
  ];
}

const known = new Map<string, Promise<Found[]>>();
const keyOf = (found: Found): string => JSON.stringify(found);

/** What a run of some types says of the dataset without a mistake in it. */
function before(types: ReadonlySet<string>, judged: Judged): Promise<Found[]> {
  const run = JSON.stringify([judged, [...types].sort()]);
  const findings = known.get(run) ?? findingsOf(dataset.records, types, judged);
  known.set(run, findings);
  return findings;
}

/** A finding that is expected of a mistake; in any words where none are given. */
export interface Expected {
  readonly rule: string;
  readonly place: number;
  readonly message: string | undefined;
}

/** What came of a mistake in the dataset. */
interface Outcome {
  /** Expected findings that did not come. */
  readonly missing: readonly Expected[];
  /** Findings beyond the expected ones that the dataset does not have by itself. */
  readonly others: readonly Found[];
}

/** Checks the dataset with a mistake in it. @param types those that are checked; all the mistake can matter to unless given. */
export async function outcomeOf(
  mutation: Mutation,
  judged: Judged,
  expected: readonly Expected[],
  types: ReadonlySet<string> = concerned(mutation, new Set(expected.map(({ rule }) => rule))),
): Promise<Outcome> {
  const found = await findingsOf(mutation.records, types, judged);
  const missing = expected.filter((one) => {
    const index = found.findIndex(
      ({ rule, place, message }) => rule === one.rule && place === one.place && message === (one.message ?? message),
    );
    if (index >= 0) found.splice(index, 1);
    return index < 0;
  });
  const old = (await before(types, judged)).map(keyOf);
  const others = found.filter((one) => {
    const index = old.indexOf(keyOf(one));
    if (index >= 0) old.splice(index, 1);
    return index < 0;
  });
  return { missing, others };
}
