import { read as readSheetJs } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/model/sheet.js';
import { encode } from '../readers/encode.js';
import { contentOf, edited, someCells, withEdits } from './edited-tables.js';
import { plainOnly } from './plain-cells.js';

/** What is in a page besides the cells: it must stay. */
const page = (rows: string): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>导出</title><style>td{color:red}</style></head>\r\n<body>\r\n<table border=1>${rows}</table>\r\n</body></html>`;

/** The page after its cell at row 1 has become a text. */
async function fixed(cell: string, to: string, encoding: Encoding = 'utf-8'): Promise<string> {
  const bytes = await edited(encode(page(`<tr>${cell}<td>乙</td></tr>`), encoding), [
    { sheet: null, row: 1, column: 0, to },
  ]);
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  const [head = '', tail = ''] = page('|').split('|');
  expect(text.startsWith(`${head}<tr>`)).toBe(true);
  expect(text.endsWith(`<td>乙</td></tr>${tail}`)).toBe(true);
  return text.slice(head.length + 4, -(tail.length + '<td>乙</td></tr>'.length));
}

/** How LibreOffice says that a cell is text. */
const lo = ' sdnum="1033;0;@"';

describe('a cell of a page', () => {
  test.each([
    ['its text', '<td>ABC </td>', 'abc', '<td>abc </td>'],
    [
      'its attributes stay',
      '<TD align=center bgcolor="#fff">ABC</TD>',
      'abc',
      '<TD align=center bgcolor="#fff">abc</TD>',
    ],
    ['an end that is not written', '<td>ABC', 'abc', '<td>abc'],
    [
      'markup in it stays',
      '<td>\n  <font color=red><b>AB</b>C</font>\n</td>',
      'abc',
      '<td>\n  <font color=red><b>abc</b></font>\n</td>',
    ],
    ['a text that cannot be seen gets nothing', '<td>&nbsp;<b>ABC</b></td>', 'abc', '<td><b>abc</b></td>'],
    ['breaks go', '<td>A<br>B<br/></td>', 'ab', '<td>ab</td>'],
    ['breaks are written as the cell writes them', '<td>A <br class=x>B</td>', 'a\nb', '<td>a<br class=x>b </td>'],
    ['a break where there was none', '<td>A B</td>', 'a\nb', '<td>a<br style="mso-data-placement:same-cell">b</td>'],
    [
      'what nobody sees stays',
      '<td><script>1<2</script>A<template>x</template>B<!-- c --></td>',
      'ab',
      '<td><script>1<2</script>ab<template>x</template><!-- c --></td>',
    ],
    ['references', '<td>A&lt;&#66;</td>', 'a<b & "c"\u00a0d', '<td>a&lt;b &amp; "c"&nbsp;d</td>'],
    ['nothing', '<td x:num="0">无</td>', '', '<td></td>'],
    [
      'what a spreadsheet takes for a number',
      '<td>３７</td>',
      '37',
      `<td${lo} style='mso-number-format:"\\@"'>37</td>`,
    ],
    ['what it takes for a formula', '<td>x</td>', '=1+1', `<td${lo} style='mso-number-format:"\\@"'>=1+1</td>`],
    [
      'a number behind the text',
      '<td x:num="45352" class=xl24>3月1日</td>',
      '2024-03-01',
      `<td x:str${lo} style='mso-number-format:"\\@"' class=xl24>2024-03-01</td>`,
    ],
    ['a text behind the text', `<td class=a x:str="'０1">０1</td>`, 'abc', '<td x:str class=a>abc</td>'],
    ['a number of LibreOffice', '<td sdval="3" sdnum="1033;">３</td>', 'c', '<td>c</td>'],
    [
      'styles',
      `<td style="color:red;mso-number-format:'yyyy/m/d';height:3pt">x</td>`,
      '2024-03-01',
      `<td${lo} style="mso-number-format:'\\@';color:red;;height:3pt">2024-03-01</td>`,
    ],
    [
      'styles in references',
      '<td style="mso-number-format:&quot;0;0&quot;;color:red">x</td>',
      '1',
      `<td${lo} style="mso-number-format:'\\@';color:red">1</td>`,
    ],
    [
      'styles in other quotes',
      `<td style='mso-number-format:"0_\\;"'>x</td>`,
      '1',
      `<td${lo} style='mso-number-format:"\\@"'>1</td>`,
    ],
    [
      'styles without quotes',
      '<td style=color:red>x</td>',
      '1',
      `<td${lo} style="mso-number-format:'\\@';color:red">1</td>`,
    ],
  ])('%s', async (_name, cell, to, expected) => {
    expect(await fixed(cell, to)).toBe(expected);
  });

  test('encodings stay, and what GBK does not have is a reference', async () => {
    for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const)
      expect(await fixed('<td>甲</td>', '示例𠮷', encoding)).toBe('<td>示例𠮷</td>');
    expect(await fixed('<td>甲</td>', '示例𠮷·—', 'gb18030')).toBe('<td>示例&#134071;·—</td>');
  });

  test('a table in it is told of, and its own cells can be written', async () => {
    const bytes = encode(page('<tr><td>a<table><tr><td>X</td></tr></table></td><td>b</td></tr>'), 'utf-8');
    const [outer, inner] = await contentOf(bytes);
    expect([...(outer?.[1][0]?.composed ?? [])]).toEqual([0]);
    expect(inner?.[1][0]?.composed).toBeUndefined();
    const cells = [
      { sheet: '表1', row: 1, column: 1, to: 'y' },
      { sheet: '表2', row: 1, column: 0, to: 'z' },
    ];
    const text = new TextDecoder().decode(await edited(bytes, cells));
    expect(text).toContain('<tr><td>a<table><tr><td>z</td></tr></table></td><td>y</td></tr>');
    await expect(edited(bytes, [{ sheet: '表1', row: 1, column: 0, to: 'z' }])).rejects.toThrow();
  });

  test('a formula is told of', async () => {
    const bytes = encode(page('<tr><td x:num="2" x:fmla="=1+1">2</td><td>b</td></tr>'), 'utf-8');
    expect([...((await contentOf(bytes))[0]?.[1][0]?.formulas ?? [])]).toEqual([0]);
  });
});

const word = fc.constantFrom(
  '甲',
  'a<b',
  '&amp;',
  '2024/3/1',
  '第一行\n第二行',
  '𠮷',
  '0012',
  '=1+1',
  ' x',
  '示例（济南）·',
);
const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const wraps = [
  '|',
  '<b>|</b>',
  '\n <font size=2><p>|</p></font>\n',
  '&nbsp;|<!-- x -->',
  '<script>if(a<b){}</script>|',
  '|<i></i>',
  '<p>|</p><p>尾</p>',
];
const cell = fc.record({
  text: fc.option(word),
  wrap: fc.constantFrom(...wraps),
  tag: fc.constantFrom('td', 'th', 'TD'),
  attributes: fc.constantFrom(
    '',
    ' x:num',
    ' x:num="45352"',
    ' colspan=2',
    ' rowspan="2"',
    ` style="mso-number-format:'0'"`,
    ' x:str="\'1"',
    ' class=xl24 x:fmla="=A1"',
  ),
  end: fc.boolean(),
});
const table = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  before: fc.constantFrom('', '<p>说明<br>两行</p>', '<h1>表</h1>'),
  body: fc.boolean(),
});
const anyPage = fc.array(table, { minLength: 1, maxLength: 3 }).map((tables) => {
  const all = tables.map(({ rows, before, body }) => {
    const lines = rows.map(
      (cells) =>
        `<tr>${cells
          .map(
            ({ text, wrap, tag, attributes, end }) =>
              `<${tag}${attributes}>${text === null ? '' : wrap.replace('|', () => written(text))}${end ? `</${tag}>` : ''}`,
          )
          .join('\r\n')}</tr>`,
    );
    return `${before}<table>${body ? `<tbody>${lines.join('')}</tbody>` : lines.join('\n')}</table>`;
  });
  return `<html><head><meta charset=gbk><title>济南示例</title></head><body>${all.join('\n')}</body></html>`;
});
const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'gb18030');
const newText = fc.constantFrom(
  '',
  'abc',
  '2024-03-01',
  'a<b & c>d',
  '示例𠮷',
  '一\n二',
  '&nbsp;',
  '=1',
  '"x"',
  '1\u00a02',
);

test('any edits of any page are read back, and nothing else has changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyPage,
      encodings,
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), newText), { maxLength: 4 }),
      async (html, encoding, picks) => {
        const bytes = encode(html, encoding);
        const content = await contentOf(bytes).catch(() => null);
        if (content === null) return;
        const cells = someCells(plainOnly(content), picks);
        if (cells.length === 0) return;
        const copy = await edited(bytes, cells);
        expect(await contentOf(copy)).toEqual(withEdits(content, cells));
        // the edits made once more change nothing: an emptied cell is there no more
        const again = cells.filter(({ to }) => to !== '');
        if (again.length > 0) expect(await contentOf(await edited(copy, again))).toEqual(await contentOf(copy));
        // the tags are the same but for attributes, and breaks of the cells themselves
        const tags = (text: string): string[] => [...text.matchAll(/<(?!br)\/?[a-z1!]+/gi)].map(([tag]) => tag);
        const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding);
        expect(tags(decoder.decode(copy))).toEqual(tags(html));
      },
    ),
    { numRuns: 300 },
  );
});

test('a damaged page is refused, or the copy has the edits and nothing else', async () => {
  const sign = fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', '', '<td', '</tr>', '<!--', '&#');
  const pick = fc.double({ min: 0, max: 0.999, noNaN: true });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      anyPage,
      pick,
      sign,
      fc.array(fc.tuple(pick, newText), { minLength: 1, maxLength: 3 }),
      async (html, place, put, picks) => {
        // behind what tells that it is a page
        const at = 60 + Math.floor(place * (html.length - 60));
        const bytes = encode(html.slice(0, at) + put + html.slice(at + 1), 'utf-8');
        const content = await contentOf(bytes).catch(() => null);
        const cells = someCells(plainOnly(content ?? []), picks);
        if (content === null || cells.length === 0) return;
        read += 1;
        expect(await contentOf(await edited(bytes, cells))).toEqual(withEdits(content, cells));
      },
    ),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});

test('another reader sees the edits', async () => {
  const bytes = encode(page('<tr><td>a</td><td rowspan=2 x:num="3">3</td></tr><tr><td><b>x</b>y</td></tr>'), 'utf-8');
  const copy = await edited(bytes, [
    { sheet: null, row: 1, column: 1, to: '370102199001011234' },
    { sheet: null, row: 2, column: 0, to: 'z & <w>' },
  ]);
  const sheet = readSheetJs(copy, { type: 'array', raw: true }).Sheets['Sheet1'];
  expect([sheet?.['A1']?.v, sheet?.['B1']?.v, sheet?.['A2']?.v]).toEqual(['a', '370102199001011234', 'z & <w>']);
});
