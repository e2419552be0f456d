import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf } from './collect.js';
import { encode } from './encode.js';

const book = (sheets: string, styles = ''): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles>${sheets}</Workbook>`;
const sheet = (rows: string, after = '', name = '数据'): string =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${after}</Worksheet>`;
const open = (text: string, chunk?: number) => read(bytesSource('示例.xls', encode(text, 'utf-8'), chunk));
const number = (value: string, shown?: string): Cell => ({ kind: 'number', text: value, ...(shown ? { shown } : {}) });

const styles =
  '<Style ss:ID="z"><NumberFormat ss:Format="0000000"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="c" ss:Parent="d"/>';
test.each<[string, string, Cell | undefined]>([
  ['a text', '<Cell><Data ss:Type="String">示例&#10;甲 &amp; 乙</Data></Cell>', '示例\n甲 & 乙'],
  ['a code as text', '<Cell><Data ss:Type="String">370102191203070006</Data></Cell>', '370102191203070006'],
  [
    'rich text',
    '<Cell><ss:Data ss:Type="String"><B>济南</B><Font html:Color="#f00">示例</Font></ss:Data></Cell>',
    '济南示例',
  ],
  ['a note', '<Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>', '甲'],
  ['a number', '<Cell><Data ss:Type="Number">3.7010219120307E+17</Data></Cell>', number('370102191203070000')],
  ['zeros', '<Cell ss:StyleID="z"><Data ss:Type="Number">7147</Data></Cell>', number('7147', '0007147')],
  [
    'a date as a number',
    '<Cell ss:StyleID="c"><Data ss:Type="Number">45352</Data></Cell>',
    { kind: 'date', text: '2024-03-01' },
  ],
  [
    'a date',
    '<Cell><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell>',
    { kind: 'date', text: '2024-03-01' },
  ],
  ['a truth value', '<Cell><Data ss:Type="Boolean">1</Data></Cell>', { kind: 'boolean', text: 'TRUE' }],
  [
    'an error',
    '<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell>',
    { kind: 'error', text: '#DIV/0!' },
  ],
  ['a formula without a result', '<Cell ss:Formula="=R1C2"/>', { kind: 'uncached', text: '=R1C2' }],
])('%s', async (_name, cell, expected) => {
  const text = book(sheet(`<Row>${cell}<Cell><Data ss:Type="String">末</Data></Cell></Row>`), styles);
  for (const chunk of [1, 7, 1 << 16]) {
    const { format, sheets } = await open(text, chunk);
    expect([format, (await rowsOf(sheets[0]!))[0]?.cells]).toEqual(['spreadsheetml', [expected, '末']]);
  }
});

test('places that are named, merged or passed over', async () => {
  const cell = (text: string, attributes = ''): string =>
    `<Cell${attributes}><Data ss:Type="String">${text}</Data></Cell>`;
  const rows = `<Row>${cell('题', ' ss:MergeAcross="2"')}${cell('末')}</Row><Row ss:Index="4" ss:Span="2">${cell('乙', ' ss:Index="3"')}</Row><Row>${cell('丙')}</Row><Row><Cell/></Row>`;
  const { sheets } = await open(book(sheet(rows)));
  expect((await rowsOf(sheets[0]!)).map(({ n, cells }) => [n, Array.from(cells)])).toEqual([
    [1, ['题', undefined, undefined, '末']],
    [4, [undefined, undefined, '乙']],
    [7, ['丙']],
  ]);
});

test('cells with formulas are told, those an array fills among them', async () => {
  const value = (attributes = ''): string => `<Cell${attributes}><Data ss:Type="Number">1</Data></Cell>`;
  const array = value(' ss:ArrayRange="RC:R[1]C[1]" ss:Formula="=R1C1"');
  const rows = [
    value() + value(' ss:Formula="=RC[-1]"'),
    array + value().repeat(2),
    value().repeat(3),
    value().repeat(3),
  ];
  const { sheets } = await open(book(sheet(rows.map((cells) => `<Row>${cells}</Row>`).join(''))));
  expect((await rowsOf(sheets[0]!)).map(({ formulas }) => formulas && [...formulas])).toEqual([
    [1],
    [0, 1],
    [0, 1],
    undefined,
  ]);
});

test('what is not shown is told once the sheet has been read, and columns give their cells a style', async () => {
  const cell = '<Cell><Data ss:Type="Number">7147</Data></Cell>';
  const columns = '<Column/><Column ss:Index="3" ss:Span="1" ss:Hidden="1"/><Column ss:StyleID="z"/>';
  const rows = `${columns}<Row>${cell.repeat(5)}</Row><Row ss:Hidden="1">${cell}</Row>`;
  const filter = '<AutoFilter x:Range="R1C1:R2C5"><AutoFilterColumn x:Type="NonBlanks"/></AutoFilter>';
  const { sheets } = await open(book(sheet(rows, filter), styles));
  const [first] = await rowsOf(sheets[0]!);
  expect(first?.cells.at(-1)).toEqual(number('7147', '0007147'));
  expect(sheets[0]?.concealed?.()).toMatchObject({ rows: 1, firstRows: [2], columns: [[2, 3]], filtered: true });
});

test('days counted from 1904', async () => {
  const settings = '<ExcelWorkbook><Date1904/></ExcelWorkbook>';
  const day = '<Row><Cell ss:StyleID="d"><Data ss:Type="Number">43890</Data></Cell></Row>';
  const { sheets } = await open(book(settings + sheet(day), styles));
  expect((await rowsOf(sheets[0]!))[0]?.cells).toEqual([{ kind: 'date', text: '2024-03-01' }]);
});

test('sheets, which are hidden, and the encoding by the bytes', async () => {
  const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
  const text = book(sheet('', hidden, '字典') + sheet('<Row><Cell><Data ss:Type="String">示例</Data></Cell></Row>'));
  const { encoding, sheets } = await read(
    bytesSource('x', encode(text.replace('version="1.0"', 'version="1.0" encoding="UTF-8"'), 'gb18030')),
  );
  expect(encoding).toBe('gb18030');
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['字典', 'hidden'],
    ['数据', 'visible'],
  ]);
  expect((await rowsOf(sheets[1]!))[0]?.cells).toEqual(['示例']);
});

describe('what cannot be read is refused', () => {
  const row = '<Row><Cell><Data ss:Type="String">甲</Data></Cell></Row>';
  test.each<[string, string, string]>([
    ['cut short', book(sheet(row)).slice(0, -3), 'input/truncated'],
    ['a row above the ones before', book(sheet(`<Row ss:Index="5"/><Row ss:Index="2"/>`)), 'input/damaged-part'],
    [
      'a cell before the one before it',
      book(sheet(`<Row><Cell/><Cell/>${row.slice(5).replace('<Cell', '<Cell ss:Index="1"')}`)),
      'input/damaged-part',
    ],
    ['a row whose end is damaged', book(sheet(row.replace('</Row>', '</Rov>'))), 'input/damaged-part'],
    ['a column beyond all', book(sheet(row.replace('<Cell', '<Cell ss:Index="99999"'))), 'input/too-many-columns'],
    ['other XML', '<?xml version="1.0"?><Rows><Row/></Rows>', 'input/xml'],
  ])('%s', async (_name, text, rule) => {
    const found = await refusal(async () => {
      for (const one of (await open(text)).sheets) await rowsOf(one);
    });
    expect(found?.rule).toBe(rule);
  });
});
