import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { rowsOf, textsOf } from './collect.js';
import { documentBytes, mergeOn, mergeStart, p, r, span, tbl, tc, tr } from './document.js';

const open = (body: string) => read(bytesSource('示例.xlsx', documentBytes(body)));

/** Sheets as `name: rows`, each row with its number first. */
async function sheetsOf(body: string): Promise<Record<string, string[][]>> {
  const sheets: Record<string, string[][]> = {};
  for (const sheet of (await open(body)).sheets) {
    const rows = await rowsOf(sheet);
    sheets[sheet.name ?? ''] = textsOf(rows).map((texts, i) => [String(rows[i]!.n), ...texts]);
  }
  return sheets;
}
const cellOf = async (content: string): Promise<string | undefined> =>
  (await sheetsOf(tbl([[tc(content), '终']])))['表1']?.[0]?.[1];

describe('what a cell says', () => {
  const field = (inside: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin">${inside}</w:fldChar></w:r><w:r><w:instrText> X </w:instrText></w:r>`;
  const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const mark = '<w:footnoteReference w:id="2"/>';
  const control = (settings: string, content: string): string =>
    `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  test.each<[string, string, string]>([
    ['text in several runs', p(r('91370100') + r('MADEUP0133')), '91370100MADEUP0133'],
    ['characters XML escapes', p(r('甲&乙<丙')), '甲&乙<丙'],
    ['several paragraphs', p('甲') + p('乙'), '甲\n乙'],
    ['blank lines inside and not at the ends', p('') + p('甲') + p('') + p('乙') + p(''), '甲\n\n乙'],
    [
      'line breaks and tabs',
      p('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:cr/></w:r>'),
      '甲\n乙\t丙\n',
    ],
    ['tab stops, which are settings', p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${r('甲')}`), '甲'],
    ['hyphens', p('<w:r><w:t>甲</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>乙</w:t></w:r>'), '甲-乙'],
    ['inserted text', p(`<w:ins w:id="1">${r('甲')}</w:ins>${r('乙')}`), '甲乙'],
    ['deleted text', p(`${r('甲')}<w:del w:id="1"><w:r><w:delText>乙</w:delText></w:r></w:del>`), '甲'],
    ['deleted text, wrongly written', p(`${r('甲')}<w:del w:id="1">${r('乙')}</w:del>`), '甲'],
    ['moved text', p(`<w:moveFrom w:id="1">${r('甲')}</w:moveFrom>${r('乙')}<w:moveTo>${r('甲')}</w:moveTo>`), '乙甲'],
    ['a deleted end of paragraph', p(`<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('甲')}`) + p('乙'), '甲乙'],
    ['an inserted end of paragraph', p(`<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${r('甲')}`) + p('乙'), '甲\n乙'],
    ['settings before a change', p(`<w:pPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>${r('甲')}`), '甲'],
    ['a footnote', p(`${r('甲')}<w:r>${mark}</w:r>`), '甲'],
    [
      'a footnote with a mark of one’s own',
      p(`${r('甲')}<w:r>${mark.replace('w:id', 'w:customMarkFollows="1" w:id')}<w:t>*</w:t></w:r>${r('乙')}`),
      '甲乙',
    ],
    ['a field shows its result', p(`${field('')}${separate}${r('2026')}${end}${r('年')}`), '2026年'],
    [
      'a field in the instruction of a field',
      p(`${field('')}${field('')}${separate}${r('不见')}${end}${separate}${r('见')}${end}`),
      '见',
    ],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${r('甲')}</w:fldSimple>`), '甲'],
    ['a link', p(`<w:hyperlink w:anchor="x">${r('甲')}</w:hyperlink>`), '甲'],
    [
      'a choice of old',
      p(
        `${field('<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>')}${end}`,
      ),
      '乙',
    ],
    [
      'the first choice',
      p(
        `${field('<w:ffData><w:ddList><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>')}${end}`,
      ),
      '甲',
    ],
    [
      'a box ticked',
      p(`${field('<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>')}${end}${r('是')}`),
      '☑是',
    ],
    [
      'a box not ticked',
      p(`${field('<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')}${end}${r('是')}`),
      '☐是',
    ],
    ['a control', control('<w:tag w:val="x"/>', p('甲')), '甲'],
    ['a control inside a paragraph', p(`${r('甲')}${control('<w:text/>', r('乙'))}`), '甲乙'],
    ['a control not filled in', p(`${r('甲')}${control('<w:showingPlcHdr/>', r('单击此处输入'))}${r('乙')}`), '甲乙'],
    ['a symbol', p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'), '\uf0fe'],
    [
      'a guide to pronunciation',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '甲',
    ],
    [
      'a text box',
      p(
        `${r('甲')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('乙')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
      '甲',
    ],
    ['a picture with a title', p(`<w:r><w:drawing><a:t>乙</a:t></w:drawing></w:r>${r('甲')}`), '甲'],
    [
      'a table inside',
      p('上') +
        tbl([
          ['甲', '乙'],
          ['丙', '丁'],
        ]) +
        p(''),
      '上\n甲\t乙\n丙\t丁',
    ],
  ])('%s', async (_name, content, text) => {
    expect(await cellOf(content)).toBe(text);
  });
});

describe('where a cell stands', () => {
  const inControl = (xml: string): string => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  test.each<[string, string, string[][]]>([
    [
      'row by row',
      tbl([
        ['甲', '乙'],
        ['丙', '丁'],
      ]),
      [
        ['1', '甲', '乙'],
        ['2', '丙', '丁'],
      ],
    ],
    [
      'blank rows are left out and counted',
      tbl([['甲'], [''], [' '], ['乙']]),
      [
        ['1', '甲'],
        ['4', '乙'],
      ],
    ],
    [
      'merged to the right',
      tbl([tr([tc('标题', span(3))]), ['甲', '乙', '丙'], tr(['丁', tc('戊', span(2))])]),
      [
        ['1', '标题'],
        ['2', '甲', '乙', '丙'],
        ['3', '丁', '戊'],
      ],
    ],
    [
      'merged downwards: the value stands where it begins',
      tbl([tr([tc('甲', mergeStart), '1']), tr([tc('', mergeOn), '2']), tr([tc('留', mergeOn), '3'])]),
      [
        ['1', '甲', '1'],
        ['2', '', '2'],
        ['3', '', '3'],
      ],
    ],
    [
      'merged to the right, the old way',
      tbl([tr([tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), '乙']), ['1', '2', '3']]),
      [
        ['1', '甲', '', '乙'],
        ['2', '1', '2', '3'],
      ],
    ],
    [
      'two header rows',
      tbl([
        tr([tc('单位', mergeStart), tc('金额', span(2))]),
        tr([tc('', mergeOn), '应付', '已付']),
        ['示例局', '3', '2'],
      ]),
      [
        ['1', '单位', '金额'],
        ['2', '', '应付', '已付'],
        ['3', '示例局', '3', '2'],
      ],
    ],
    [
      'a row that begins further right',
      tbl([['甲', '乙', '丙'], tr(['合计', '9'], '<w:gridBefore w:val="1"/>')]),
      [
        ['1', '甲', '乙', '丙'],
        ['2', '', '合计', '9'],
      ],
    ],
    [
      'a row of all cells that begins further right',
      tbl([['甲', '乙', '丙'], tr(['1', '2', '3'], '<w:gridBefore w:val="1"/>')]),
      [
        ['1', '甲', '乙', '丙'],
        ['2', '', '1', '2', '3'],
      ],
    ],
    [
      'a row of all cells that begins a hair’s breadth further right',
      tbl([tr([tc('甲', span(2)), '乙']), tr(['1', '2'], '<w:gridBefore w:val="1"/>')], [20, 2000, 2000]),
      [
        ['1', '甲', '乙'],
        ['2', '1', '2'],
      ],
    ],
    [
      'merged with what is not there',
      tbl([tr([tc('甲', mergeOn), tc('乙', '<w:hMerge/>')]), tr([tc('丙', '<w:hMerge/>'), '丁'])]),
      [
        ['1', '甲'],
        ['2', '丙', '丁'],
      ],
    ],
    [
      'drawn by hand, lines a hair’s breadth apart',
      tbl(
        [tr([tc('甲', span(2)), '乙', '丙']), tr(['1', tc('2', span(2)), '3']), tr([tc('计', span(3)), '4'])],
        [2000, 30, 2000, 2000],
      ),
      [
        ['1', '甲', '乙', '丙'],
        ['2', '1', '2', '3'],
        ['3', '计', '', '4'],
      ],
    ],
    [
      'a grid that is not there',
      tbl([tr([tc('甲', span(2)), '乙']), ['1', '2', '3']]),
      [
        ['1', '甲', '', '乙'],
        ['2', '1', '2', '3'],
      ],
    ],
    ['absurd spans', tbl([tr([tc('甲', span(99_999_999)), tc('乙', '<w:gridSpan w:val="x"/>')])]), [['1', '甲', '乙']]],
    [
      'a deleted row',
      tbl([['甲'], tr(['乙'], '<w:del w:id="1"/>'), tr(['丙'], '<w:ins w:id="2"/>')]),
      [
        ['1', '甲'],
        ['2', '丙'],
      ],
    ],
    ['a deleted cell', tbl([tr(['甲', tc('乙', '<w:cellDel w:id="1"/>'), '丙'])]), [['1', '甲', '丙']]],
    [
      'spans from before a change',
      tbl([tr([tc('甲', `<w:tcPrChange><w:tcPr>${span(3)}</w:tcPr></w:tcPrChange>`), '乙']), ['1', '2']]),
      [
        ['1', '甲', '乙'],
        ['2', '1', '2'],
      ],
    ],
    [
      'cells and rows in controls',
      tbl([inControl(tr([tc('甲')]).replace(/<w:tc>.*<\/w:tc>/, inControl)), ['乙']]),
      [
        ['1', '甲'],
        ['2', '乙'],
      ],
    ],
  ])('%s', async (_name, body, rows) => {
    expect(await sheetsOf(body)).toEqual({ 表1: rows });
  });
});

describe('tables and their names', () => {
  test.each<[string, string, string[]]>([
    ['none above', tbl([['甲']]), ['表1']],
    ['a title', p('示例局2026年度承诺清单') + tbl([['甲']]), ['表1（示例局2026年度承诺清单）']],
    ['a caption', p('表1  承诺事项') + p('') + tbl([['甲']]), ['表1（表1 承诺事项）']],
    ['an appendix', p('附件2：欠款清单') + tbl([['甲']]), ['表1（附件2：欠款清单）']],
    ['remarks are none', p('承诺清单') + p('填报单位：示例局') + p('单位：万元') + tbl([['甲']]), ['表1（承诺清单）']],
    ['sentences are none', p('现将示例局承诺事项公布如下：') + tbl([['甲']]), ['表1']],
    [
      'two tables under one title',
      p('清单') + tbl([['甲']]) + p('其中') + tbl([['乙']]) + p('') + tbl([['丙']]),
      ['表1（清单）', '表2（其中）', '表3'],
    ],
    ['a table in a cell', p('外') + tbl([[tc(p('内') + tbl([['甲']]) + p(''))]]), ['表1（外）', '表2（内）']],
  ])('%s', async (_name, body, names) => {
    expect((await open(body)).sheets.map(({ name }) => name)).toEqual(names);
  });

  test('what stands above is told, the nearest first', async () => {
    const { sheets } = await open(
      p('承诺清单') + p('单位：万元') + tbl([['甲']]) + p('') + tbl([['乙']]) + p('又') + tbl([['丙']]),
    );
    expect(sheets.map(({ above, continues }) => [above, continues])).toEqual([
      [['单位：万元', '承诺清单'], false],
      [[], true],
      [['又'], false],
    ]);
  });
});
