import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { escapeAttribute, escapeText } from '../../src/workbook/xml-text.js';
import { workbookOf } from './collect.js';

describe('text for XML', () => {
  test.each([
    ['a<b>&"\'', "a&lt;b&gt;&amp;&quot;'"],
    ['\r\n\t', '_x000D_\n\t'],
    ['\0\x08\x0b\x1f', '_x0000__x0008__x000B__x001F_'],
    ['\x7f\x80\u2028', '\x7f\x80\u2028'],
    ['\ufffe\uffff', '_xFFFE__xFFFF_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x41_ _X0041_ _x00410_', '_x41_ _X0041_ _x00410_'],
    ['__x0041__', '__x005F_x0041__'],
    ['𠮷', '𠮷'],
    ['\ud842', '_xD842_'],
    ['\udfb7\ud842', '_xDFB7__xD842_'],
    ['\ud842𠮷\udfb7', '_xD842_𠮷_xDFB7_'],
    [']]>', ']]&gt;'],
  ])('%j is %s', (text, xml) => {
    expect(escapeText(text)).toBe(xml);
  });

  test('line ends and tabs of attributes are no blanks', () => {
    expect(escapeAttribute('甲\n乙\t"丙"')).toBe('甲&#10;乙&#9;&quot;丙&quot;');
  });
});

const unit = fc.oneof(
  fc.constantFrom('\r', '\n', '\t', '_', 'x', '0', '4', '1', 'A', '_x0041_', '_x005F_', '<', '&amp;', ']]>', '=', ' '),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('示', '𠮷', '\ud842', '\udfb7'),
);
const texts = fc.array(fc.string({ unit, minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });

test('any text comes back from a workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (column) => {
      // something seen in every row: rows of blanks alone are none
      const rows = column.map((value, i) => ({ n: i + 1, cells: [{ value }, { value: '行' }] }));
      const bytes = await workbookOf([{ name: 'a', rows, notes: [{ ref: 'A1', text: `甲${column[0]}` }] }]);
      const got: unknown[] = [];
      for (const sheet of (await readXlsx(bytesSource('a.xlsx', bytes))).sheets)
        for await (const batch of sheet.rows()) got.push(...batch.map(({ cells }) => cells[0]));
      expect(got).toEqual(column);

      // it makes line ends one kind, in notes also those that are a carriage return alone
      const other = read(bytes).Sheets['a']!;
      const joined = (value: string): string => value.replace(/\r+\n/g, '\n');
      expect(column.map((_, i) => joined(other[`A${i + 1}`].v))).toEqual(column.map(joined));
      expect(other['A1'].c[0].t).toBe(`甲${column[0]}`.replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 150 },
  );
});
