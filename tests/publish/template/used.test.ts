import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../src/generated/samples.js';
import type { Sample } from '../../../src/publish/template/sample.js';
import { bytesOf, checked, filled, kinds, partsOf } from './book.js';

const kind = kinds.find(({ id }) => id === 'administrative-license')!;
const sheet = 'xl/worksheets/sheet2.xml';
const sample = samples['administrative-license']!;
const record: Sample = { ...sample, documentNumber: '济示审许〔2026〕99号' };

/** A template with a part of it changed. */
function changed(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts[name]);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [name]: new TextEncoder().encode(after) });
}

describe('what people do with a template', () => {
  test('data typed over the sample is checked, and it is said that 示例 still stands there', async () => {
    const bytes = changed(await bytesOf(kind), sheet, (xml) => xml.replace('济示审许〔2026〕', '济示审许〔2025〕'));
    const report = await checked(bytes);
    expect(report.summary.records).toBe(1);
    expect(report.findings.map(({ rule, at }) => [rule, at.row])).toContainEqual(['input/sample-row', 4]);
  });

  test('the sample of another template, or one that has been moved, is passed over as well', async () => {
    const other = { ...kinds.find(({ id }) => id === 'administrative-penalty')! };
    const report = await checked(await bytesOf(other));
    expect([report.summary.records, report.findings.map(({ rule }) => rule)]).toEqual([0, ['input/no-records']]);
  });

  test('a template whose very hidden sheets were lost is read all the same', async () => {
    const book = filled(await bytesOf(kind), kind, [[record]]);
    const bare = changed(book, 'xl/workbook.xml', (xml) => xml.replace(/<sheet name="(?:代码|_lucheng)"[^>]*>/g, ''));
    const report = await checked(bare);
    expect([report.verdict, report.summary.records, report.repairs]).toEqual(['pass', 1, []]);
  });

  test('codes typed alone are as good as chosen ones', async () => {
    const book = changed(filled(await bytesOf(kind), kind, [[record]]), sheet, (xml) =>
      xml.replace(/(<row r="5">[\s\S]*)/, (row) => row.replaceAll('1 新增', '1').replaceAll('1 有效', '1')),
    );
    const report = await checked(book);
    expect([report.verdict, report.summary.records, report.repairs]).toEqual(['pass', 1, []]);
  });

  test('labels typed alone are replaced by their codes, and listed', async () => {
    const book = changed(filled(await bytesOf(kind), kind, [[record]]), sheet, (xml) =>
      xml.replace(/(<row r="5">[\s\S]*)/, (row) => row.replaceAll('1 新增', '新增')),
    );
    const report = await checked(book);
    expect(report.repairs.map(({ rule, from, to }) => [rule, from, to])).toEqual([['repair/label', '新增', '1']]);
  });

  test('a wrong label behind a code is an error', async () => {
    const book = changed(filled(await bytesOf(kind), kind, [[record]]), sheet, (xml) =>
      xml.replace(/(<row r="5">[\s\S]*)/, (row) => row.replaceAll('1 新增', '1 撤销')),
    );
    const report = await checked(book);
    expect(report.findings.map(({ rule, value }) => [rule, value])).toContainEqual(['shape/code', '1 撤销']);
  });

  test('an empty required cell of a begun row is what the sheet colours, and the check tells', async () => {
    const { decisionDate: _, ...less } = record;
    const bytes = filled(await bytesOf(kind), kind, [[less]]);
    const report = await checked(bytes);
    expect(report.findings.map(({ rule, at }) => [rule, at.field])).toEqual([['shape/required', 'decisionDate']]);
    const formulas = [...partsOf(bytes)[sheet]!.matchAll(/<cfRule[^>]*><formula>([^<]*)</g)].map((found) => found[1]);
    expect(formulas.length).toBeGreaterThan(1);
    for (const formula of formulas) expect(formula).toMatch(/^AND\(LEN\([A-Z]+5\)=0,COUNTA\(\$B5:\$AG5\)&gt;0\)$/);
  });
});
