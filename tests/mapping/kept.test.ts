import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { readCell } from '../../src/mapping/cells/cell.js';
import type { Outcome } from '../../src/mapping/cells/outcome.js';
import type { Cell } from '../../src/model/sheet.js';

const read = (code: string, name: string, cell: Cell, more: { shift?: number; keyed?: boolean } = {}): Outcome => {
  const field = recordTypes.find((type) => type.code === code)!.fields.find((one) => one.name === name)!;
  const set = field.codeSet === null ? undefined : codeSets[field.codeSet];
  return readCell(cell, { field, set, shift: 0, keyed: false, ...more });
};
const number = (text: string): Cell => ({ kind: 'number', text });

describe('dates', () => {
  test.each([
    ['2024/3/1 10:00:00', '2024-03-01', 'a time of two digits does not run into a day of one'],
    ['2024-3-1 18:30', '2024-03-01', 'without seconds'],
    ['2024年3月1日 10:00', '2024-03-01', 'in Chinese'],
    ['2024年3月1号', '2024-03-01', 'with 号'],
    ['2024-02-29T16:00:00.000Z', '2024-03-01', 'midnight in China'],
    ['2024-03-01T00:30:00+08:00', '2024-03-01', 'with the zone of China'],
    ['2024-03-01T00:30:00+09:00', '2024-02-29', 'with another zone'],
  ])('%s is %s: %s', (cell, value) => {
    expect(read('301', 'decisionDate', cell)).toEqual({ value, repair: 'repair/date-form' });
  });

  test.each(['2024-3-1 1', '2024-03-0 1', '2024-3-1 8:5', '03/04/2024'])('%s is left as it stands', (cell) => {
    expect(read('301', 'decisionDate', cell)).toEqual({ value: cell });
  });

  test.each([
    ['2024.3.1-2029.2.28', ['2024-03-01', '2029-02-28']],
    ['2024/3/1 - 2029/2/28', ['2024-03-01', '2029-02-28']],
    ['20240301-20290228', ['2024-03-01', '2029-02-28']],
    ['2024-03-01至长期', ['2024-03-01', '长期']],
  ])('%s is two facts', (cell, parts) => {
    expect(read('301', 'validFrom', cell).fault).toEqual({
      rule: 'shape/two-facts',
      severity: 'error',
      params: { parts },
    });
  });

  test.each<Cell>(['9999/12/31 00:00:00', { kind: 'date', text: '9999-12-31' }, number('99991231'), '9999年12月31日'])(
    'the last day there is, %j, means open-ended where something ends',
    (cell) => {
      expect(read('301', 'validTo', cell)).toEqual({ value: '2099-12-31', repair: 'repair/long-term' });
    },
  );

  test('a day may be said to be the last one', () => {
    expect(read('301', 'validTo', '2029年2月28日止')).toEqual({ value: '2029-02-28', repair: 'repair/date-form' });
  });

  test('any day and time of day keeps its day', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), fc.constantFrom('-', '/', '.'), (date, hour, minute, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const short = iso.replace(/-0?/g, mark);
        const cell = `${short} ${hour}:${String(minute).padStart(2, '0')}`;
        expect(read('301', 'decisionDate', cell).value).toBe(iso);
      }),
    );
  });
});

describe('amounts', () => {
  test.each(['100 200', '1 2', '$5', '0.1234567890123456', '1.5 .5'])('%s is left as it stands', (cell) => {
    expect(read('302', 'fineAmount', cell)).toEqual({ value: cell });
  });

  test.each([
    ['5千元', '0.5', 'repair/unit'],
    ['0.5万', '0.5', 'repair/amount'],
    ['0.5（万元）', '0.5', 'repair/amount'],
    ['0.5万元整', '0.5', 'repair/amount'],
    ['00.5', '0.5', 'repair/amount'],
    ['7.999999999999999', '8', 'repair/amount'],
  ])('%s is %s', (cell, value, repair) => {
    expect(read('302', 'fineAmount', cell)).toEqual({ value, repair });
  });

  test('the binary digits a workbook stores are no repair: it shows 0.57', () => {
    expect(read('302', 'fineAmount', number('0.56999999999999995'))).toEqual({ value: '0.57' });
    expect(read('302', 'fineAmount', number('0.30000000000000004'))).toEqual({ value: '0.3', repair: 'repair/amount' });
  });

  test('any amount of four places survives being stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 10 }), (units) => {
        const amount = units / 10_000;
        const stored = number(
          amount
            .toPrecision(17)
            .replace(/(\.\d*?)0+$/, '$1')
            .replace(/\.$/, ''),
        );
        expect(read('302', 'fineAmount', stored)).toEqual({ value: String(amount) });
      }),
    );
  });
});

describe('numbers of documents and certificates', () => {
  test.each([
    ['301', 'documentNumber', '（2024）鲁0102民初9号', { value: '（2024）鲁0102民初9号' }],
    ['301', 'documentNumber', '[2024]示审1号', { value: '〔2024〕示审1号', repair: 'repair/brackets' }],
    ['301', 'documentNumber', '济示 审许〔2024〕7号', { value: '济示审许〔2024〕7号', repair: 'repair/brackets' }],
    ['301', 'certificateNumber', 'ＳＬ－２０２４', { value: 'SL-2024', repair: 'repair/width' }],
    ['301', 'certificateNumber', number('7147.0'), { value: '7147', repair: 'repair/number-as-text' }],
    ['301', 'certificateNumber', '1E5', { value: '1E5' }],
    ['301', 'counterpartyUscc', '9.137E17', { fault: { rule: 'shape/precision-lost', severity: 'error', params: {} } }],
    ['301', 'decisionDate', number('20240301.0'), { value: '2024-03-01', repair: 'repair/date-form' }],
  ] as const)('%s %s %j', (code, name, cell, outcome) => {
    expect(read(code, name, cell)).toEqual(outcome);
  });

  test('a year is no identifier: as a JSON number it loses nothing', () => {
    expect(read('102', 'commitmentYear', number('2024'), { keyed: true })).toEqual({ value: '2024' });
  });
});

describe('words and names', () => {
  test.each([
    ['301', 'remarks', { kind: 'boolean', text: 'TRUE' }, { value: 'TRUE' }],
    ['102', 'enterpriseRelated', { kind: 'boolean', text: 'true' }, { value: '1', repair: 'repair/label' }],
    ['301', 'licenseCategory', '其他：（备案）', { value: '其他-备案', repair: 'repair/alias' }],
    ['301', 'licenseCategory', '其他（备案', { value: '其他（备案' }],
    ['301', 'counterpartyName', '示例.甲公司', { value: '示例.甲公司' }],
    ['301', 'counterpartyName', '买买提.示例', { value: '买买提·示例', repair: 'repair/dot' }],
  ] as const)('%s %s %j', (code, name, cell, outcome) => {
    expect(read(code, name, cell)).toEqual(outcome);
  });

  test.each(['济南市示例区行政审批服务局2024-03-01', '示例局2024年3月1日'])('%s is two facts', (cell) => {
    expect(read('301', 'agencyName', cell).fault?.rule).toBe('shape/two-facts');
  });
});
