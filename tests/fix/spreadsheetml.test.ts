import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../readers/encode.js';
import { escapeXml } from '../readers/workbook.js';
import { contentOf, edited, keepsTheRest, type Piece, someCells, withEdits } from './edited-tables.js';

const text = fc
  .string({
    unit: fc.constantFrom('a', '<', '&', '"', ' ', '\t', '\n', '\r', '示', '𠮷', '\u0001', ']', '>'),
    maxLength: 8,
  })
  .map((one) => (one === '' ? '' : `${one}甲`));
const data = (type: string, value: string): string => `<Data ss:Type="${type}">${value}</Data>`;
const root =
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';
/** Attributes and content of a cell. */
const cell = fc.oneof(
  fc.constant(['', ''] as const),
  text.map((value) => [' ss:StyleID="s1"', data('String', escapeXml(value).replaceAll('\u0001', '&#1;'))] as const),
  fc.nat().map((n) => ['', `\n  ${data('Number', String(n))}\n`] as const),
  fc.constant([
    '',
    '<!-- <Data> --><ss:Data ss:Type="String" xmlns="x"><B>示</B>例</ss:Data><Comment><ss:Data>批注</ss:Data></Comment>',
  ] as const),
  fc.constant([' ss:StyleID="d"', data('DateTime', '2024-03-01T00:00:00.000')] as const),
  fc.constant([" ss:Formula='=RC[-1]'", data('Number', '5')] as const),
);
const row = fc.record({
  cells: fc.array(fc.record({ of: cell, skip: fc.nat(2), across: fc.nat(2) }), { maxLength: 5 }),
  skip: fc.nat(2),
  span: fc.nat(2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

/** The XML of sheets in pieces, one a cell. */
const piecesOf = (sheets: readonly (readonly Row[])[]): Piece[] =>
  sheets.flatMap((rows, i): Piece[] => {
    const sheet = `表${i + 1}`;
    let n = 0;
    const inside = rows.flatMap(({ cells, skip, span }): Piece[] => {
      n += skip + 1;
      const index = skip > 0 ? ` ss:Index="${n}"` : '';
      let column = -1;
      const own = n;
      n += span;
      const pieces = cells.map(({ of: [attributes, content], skip: over, across }): Piece => {
        column += over + 1;
        const at = `${over > 0 ? ` ss:Index="${column + 1}"` : ''}${across > 0 ? ` ss:MergeAcross="${across}"` : ''}`;
        const place = { sheet, row: own, column };
        column += across;
        const xml = `<Cell${at}${attributes}${content === '' ? '/>' : `>${content}</Cell>`}`;
        return { xml, cells: [place] };
      });
      const spanned = span > 0 ? ` ss:Span="${span}"` : '';
      return [{ xml: `<Row${index}${spanned}>` }, ...pieces, { xml: '</Row>\r\n' }];
    });
    return [{ xml: `<Worksheet ss:Name="${sheet}"><Table>` }, ...inside, { xml: '</Table></Worksheet>' }];
  });

test('any cells of any sheets in any encoding: they are read as they were edited, all else as before, and stays as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), text), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'),
      async (sheets, picks, encoding) => {
        const pieces = [
          {
            xml: `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><!-- 示例 -->${root}`,
          },
          ...piecesOf(sheets),
          { xml: '</Workbook>\n' },
        ];
        const bytes = encode(pieces.map(({ xml }) => xml).join(''), encoding);
        const before = await contentOf(bytes);
        const cells = someCells(before, picks);
        fc.pre(cells.length > 0);
        const after = await edited(bytes, cells);
        expect(await contentOf(after)).toEqual(withEdits(before, cells));
        const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding);
        expect(keepsTheRest(pieces, decoder.decode(after), cells)).toBe(true);
        expect(after.slice(0, 8)).toEqual(bytes.slice(0, 8));
      },
    ),
    { numRuns: 120 },
  );
});

test.each<[string, string, string, string]>([
  [
    'a date',
    '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell>',
    '2024-03-01',
    '<Cell ss:StyleID="d"><Data ss:Type="String">2024-03-01</Data></Cell>',
  ],
  [
    'beside a note',
    '<Cell><Data ss:Type="Number">1</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>',
    '01',
    '<Cell><Data ss:Type="String">01</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>',
  ],
  [
    'lines',
    '<Cell><Data ss:Type="String">甲</Data></Cell>',
    'a\n<b>',
    '<Cell><Data ss:Type="String">a&#10;&lt;b&gt;</Data></Cell>',
  ],
  [
    'nothing',
    '<Cell ss:StyleID="s1"><Data ss:Type="String">无</Data><NamedCell ss:Name="a"/></Cell>',
    '',
    '<Cell ss:StyleID="s1"><NamedCell ss:Name="a"/></Cell>',
  ],
  [
    'what looks like a formula',
    '<Cell><Data ss:Type="String" x:Ticked="1">=&quot;1&quot;</Data></Cell>',
    '=1',
    '<Cell><Data ss:Type="String" x:Ticked="1">=1</Data></Cell>',
  ],
  [
    'in place of a formula',
    '<Cell ss:Formula="=R1C1" ss:ArrayRange="RC"><Data ss:Type="Number">1</Data></Cell>',
    '1',
    '<Cell><Data ss:Type="String">1</Data></Cell>',
  ],
])('%s', async (_name, xml, to, expected) => {
  const book = (inside: string): string =>
    `${root}<Worksheet ss:Name="数据"><Table><Row>${inside}</Row></Table></Worksheet></Workbook>`;
  const after = await edited(encode(book(xml), 'utf-8'), [{ sheet: '数据', row: 1, column: 0, to }]);
  expect(new TextDecoder().decode(after)).toBe(book(expected));
});

test('of sheets with one name none is written into', async () => {
  const sheet =
    '<Worksheet ss:Name="数据"><Table><Row><Cell><Data ss:Type="String">甲</Data></Cell></Row></Table></Worksheet>';
  const bytes = encode(`${root}${sheet}${sheet}</Workbook>`, 'utf-8');
  expect(await edited(bytes, [{ sheet: '数据', row: 1, column: 0, to: '乙' }])).toEqual(bytes);
});
