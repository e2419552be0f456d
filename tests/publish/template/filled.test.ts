import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sample } from '../../../src/publish/template/sample.js';
import { bytesOf, checked, filled, kinds } from './book.js';

/** Records a type accepts; of batches the zero reports, for which their sheet is. */
function validRecords(type: string): readonly Sample[] {
  const folder = `tests/records/${type}/valid`;
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Sample)
    .filter(({ zeroReport }) => zeroReport !== '0');
}

describe('filled with the records its type accepts, a template passes without an error or a repair', () => {
  test.each(kinds.map((kind) => [kind.title, kind] as const))('%s', async (_title, kind) => {
    // records and a zero report contradict each other
    const records = kind.tables.map(({ id }) => (id === 'batch' && kind.tables.length > 1 ? [] : validRecords(id)));
    const report = await checked(filled(await bytesOf(kind), kind, records));
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, at, value, message }) => [rule, at.sheet, at.row, at.header, value, message])).toEqual(
      [],
    );
    expect(report.repairs).toEqual([]);
    expect(report.summary.records).toBe(
      kind.tables.reduce((sum, { id }, i) => sum + (id === 'batch' ? 0 : records[i]!.length), 0),
    );
    expect(report.verdict).toBe('pass');
  });
});
