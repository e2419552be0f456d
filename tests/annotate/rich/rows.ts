import { recordTypes } from '../../../src/generated/record-types.js';
import { columnLetters } from '../../../src/standard/column-letters.js';
import { exampleRecord } from '../../rules/rule-files.js';

const example = exampleRecord('administrative-license') as Record<string, string>;
const known = new Map(
  recordTypes.find(({ id }) => id === 'administrative-license')!.fields.map((field) => [field.name, field.header]),
);

/** Fields in the order of the columns. */
export const fields: readonly string[] = Object.keys(example);

/** What the columns are called. */
export const titles: readonly string[] = fields.map((field) => known.get(field)!);

/** Letters of the column of a field. */
export const columnOf = (field: string): string => columnLetters(fields.indexOf(field));

/** Row of the titles; a title of the sheet stands above it. */
export const headerRow = 2;

/** What differs from the example, per row; most of it is wrong, and the brackets are repaired. */
const changes: readonly Readonly<Record<string, string>>[] = [
  { documentNumber: '济示审许[2026]18号' },
  { counterpartyUscc: '91370100MADEUP0134' },
  { validTo: '2025-03-11' },
  {},
  { licenseCategory: '特别许可' },
  { decisionDate: '2026-13-01' },
  {},
  { legalRepIdNo: '370102198506200010' },
  {},
  { counterpartyName: '' },
  {},
  { status: '8' },
];

/** The records as the sheet shows them, by column. */
export const records: readonly (readonly string[])[] = changes.map((change, i) => {
  const record: Record<string, string> = {
    ...example,
    recordId: `11370100MADEUP11XH-301-20260312-${String(i + 1).padStart(6, '0')}`,
    documentNumber: `济示审许〔2026〕${18 + i}号`,
    certificateNumber: `JY${String(18 + i).padStart(14, '0')}`,
    ...change,
  };
  return fields.map((field) => record[field] ?? '');
});
