import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSets } from '../../src/generated/code-sets.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { readCell } from '../../src/mapping/cells/cell.js';
import { cleanTest } from '../../src/mapping/cells/clean.js';
import { headerKey } from '../../src/mapping/normalise-header.js';
import type { Field } from '../../src/model/record-type.js';
import type { Cell } from '../../src/model/sheet.js';
import { columnLetters } from '../../src/standard/column-letters.js';
import { hash128 } from '../../src/standard/hash.js';

const fields = recordTypes.flatMap((type) => type.fields);
const contextOf = (field: Field, keyed = false) => ({
  field,
  set: field.codeSet === null ? undefined : codeSets[field.codeSet],
  shift: 0,
  keyed,
});

const piece = fc.constantFrom(
  '1',
  '0',
  '2024',
  '-',
  '/',
  '年',
  '月',
  '日',
  '普通',
  '其他',
  '〔2024〕',
  '[2024]',
  '号',
  ' ',
  '\u3000',
  '\u200b',
  "'",
  '="',
  '"',
  ';',
  '、',
  '，',
  '.',
  ',',
  '元',
  '万元',
  'E+',
  'x',
  'X',
  '王',
  '·',
  '•',
  '无',
  '=',
  '@',
  '𠮷',
  '长期',
  '%',
  '(',
  '）',
);
const text = fc.oneof(
  fc.string(),
  fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
);
const anyField = fc.constantFrom(...fields);

test('any text in any field becomes something, and never throws', () => {
  fc.assert(
    fc.property(text, anyField, fc.boolean(), (raw, field, keyed) => {
      const outcome = readCell(raw, contextOf(field, keyed));
      if (outcome.repair) expect(outcome.repair).toMatch(/^repair\/[a-z-]+$/);
      if (outcome.filler) expect(outcome.value).toBeUndefined();
      if (field.multi && outcome.value !== undefined && typeof outcome.value !== 'string')
        expect(outcome.value.length).toBeGreaterThan(0);
    }),
    { numRuns: 5000 },
  );
});

test('what has been repaired needs no second repair', () => {
  fc.assert(
    fc.property(text, anyField, (raw, field) => {
      const { value } = readCell(raw, contextOf(field));
      if (value === undefined) return;
      const again = readCell(typeof value === 'string' ? value : value.join(';'), contextOf(field));
      if (again.filler) return;
      expect({ value: again.value, repair: again.repair }).toEqual({ value, repair: undefined });
    }),
    { numRuns: 5000 },
  );
});

test('what the quick look passes, the long look leaves as it is', () => {
  const hostile = fc.constantFrom(
    '无',
    '暂无',
    'NULL',
    'N/A',
    'None',
    '其他',
    '9999-12-31',
    '2024-03-01',
    '1.13E+17',
    '0.30000000000000004',
    '济示审许〔2024〕007号',
    '济示审许〔2024〕1号',
    '示例局 2024年3月1日',
    '11370100MADEUP11XH',
    'SL-1',
    '王甲',
    '王·甲',
    '1',
    '01',
    '0.5',
    '普通',
    '=1+1',
    '长'.repeat(300),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        hostile,
        fc.tuple(hostile, piece).map(([a, b]) => a + b),
      ),
      anyField,
      (raw, field) => {
        const context = contextOf(field);
        if (!cleanTest(context)(raw)) return;
        expect(readCell(raw, context)).toEqual({ value: raw });
      },
    ),
    { numRuns: 20_000 },
  );
});

test('values in the standard’s own form are left untouched', () => {
  for (const field of fields) {
    const set = field.codeSet === null ? undefined : codeSets[field.codeSet];
    for (const code of set?.codes ?? []) {
      const value = field.codeSetUse === 'label' ? code.label : code.code;
      const outcome = readCell(value, contextOf(field));
      expect([outcome.repair, [outcome.value].flat()], `${field.title} ${value}`).toEqual([undefined, [value]]);
    }
  }
});

test('a code with its label behind a blank, as templates offer it, is the code and no repair; in JSON it is one', () => {
  for (const field of fields.filter(({ codeSetUse }) => codeSetUse === 'code')) {
    const { codes } = codeSets[field.codeSet!]!;
    const shown = codes.map(({ code, label }) => `${code} ${label}`);
    for (const [i, text] of shown.entries()) {
      const { code } = codes[i]!;
      const value = field.multi ? [code] : code;
      expect(readCell(text, contextOf(field)), `${field.title} ${text}`).toEqual({ value });
      expect(readCell(text, contextOf(field, true))).toEqual({ value, repair: 'repair/label' });
    }
    if (!field.multi) continue;
    const [one, two] = codes;
    expect(readCell(`${shown[0]};${two!.code}`, contextOf(field))).toEqual({ value: [one!.code, two!.code] });
    expect(readCell(`${shown[0]}；${shown[1]}`, contextOf(field))).toEqual({
      value: [one!.code, two!.code],
      repair: 'repair/separator',
    });
  }
});

test.each([
  ['another label', '1 撤销', '1 撤销', undefined],
  ['two blanks', '1  新增', '1', 'repair/label'],
  ['a blank behind it', '1 新增 ', '1', 'repair/label'],
  ['a code there is not', '8 新增', '8 新增', undefined],
])('the label behind a code must be its own, as it is written: %s', (_name, raw, value, repair) => {
  const field = fields.find(({ name }) => name === 'operationType')!;
  const outcome = readCell(raw, contextOf(field));
  expect([outcome.value, outcome.repair]).toEqual([value, repair]);
});

describe('cells that are not plain text', () => {
  const field = (name: string): Field => fields.find((one) => one.name === name)!;
  test.each<[string, string, Cell, object]>([
    ['a date cell', 'decisionDate', { kind: 'date', text: '2024-03-01' }, { value: '2024-03-01' }],
    [
      'a date cell with a time',
      'decisionDate',
      { kind: 'date', text: '2024-03-01 09:30:00' },
      { value: '2024-03-01', repair: 'repair/date-form' },
    ],
    [
      'a serial under no date format',
      'decisionDate',
      { kind: 'number', text: '45352.9654398148' },
      { value: '2024-03-01', repair: 'repair/serial' },
    ],
    [
      'eight digits as a number',
      'decisionDate',
      { kind: 'number', text: '20240301' },
      { value: '2024-03-01', repair: 'repair/date-form' },
    ],
    [
      'a long number in an identifier',
      'counterpartyIdNo',
      { kind: 'number', text: '370102191203070000' },
      { fault: { rule: 'shape/precision-lost', severity: 'error', params: {} } },
    ],
    [
      'zeros by format',
      'certificateNumber',
      { kind: 'number', text: '7147', shown: '0007147' },
      { value: '0007147', repair: 'repair/number-as-text' },
    ],
    [
      'a plain number in a text',
      'certificateNumber',
      { kind: 'number', text: '7147' },
      { value: '7147', repair: 'repair/number-as-text' },
    ],
    ['a code as a number', 'status', { kind: 'number', text: '1' }, { value: '1' }],
    ['an amount as a number', 'fineAmount', { kind: 'number', text: '0.5' }, { value: '0.5' }],
    [
      'an amount with binary noise',
      'fineAmount',
      { kind: 'number', text: '0.30000000000000004' },
      { value: '0.3', repair: 'repair/amount' },
    ],
    [
      'a formula error',
      'agencyName',
      { kind: 'error', text: '#REF!' },
      { fault: { rule: 'shape/error-value', severity: 'error', params: {} } },
    ],
    [
      'a list where one value is asked for',
      'remarks',
      { kind: 'list', text: '', items: [] },
      { fault: { rule: 'shape/wrong-type', severity: 'error', params: {} } },
    ],
    [
      'a list where several are',
      'penaltyCategory',
      { kind: 'list', text: '罚款;警告 ', items: ['罚款', '警告 '] },
      { value: ['罚款', '警告'], repair: 'repair/space' },
    ],
    [
      'true for a yes-or-no',
      'enterpriseRelated',
      { kind: 'boolean', text: 'TRUE' },
      { value: '1', repair: 'repair/label' },
    ],
  ])('%s', (_name, name, cell, outcome) => {
    expect(readCell(cell, contextOf(field(name)))).toEqual(outcome);
  });

  test('an identifier as a JSON number has lost digits before anybody read it', () => {
    expect(
      readCell({ kind: 'number', text: '370102191202020007' }, contextOf(field('counterpartyIdNo'), true)),
    ).toEqual({
      fault: { rule: 'shape/number-as-identifier', severity: 'error', params: {} },
    });
  });
});

describe('headers', () => {
  test.each([
    ['*行政相对人名称', '行政相对人名称', null],
    ['行政相对人代码_1\n（统一社会信用代码）', '行政相对人代码(统一社会信用代码)', null],
    ['行政相对人代码-3 (统一社会信用代码)', '行政相对人代码(统一社会信用代码)', null],
    ['许可类别（必填）', '许可类别', null],
    ['有效期至(YYYY/MM/DD）', '有效期至', null],
    [' 罚款金额（万元）', '罚款金额', '万元'],
    ['合同金额(元)', '合同金额', '元'],
    ['ＸＫ＿ＷＳＨ', 'xk_wsh', null],
    ['行政相对人代码_2', '行政相对人代码_2', null],
  ])('%s', (header, base, unit) => {
    expect(headerKey(header)).toEqual({ base, unit });
  });

  test('any header has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const { base } = headerKey(header);
        expect(headerKey(base).base).toBe(base);
      }),
    );
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %s is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

test('keys of records differ, and stay the same from run to run', () => {
  expect(hash128('["301","甲"]')).toBe(hash128('["301","甲"]'));
  const keys = new Set(Array.from({ length: 100_000 }, (_, i) => hash128(`["301","${i}"]`)));
  expect(keys.size).toBe(100_000);
  expect(hash128('')).toMatch(/^[0-9a-f]{32}$/);
});
