import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { rowsOf, textsOf } from './collect.js';
import { documentBytes, p, r, tbl, tc, tr } from './document.js';

describe('numbers Word puts there itself', () => {
  const list = (id: string, content = '', level = '0'): string =>
    p(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${content && r(content)}`);
  const inStyle = (style: string, more = ''): string => p(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`);
  const styles = `<w:styles><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:styleId="c"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style><w:style w:styleId="d"><w:basedOn w:val="d"/></w:style></w:styles>`;
  const rels = '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/></Relationships>';
  const numbered = (text: string) => ({ kind: 'numbered', text });

  test.each<[string, string[], unknown[]]>([
    [
      'count the paragraphs of their list',
      [list('1'), list('1'), list('2'), list('1')],
      ['1', '2', '1', '3'].map(numbered),
    ],
    ['count by level', [list('1'), list('1', '', '1'), list('1')], ['1', '1', '2'].map(numbered)],
    ['stand before what is written', [list('1', '甲'), list('1')], ['甲', numbered('2')]],
    ['come from a style', [inStyle('a'), inStyle('b'), inStyle('a')], ['1', '1', '2'].map(numbered)],
    [
      'are taken away again',
      [inStyle('c'), list('0'), inStyle('d'), inStyle('a', '<w:numPr><w:numId w:val="0"/></w:numPr>')],
      [],
    ],
  ])('%s', async (_name, cells, expected) => {
    const body = tbl([tr([...cells.map((cell) => tc(cell)), '终'])]);
    const bytes = documentBytes(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels });
    const [row] = await rowsOf((await read(bytesSource('x', bytes))).sheets[0]!);
    expect(Array.from(row!.cells.slice(0, cells.length)).filter((cell) => cell !== undefined)).toEqual(expected);
  });

  test('keep a row from being blank', async () => {
    const { sheets } = await read(bytesSource('x', documentBytes(tbl([['甲'], [tc(list('1'))]]))));
    expect(textsOf(await rowsOf(sheets[0]!))).toEqual([['甲'], ['1']]);
  });
});
