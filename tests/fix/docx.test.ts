import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentBytes, mergeOn, mergeStart, p, r, span, tbl, tc, tr } from '../readers/document.js';
import { contentOf, edited, someCells, withEdits } from './edited-tables.js';
import { packedParts, partOf } from './parts.js';
import { plainOnly } from './plain-cells.js';

const main = 'word/document.xml';
const cellAt = (column: number, to: string, sheet = '表1') => ({ sheet, row: 1, column, to });

/** XML of the first cell of a document after it has become a text; everything around it must have stayed. */
async function fixed(cell: string, to: string): Promise<string> {
  const around = (one: string): string => p('前') + tbl([tr([one, '乙'])], [10, 10]) + p('后');
  const bytes = documentBytes(around(cell));
  const copy = await edited(bytes, [cellAt(0, to, '表1（前）')]);
  expect(await packedParts(copy, [main])).toEqual(await packedParts(bytes, [main]));
  const [head = '', tail = ''] = partOf(documentBytes(around('<w:tc>|</w:tc>')), main).split('<w:tc>|</w:tc>');
  const text = partOf(copy, main);
  expect([text.slice(0, head.length), text.slice(-tail.length)]).toEqual([head, tail]);
  return text.slice(head.length, -tail.length);
}

const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t></w:r>';
const inCell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const inParagraph = (content: string): string =>
  inCell(`<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${content}</w:p>`);

describe('a cell of a document', () => {
  test.each([
    ['its text', inCell('<w:p><w:r><w:t>ABC</w:t></w:r></w:p>'), 'abc', inCell('<w:p><w:r><w:t>abc</w:t></w:r></w:p>')],
    [
      'runs after the first are emptied',
      inParagraph(`${bold}<w:r><w:t>B</w:t></w:r>`),
      'ab',
      inParagraph(`${bold.replace('A', 'ab')}<w:r><w:t></w:t></w:r>`),
    ],
    [
      'a run of blanks gets nothing',
      inParagraph(`<w:r><w:t xml:space="preserve"> </w:t></w:r>${bold}`),
      'ab',
      inParagraph(`<w:r><w:t xml:space="preserve"></w:t></w:r>${bold.replace('A', 'ab')}`),
    ],
    [
      'signs',
      inParagraph('<w:r><w:t>A</w:t></w:r>'),
      'a<b & "c">]]>',
      inParagraph('<w:r><w:t>a&lt;b &amp; "c"&gt;]]&gt;</w:t></w:r>'),
    ],
    [
      'blanks at its ends',
      inParagraph('<w:r><w:t>A</w:t></w:r>'),
      ' a',
      inParagraph('<w:r><w:t xml:space="preserve"> a</w:t></w:r>'),
    ],
    [
      'nothing',
      inParagraph(`${bold}<w:r><w:tab/><w:t>B</w:t><w:br></w:br></w:r>`),
      '',
      inParagraph(`${bold.replace('A', '')}<w:r><w:t></w:t></w:r>`),
    ],
    ['a dash that is an element', inParagraph('<w:r><w:noBreakHyphen/></w:r>'), '', inParagraph('<w:r></w:r>')],
    [
      'as many lines as paragraphs',
      inCell(p('') + p('A') + p('B') + p('')),
      'a\nb',
      inCell(p('') + p('a') + p('b') + p('')),
    ],
    ['fewer lines than paragraphs', inCell(p('A') + p('B')), 'ab', inCell(p('ab') + p('B').replace('B', ''))],
    [
      'lines of one paragraph',
      inParagraph('<x:r xmlns:x="m"><x:t>A</x:t><x:br/></x:r>'),
      'a\nb\tc',
      inParagraph(
        '<x:r xmlns:x="m"><x:t>a</x:t><x:br/><x:t xml:space="preserve">b</x:t><x:tab/><x:t xml:space="preserve">c</x:t></x:r>',
      ),
    ],
    [
      'what is no text stays',
      inParagraph(
        `<w:bookmarkStart w:id="1"/><w:smartTag>${bold}</w:smartTag><w:bookmarkEnd/><w:r><w:commentReference/></w:r>`,
      ),
      'ab',
      inParagraph(
        `<w:bookmarkStart w:id="1"/><w:smartTag>${bold.replace('A', 'ab')}</w:smartTag><w:bookmarkEnd/><w:r><w:commentReference/></w:r>`,
      ),
    ],
  ])('%s', async (_name, cell, to, expected) => {
    expect(await fixed(cell, to)).toBe(expected);
  });

  test.each([
    ['a control', inParagraph(`<w:sdt><w:sdtPr/><w:sdtContent>${r('A')}</w:sdtContent></w:sdt>`)],
    ['a control around the cell', `<w:sdt><w:sdtContent>${tc('A')}</w:sdtContent></w:sdt>`],
    ['a link', inParagraph(`<w:hyperlink>${r('A')}</w:hyperlink>`)],
    [
      'a field',
      inParagraph(
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('A')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    ],
    ['a simple field', inParagraph(`<w:fldSimple>${r('A')}</w:fldSimple>`)],
    ['inserted text', inParagraph(`<w:ins>${r('A')}</w:ins>`)],
    ['deleted text', inParagraph(`<w:del><w:r><w:delText>B</w:delText></w:r></w:del>${r('A')}`)],
    ['an inserted end of a paragraph', inCell(`<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${r('A')}</w:p>`)],
    ['hidden text', inParagraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>B</w:t></w:r>${r('A')}`)],
    ['a picture', inParagraph(`<w:r><w:drawing><a/></w:drawing></w:r>${r('A')}`)],
    ['a table', inCell(`${p('A')}${tbl([['B']])}${p('')}`)],
    ['a footnote', inParagraph(`${r('A')}<w:r><w:footnoteReference/></w:r>`)],
    ['a formula', inParagraph(`${r('A')}<m:oMath/>`)],
    ['a symbol', inParagraph(`${r('A')}<w:r><w:sym w:char="F052"/></w:r>`)],
    ['only a number of a list', inCell('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>')],
  ])('%s in it keeps it from being written', async (_name, cell) => {
    const bytes = documentBytes(tbl([`<w:tr>${cell}${tc('乙')}</w:tr>`]));
    const [row] = (await contentOf(bytes))[0]?.[1] ?? [];
    expect([...(row?.composed ?? [])]).toEqual([0]);
    await expect(edited(bytes, [cellAt(0, 'x')])).rejects.toThrow(/more than text|without text/);
    expect(partOf(await edited(bytes, [cellAt(1, 'x')]), main)).toContain(`${cell}${tc('x')}`);
  });

  test('a control around the whole table or in another cell does not', async () => {
    const control = inParagraph(`<w:sdt><w:sdtContent>${r('A')}</w:sdtContent></w:sdt>`);
    const bytes = documentBytes(`<w:sdt><w:sdtContent>${tbl([[control, '乙']])}</w:sdtContent></w:sdt>`);
    expect([...((await contentOf(bytes))[0]?.[1][0]?.composed ?? [])]).toEqual([0]);
  });
});

test('tables that go on, merged cells, tables in cells and UTF-16', async () => {
  const inner = tbl([['内', '部']]);
  const body =
    p('表一 清单') +
    tbl(
      [
        ['名称', '日期'],
        [tc('甲', mergeStart), '2024/3/1'],
        [tc('', mergeOn), '2024/3/2'],
      ],
      [10, 10],
    ) +
    tbl([[tc('合', span(2))], ['乙', '2024/3/3']], [10, 10]) +
    tbl([[tc(inner + p('')), '丙']]);
  const xml = partOf(documentBytes(body), main).replace('UTF-8', 'UTF-16');
  const bytes = documentBytes('', { [main]: xml });
  const [first = null, second = null, outer = null, nested = null] = (await contentOf(bytes)).map(([name]) => name);
  const edits = [
    { sheet: first, row: 3, column: 1, to: '2024-03-02' },
    { sheet: first, row: 2, column: 0, to: '甲甲' },
    { sheet: second, row: 2, column: 1, to: '2024-03-03' },
    { sheet: nested, row: 1, column: 1, to: '部门' },
    { sheet: outer, row: 1, column: 1, to: '丙丙' },
  ];
  const content = await contentOf(bytes);
  const copy = await contentOf(await edited(bytes, edits));
  const expected = withEdits(content, edits).map(([name, rows]) => [
    name,
    // the text of the inner table is that of the cell around it as well
    name === outer ? rows.map((row) => ({ ...row, cells: ['内\t部门', row.cells[1]] })) : rows,
  ]);
  expect(copy).toEqual(expected);
});

test('a signature, which would not hold any more, is left out', async () => {
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const whole = documentBytes(tbl([['甲']]));
  const relations = partOf(whole, '_rels/.rels');
  const bytes = documentBytes(tbl([['甲']]), {
    '_rels/.rels': relations.replace(
      '</',
      `<Relationship Id="s" Type="${type}" Target="_xmlsignatures/origin.sigs"/></`,
    ),
    '_xmlsignatures/origin.sigs': '',
  });
  const copy = await edited(bytes, [cellAt(0, '乙')]);
  const written = [main, '_rels/.rels', '[Content_Types].xml'];
  expect(await packedParts(copy, written)).toEqual(await packedParts(whole, written));
  for (const part of written.slice(1)) expect(partOf(copy, part)).toBe(partOf(whole, part));
});

const word = fc.constantFrom('甲', '2024/3/1', ' 前后 ', '一\n二', 'a<b', '𠮷', '&amp;');
const shape = fc.constantFrom<(text: string) => string>(
  (text) => tc(text),
  (text) =>
    inCell(
      text
        .split('\n')
        .map((line) => `<w:p>${[...line].map(r).join('<w:proofErr/>')}</w:p>`)
        .join(''),
    ),
  (text) => inParagraph(`<w:r><w:t></w:t><w:tab/></w:r>${r(text.replace('\n', ''))}<w:r><w:br/></w:r>`),
  (text) => inParagraph(`<w:hyperlink>${r(text.replace('\n', ''))}</w:hyperlink>`),
  (text) => tc(`${p('x')}${tbl([[tc(text), '乙']])}${p('')}`),
  (text) => tc(text, span(2)),
  (text) => tc(text, mergeOn),
  () => tc(''),
);
const anyTable = fc.array(fc.array(fc.tuple(shape, word), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const newText = fc.constantFrom('', 'abc', ' a ', 'a<b & c>d', '示例𠮷', '一\n二', '\t', 'x\ty', '&#9;', '"x"');

test('any edits of any document are read back, and nothing else has changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTable, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), newText), { minLength: 1, maxLength: 4 }),
      async (tables, picks) => {
        const bytes = documentBytes(
          tables.map((rows) => tbl(rows.map((cells) => tr(cells.map(([make, text]) => make(text)))))).join(p('间')),
        );
        const content = await contentOf(bytes);
        // the text of an inner table is that of the cell around it as well
        const names = new Set(content.map(([name]) => name));
        const cells = someCells(plainOnly(content), picks);
        if (cells.length === 0) return;
        const copy = await edited(bytes, cells);
        const plain = (all: typeof content) =>
          all.map(([name, rows]) => [
            name,
            rows.map(({ cells: row, composed, n }) => ({
              n,
              cells: row.map((cell, i) => (composed?.has(i) ? '' : cell)),
              composed: [...(composed ?? [])],
            })),
          ]);
        const expected = withEdits(content, cells);
        expect(plain(await contentOf(copy))).toEqual(plain(expected));
        expect(names.size).toBe(content.length);
        expect(await packedParts(copy, [main])).toEqual(await packedParts(bytes, [main]));
        // the same elements, breaks and tabs of edited cells left out
        const bare = (one: Uint8Array): string =>
          partOf(one, main)
            .replace(/<w:(?:br|tab)\/>|<\/?w:t(?: [^>]*)?>/g, '')
            .replace(/>[^<]*/g, '');
        expect(bare(copy)).toBe(bare(bytes));
      },
    ),
    { numRuns: 200 },
  );
});
