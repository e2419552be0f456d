import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { At } from '../../src/model/finding.js';
import type { Verdict } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { rowsOf } from '../readers/collect.js';

const folder = path.join(import.meta.dirname, 'exam');

/** Row, header or field, level, rule, and what a repair makes of the cell. */
type Told = readonly [row: number | null, column: string | null, level: string, rule: string, to?: string];

/** A file with one kind of trouble met in public, its content made up, and all that is to be said of it. */
interface Case {
  readonly file: string;
  readonly kind: string;
  readonly title: string;
  readonly asOf?: string;
  readonly verdict: Verdict;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly records: number;
  /** What the case is about. */
  readonly told: readonly Told[];
  /** What is also true of the file, and why. */
  readonly also?: readonly Told[];
  readonly why?: string;
}

const cases = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as readonly Case[];
const levels: Readonly<Record<string, string>> = { warning: 'warn' };
const sorted = (told: readonly Told[]): string[] => told.map((one) => JSON.stringify(one)).sort();

test.each(cases.map((one): [string, string, string, Case] => [one.kind, one.file, one.title, one]))(
  '%s %s: %s',
  async (_kind, file, _title, one) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, 'files', file)));
    const report = await check([bytesSource(file, bytes)], { asOf: one.asOf ?? '2024-03-12' });
    const told: Told[] = [
      ...report.findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ at, rule, severity }): Told => [at.row, at.header ?? at.field, levels[severity] ?? severity, rule]),
      ...report.repairs.map(({ at, rule, to }): Told => [at.row, at.header ?? at.field, 'fix', rule, to]),
    ];
    const [source] = report.sources;
    expect({
      verdict: report.verdict,
      format: source?.format ?? null,
      encoding: source?.encoding ?? null,
      records: report.summary.records,
      told: sorted(told),
    }).toEqual({
      verdict: one.verdict,
      format: one.format,
      encoding: one.encoding,
      records: one.records,
      told: sorted([...one.told, ...(one.also ?? [])]),
    });
  },
);

/** What stands at an address when the file is read again, and what a format shows of it; null where nothing does. */
async function reread(file: string, bytes: Uint8Array, at: At): Promise<readonly (string | null)[]> {
  const { sheets } = await read(bytesSource(file, bytes));
  const sheet = at.sheet === null ? sheets[0] : sheets.find(({ name }) => name === at.sheet);
  const row = (await rowsOf(sheet!)).find(({ n }) => n === at.row);
  const cell = row?.cells.find((_, i) => columnLetters(i) === at.column);
  const texts = typeof cell === 'object' ? [cell.text, cell.shown] : [cell];
  return texts.map((text) => (text === undefined || text.trim() === '' ? null : text));
}

test.each(
  cases
    .filter(({ told, format }) => told.length > 0 && !format?.includes('json'))
    .map(({ file, asOf }) => [file, asOf]),
)('what is said of %s stands where it says', async (file, asOf = '2024-03-12') => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'files', file!)));
  const report = await check([bytesSource(file!, bytes)], { asOf });
  const about = [
    ...report.findings.filter(({ rule }) => !rule.startsWith('input/')),
    ...report.repairs.map(({ at, from }) => ({ at, value: from })),
  ].filter(({ at }) => at.column !== null && at.row !== null);
  for (const { at, value } of about) expect(await reread(file!, bytes, at), JSON.stringify(at)).toContain(value);
});
