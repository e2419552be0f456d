import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { recordTypes } from '../../../src/generated/record-types.js';
import type { RecordType } from '../../../src/model/record-type.js';
import { standardVersion } from '../../../src/standard/version.js';

export type Json = Readonly<Record<string, unknown>>;

/** A record of the standard's tests, and the day it is to be judged by. */
export interface Fixture {
  readonly name: string;
  readonly type: RecordType;
  readonly record: Json;
}

const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;
const namesIn = (path: string): string[] => (existsSync(path) ? readdirSync(path).sort() : []);

/** Every record in `tests/records`, the wrong ones made as their files say. */
export const fixtures: readonly Fixture[] = recordTypes.flatMap((type) => {
  const folder = `tests/records/${type.id}`;
  const valid = namesIn(`${folder}/valid`).map((name) => ({ name, record: read(`${folder}/valid/${name}`) }));
  const invalid = namesIn(`${folder}/invalid`).map((name) => {
    const made = read(`${folder}/invalid/${name}`) as { base: string; set?: Json; unset?: readonly string[] };
    const record = { ...valid.find((one) => one.name === `${made.base}.json`)!.record, ...made.set };
    for (const field of made.unset ?? []) delete (record as Record<string, unknown>)[field];
    return { name, record };
  });
  return [...valid, ...invalid].map(({ name, record }) => ({ name: `${type.id}/${name}`, type, record }));
});

/** The first valid record of a type. */
export const validOf = (id: string): Json => fixtures.find(({ type }) => type.id === id)!.record;

/** A batch around records of one type. */
export const batchOf = (records: readonly unknown[], change: Json = {}): Json => {
  const [first] = records as readonly Json[];
  return {
    batchId: '11370100MADEUP11XH-20260320-01',
    standardVersion,
    reportingUnitName: first?.['reportingUnitName'] ?? '济南市示例区行政审批服务局',
    reportingUnitCode: first?.['reportingUnitCode'] ?? '11370100MADEUP11XH',
    divisionCode: '370102',
    recordType: first?.['recordType'] ?? '301',
    zeroReport: '0',
    recordCount: String(records.length),
    recordsDigest: '0'.repeat(64),
    operatorName: '王甲',
    reviewerName: '李乙',
    contactPhone: '0531-00000000',
    generatedAt: '2026-03-20T09:30:00+08:00',
    ...change,
  };
};

/** A submission of records, each for the first time. */
export const submissionOf = (records: readonly unknown[], change: Json = {}) => ({
  batch: batchOf(records, change),
  entries: records.map((record) => ({ revision: 1, record: record as Json })),
});
