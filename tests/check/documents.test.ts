import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { textReport } from '../../src/reports/text.js';
import { documentBytes, mergeOn, mergeStart, p, span, tbl, tc, tr } from '../readers/document.js';
import { cases, checkText, csv, licence, outcome } from './table.js';

const headers = Object.keys(licence);
const rowOf = (record: Readonly<Record<string, string>>): string[] => headers.map((header) => record[header] ?? '');
const checkDocument = (body: string, name = '许可.docx'): Promise<Report> =>
  check([bytesSource(name, documentBytes(body))], { asOf: '2024-03-12' });
const records = cases([
  licence,
  { ...licence, 许可类别: '普通许可', '行政相对人代码_1(统一社会信用代码)': '91370100MDAEUP0133' },
  { ...licence, 行政相对人类别: '', 有效期至: '2024-02-01', 许可决定日期: '２０２４年3月1日' },
]);
const sheetsOf = (report: Report) =>
  report.sources[0]?.sheets.map(({ name, skipped, headerRow, rows }) => [name, skipped, headerRow, rows.records]);

describe('tables of a document are checked like any other', () => {
  test('the same records as CSV have the same findings in the same cells', async () => {
    const asDocument = await checkDocument(p('行政许可信息') + tbl([headers, ...records.map(rowOf)]));
    const asCsv = await checkText(csv(records));
    expect(asCsv.summary.errors).toBeGreaterThan(2);
    const cellsOf = ({ findings }: Report) => findings.map(({ rule, value, at }) => [rule, value, at.column, at.row]);
    expect(cellsOf(asDocument)).toEqual(cellsOf(asCsv));
    expect(outcome(asDocument)).toEqual(outcome(asCsv));
    expect(new Set(asDocument.findings.map(({ at }) => at.sheet))).toEqual(new Set(['表1（行政许可信息）']));
    expect(asDocument.sources[0]).toMatchObject({ format: 'docx', encoding: null });
  });

  test('a title row in the table and a header of two merged rows', async () => {
    const upper = headers.map((header) => tc(header, mergeStart));
    const body = tbl([
      tr([tc('行政许可信息', span(headers.length))]),
      tr(upper),
      tr(headers.map(() => tc('', mergeOn))),
      rowOf(licence),
    ]);
    const report = await checkDocument(body);
    expect([report.verdict, sheetsOf(report)]).toEqual(['pass', [['表1', null, 2, 1]]]);
  });

  test('line breaks inside headers and cells', async () => {
    const split = headers.map((header) => header.replace('(', '\n('));
    const report = await checkDocument(tbl([split, rowOf({ ...licence, 许可内容: '预包装食品销售\n散装食品销售' })]));
    expect([report.verdict, report.findings]).toEqual(['pass', []]);
  });

  test('a unit told above the table counts for it, and only for it', async () => {
    const example = readFileSync('examples/data/示例区行政审批服务局（改正后）/账款清欠.csv', 'utf8');
    const rows = example.replace('\ufeff', '').split(/\r?\n/, 2);
    const columns = async (above: string) => {
      const report = await checkDocument(above + tbl(rows.map((row) => row.split(','))));
      return report.repairs
        .filter(({ at, rule }) => rule === 'repair/unit' && at.header === 'ZKQQ_QKJE')
        .map(({ to }) => to);
    };
    expect(await columns(p('欠款清单'))).toEqual([]);
    expect(await columns(p('单位：万元'))).toEqual(['4800000000']);
    expect(await columns(p('单位：万元') + tbl([['无关']]))).toEqual([]);
  });
});

describe('numbers Word puts there itself', () => {
  const number = tc(p('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'));
  const fine = rowOf(licence);

  test('an ordinal is none of the record, and a row of nothing else is left out by name', async () => {
    const report = await checkDocument(
      tbl([['序号', ...headers], tr([number, ...fine]), tr([number, ...fine.map(() => '')])]),
    );
    expect([report.verdict, sheetsOf(report)]).toEqual(['pass', [['表1', null, 1, 1]]]);
    expect(report.sources[0]?.sheets[0]?.rows.excluded).toEqual([{ row: 3, why: 'blank' }]);
  });

  test('a value of the record is not known', async () => {
    const at = headers.indexOf('许可编号');
    const report = await checkDocument(tbl([headers, tr([...fine.slice(0, at), number, ...fine.slice(at + 1)])]));
    expect([report.verdict, report.undeterminedBy]).toEqual(['undetermined', ['shape/automatic-number']]);
    expect(outcome(report)).toEqual([['error', 2, '许可编号', 'shape/automatic-number']]);
  });
});

describe('a table split in two', () => {
  const first = tbl([headers, rowOf(records[0]!)]);
  test('goes on with the columns of the one before, also over a blank line or 续表', async () => {
    for (const between of ['', p(''), p('续表')]) {
      const report = await checkDocument(first + between + tbl([rowOf(records[1]!), rowOf(records[2]!)]));
      expect(sheetsOf(report)).toEqual([
        ['表1', null, 1, 1],
        [between.includes('续') ? '表2（续表）' : '表2', null, null, 2],
      ]);
      const wrong = report.findings.find(({ rule }) => rule === 'shape/uscc')!;
      expect([wrong.at.sheet?.slice(0, 2), wrong.at.row, wrong.value]).toEqual(['表2', 1, '91370100MDAEUP0133']);
      expect(textReport(report)).toContain('接上一张表');
    }
  });

  test('with its header again it is a table of its own', async () => {
    const report = await checkDocument(first + p('') + tbl([headers, rowOf(records[2]!)]));
    expect(sheetsOf(report)).toEqual([
      ['表1', null, 1, 1],
      ['表2', null, 1, 1],
    ]);
  });

  test('away from it, and without a header, it is never passed over', async () => {
    const report = await checkDocument(first + p('其余如下。') + tbl([rowOf(records[1]!)]));
    expect(report.verdict).toBe('undetermined');
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['input/no-header', '这张表（1 行）没有可识别的表头，各列与「表1」相像，可能是它的续表'],
    ]);
  });

  test('a table of another kind beside the data is only named', async () => {
    const report = await checkDocument(
      first +
        p('') +
        tbl([
          ['填表人', '王甲'],
          ['审核人', '李乙'],
        ]),
    );
    expect([report.verdict, sheetsOf(report)]).toEqual([
      'pass',
      [
        ['表1', null, 1, 1],
        ['表2', 'unrecognised', null, 0],
      ],
    ]);
  });
});

test('what may hold tables and is not read keeps the verdict from being 合格', async () => {
  const body =
    tbl([headers, rowOf(licence)]) + p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>');
  const report = await checkDocument(body);
  expect([report.verdict, report.summary.records]).toEqual(['undetermined', 1]);
  expect(report.findings[0]?.message).toBe('文档里嵌入了 Excel 表格或附件，没有读取');
});

test('a document of blank tables has nothing to check', async () => {
  expect(
    (
      await checkDocument(
        tbl([
          ['', ''],
          ['', ''],
        ]),
      )
    ).undeterminedBy,
  ).toEqual(['input/blank-workbook']);
});
