import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { cityFaults, cityTroubled } from '../corpus/datasets/city-troubled.js';
import { spoil } from '../corpus/make/faults.js';
import { sourceOf, tablesOf } from '../corpus/make/write.js';
import { rowsOf } from '../readers/collect.js';
import { expectedOfFixed, saidInCopy, saidOfFixed } from './copied.js';
import { fixedCopies, markedCopies } from './copies.js';
import { inputCases } from './input-cases.js';

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

const inputs: readonly Inputs[] = [
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
  // limits that are small enough for a small input are too small for its copy
  ...inputCases
    .filter(({ options }) => options?.limits === undefined)
    .map(({ key, sources, options }, i) => ({
      title: `${key} (${i})`,
      sources,
      options: { asOf: '2024-03-12', ...options },
    })),
];

/** The cells of the sheets of a marked copy that hold data: in front stand the conclusion and the list of findings, behind what it is. */
async function cellsOf(source: Source): Promise<unknown> {
  const sheets = (await read(source)).sheets.slice(2, -1);
  return Promise.all(sheets.map(async (sheet) => [sheet.name, sheet.visibility, await rowsOf(sheet)]));
}

describe('a check of marked copies says what the check of the inputs said', () => {
  test.each(inputs.map((one) => [one.title, one] as const))('%s', async (_, { sources, options }) => {
    const { before, sources: copies } = await markedCopies(sources, options);
    const after = await check(copies, options);
    if (after.findings.some(({ rule }) => rule === 'input/lost-in-copy')) {
      // what the copy does not show keeps it from being judged, as it kept the input, or from passing
      expect([before.verdict === 'pass', after.verdict]).toEqual([false, 'undetermined']);
      return;
    }
    expect(saidInCopy(after, before)).toEqual(saidInCopy(before, before));
    if (before.findings.length !== after.findings.length) return;
    expect(after.verdict).toBe(before.verdict);
    const again = await markedCopies(copies, options);
    for (const [i, copy] of copies.entries())
      if (copy !== sources[i]) expect(await cellsOf(again.sources[i]!)).toEqual(await cellsOf(copy));
  });
});

describe('a check of fixed copies finds what could not be fixed, and nothing else', () => {
  test.each(inputs.map((one) => [one.title, one] as const))('%s', async (_, { sources, options }) => {
    const { before, sources: copies, repairs, written } = await fixedCopies(sources, options);
    expect([...written]).toEqual([...new Set(repairs.filter(({ kept }) => kept === null).map(({ file }) => file))]);
    const after = await check(copies, options);
    expect(saidOfFixed(after)).toEqual(expectedOfFixed(before, repairs));
    expect([...(await fixedCopies(copies, options)).written]).toEqual([]);
  });
});
