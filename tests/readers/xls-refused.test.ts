import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXls } from '../../src/readers/xls.js';
import { biff, bof, eof, f64, record, type TestBiffSheet, text, u16, u32 } from './biff.js';
import { refusal } from './collect.js';

const open = (bytes: Uint8Array) => readXls(bytesSource('示例.xls', bytes));
const at = (row: number, column: number, style = 0): number[] => u16(row, column, style);
const format = (id: number): number[] => record(0x00e0, u16(0, id), new Array<number>(16).fill(0));
const sheet = (...records: readonly (readonly number[])[]): TestBiffSheet => ({ name: '数据', records });

describe('what cannot be read is refused', () => {
  const one = record(0x0203, at(0, 0), f64(1));
  test.each<[string, Uint8Array, string]>([
    ['a password', biff([sheet(one)], [record(0x002f, u16(0), u16(1, 1))]), 'input/encrypted'],
    ['no sheets', biff([]), 'input/no-sheet'],
    ['a sheet cut short', biff([sheet(one)]).subarray(0, -2), 'input/truncated'],
    ['the second sheet gone', biff([sheet(one), sheet(one)]).subarray(0, -42), 'input/truncated'],
    ['a column beyond all', biff([sheet(record(0x0203, u16(0, 20_000, 0), f64(1)))]), 'input/too-many-columns'],
    ['a cell of Excel 2', biff([sheet(record(0x0003, u16(0, 0), [0, 0, 0], f64(1)))]), 'input/damaged-part'],
    [
      'cells that end in another column than they say',
      biff([sheet(record(0x00bd, u16(0, 2), u16(0), u32(6), u16(0), u32(10), u16(4)))]),
      'input/damaged-part',
    ],
    [
      'a cell whose length is damaged, so that it swallows another',
      biff([sheet(record(0x00fd, at(0, 0), u32(0), one))], [record(0x00fc, u32(1), u32(1), text('甲'))]),
      'input/damaged-part',
    ],
    [
      'a sheet that is not listed',
      new Uint8Array([...biff([sheet(one)]), ...bof(0x0010), ...one, ...eof]),
      'input/damaged-part',
    ],
    ['a sheet that ends too soon', biff([sheet(one, eof, one)]), 'input/damaged-part'],
    ['a text without its formula', biff([sheet(record(0x0207, text('甲')))]), 'input/damaged-part'],
    ['a record too short', biff([sheet(record(0x0203, u16(0, 0, 0)))]), 'input/damaged-part'],
    [
      'a format that does not exist',
      biff([sheet(record(0x0203, at(0, 0, 9), f64(1)))], [format(0)]),
      'input/damaged-part',
    ],
    ['letters that never come', biff([sheet(record(0x0204, at(0, 0), u16(900), [0, 65]))]), 'input/damaged-part'],
  ])('%s', async (_name, bytes, rule) => {
    const found = await refusal(async () => {
      for (const { rows } of (await open(bytes)).sheets) for await (const _ of rows());
    });
    expect(found?.rule ?? 'none').toBe(rule);
  });
});
