import { expect, test } from 'vitest';
import { MarkedFormats } from '../../src/annotate/xlsx/marked-formats.js';
import { StylesEdit } from '../../src/workbook/edit/styles-edit.js';
import { namespaces } from './make-package.js';

const fonts =
  '<font/><font><color rgb="FFFFFFFF"/></font><font><b/><color theme="0" tint="-0.1"/><sz val="9"/></font><font><color theme="0" tint="-0.5"/></font><font><color indexed="9"/></font><font><color rgb="FF1F4E78"/></font>';
const formatsOf = (...xfs: readonly string[]): { readonly formats: MarkedFormats; readonly styles: StylesEdit } => {
  const styles = new StylesEdit(
    `<styleSheet ${namespaces}><fonts count="6">${fonts}</fonts><fills count="3"><fill/><fill/><fill/></fills><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`,
  );
  return { styles, formats: new MarkedFormats(styles) };
};
/** What was added for a format, by its fill's colour. */
const marked = (xf: string): string => {
  const { styles, formats } = formatsOf(xf);
  expect(formats.marked(0, 'error')).toBe(1);
  expect(styles.table.fills.added[0]).toContain('rgb="FFFFC7CD"');
  return styles.table.cellFormats.added[0]!.replace('fillId="3"', 'FILL');
};

test.each<[xf: string, marked: string]>([
  // what it does not say, it still does not say
  ['<xf/>', '<xf FILL applyFill="1"/>'],
  ['<xf numFmtId="49" fillId="2" applyFill="0" xfId="4"/>', '<xf numFmtId="49" FILL applyFill="1" xfId="4"/>'],
  [
    '<xf fontId="5" fillId=\'0\' quotePrefix="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
    '<xf fontId="5" FILL quotePrefix="1" applyFill="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
  ],
  ['<x:xf fontId="3"/>', '<x:xf fontId="3" FILL applyFill="1"/>'],
  ['<xf fontId="1"/>', '<xf fontId="6" applyFont="1" FILL applyFill="1"/>'],
  ['<xf fontId="4"/>', '<xf fontId="6" applyFont="1" FILL applyFill="1"/>'],
])('%s is marked as %s', (xf, expected) => {
  expect(marked(xf)).toBe(expected);
});

test('letters that cannot be read on a light fill become black, and nothing else of their font changes', () => {
  const { styles, formats } = formatsOf('<xf fontId="2"/>');
  formats.marked(0, 'warning');
  expect(styles.table.fonts.added).toEqual(['<font><b/><color rgb="FF000000"/><sz val="9"/></font>']);
});

test('formats that differ by fill or by letters alone are told apart once marked', () => {
  const { formats } = formatsOf(
    '<xf/>',
    '<xf fillId="2"/>',
    '<xf fontId="1"/>',
    '<xf fontId="4"/>',
    '<xf numFmtId="14"/>',
  );
  const severities = ['error', 'warning', 'info'] as const;
  const all = [0, 1, 2, 3, 4].flatMap((format) => severities.map((severity) => formats.marked(format, severity)));
  expect(new Set(all).size).toBe(15);
  expect(formats.pairs().map(({ before }) => before)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
});

test('a row result is text on the left, with the border and letters of the cell before it', () => {
  const { styles, formats } = formatsOf(
    '<xf numFmtId="14" borderId="3"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>',
  );
  formats.result(0, 'info');
  expect(styles.table.cellFormats.added).toEqual([
    '<xf numFmtId="49" borderId="3" applyAlignment="1" applyNumberFormat="1" fillId="3" applyFill="1"><alignment horizontal="left" vertical="top"/></xf>',
  ]);
  expect(formats.pairs()).toEqual([]);
});

test('where there is no room for more formats, cells keep theirs', () => {
  const { formats } = formatsOf(...Array.from({ length: 64_000 }, () => '<xf/>'));
  expect([formats.marked(5, 'error'), formats.result(5, 'error')]).toEqual([5, 5]);
});
