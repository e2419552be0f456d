import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../../src/check/audit/audit.js';
import type { AuditReport } from '../../../src/model/audit-report.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import type { CorpusRecord } from '../../corpus/dataset.js';
import { csvBytes, gb18030, xlsxBytes } from '../../corpus/make/formats.js';
import { type Table, tableOf } from '../../corpus/make/write.js';
import { documentBytes, p, tbl } from '../../readers/document.js';
import { promisesOfYear } from './promises.js';

const types = ['annual-commitment', 'commitment-item', 'fulfilment-report'] as const;
const records = promisesOfYear();
const ofType = (type: string): readonly CorpusRecord[] => records.filter((one) => one.type === type);
const tables = types.map((type) => tableOf(type, 'xlsx', ofType(type)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sheetOf = ({ title, header, rows, fields }: Table) => ({
  ...{ name: title, title: '', header, rows, kinds: fields.map(({ kind }) => kind) },
});
const linesOf = (type: string): string =>
  ofType(type)
    .map(({ record }) => `${JSON.stringify(record)}\n`)
    .join('');

/** The same commitments as units send them: each in the files of one format. */
const formats: Readonly<Record<string, readonly Source[]>> = {
  workbook: [bytesSource('承诺.xlsx', xlsxBytes(tables.map(sheetOf)))],
  'Word document': [
    bytesSource(
      '承诺.docx',
      documentBytes(tables.map(({ title, header, rows }) => p(title) + tbl([[...header], ...rows])).join(p(''))),
    ),
  ],
  'lines of JSON': types.map((type) => bytesSource(`${type}.ndjson`, utf8(linesOf(type)))),
  'lists of JSON': types.map((type) =>
    bytesSource(`${type}.json`, utf8(JSON.stringify(ofType(type).map(({ record }) => record)))),
  ),
  'values separated by commas': tables.map(({ title, header, rows }) =>
    bytesSource(`${title}.csv`, gb18030(csvBytes(header, rows))),
  ),
};

/** A report without what tells from which files it is, and from how many. */
function told({ sources: _, analysis, ...report }: AuditReport): unknown {
  const placeless = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'file' in value && 'row' in value ? 'a place' : value;
  const draft = analysis.draft.replace(/\d+ 个文件/, '这些文件');
  return JSON.parse(JSON.stringify({ ...report, analysis: { ...analysis, draft } }, placeless));
}

const auditOf = async (sources: readonly Source[]): Promise<AuditReport> =>
  (await audit(sources, { year: '2025', asOf: '2026-04-30' })).report;

describe('the same commitments in any format have the same audit', () => {
  let workbook: AuditReport;
  beforeAll(async () => {
    workbook = await auditOf(formats['workbook']!);
  }, 120_000);

  test('there is something to be said of them', () => {
    const { matrix, gapCount, questions, completeness } = workbook;
    expect(workbook.summary.records).toBe(records.length);
    expect(matrix.filter(({ expected }) => expected > 0).length).toBeGreaterThan(2);
    expect(gapCount).toBeGreaterThan(0);
    expect(questions.filter(({ share }) => share.of > 0)).toHaveLength(6);
    expect(completeness.filter(({ unit }) => unit === null).map(({ type }) => type)).toEqual([...types]);
  });

  test.each(Object.keys(formats))(
    '%s',
    async (format) => {
      expect(told(await auditOf(formats[format]!))).toEqual(told(workbook));
    },
    120_000,
  );
});
