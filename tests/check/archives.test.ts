import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { encode } from '../readers/encode.js';
import { type Packed, packedBytes } from '../readers/packed.js';
import { inlineRows, workbookBytes } from '../readers/workbook.js';
import { cases, csv, licence } from './table.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = utf8(csv([licence]));
const bad = utf8(csv([{ ...licence, 行政许可决定文书号: '济示审许〔2024〕2号', 许可类别: '普通许可' }]));
const workbook = (records: readonly Readonly<Record<string, string>>[]): Uint8Array => {
  const headers = Object.keys(records[0]!);
  const rows = [headers, ...records.map((record) => headers.map((header) => record[header]!))];
  return workbookBytes({ sheets: [{ name: '许可', data: inlineRows(rows) }] });
};
const checkBytes = (bytes: Uint8Array, name = '报送.zip'): Promise<Report> =>
  check([bytesSource(name, bytes)], { asOf: '2024-03-12' });
const checkPacked = (files: readonly Packed[]): Promise<Report> => checkBytes(packedBytes(files));
const rulesOf = (report: Report): string[] => report.findings.map(({ at, rule }) => `${at.file} ${rule}`);

describe('an archive is a dataset of its files', () => {
  test('as sent by mail: GBK names, a folder, what systems leave behind', async () => {
    const report = await checkPacked([
      { name: '示例局/', bytes: new Uint8Array(), stored: true },
      { name: '示例局/许可乙.csv', bytes: bad },
      { name: '示例局/许可甲.xlsx', bytes: workbook([licence]), stored: true },
      { name: '示例局/~$许可甲.xlsx', bytes: utf8('x') },
      { name: '示例局/Thumbs.db', bytes: utf8('x') },
      { name: '__MACOSX/示例局/._许可甲.xlsx', bytes: utf8('x'), encrypted: true },
      { name: '示例局/说明.pdf', bytes: utf8('%PDF-1.4') },
    ]);
    expect(report.sources.map(({ file, format, size }) => [file, format, size])).toEqual([
      ['报送.zip/示例局/许可乙.csv', 'csv', bad.length],
      ['报送.zip/示例局/许可甲.xlsx', 'xlsx', workbook([licence]).length],
    ]);
    expect(report.ignored).toEqual([
      { file: '报送.zip/示例局/~$许可甲.xlsx', why: 'temporary' },
      { file: '报送.zip/示例局/Thumbs.db', why: 'system' },
      { file: '报送.zip/__MACOSX/示例局/._许可甲.xlsx', why: 'system' },
      { file: '报送.zip/示例局/说明.pdf', why: 'unsupported' },
    ]);
    expect([report.verdict, report.summary.records, rulesOf(report)]).toEqual([
      'fail',
      2,
      ['报送.zip/示例局/许可乙.csv shape/code'],
    ]);
  });

  test.each([true, false])('one workbook in it, stored: %s', async (stored) => {
    const report = await checkPacked([{ name: '许可.xlsx', bytes: workbook([licence]), stored }]);
    expect([report.verdict, report.summary.records]).toEqual(['pass', 1]);
  });

  test('what archive names and packing are called matters to nothing but the names', async () => {
    const bytes = packedBytes([{ name: '许可.csv', bytes: good }]);
    const report = await checkBytes(bytes, '许可.xlsx');
    expect([report.verdict, report.sources.map(({ file }) => file)]).toEqual(['pass', ['许可.xlsx/许可.csv']]);
  });

  test('rules over several records see all files', async () => {
    const files = ['甲.csv', '乙.csv'].map((name) => ({ name, bytes: good }));
    expect((await checkPacked(files)).findings.map(({ rule, related }) => [rule, related.length])).toEqual([
      ['common/duplicate-record', 1],
      ['common/duplicate-record', 1],
    ]);
  });

  test('two files of one name are both checked', async () => {
    const report = await checkPacked([
      { name: '许可.csv', bytes: good },
      { name: '许可.csv', bytes: bad },
    ]);
    expect(rulesOf(report)).toEqual(['报送.zip/许可.csv（2） shape/code']);
    expect(report.summary.records).toBe(2);
  });

  test('names are shown and never followed, and cannot steer a terminal', async () => {
    const report = await checkPacked([
      { name: '../../外.csv', bytes: good },
      { name: '/绝对\\路径.csv', bytes: bad },
      {
        name: '\u001b[2J\u202e.csv',
        bytes: utf8(csv(cases([licence, licence, licence]).slice(2))),
        marked: true,
        nameIn: 'utf-8',
      },
    ]);
    expect(report.sources.map(({ file }) => file)).toEqual([
      '报送.zip/../../外.csv',
      '报送.zip/?[2J?.csv',
      '报送.zip/绝对/路径.csv',
    ]);
  });

  test.each([
    ['说明.html', '<html><p>报送说明</p></html>', 'pass', ['报送.zip/说明.html']],
    ['行政处罚.xls', '<html><p>登录超时</p></html>', 'undetermined', []],
    ['账款.xml', '<?xml version="1.0"?><records><record/></records>', 'undetermined', []],
  ])('%s without a table beside the tables: %#', async (name, content, verdict, ignored) => {
    const report = await checkPacked([
      { name: '许可.csv', bytes: good },
      { name, bytes: utf8(content) },
    ]);
    expect([report.verdict, report.ignored.map(({ file }) => file)]).toEqual([verdict, ignored]);
  });

  test('a page with a table is data like any other', async () => {
    const page = `<html><table>${csv([licence])
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table></html>`;
    const report = await checkPacked([{ name: '导出.html', bytes: utf8(page) }]);
    expect([report.verdict, report.summary.records]).toEqual(['pass', 1]);
  });

  test('a document without a table beside the tables is left alone, and one by itself is not', async () => {
    const text = { '_rels/.rels': '', 'word/document.xml': '<w:document><w:body/></w:document>' };
    const document = packedBytes(
      Object.entries(text).map(([name, xml]) => ({ name, bytes: utf8(xml || '<Relationships/>') })),
    );
    const report = await checkPacked([
      { name: '许可.csv', bytes: good },
      { name: '说明.docx', bytes: document },
    ]);
    expect([report.verdict, report.ignored]).toEqual(['pass', [{ file: '报送.zip/说明.docx', why: 'no-table' }]]);
    expect((await checkPacked([{ name: '说明.docx', bytes: document }])).verdict).toBe('undetermined');
    expect((await checkBytes(document, '说明.docx')).undeterminedBy).toEqual(['input/word-document']);
  });
});

describe('what cannot be read makes the verdict 无法判定, and the rest is checked all the same', () => {
  const nested = packedBytes([{ name: '许可.csv', bytes: good }]);
  const binaryWorkbook = new Uint8Array(
    oracle.write({ SheetNames: ['许可'], Sheets: { 许可: {} } }, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer,
  );
  test.each<[string, readonly Packed[], string, number]>([
    ['an archive inside', [{ name: '内.zip', bytes: nested }], '报送.zip/内.zip input/archive', 1],
    ['another archive inside', [{ name: '内.rar', bytes: utf8('Rar!\x1a\x07\0') }], '报送.zip/内.rar input/archive', 1],
    ['a binary workbook', [{ name: '内.xlsb', bytes: binaryWorkbook }], '报送.zip/内.xlsb input/not-a-workbook', 1],
    [
      'a file of dBASE',
      [{ name: '内.dbf', bytes: new Uint8Array([3, 124, 1, 1, 0, 0]) }],
      '报送.zip/内.dbf input/binary',
      1,
    ],
    [
      'a packed table',
      [{ name: '内.csv.gz', bytes: new Uint8Array([0x1f, 0x8b, 8]) }],
      '报送.zip/内.csv.gz input/archive',
      1,
    ],
    ['an old document', [{ name: '旧.doc', bytes: utf8('{\\rtf1 甲}') }], '报送.zip/旧.doc input/legacy-word', 1],
    [
      'an empty file',
      [{ name: '空.csv', bytes: new Uint8Array(), stored: true }],
      '报送.zip/空.csv input/empty-file',
      1,
    ],
    ['an unknown method', [{ name: '乙.csv', bytes: bad, method: 12 }], '报送.zip/乙.csv input/unknown-compression', 1],
    ['a size that is too small', [{ name: '乙.csv', bytes: bad, size: 20 }], '报送.zip/乙.csv input/damaged-part', 1],
    ['a size of nothing', [{ name: '乙.csv', bytes: bad, size: 0 }], '报送.zip/乙.csv input/empty-file', 1],
    [
      'a size that is too large',
      [{ name: '乙.csv', bytes: bad, size: 90_000 }],
      '报送.zip/乙.csv input/damaged-part',
      1,
    ],
    [
      'a stored size that is too large',
      [{ name: '乙.csv', bytes: bad, size: 90_000, stored: true }],
      '报送.zip/乙.csv input/damaged-part',
      1,
    ],
    ['a password on one', [{ name: '乙.csv', bytes: bad, encrypted: true }], '报送.zip input/encrypted-archive', 0],
  ])('%s', async (_name, files, finding, records) => {
    const report = await checkPacked([{ name: '甲.csv', bytes: good }, ...files]);
    expect([report.verdict, rulesOf(report), report.summary.records]).toEqual(['undetermined', [finding], records]);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing in it', packedBytes([]), 'input/archive-without-tables'],
    ['pictures', packedBytes([{ name: '图.png', bytes: utf8('x') }]), 'input/archive-without-tables'],
    ['cut short', packedBytes([{ name: '甲.csv', bytes: good }]).subarray(0, -9), 'input/truncated'],
    [
      'too many files',
      packedBytes(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.csv`, bytes: utf8('x') }))),
      'input/too-many-files',
    ],
  ])('an archive with %s', async (_name, bytes, rule) => {
    const report = await checkBytes(bytes);
    expect([report.verdict, rulesOf(report)]).toEqual(['undetermined', [`报送.zip ${rule}`]]);
    expect(report.sources.map(({ file, format }) => [file, format])).toEqual([['报送.zip', null]]);
  });

  test('a file that is listed and not counted', async () => {
    const bytes = packedBytes([
      { name: '甲.csv', bytes: good },
      { name: '乙.csv', bytes: bad },
    ]);
    for (const field of [8, 10]) bytes[bytes.length - 22 + field] = 1;
    expect(rulesOf(await checkBytes(bytes))).toEqual(['报送.zip input/truncated']);
  });

  test('a stored workbook one bit of which has changed', async () => {
    const book = oracle.write(
      { SheetNames: ['许可'], Sheets: { 许可: oracle.utils.aoa_to_sheet(Object.entries(licence)) } },
      { type: 'array', bookType: 'biff8' },
    ) as ArrayBuffer;
    const bytes = packedBytes([{ name: '许可.xls', bytes: new Uint8Array(book), stored: true }]);
    bytes[1000] = bytes[1000]! ^ 1;
    expect(rulesOf(await checkBytes(bytes))).toEqual(['报送.zip/许可.xls input/damaged-part']);
  });

  test('a digest that meets the damage is no crash', async () => {
    const digest = async (source: Source): Promise<string> => {
      let size = 0;
      for await (const chunk of source.stream()) size += chunk.length;
      return String(size);
    };
    const bytes = packedBytes([
      { name: '乙.csv', bytes: bad, size: 90_000 },
      { name: '甲.csv', bytes: good },
    ]);
    const report = await check([bytesSource('报送.zip', bytes)], { asOf: '2024-03-12', digest });
    expect(rulesOf(report)).toEqual(['报送.zip/乙.csv input/damaged-part']);
    expect(report.sources.map(({ sha256 }) => sha256)).toEqual([null, String(good.length)]);
  });
});

describe('archives made to do harm', () => {
  test('files lying over each other', async () => {
    const one = packedBytes([{ name: '甲.csv', bytes: encode('甲,'.repeat(5000), 'utf-8'), stored: true }]);
    const end = one.length - 22;
    const view = new DataView(one.buffer);
    const at = view.getUint32(end + 16, true);
    const central = one.subarray(at, end);
    const bytes = new Uint8Array([...one.subarray(0, at), ...central, ...central, ...one.subarray(end)]);
    const ends = new DataView(bytes.buffer);
    for (const field of [8, 10]) ends.setUint16(bytes.length - 22 + field, 2, true);
    ends.setUint32(bytes.length - 22 + 12, central.length * 2, true);
    expect(rulesOf(await checkBytes(bytes))).toEqual(['报送.zip input/zip-bomb']);
  });

  test('a file that unpacks to far more than it is', async () => {
    const bytes = packedBytes([
      { name: '空行.csv', bytes: new Uint8Array(70 * 2 ** 20).fill(10) },
      { name: '甲.csv', bytes: good },
    ]);
    const report = await checkBytes(bytes);
    expect(rulesOf(report)).toEqual(['报送.zip/空行.csv input/zip-bomb']);
    expect(report.summary.records).toBe(1);
  });
});

test('damage anywhere is told or changes nothing', async () => {
  const bytes = packedBytes([
    { name: '局/甲.csv', bytes: good },
    { name: '局/乙.xlsx', bytes: workbook([{ ...licence, 行政许可决定文书号: '济示审许〔2024〕2号' }]) },
  ]);
  expect((await checkBytes(bytes)).verdict).toBe('pass');
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ change;
      const report = await checkBytes(damaged);
      expect(report.undeterminedBy).not.toContain('input/crashed');
      if (report.verdict !== 'undetermined')
        expect([report.verdict, report.summary.records, report.ignored]).toEqual(['pass', 2, []]);
    }),
    { numRuns: 400 },
  );
});
