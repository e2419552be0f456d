import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { CellText } from '../../src/readers/html/cell-text.js';
import { defaultLimits } from '../../src/readers/limits.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';

const open = (text: string, chunk?: number) => read(bytesSource('示例.xls', encode(text, 'utf-8'), chunk));
const page = (body: string): string =>
  `<html><head><title>标题</title><style>td{mso-number-format:"\\@"}</style></head><body>${body}</body></html>`;

test.each<[string, string, Cell]>([
  ['a code of digits is text', '<td style=\'mso-number-format:"\\@"\'>370102191203070006</td>', '370102191203070006'],
  ['a date is what is written', '<td x:num="45352">2024-3-1</td>', '2024-3-1'],
  ['a rounded number', '<td x:num="1234.5678">1,234.57</td>', { kind: 'number', text: '1234.5678' }],
  ['a number with zeros', '<td x:num=7147>0007147</td>', { kind: 'number', text: '7147', shown: '0007147' }],
  ['an error', '<td x:err="#N/A">#N/A</td>', { kind: 'error', text: '#N/A' }],
  ['lines', '<td>济南<br>示例<BR />\n甲</td>', '济南\n示例\n甲'],
  ['blocks', '<td><p>济南</p><div> 示例 </div></td>', '济南\n示例'],
  ['blanks', '<td>\n  济南\n\t示例 <b>甲</b> </td>', '济南 示例 甲'],
  [
    'references',
    '<td>&lt;甲&gt;&amp;&#20057;&#x4e19;&middot;&ldquo;丁&rdquo;&amp;lt;&unknown;</td>',
    '<甲>&乙丙·“丁”&lt;&unknown;',
  ],
  ['references without their end', '<td>甲&nbsp乙&lt1&copy=2</td>', '甲\u00a0乙&lt1&copy=2'],
  ['breaks at both ends', '<td> <br>甲 <br> <br><p>乙</p> <br></td>', '\n甲\n\n乙'],
  ['a bare angle bracket', '<td>1 < 2</td>', '1 < 2'],
  ['a quoted bracket', '<td title="a>b">甲</td>', '甲'],
  ['comments and scripts', '<td>甲<!-- <td>乙 --><script>"</td>"</script><![if !x]>丙<![endif]></td>', '甲丙'],
])('%s, at any chunk border', async (_name, cell, expected) => {
  for (const chunk of [1, 5, 1 << 16]) {
    const { format, sheets } = await open(page(`<table><tr>${cell}<td>末</td></tr></table>`), chunk);
    expect([format, (await rowsOf(sheets[0]!))[0]?.cells]).toEqual(['html', [expected, '末']]);
  }
});

test('cells that span columns and rows leave room for no others', async () => {
  const { sheets } = await open(
    page(
      '<table><thead><tr><th rowspan=9>序号<th colspan="2">相对人<th rowspan="1">末</tr></thead>' +
        '<tr><td rowspan="2">1<td>甲<td>乙<tr><td colspan=2>丙<td>丁</table>',
    ),
  );
  expect(textsOf(await rowsOf(sheets[0]!))).toEqual([
    ['序号', '相对人', '', '末'],
    ['1', '甲', '乙'],
    ['', '丙', '', '丁'],
  ]);
});

test('a table around the data takes in no more than a cell can hold', async () => {
  const inner = `<table>${'<tr><td>示例甲</td></tr>'.repeat(20_000)}</table>`;
  const { sheets } = await open(page(`<table><tr><td>${inner}</td></tr></table>`));
  expect((await Promise.all(sheets.map(rowsOf))).map(({ length }) => length)).toEqual([0, 20_000]);
});

test('cells do not reach from one part of a table into the next, nor end early beside a shorter one', async () => {
  const { sheets } = await open(
    page(
      '<table><tbody><tr><td rowspan=9>甲<td>乙<tbody><tr><td rowspan=3>1<td>2<tr><td>3<tr><td>4</table>' +
        '<table><tr><td>1<td rowspan=3>2<tr><td rowspan=2 colspan=2>3<tr><td>4<tr><td>5</table>',
    ),
  );
  expect(textsOf(await rowsOf(sheets[0]!))).toEqual([
    ['甲', '乙'],
    ['1', '2'],
    ['', '3'],
    ['', '4'],
  ]);
  expect(textsOf(await rowsOf(sheets[1]!))).toEqual([['1', '2'], ['3'], ['', '', '4'], ['5']]);
});

test('what is not shown is told once the table has been read', async () => {
  const { sheets } = await open(
    page(
      "<table style='display:none'><tr><td>甲</table><table><col span=2><col width=0 style='display:none'><tr><td>1<td>2<td>3<tr height=0 style='display:none'><td>4</table>",
    ),
  );
  for (const sheet of sheets) await rowsOf(sheet);
  expect(sheets.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible']);
  expect(sheets[1]?.concealed?.()).toMatchObject({ rows: 1, firstRows: [3], columns: [[2, 2]] });
});

test('tables are sheets, their rows numbered as on one page', async () => {
  const { sheets } = await open(
    page(
      '<h1>台账</h1><p>&nbsp;</p><table><tr><td>甲</tr><tr><td></tr><tr><td>乙</table>说明<br>二<table><tr><td>丙</table>',
    ),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['表1', '表2']);
  expect((await rowsOf(sheets[0]!)).map(({ n }) => n)).toEqual([2, 4]);
  expect((await rowsOf(sheets[1]!)).map(({ n }) => n)).toEqual([7]);
});

test('a table inside a cell is a sheet of its own, and its text is the cell’s as well', async () => {
  const { sheets } = await open(
    page('<table><tr><td>外<table><tr><td>内1</td></tr><tr><td>内2</td></tr></table></td></tr><tr><td>外2</table>'),
  );
  const rows = await Promise.all(sheets.map(rowsOf));
  expect(rows.map((one) => one.map(({ n, cells }) => [n, cells[0]]))).toEqual([
    [
      [1, '外\n内1 内2'],
      [3, '外2'],
    ],
    [
      [1, '内1'],
      [2, '内2'],
    ],
  ]);
});

test.each(['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le'] as const)(
  '%s, whatever the page says of itself',
  async (encoding) => {
    const text =
      '<html><head><meta charset="big5"><!--[if gte mso 9]><xml><x:Name>许可</x:Name></xml><![endif]--></head><table><tr><td>济南示例甲科技有限公司</td></tr></table></html>';
    const workbook = await read(bytesSource('x', encode(text, encoding)));
    expect([workbook.encoding, workbook.sheets[0]?.name]).toEqual([encoding, '许可']);
    expect(textsOf(await rowsOf(workbook.sheets[0]!))).toEqual([['济南示例甲科技有限公司']]);
  },
);

test('a cell that is longer than a row may be is refused while it is read', async () => {
  const text = new CellText(defaultLimits, 1);
  const found = await refusal(async () => {
    for (let i = 0; i < 17; i += 1) text.add('甲'.repeat(2 ** 20));
  });
  expect(found?.rule).toBe('input/row-too-long');
});

describe('what cannot be read is refused', () => {
  test.each<[string, string, string]>([
    ['a page without a table', page('<form>请登录</form>'), 'input/html'],
    ['a table without end', '<table><tr><td>甲</td></tr>', 'input/truncated'],
    ['a cell whose tag is damaged', '<table><tr><td>甲</td><ud>乙</td><td>丙</table>', 'input/damaged-part'],
    ['a table whose tag is damaged', '<table></table><uable><tr><td>甲</td></tr></uable>', 'input/damaged-part'],
    ['a tag that swallows the next', '<table><tr><td>甲</tr ~\n<tr><td>乙</tr></table>', 'input/damaged-part'],
    ['an island without end', '<table></table><xml><table></table>', 'input/truncated'],
    ['cut between tables', '<html><body><table><tr><td>甲</table>', 'input/truncated'],
    ['cut inside a tag', '<table><tr><td>甲</td></tr></tab', 'input/truncated'],
    ['cut inside a comment', '<table></table><!-- 甲', 'input/truncated'],
    ['a tag without end', `<table><td a="${'x'.repeat(3e6)}`, 'input/damaged-part'],
    ['tables inside each other without end', '<table><tr><td>'.repeat(5000), 'input/damaged-part'],
    [
      'columns without end',
      `<table><tr>${'<td colspan=1000></td>'.repeat(20)}<td>甲</table>`,
      'input/too-many-columns',
    ],
    ['a cell without end', `<table><tr><td>${'甲<br> '.repeat(1 << 20)}`, 'input/truncated'],
    ['tables without end', '<table></table>'.repeat(5000), 'input/too-many-sheets'],
  ])('%s', async (_name, text, rule) => {
    const found = await refusal(async () => {
      for (const sheet of (await open(text)).sheets) await rowsOf(sheet);
    });
    expect(found?.rule).toBe(rule);
  });
});
