import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { forms } from '../../src/generated/forms.js';
import type { Report } from '../../src/model/report.js';
import { templateKinds } from '../../src/publish/template/kinds.js';
import { templateOf } from '../../src/publish/template/template.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { writeWorkbook } from '../../src/workbook/write-workbook.js';
import { standard } from '../publish/standard.js';
import { bytesOf } from '../workbook/collect.js';

const run = (bytes: Uint8Array): Promise<Report> => check([bytesSource('模板.xlsx', bytes)], { asOf: '2026-03-20' });

/** The workbook without a word of what it is, as where its sheets have been moved to another one. */
function unknown(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const book = new TextDecoder().decode(parts['xl/workbook.xml']);
  parts['xl/workbook.xml'] = new TextEncoder().encode(book.replace('name="_lucheng"', 'name="参数"'));
  return zipSync(parts, { level: 0 });
}

describe('templates nobody has filled', () => {
  test.each(templateKinds(standard, forms).map((kind) => [kind.title, kind] as const))('%s', async (_, kind) => {
    const bytes = await bytesOf(writeWorkbook(templateOf(standard, kind)));
    const { sources } = await run(bytes);
    const passed = sources[0]!.sheets.filter(({ skipped }) => skipped !== null);
    expect(passed.map(({ name, skipped }) => [name, skipped])).toEqual([
      ['填报说明', 'own'],
      ['代码', 'own'],
      ['_lucheng', 'own'],
    ]);
    // beside batches anything like a table may be records
    if (kind.tables.some(({ id }) => id === 'batch')) return;
    // others are not taken for data where nothing says what they are, nor is the sample, which is that of the standard
    const moved = await run(unknown(bytes));
    expect(moved.findings.map(({ rule }) => rule)).toEqual(['input/no-records']);
  });
});
