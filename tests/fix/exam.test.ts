import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { checkedAgain } from './checked-again.js';

const folder = path.join(import.meta.dirname, '../corpus/exam');
const cases = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly {
  readonly file: string;
  readonly title: string;
  readonly asOf?: string;
  readonly format: string | null;
  readonly told: readonly (readonly unknown[])[];
  readonly also?: readonly (readonly unknown[])[];
}[];
const repaired = cases.filter(({ told, also = [] }) => [...told, ...also].some((one) => one[2] === 'fix'));

test.each(repaired.map((one) => [one.file, one.title, one] as const))('%s fixed: %s', async (file, _, one) => {
  const source = bytesSource(file, new Uint8Array(readFileSync(path.join(folder, 'files', file))));
  const { written, before } = await checkedAgain(source, { asOf: one.asOf ?? '2024-03-12' });
  expect(written).toBe(before.repairs.filter(({ writable }) => writable).length);
});
