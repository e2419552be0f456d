import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { odsBytes } from './ods.js';

const open = (bytes: Uint8Array) => read(bytesSource('示例.ods', bytes));
const table = (rows: string, attributes = ''): string =>
  `<table:table table:name="数据"${attributes}>${rows}</table:table>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const number = (value: string, shown?: string): Cell => ({ kind: 'number', text: value, ...(shown ? { shown } : {}) });

test.each<[string, string, Cell]>([
  [
    'a text',
    '<table:table-cell office:value-type="string"><text:p>济南示例甲</text:p></table:table-cell>',
    '济南示例甲',
  ],
  [
    'runs, blanks, lines and links',
    '<table:table-cell office:value-type="string"><text:p>济南<text:span>示例</text:span><text:s text:c="2"/>\n  甲</text:p><text:p><text:a>乙</text:a><text:line-break/>丙</text:p></table:table-cell>',
    '济南示例   甲\n乙\n丙',
  ],
  [
    'a text with a note and a drawing',
    '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame><text:p>甲</text:p></table:table-cell>',
    '甲',
  ],
  [
    'a long number shown short',
    '<table:table-cell office:value-type="float" office:value="3.7010219120307E+017"><text:p>3.70E+17</text:p></table:table-cell>',
    number('370102191203070000'),
  ],
  [
    'a number shown with zeros',
    '<table:table-cell office:value-type="float" office:value="7147"><text:p>0007147</text:p></table:table-cell>',
    number('7147', '0007147'),
  ],
  [
    'a date, however it is shown',
    '<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>3月1日</text:p></table:table-cell>',
    { kind: 'date', text: '2024-03-01' },
  ],
  [
    'a day and time',
    '<table:table-cell office:value-type="date" office:date-value="2024-03-01T09:30:00"/>',
    { kind: 'date', text: '2024-03-01 09:30:00' },
  ],
  [
    'a time a hair before midnight',
    '<table:table-cell office:value-type="date" office:date-value="2024-02-29T23:59:59.999999999"/>',
    { kind: 'date', text: '2024-03-01' },
  ],
  [
    'a day that is none',
    '<table:table-cell office:value-type="date" office:date-value="2024-02-31T23:59:61.9"/>',
    { kind: 'date', text: '2024-02-31 23:59:61' },
  ],
  [
    'a heading and blanks in runs',
    '<table:table-cell office:value-type="string"><text:h>济南<text:tab/>示例</text:h></table:table-cell>',
    '济南\t示例',
  ],
  [
    'a truth value',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>真</text:p></table:table-cell>',
    { kind: 'boolean', text: 'TRUE' },
  ],
  [
    'an error',
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    { kind: 'error', text: '#DIV/0!' },
  ],
  [
    'an error of a Chinese program',
    '<table:table-cell table:formula="of:=1" office:value-type="float" office:value="0"><text:p>错误:502</text:p></table:table-cell>',
    { kind: 'error', text: '错误:502' },
  ],
  ['a formula without a result', '<table:table-cell table:formula="of:=[.B1]"/>', { kind: 'uncached', text: '=[.B1]' }],
  [
    'a formula for a number without a result',
    '<table:table-cell table:formula="of:=[.B1]" office:value-type="float"/>',
    { kind: 'uncached', text: '=[.B1]' },
  ],
  [
    'a formula whose result is shown as nothing',
    '<table:table-cell table:formula="of:=[.B1]" office:value-type="float" office:value="5"/>',
    number('5'),
  ],
])('%s', async (_name, cell, expected) => {
  const { format, sheets } = await open(odsBytes(table(row(cell))));
  expect([format, (await rowsOf(sheets[0]!))[0]?.cells]).toEqual(['ods', [expected]]);
});

test('repeated, covered and blank cells and rows keep every place', async () => {
  const text = (value: string, attributes = ''): string =>
    `<table:table-cell office:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`;
  const { sheets } = await open(
    odsBytes(
      table(
        `<table:table-header-rows>${row(`${text('题')}<table:covered-table-cell table:number-columns-repeated="2"><text:p>旧</text:p></table:covered-table-cell>${text('末')}`)}</table:table-header-rows>` +
          '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
          `<table:table-row table:number-rows-repeated="2">${text('同', ' table:number-columns-repeated="2"')}</table:table-row>` +
          '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
      ),
    ),
  );
  const rows = await rowsOf(sheets[0]!);
  expect(rows.map(({ n }) => n)).toEqual([1, 5, 6]);
  expect(textsOf(rows)).toEqual([
    ['题', '旧', '旧', '末'],
    ['同', '同'],
    ['同', '同'],
  ]);
});

test('cells with formulas are told, those an array fills among them', async () => {
  const value = (attributes: string): string =>
    `<table:table-cell ${attributes} office:value-type="float" office:value="1"/>`;
  const array = 'table:number-matrix-columns-spanned="2" table:number-matrix-rows-spanned="2"';
  const { sheets } = await open(
    odsBytes(
      table(
        row(`${value('')}${value('table:number-columns-repeated="2" table:formula="of:=[.A1]"')}`) +
          row(`${value(`${array} table:formula="of:=[.A1]"`)}${value('').repeat(2)}`) +
          row(value('').repeat(3)) +
          row(value('').repeat(3)),
      ),
    ),
  );
  expect((await rowsOf(sheets[0]!)).map(({ formulas }) => formulas && [...formulas])).toEqual([
    [1, 2],
    [0, 1],
    [0, 1],
    undefined,
  ]);
});

test('sheets and which are hidden', async () => {
  const style =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const { sheets } = await open(
    odsBytes(table('', ' table:style-name="ta2"') + table('', ' table:style-name="ta1"'), style),
  );
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible']);
});

test('what is not shown is told once the sheet has been read', async () => {
  const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
  const { sheets } = await open(
    odsBytes(
      table(
        `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${row(cell)}` +
          `<table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell}</table:table-row>` +
          '<table:table-row table:visibility="collapse"><table:table-cell/></table:table-row>',
      ),
    ),
  );
  await rowsOf(sheets[0]!);
  expect(sheets[0]?.concealed?.()).toMatchObject({ rows: 2, firstRows: [2, 3], columns: [[1, 2]], filtered: true });
});

describe('what cannot be read is refused', () => {
  const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
  const encrypted = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  test.each<[string, Uint8Array, string]>([
    ['no sheets', odsBytes(''), 'input/no-sheet'],
    ['a sheet without end', odsBytes('<table:table>'), 'input/damaged-part'],
    ['a password', odsBytes(table(row(cell)), '', { 'META-INF/manifest.xml': encrypted }), 'input/encrypted'],
    [
      'a text document',
      odsBytes('', '', { mimetype: 'application/vnd.oasis.opendocument.text' }),
      'input/word-document',
    ],
    [
      'slides',
      odsBytes('', '', { mimetype: 'application/vnd.oasis.opendocument.presentation' }),
      'input/not-a-workbook',
    ],
    [
      'columns without end',
      odsBytes(table(row(cell.replace(' ', ' table:number-columns-repeated="99999999" ')))),
      'input/too-many-columns',
    ],
    [
      'rows without end',
      odsBytes(table(`<table:table-row table:number-rows-repeated="99999999">${cell}</table:table-row>`)),
      'input/zip-bomb',
    ],
    [
      'cells without end',
      odsBytes(
        table(
          `<table:table-row table:number-rows-repeated="1000000">${cell.replace(' ', ' table:number-columns-repeated="16384" ')}</table:table-row>`,
        ),
      ),
      'input/zip-bomb',
    ],
    [
      'blanks without end',
      odsBytes(
        table(
          row(
            `<table:table-cell office:value-type="string"><text:p>${'<text:s text:c="32767"/>'.repeat(9000)}</text:p></table:table-cell>`,
          ),
        ),
      ),
      'input/row-too-long',
    ],
    ['sheets without end', odsBytes(table('').repeat(5000)), 'input/too-many-sheets'],
    ['an archive without a type', zipSync({ 'content.xml': strToU8('<a/>') }), 'input/archive'],
  ])('%s', async (_name, bytes, rule) => {
    const found = await refusal(async () => {
      for (const sheet of (await open(bytes)).sheets) await rowsOf(sheet);
    });
    expect(found?.rule).toBe(rule);
  });
});
