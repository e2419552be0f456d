import * as oracle from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { encode } from './encode.js';
import { odsBytes } from './ods.js';

const table = [
  ['名称', '代码', '日期', '金额'],
  ['济南示例甲科技有限公司', '91370100MADEUP0133', '2024-03-01', 12.5],
  ['济南示例乙科技有限公司', '91370100MADE002300', '2024-03-02', 370102191203070000],
];

function written(bookType: 'biff8' | 'biff5'): Uint8Array {
  const book = oracle.utils.book_new();
  for (const name of ['数据', '说明']) oracle.utils.book_append_sheet(book, oracle.utils.aoa_to_sheet(table), name);
  return new Uint8Array(oracle.write(book, { type: 'array', bookType }) as ArrayBuffer);
}
const cells = (open: string, close: string): string =>
  table.map((row) => `<tr>${row.map((cell) => `${open}${cell}${close}`).join('')}</tr>`).join('\n');
const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="数据"><Table>${cells('<Cell><Data ss:Type="String">', '</Data></Cell>').replaceAll('tr>', 'Row>')}</Table></Worksheet></Workbook>`;
const ods = `<table:table table:name="数据">${cells('<table:table-cell office:value-type="string"><text:p>', '</text:p></table:table-cell>').replaceAll('tr>', 'table:table-row>')}</table:table>`;
const html = `<html><body><table border=1>${cells('<td>', '</td>')}</table></body></html>`;

const files: Readonly<Record<string, Uint8Array>> = {
  xls: written('biff8'),
  'xls of Excel 95': written('biff5'),
  ods: odsBytes(ods),
  spreadsheetml: encode(xml, 'gb18030'),
  html: encode(html, 'utf-8'),
};

/** What reading gives, or the rule it is refused by. */
async function readAll(bytes: Uint8Array): Promise<string[][] | string> {
  let texts: string[][] = [];
  const refused = await refusal(async () => {
    const { sheets } = await read(bytesSource('示例.xls', bytes));
    for (const sheet of sheets) texts = [...texts, ...textsOf(await rowsOf(sheet))];
  });
  return refused?.rule ?? texts;
}
const limit = { interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

test.each(Object.keys(files))('%s is read, and damage is read or refused, never a crash', async (name) => {
  const whole = files[name]!;
  expect((await readAll(whole)).length).toBeGreaterThanOrEqual(3);
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      await readAll(bytes);
    }),
    { numRuns: 300, ...limit },
  );
});

test.each(Object.keys(files))('%s cut short never loses rows in silence', async (name) => {
  const whole = files[name]!;
  const all = await readAll(whole);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      const found = await readAll(whole.subarray(0, length));
      if (typeof found !== 'string' && !isText(whole.subarray(0, length))) expect(found).toEqual(all);
    }),
    { numRuns: 200, ...limit },
  );
});

/** So little is left of a text that it could be any: then it is a table without a header that is known. */
const isText = (bytes: Uint8Array): boolean => bytes.length < 60;

test('pieces of markup in odd places are read or refused', async () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    '</',
    '<td>',
    '</table>',
    '<table>',
    '<!--',
    '-->',
    '<tr',
    '<Row>',
    '</Data>',
    '<Cell ss:Index="9999999"',
    ' rowspan=0',
    '&#x110000;',
    '\u0000',
    '<script>',
    '<xml>',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(xml, html, ods),
      fc.nat(2000),
      fc.nat(12),
      piece,
      async (text, at, length, put) => {
        const from = at % text.length;
        const changed = text.slice(0, from) + put + text.slice(from + length);
        await readAll(text === ods ? odsBytes(changed) : encode(changed, 'utf-8'));
      },
    ),
    { numRuns: 500, ...limit },
  );
});
