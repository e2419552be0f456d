import { check } from '../../../src/check/check.js';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { At } from '../../../src/model/finding.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import type { CorpusRecord, Values } from '../dataset.js';
import { registerSource } from '../make/register.js';
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

/** The day, the purpose and the register a run judges by. */
export interface Judged {
  readonly asOf: string;
  readonly profile?: string | undefined;
  readonly register?: readonly Values[] | undefined;
}

/** A table of records of one type, and where those stand in the dataset. */
interface Table {
  readonly type: (typeof recordTypes)[number];
  readonly places: readonly number[];
}

/** The tables records of some types are exported in, by file name: one per type, and one more for those that stand apart. */
function tablesOf(
  records: readonly CorpusRecord[],
  types: ReadonlySet<string>,
  apart: ReadonlySet<number>,
): ReadonlyMap<string, Table> {
  const places = [...records.keys()];
  const tables = recordTypes
    .filter(({ id }) => types.has(id))
    .flatMap((type) => {
      const all = places.filter((place) => records[place]!.type === type.id);
      return [
        { name: `${type.id}.json`, type, places: all.filter((place) => !apart.has(place)) },
        { name: `${type.id}-apart.json`, type, places: all.filter((place) => apart.has(place)) },
      ];
    });
  return new Map(tables.filter((table) => table.places.length > 0).map((table) => [table.name, table]));
}

/** A table as an export has it: every field a key, empty where the record has nothing. */
function sourceOf({ type, places }: Table, name: string, records: readonly CorpusRecord[]): Source {
  const rows = places.map((place) =>
    Object.fromEntries([
      ...type.fields.map((field) => [field.name, records[place]!.record[field.name] ?? null]),
      // what an example adds that the type does not know
      ...Object.entries(records[place]!.record),
    ]),
  );
  return bytesSource(name, new TextEncoder().encode(JSON.stringify(rows)));
}

/** Everything a check says of the records of some types. */
async function findingsOf(
  records: readonly CorpusRecord[],
  types: ReadonlySet<string>,
  { asOf, profile, register }: Judged,
  apart: ReadonlySet<number> = new Set(),
): Promise<Found[]> {
  const tables = tablesOf(records, types, apart);
  const sources = [...tables].map(([name, table]) => sourceOf(table, name, records));
  const { findings, repairs, capped } = await check(sources, {
    asOf,
    ...(profile ? { profile } : {}),
    ...(register ? { register: registerSource('主体登记库.csv', 'csv', register) } : {}),
  });
  if (capped) throw new Error('more findings than are listed');
  const placeOf = ({ row, file }: At): number | null =>
    row === null ? null : (tables.get(file)?.places[row - 1] ?? null);
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

/** A finding that is expected of a mistake, at no record where it is of a whole table; in any words where none are given. */
export interface Expected {
  readonly rule: string;
  readonly place: number | null;
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
  const apart = new Set(mutation.apart ? mutation.places : []);
  const found = await findingsOf(mutation.records, types, judged, apart);
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
