import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookType } from '@e965/xlsx';
import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { cityFaults, cityTroubled } from '../corpus/datasets/city-troubled.js';
import { spoil } from '../corpus/make/faults.js';
import { sourceOf, tablesOf } from '../corpus/make/write.js';
import { rowsOf } from '../readers/collect.js';
import { expectedOfFixed, isKeyed, saidInCopy, saidOfFixed } from './copied.js';
import { fixedCopies, markedCopies } from './copies.js';
import { inputCases } from './input-cases.js';
import { gridOf, layouts, records } from './made-tables.js';

interface Inputs {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly options: CheckOptions;
}

const fileIn = (folder: string, name: string): Source =>
  bytesSource(name, new Uint8Array(readFileSync(path.join(folder, name))));
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

const exam = path.join('tests', 'corpus', 'exam');
const examCases = JSON.parse(readFileSync(path.join(exam, 'expected.json'), 'utf8')) as readonly {
  readonly file: string;
  readonly asOf?: string;
}[];
const department = path.join('examples', 'data', '示例区行政审批服务局');
const city = path.join('examples', 'data', '示例市完整性审查', '报送材料');
const troubled = cityTroubled();

const corpora: readonly Inputs[] = [
  ...examCases.map(({ file, asOf = '2024-03-12' }) => ({
    title: file,
    sources: [fileIn(path.join(exam, 'files'), file)],
    options: { asOf },
  })),
  {
    title: 'the example department',
    sources: filesIn(department).map((file) => fileIn(department, file)),
    options: { asOf: '2026-03-20' },
  },
  {
    title: 'the example city',
    sources: filesIn(city).map((file) => fileIn(city, file)),
    options: { asOf: '2026-03-20' },
  },
  {
    title: 'a city with every fault',
    sources: spoil(troubled.records, cityFaults, tablesOf).map(sourceOf),
    options: { asOf: troubled.asOf },
  },
];
/** Inputs that are refused, or lose something; not those that have too many of something, whose copies say little more. */
const refused: readonly Inputs[] = inputCases
  .filter(({ key, options }) => options?.limits === undefined && !key.startsWith('input/too-many'))
  .map(({ key, sources, options }, i) => ({
    title: `${key} (${i})`,
    sources,
    options: { asOf: '2024-03-12', ...options },
  }));

/** The cells of the sheets of a marked copy that hold data: in front stand the conclusion and the list of findings, behind what it is. */
async function cellsOf(source: Source): Promise<unknown> {
  const sheets = (await read(source)).sheets.slice(2, -1);
  return Promise.all(sheets.map(async (sheet) => [sheet.name, sheet.visibility, await rowsOf(sheet)]));
}

/** Numbers and days as spreadsheets hold them. */
const typedCell = (text: string): string | number | Date =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? new Date(`${text}T00:00:00Z`)
    : /^-?\d{1,9}(?:\.\d+)?$/.test(text)
      ? Number(text)
      : text;

/** Holds what is said of marked copies against what was said of the inputs. */
async function expectSaidAlike({ sources, options }: Inputs): Promise<Report> {
  const { before, sources: copies } = await markedCopies(sources, options);
  const after = await check(copies, options);
  if (after.findings.some(({ rule }) => rule === 'input/lost-in-copy')) {
    // what the copy does not show keeps it from being judged, as it kept the input, or from passing
    expect([before.verdict === 'pass', after.verdict]).toEqual([false, 'undetermined']);
    return before;
  }
  expect(saidInCopy(after, before)).toEqual(saidInCopy(before, before));
  if (before.findings.length === after.findings.length) expect(after.verdict).toBe(before.verdict);
  return before;
}

describe('a check of marked copies says what the check of the inputs said', () => {
  test.each([...corpora, ...refused].map((one) => [one.title, one] as const))(
    '%s',
    async (_, one) => {
      await expectSaidAlike(one);
    },
    120_000,
  );

  test.each<BookType>(['ods', 'biff8', 'xlml', 'html', 'xlsx'])(
    'random tables as %s',
    async (bookType) => {
      let said = 0;
      await fc.assert(
        fc.asyncProperty(records, layouts, fc.boolean(), async (list, layout, typed) => {
          const rows = gridOf(list, layout).rows.map((row) => row.map((text) => (typed ? typedCell(text) : text)));
          const book = sheetJs.utils.book_new(sheetJs.utils.aoa_to_sheet(rows, { cellDates: true }), '数据');
          const bytes = new Uint8Array(sheetJs.write(book, { type: 'array', bookType, cellDates: true }));
          const before = await expectSaidAlike({
            title: '',
            sources: [bytesSource('示例', bytes)],
            options: { asOf: '2024-03-12' },
          });
          said += before.findings.length + before.repairs.length;
        }),
        { numRuns: 8 },
      );
      expect(said).toBeGreaterThan(20);
    },
    60_000,
  );
});

/** Inputs of which this program says what they are, as another format. */
const told = refused.filter(({ title }) => /template|sample-row#overwritten|lost-in-copy/.test(title));

describe('what a workbook says of itself is said of its copy in another format', () => {
  test.each<BookType>(['ods', 'biff8'])('%s', async (bookType) => {
    expect(told.length).toBeGreaterThan(4);
    for (const { title, sources, options } of told) {
      const [source] = sources;
      const book = sheetJs.read(await source!.read(0, source!.size), { type: 'array' });
      const bytes = new Uint8Array(sheetJs.write(book, { type: 'array', bookType }));
      const before = await expectSaidAlike({ title, sources: [bytesSource('示例', bytes)], options });
      const rule = title.split(/[ #]/)[0]!;
      expect(before.findings.map((finding) => finding.rule)).toContain(rule);
    }
  });
});

describe('marking a marked copy again changes nothing', () => {
  test.each(corpora.slice(0, -2).map((one) => [one.title, one] as const))('%s', async (_, { sources, options }) => {
    const { before, sources: copies } = await markedCopies(sources, options);
    const again = await markedCopies(copies, options);
    const alike = again.before.findings.length === before.findings.length;
    for (const [i, copy] of copies.entries()) {
      // of JSON the order of what is said of a row is that of its rules, of a copy that of its columns
      if (copy === sources[i] || !alike || isKeyed(before, copy.name)) continue;
      expect(await cellsOf(again.sources[i]!)).toEqual(await cellsOf(copy));
    }
  });
});

describe('a check of fixed copies finds what could not be fixed, and nothing else', () => {
  test.each(corpora.map((one) => [one.title, one] as const))(
    '%s',
    async (_, { sources, options }) => {
      const { before, sources: copies, repairs, written } = await fixedCopies(sources, options);
      expect([...written]).toEqual([...new Set(repairs.filter(({ kept }) => kept === null).map(({ file }) => file))]);
      if (written.size === 0) return;
      expect(saidOfFixed(await check(copies, options))).toEqual(expectedOfFixed(before, repairs));
      expect([...(await fixedCopies(copies, options)).written]).toEqual([]);
    },
    120_000,
  );
});
