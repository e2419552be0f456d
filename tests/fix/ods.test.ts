import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encode } from '../readers/encode.js';
import { odsBytes } from '../readers/ods.js';
import { escapeXml } from '../readers/workbook.js';
import {
  contentOf,
  edited,
  editsOf,
  keepsTheRest,
  type Piece,
  someCells,
  withEdits,
  written,
} from './edited-tables.js';
import { packedParts, partOf } from './parts.js';

const texts = fc
  .string({ unit: fc.constantFrom('a', '<', '&', '"', ' ', '\t', '\n', '示', '𠮷', '\u3000', ']', '>'), maxLength: 8 })
  .map((text) => (text === '' ? '' : `${text}甲${text}`));

const shown = (text: string): string => `<text:p>${escapeXml(text)}</text:p>`;
/** Attributes and content of a cell. */
const cell = fc.oneof(
  fc.constant(['', ''] as const),
  fc.constant(['', '<!-- 空 -->'] as const),
  fc
    .stringMatching(/^[a-c示例]{1,5}$/)
    .map((text) => [' office:value-type="string"', `${shown(text)}${shown('乙')}`] as const),
  fc
    .nat()
    .map(
      (n) => [` calcext:value-type='float' office:value-type="float" office:value="${n}"`, shown(String(n))] as const,
    ),
  fc.constant([' office:value-type="date" office:date-value="2024-03-01"', ''] as const),
  fc.constant([
    ' table:style-name="ce1" office:value-type="boolean" office:boolean-value="true"',
    '<office:annotation><text:p>批注</text:p></office:annotation><text:p>真</text:p><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>',
  ] as const),
  fc.constant([' table:formula="of:=[.A1]" office:value-type="float" office:value="5"', shown('5')] as const),
);
const run = fc.integer({ min: 1, max: 3 });
const row = fc.record({
  cells: fc.array(fc.record({ of: cell, repeat: run, name: fc.constantFrom('table-cell', 'covered-table-cell') }), {
    maxLength: 5,
  }),
  repeat: run,
  within: fc.constantFrom('', 'table-header-rows', 'table-row-group'),
});
const repeated = (name: string, count: number): string =>
  count === 1 ? '' : ` table:number-${name}-repeated="${count}"`;

/** The XML of tables in pieces: equal rows are one, and so are equal cells of other rows. */
function piecesOf(tables: readonly (readonly (typeof row extends fc.Arbitrary<infer T> ? T : never)[])[]): Piece[] {
  return tables.flatMap((rows, i): Piece[] => {
    const sheet = `表${i + 1}`;
    let n = 1;
    const inside = rows.flatMap(({ cells, repeat, within }): Piece[] => {
      let column = 0;
      const first = n;
      n += repeat;
      const runs = cells.map(({ of: [attributes, content], repeat: across, name }): Piece => {
        const from = column;
        column += across;
        return {
          xml: `<table:${name}${repeated('columns', across)}${attributes}${content === '' ? '/>' : `>${content}</table:${name}>`}`,
          cells: Array.from({ length: across * repeat }, (_, k) => ({
            sheet,
            row: first + (k % repeat),
            column: from + Math.floor(k / repeat),
          })),
        };
      });
      const open = `<table:table-row table:style-name="ro1"${repeated('rows', repeat)}>`;
      const all = [{ xml: open }, ...runs, { xml: '</table:table-row>\n' }];
      const pieces =
        repeat === 1
          ? all
          : [{ xml: all.map(({ xml }) => xml).join(''), cells: runs.flatMap((one) => one.cells ?? []) }];
      return within === '' ? pieces : [{ xml: `<table:${within}>` }, ...pieces, { xml: `</table:${within}>` }];
    });
    return [{ xml: `<table:table table:name="${sheet}">` }, ...inside, { xml: '</table:table>' }];
  });
}

test('any cells of any tables: they are read as they were edited, all else as before, and stays as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(row, { maxLength: 5 }), { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), texts), { minLength: 1, maxLength: 6 }),
      async (tables, picks) => {
        const pieces = piecesOf(tables);
        const bytes = odsBytes(pieces.map(({ xml }) => xml).join(''), '', { 'settings.xml': '<a/>', 'Pictures/': '' });
        const before = await contentOf(bytes);
        const cells = someCells(before, picks);
        fc.pre(cells.length > 0);
        const after = await edited(bytes, cells);
        expect(await contentOf(after)).toEqual(withEdits(before, cells));
        const [old, now] = [bytes, after].map((one) => partOf(one, 'content.xml')) as [string, string];
        const [head = '', tail = ''] = old.split(pieces.map(({ xml }) => xml).join(''));
        expect(keepsTheRest([{ xml: head }, ...pieces, { xml: tail }], now, cells)).toBe(true);
        expect(await packedParts(after, ['content.xml'])).toEqual(await packedParts(bytes, ['content.xml']));
      },
    ),
    { numRuns: 120 },
  );
});

test.each<[string, string, string, string]>([
  [
    'a date, its style kept',
    '<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2024-03-01" calcext:value-type="date"><text:p>3月1日</text:p></table:table-cell>',
    '2024-03-01',
    '<table:table-cell table:style-name="ce1" office:value-type="string" calcext:value-type="string"><text:p>2024-03-01</text:p></table:table-cell>',
  ],
  [
    'lines, blanks and tabs',
    '<table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell>',
    ' a  <b>\t \n',
    '<table:table-cell office:value-type="string"><text:p><text:s/>a<text:s text:c="2"/>&lt;b&gt;<text:tab/><text:s/></text:p><text:p></text:p></table:table-cell>',
  ],
  [
    'runs of text, a note and a drawing',
    '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:span text:style-name="T1">乙</text:span></text:p><text:p>丙</text:p><draw:frame/></table:table-cell>',
    '丁',
    '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>丁</text:p><draw:frame/></table:table-cell>',
  ],
  [
    'nothing',
    '<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>无</text:p></table:table-cell>',
    '',
    '<table:table-cell table:style-name="ce1"/>',
  ],
  [
    'a value that shows nothing',
    '<table:table-cell office:value-type="float" office:value="45352"/>',
    '2024-03-01',
    '<table:table-cell office:value-type="string"><text:p>2024-03-01</text:p></table:table-cell>',
  ],
  [
    'a text without a type',
    '<table:table-cell ><text:p>甲</text:p></table:table-cell>',
    '乙',
    '<table:table-cell office:value-type="string"><text:p>乙</text:p></table:table-cell>',
  ],
  [
    'in place of a formula',
    '<table:table-cell table:formula="of:=[.B1]" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>',
    '1',
    '<table:table-cell office:value-type="string"><text:p>1</text:p></table:table-cell>',
  ],
])('%s', async (_name, xml, to, expected) => {
  const table = (inside: string): string =>
    `<table:table table:name="数据"><table:table-row>${inside}</table:table-row></table:table>`;
  const after = await edited(odsBytes(table(xml)), [{ sheet: '数据', row: 1, column: 0, to }]);
  expect(partOf(after, 'content.xml')).toBe(partOf(odsBytes(table(expected)), 'content.xml'));
});

test('a table inside a cell is none of the rows', async () => {
  const cell = (text: string, inside = ''): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p>${inside}</table:table-cell>`;
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
  const inner = `<table:table table:name="内">${row(cell('内'))}${row(cell('内'))}</table:table>`;
  const tables = (third: string): string =>
    `<table:table table:name="数据">${row(cell('甲', inner))}${row(cell('乙'))}${row(cell(third))}</table:table>`;
  const after = await edited(odsBytes(tables('丙')), [{ sheet: '数据', row: 3, column: 0, to: '丁' }]);
  expect(partOf(after, 'content.xml')).toBe(partOf(odsBytes(tables('丁')), 'content.xml'));
});

test('runs of rows wherever pieces of a large part end', async () => {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const run = (text: string, count: number): string =>
    count === 0
      ? ''
      : `<table:table-row${repeated('rows', count)}>${cell(text).repeat(4)}${cell(`${text}末`)}</table:table-row>`;
  const runs = Array.from({ length: 4000 }, (_, i) => ({ text: `示例 ${i}`, first: 1 + i * 3 }));
  const table = (rows: string): string => `<table:table table:name="数据">${rows}</table:table>`;
  const bytes = odsBytes(table(runs.map(({ text }) => run(text, 3)).join('')));
  const cells = runs.map(({ text, first }, i) => ({ sheet: '数据', row: first + (i % 3), column: 4, to: `${text}改` }));
  const expected = runs.map(({ text }, i) => {
    const changed = `<table:table-row>${cell(text).repeat(4)}${cell(`${text}改`)}</table:table-row>`;
    return run(text, i % 3) + changed + run(text, 2 - (i % 3));
  });
  const content = partOf(await edited(bytes, cells), 'content.xml');
  // not by `toBe`: it would print all of it
  expect(content === partOf(odsBytes(table(expected.join(''))), 'content.xml')).toBe(true);
});

test('a cell that shows a link keeps it, and the repair is told as not written', async () => {
  const link = '<text:p><text:a xlink:href="https://example.invalid">甲</text:a> </text:p>';
  const row = `<table:table-row><table:table-cell office:value-type="string">${link}</table:table-cell></table:table-row>`;
  const bytes = odsBytes(`<table:table table:name="数据">${row}</table:table>`);
  const cell = { sheet: '数据', row: 1, column: 0, to: '甲' };
  const edits = editsOf([cell]);
  expect(partOf(await written(bytes, edits), 'content.xml')).toBe(partOf(bytes, 'content.xml'));
  expect([...edits.told()].map(({ kept }) => kept)).toEqual(['composed']);
});

test('prefixes of other programs, UTF-16, a signature', async () => {
  const content = (inside: string): string =>
    `<?xml version="1.0" encoding="UTF-16"?><o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:spreadsheet><table table:name="数据"><table-row>${inside}</table-row></table></o:spreadsheet></o:body></o:document-content>`;
  const utf16 = (text: string): Uint8Array => encode(text, 'utf-16le');
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': utf16(content('<table-cell><t:p>甲 乙</t:p></table-cell>')),
    'META-INF/documentsignatures.xml': strToU8('<document-signatures/>'),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
  const after = await edited(bytes, [{ sheet: '数据', row: 1, column: 0, to: '甲乙' }]);
  const parts = unzipSync(after);
  expect(Object.keys(parts)).toEqual(['mimetype', 'content.xml', 'META-INF/manifest.xml']);
  expect(parts['content.xml']).toEqual(
    utf16(content('<table-cell o:value-type="string"><t:p>甲乙</t:p></table-cell>')),
  );
  // programs look for the media type at this place
  expect(new TextDecoder().decode(after.slice(30, 84))).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
});
