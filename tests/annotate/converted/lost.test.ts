import { expect, test } from 'vitest';
import { lostIn } from '../../../src/annotate/converted/lost.js';
import type { Measured } from '../../../src/annotate/converted/measure.js';
import { check } from '../../../src/check/check.js';
import type { Source } from '../../../src/model/source.js';
import { bytesSource } from '../../../src/readers/bytes-source.js';
import { ownBook, rowsSheet } from '../../check/own-book.js';
import { csv, licence } from '../../check/table.js';

const whole: Measured = {
  keys: [],
  lastRow: 2,
  columns: 2,
  widths: [8, 8],
  tooLong: { count: 0, first: '' },
  rowsOver: 0,
  columnsOver: 0,
};
const text = (content: string, name = '示例.csv'): Source => bytesSource(name, new TextEncoder().encode(content));
const good = csv([licence]);
const lost = (rule: string): Source =>
  ownBook(
    [
      ['lucheng', 'annotated'],
      ['lost', rule],
      ['lost', 'rows'],
    ],
    rowsSheet('数据', [Object.keys(licence), Object.values(licence)]),
  );

test.each<[string, Source, readonly Measured[], readonly string[]]>([
  ['nothing', text(good), [whole], []],
  ['errors a workbook shows as they were', text(good.replace('2024-03-01', '2024-02-30')), [whole], []],
  ['rows out of place', text(`${good}\n${good.split('\n')[1]},多`), [whole], ['input/ragged']],
  ['marks in the text', text(good.replace('预包装食品销售', '"预包装"食品销售')), [whole], []],
  [
    'a nested value',
    text(JSON.stringify([{ ...licence, 许可内容: { 一: 1 } }]), '示例.json'),
    [whole],
    ['shape/wrong-type'],
  ],
  ['what a workbook has no room for', text(good), [whole, { ...whole, tooLong: { count: 1, first: 'A2' } }], ['text']],
  ['rows and columns', text(good), [{ ...whole, rowsOver: 1, columnsOver: 2 }], ['rows', 'columns']],
  ['what a copy says it has lost', lost('input/ragged'), [whole], ['input/ragged']],
  ['what a copy has had no room for', lost('text'), [whole], ['rows']],
])('%s', async (_, source, measured, expected) => {
  expect(lostIn(source.name, await check([source], { asOf: '2024-03-12' }), measured)).toEqual(expected);
});
