import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { LineFile } from '../../src/cli/line-file.js';
import { Spool } from '../../src/cli/spool.js';
import { wholeNdjson } from '../../src/cli/whole-ndjson.js';
import { cases, licence, personal } from '../check/table.js';
import { runOn } from '../reports/make-run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly type: string;
  readonly rule?: string;
  readonly at?: { readonly row: number };
  readonly [more: string]: unknown;
}

async function linesOf(records: readonly Readonly<Record<string, string>>[]) {
  const spool = new Spool(folder, 'zh', false);
  const report = await runOn(records, { sink: spool });
  let text = '';
  for await (const piece of wholeNdjson(report, spool)) text += piece;
  expect(readdirSync(folder)).toEqual([]);
  spool.close();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  return { report, text, lines, end: lines.at(-1)! };
}

const counts = (lines: readonly Line[]): Readonly<Record<string, number>> => {
  const all: Record<string, number> = {};
  for (const { type, rule } of lines) if (type === 'finding') all[rule!] = (all[rule!] ?? 0) + 1;
  return all;
};

describe('NDJSON has every finding', () => {
  test.each([
    ['five thousand equal faults', cases(Array.from({ length: 5000 }, () => ({ ...licence, 许可类别: '普通许可' })))],
    ['rules over one record', cases(Array.from({ length: 2500 }, () => ({ ...licence, 有效期至: '2024-02-01' })))],
    ['duplicates, which are told when all records are in', Array.from({ length: 2500 }, () => licence)],
    ['repairs', cases(Array.from({ length: 2500 }, () => ({ ...licence, 许可决定日期: '2024年3月1日' })))],
  ])('%s', async (_name, records) => {
    const { report, lines, end } = await linesOf(records);
    const { errors, warnings, infos, repairs } = report.summary;
    const total = errors + warnings + infos;
    expect(report.capped).toBe(true);
    expect(end).toEqual({ type: 'end', findings: total, repairs, unlisted: 0, unlistedRepairs: 0 });
    expect(lines.filter(({ type }) => type === 'finding').length).toBe(total);
    expect(lines.filter(({ type }) => type === 'repair').length).toBe(repairs);
    const exact = report.rules.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]);
    expect(counts(lines)).toEqual(Object.fromEntries(exact));
    // no finding is told twice
    const told = lines
      .filter(({ type }) => type === 'finding')
      .map((line) => JSON.stringify([line.rule, line.at, line['params']]));
    expect(new Set(told).size).toBe(total);
    expect(lines[0]).toMatchObject({ type: 'run', summary: report.summary });
    expect(lines[0]).not.toHaveProperty('findings');
  });

  test('personal data is masked beyond the listed findings too', async () => {
    const { text, lines } = await linesOf(
      cases(Array.from({ length: 1500 }, () => ({ ...personal, 证件号码: '370102191203070007' }))),
    );
    expect(lines.length).toBeGreaterThan(1500);
    expect(text).not.toContain('370102191203070007');
    expect(text).toContain('370***********0007');
  });
});

describe('lines kept on disk', () => {
  test('come back as they were, however many there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.constantFrom(1, 3000), async (some, times) => {
        const file = new LineFile(folder);
        const lines = Array.from({ length: times }, () => some.map((line) => `${line}王甲示例\n`)).flat();
        for (const line of lines) file.add(line);
        let text = '';
        for await (const piece of file.pieces()) text += piece;
        file.close();
        expect([file.count, text]).toEqual([lines.length, lines.join('')]);
      }),
      { numRuns: 20 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that cannot be written to is told when they are read, not when they come', async () => {
    const file = new LineFile(path.join(folder, 'nowhere'));
    for (let i = 0; i < 5000; i += 1) file.add(`${'示例'.repeat(50)}\n`);
    await expect(file.pieces().next()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
