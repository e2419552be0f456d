import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertedCell, serialOf } from '../../../src/annotate/converted/cell-value.js';
import type { Cell } from '../../../src/model/sheet.js';
import { dateOfSerial } from '../../../src/readers/xlsx/numbers.js';

describe('cells of other formats as a workbook holds them', () => {
  test.each<[string, Cell, boolean, unknown]>([
    ['text', '济南', false, { value: '济南', format: '@' }],
    ['digits of a text', '091370100', false, { value: '091370100', format: '@' }],
    ['what looks like a formula', '=HYPERLINK("http://a")', false, { value: '=HYPERLINK("http://a")', format: '@' }],
    [
      'a number',
      { kind: 'number', text: '12.50' },
      false,
      { value: { kind: 'number', text: '12.50' }, format: undefined },
    ],
    [
      'zeros in front',
      { kind: 'number', text: '7', shown: '0007' },
      false,
      { value: { kind: 'number', text: '7' }, format: '0000' },
    ],
    [
      'a long number of a workbook',
      { kind: 'number', text: '370102191203070000' },
      false,
      { value: { kind: 'number', text: '370102191203070000' }, format: undefined },
    ],
    [
      'a long number of JSON',
      { kind: 'number', text: '370102191203070001' },
      true,
      { value: '370102191203070001', format: '@' },
    ],
    [
      'a number of JSON',
      { kind: 'number', text: '-1.5e3' },
      true,
      { value: { kind: 'number', text: '-1.5e3' }, format: undefined },
    ],
    ['a number beyond any', { kind: 'number', text: '1e999' }, true, { value: '1e999', format: '@' }],
    [
      'a day',
      { kind: 'date', text: '2024-03-01' },
      false,
      { value: { kind: 'number', text: '45352' }, format: 'yyyy-mm-dd' },
    ],
    [
      'a day with its time',
      { kind: 'date', text: '2024-03-01 12:00:00' },
      false,
      { value: { kind: 'number', text: '45352.5' }, format: 'yyyy-mm-dd hh:mm:ss' },
    ],
    ['a day before any workbook', { kind: 'date', text: '1899-12-31' }, false, { value: '1899-12-31', format: '@' }],
    ['true', { kind: 'boolean', text: 'true' }, true, { value: { kind: 'boolean', value: true }, format: undefined }],
    ['an error', { kind: 'error', text: '#N/A' }, false, { value: { kind: 'error', text: '#N/A' }, format: undefined }],
    ['an error no workbook knows', { kind: 'error', text: 'Err:502' }, false, { value: 'Err:502', format: '@' }],
    ['a formula without its result', { kind: 'uncached', text: '=A1' }, false, { value: '=A1', format: '@' }],
    ['a list', { kind: 'list', text: '1;2', items: ['1', '2'] }, true, { value: '1;2', format: '@' }],
    ['an object', { kind: 'object', text: '{"a":1}' }, true, { value: '{"a":1}', format: '@' }],
  ])('%s', (_name, cell, isJson, expected) => {
    expect(convertedCell(cell, isJson)).toEqual(expected);
  });

  test('a text beyond what a cell holds is cut where it says so, at a whole letter', () => {
    const { value } = convertedCell(`${'字'.repeat(32_765)}𠀀末`, false);
    expect(value).toBe(`${'字'.repeat(32_765)}…`);
  });

  test('days are read back as they were', () => {
    const first = Date.UTC(1900, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_958_400 * 86_400 }), (seconds) => {
        const iso = new Date(first + seconds * 1000).toISOString();
        const time = iso.slice(11, 19);
        const text = time === '00:00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
        expect(dateOfSerial(Number(serialOf(text)), false)).toBe(text);
      }),
    );
  });
});
