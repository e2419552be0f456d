import { expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { exampleRecord } from '../rules/rule-files.js';
import { checkText, csv } from './table.js';

/** The example record of a type as a department exports it: a column per field, headed by the field’s title. */
function tableOf(type: (typeof recordTypes)[number]): string {
  const record = exampleRecord(type.id);
  const textOf = (name: string): string => {
    const value = record[name] ?? '';
    return Array.isArray(value) ? value.join(';') : value;
  };
  return csv([Object.fromEntries(type.fields.map(({ name, title }) => [title, textOf(name)]))]);
}

test.each(recordTypes.map((type) => [type.title, type] as const))(
  'a clean record of %s passes without an error, a doubt or a repair',
  async (_title, type) => {
    const report = await checkText(tableOf(type), { asOf: '2026-03-20' });
    expect(report.sources[0]?.sheets[0]?.recordType).toBe(type.id);
    expect(report.findings.map(({ severity, rule, at, message }) => [severity, rule, at.field, message])).toEqual([]);
    expect(report.repairs).toEqual([]);
    expect([report.verdict, report.summary.records]).toEqual(['pass', 1]);
  },
);
