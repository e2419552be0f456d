import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { refusal, rowsOf } from './collect.js';
import { documentBytes, p, r, tbl, tc, tr } from './document.js';

const open = (body: string) => read(bytesSource('示例.xlsx', documentBytes(body)));

describe('documents that are not read, or not wholly', () => {
  const object = (program: string): string =>
    p(`<w:r><w:object><v:shape/><o:OLEObject ProgID="${program}"/></w:object></w:r>`);
  test.each<[string, string, object]>([
    ['text only', p('甲'), { rule: 'input/word-document', params: {} }],
    [
      'a workbook inside',
      object('Excel.Sheet.12'),
      { rule: 'input/unread-in-document', params: { reason: 'embedded' } },
    ],
    ['a formula', object('Equation.3'), { rule: 'input/word-document', params: {} }],
    [
      'another document',
      '<w:altChunk r:id="x"/>',
      { rule: 'input/unread-in-document', params: { reason: 'other-document' } },
    ],
    [
      'a table in a text box',
      p(`<w:r><w:pict><w:txbxContent>${tbl([['甲']])}</w:txbxContent></w:pict></w:r>`),
      { rule: 'input/unread-in-document', params: { reason: 'text-box' } },
    ],
  ])('%s', async (_name, body, refused) => {
    expect(await refusal(() => open(body))).toEqual(refused);
  });

  const vanished = (setting: string): string => p(`<w:r><w:rPr>${setting}</w:rPr><w:t>藏</w:t></w:r>${r('甲')}`);
  const box = `<w:pict><w:txbxContent>${p('乙')}</w:txbxContent></w:pict>`;
  test.each<[string, string, string[]]>([
    ['text in a text box in a cell', tbl([[tc(p(`<w:r>${box}</w:r>`)), '甲']]), ['boxed-text']],
    ['text in a text box outside', tbl([['甲']]) + p(`<w:r>${box}</w:r>`), []],
    ['hidden text in a cell', tbl([[tc(vanished('<w:vanish/>'))]]), ['hidden-text']],
    ['text that is not hidden', tbl([[tc(vanished('<w:vanish w:val="0"/>'))]]), []],
    [
      'content without a fallback',
      tbl([['甲']]) + p(`<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice></mc:AlternateContent></w:r>`),
      ['new-content'],
    ],
    [
      'content with a fallback',
      tbl([['甲']]) +
        p(
          `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      [],
    ],
  ])('%s', async (_name, body, reasons) => {
    expect((await open(body)).faults.map(({ params }) => params['reason'])).toEqual(reasons);
  });

  test('hidden rows are told', async () => {
    const [sheet] = (await open(tbl([['甲'], tr(['乙'], '<w:hidden/>'), tr([''], '<w:hidden/>')]))).sheets;
    expect(await rowsOf(sheet!)).toHaveLength(2);
    expect(sheet?.concealed?.()).toMatchObject({ rows: 1, firstRows: [2] });
  });

  test('beside a table it is a fault of the file', async () => {
    const { faults } = await open(tbl([['甲']]) + object('Package') + object('Word.Document.12'));
    expect(faults.map(({ params }) => params)).toEqual([{ reason: 'embedded' }, { reason: 'other-document' }]);
  });

  test('the main part is found by its relation, whatever its name', async () => {
    const document = `<document><body>${tbl([['甲']])}</body></document>`;
    const rels = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/文/正文.xml"/></Relationships>';
    const bytes = documentBytes('', { 'word/document.xml': undefined, '_rels/.rels': rels, '文/正文.xml': document });
    expect((await read(bytesSource('x', bytes))).format).toBe('docx');
  });

  test.each<[string, string, string]>([
    ['columns', tbl([tr(Array.from({ length: 16_385 }, () => '<w:tc/>'))]), 'input/too-many-columns'],
    [
      'cells',
      tbl(Array.from({ length: 101 }, () => '<w:tr>'.concat('<w:tc/>'.repeat(10_000), '</w:tr>'))),
      'input/document-too-large',
    ],
    [
      'tables inside tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(60)}${'</w:tc></w:tr></w:tbl>'.repeat(60)}`,
      'input/document-too-large',
    ],
    ['text', p(r('文'.repeat(1000)).repeat(34_000)), 'input/document-too-large'],
    ['fields inside fields', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(60)), 'input/document-too-large'],
  ])('absurdly many %s', async (_name, body, rule) => {
    expect((await refusal(() => open(body)))?.rule).toBe(rule);
  });

  test('a field without end does not swallow the rows below', async () => {
    const begun = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>');
    const bytes = documentBytes(tbl([[tc(begun)], ['甲']]));
    const part = 'word/document.xml';
    expect(await refusal(() => read(bytesSource('x', bytes)))).toEqual({
      rule: 'input/damaged-part',
      params: { part },
    });
  });
});
