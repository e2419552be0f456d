import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { readCell } from '../../src/mapping/cells/cell.js';
import type { Outcome } from '../../src/mapping/cells/outcome.js';
import type { Field } from '../../src/model/record-type.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { isDay } from '../../src/standard/day.js';

const fieldOf = (type: string, name: string): Field =>
  recordTypes.find(({ id }) => id === type)!.fields.find((field) => field.name === name)!;
const due = fieldOf('commitment-item', 'dueDate');
const validTo = fieldOf('administrative-license', 'validTo');
const readAs = (text: string, field: Field): Outcome =>
  readCell(text, { field, set: undefined, shift: 0, keyed: false });
const reasonOf = ({ fault }: Outcome): string => `${fault?.rule}#${fault?.params['reason'] ?? ''}`;

test.each([
  ['2024年底', '2024-12-31'],
  ['2024年底前', '2024-12-31'],
  ['2024年年底前完成', '2024-12-31'],
  ['2024年末', '2024-12-31'],
  ['2024年内', '2024-12-31'],
  ['2024年度内', '2024-12-31'],
  ['2024年', '2024-12-31'],
  ['2024年第三季度', '2024-09-30'],
  ['2024年三季度末', '2024-09-30'],
  ['2024 年 3 季度', '2024-09-30'],
  ['２０２４年Ｑ３', '2024-09-30'],
  ['2024年上半年', '2024-06-30'],
  ['2024年下半年', '2024-12-31'],
  ['2024年2月底', '2024-02-29'],
  ['2023年2月底前', '2023-02-28'],
  ['2024年12月底之前', '2024-12-31'],
  ['2024年十一月底', '2024-11-30'],
  ['2024年11月', '2024-11-30'],
  ['2024年11月份', '2024-11-30'],
  ['2024年11月30日前', '2024-11-30'],
  ['2024-11-30前', '2024-11-30'],
  ['于2024年11月30日以前完成', '2024-11-30'],
])('%s is read as the last day it names, %s, with a warning', (words, day) => {
  const outcome = readAs(words, due);
  expect([outcome.value, outcome.fault?.rule, outcome.fault?.severity]).toEqual([day, 'shape/deadline', 'warning']);
});

test.each<[string, number, number | null]>([
  ['11月底前', 11, null],
  ['11月底', 11, null],
  ['6月底', 6, null],
  ['12月底前', 12, null],
  ['十二月底', 12, null],
  ['11月30日前', 11, 30],
  ['11月30日', 11, 30],
  ['年内', 12, null],
  ['今年内', 12, null],
  ['本年度', 12, null],
  ['年底', 12, null],
  ['年底前', 12, null],
  ['今年年底前完成', 12, null],
  ['年末', 12, null],
  ['第三季度', 9, null],
  ['三季度末', 9, null],
  ['四季度内', 12, null],
  ['上半年', 6, null],
  ['下半年', 12, null],
  ['2月29日前', 2, 29],
])('%s waits for its year', (words, month, day) => {
  expect(readAs(words, due)).toEqual({ yearless: { month, day } });
});

test.each([
  ['长期坚持', 'shape/deadline#open-ended'],
  ['长期', 'shape/deadline#open-ended'],
  ['9999-12-31', 'shape/deadline#open-ended'],
  ['每个工作日', 'shape/deadline#open-ended'],
  ['每月底前', 'shape/deadline#open-ended'],
  ['持续推进', 'shape/deadline#open-ended'],
  ['全年', 'shape/deadline#open-ended'],
  ['月底', 'shape/deadline#no-month'],
  ['本月底前', 'shape/deadline#no-month'],
  ['季度末', 'shape/deadline#no-month'],
  ['11月前', 'shape/deadline#before'],
  ['2024年第三季度前', 'shape/deadline#before'],
  ['2024年前', 'shape/deadline#before'],
  ['2023年2月29日前', 'shape/date#no-such-day'],
])('%s is an error of its own: %s', (words, reason) => {
  const outcome = readAs(words, due);
  expect([outcome.value, reasonOf(outcome), outcome.fault?.severity]).toEqual([undefined, reason, 'error']);
});

test.each([
  '近期',
  '年前',
  '年初',
  '明年底',
  '24年底',
  '13月底',
  '一二月底',
  '三个季度',
  '11月底至12月初',
  '第五季度',
  '底前',
  '前',
])('%s is not guessed at', (words) => {
  expect(readAs(words, due)).toEqual({ value: words });
});

test('a validity may end in any year and at any day: only words with both are read', () => {
  expect(readAs('2029年底', validTo).value).toBe('2029-12-31');
  expect(readAs('2029年2月底止', validTo).value).toBe('2029-02-28');
  for (const words of ['年底', '11月30日前', '2029年', '2029年第三季度', '月底', '长期坚持'])
    expect(readAs(words, validTo)).toEqual({ value: words });
  expect(readAs('长期', validTo)).toEqual({ value: '2099-12-31', repair: 'repair/long-term' });
});

test('beginnings and plain dates take no deadlines', () => {
  for (const field of [
    fieldOf('commitment-item', 'planStartDate'),
    fieldOf('government-contract', 'performStart'),
    fieldOf('administrative-license', 'decisionDate'),
  ])
    for (const words of ['年底前', '2024年底', '第三季度', '长期', '全年'])
      expect(readAs(words, field)).toEqual({ value: words });
});

const piece = fc.constantFrom(
  ...'年月日号底末前内止至今本当上下半季度第个一二三四十〇零QＱ0123456789-/. 每长期全'.split(''),
  '2024年',
  '季度',
  '半年',
  '月底',
  '之前',
  '完成',
  '9999',
  'T16:00:00Z',
);
const ends = recordTypes.flatMap(({ fields }) => fields).filter(({ kind }) => kind === 'date');

test('no text makes the reader of deadlines fail, and what it reads is a real day', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...ends), (words, field) => {
      const { value, fault, yearless } = readAs(words, field);
      if (fault?.severity === 'warning') expect(isDay(String(value))).toBe(true);
      if (yearless === undefined) return;
      expect(value).toBeUndefined();
      expect(
        isDay(`2024-${String(yearless.month).padStart(2, '0')}-${String(yearless.day ?? 1).padStart(2, '0')}`),
      ).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

const header = '承诺事项,具体目标,责任单位,完成时限';
const row = '示例事项,办结率达到95%以上,示例局办公室';

/** What is told of the deadline of a table’s last row: rule with reason, day and where the year came from. */
async function toldOf(lines: readonly string[]): Promise<unknown> {
  const source = bytesSource('a.csv', new TextEncoder().encode(lines.join('\n')));
  const { findings } = await check([source], { asOf: '2026-03-20' });
  return findings
    .filter(({ at }) => at.field === 'dueDate' && at.row === lines.length)
    .map(({ rule, params }) => [`${rule}#${params['reason'] ?? ''}`, params['day'], params['source']]);
}

test.each<[string, string[], unknown[]]>([
  [
    'the words themselves',
    ['2024年度承诺事项,,,', header, `${row},2025年底`],
    ['shape/deadline#', '2025-12-31', undefined],
  ],
  [
    'the record',
    ['2024年度承诺事项,,,,', `${header},承诺年度`, `${row},2月底,2028`],
    ['shape/deadline#record', '2028-02-29', '承诺年度'],
  ],
  [
    'the title, where the record has none',
    ['示例局2024年度承诺事项,,,,', `${header},承诺年度`, `${row},2月底,`],
    ['shape/deadline#above', '2024-02-29', '示例局2024年度承诺事项'],
  ],
  [
    'a long title, of which only the words around the year are quoted',
    [`${'说明'.repeat(40)}2024年度承诺事项${'备注'.repeat(40)},,,,`, `${header},承诺年度`, `${row},2月底,`],
    ['shape/deadline#above', '2024-02-29', '说明说明说明说明说明2024年度承诺事项备注备注'],
  ],
  [
    'the title and not the day it was filled in',
    ['示例局2024年度承诺事项,,,', '填报日期：2025年1月5日,,,', header, `${row},年底前`],
    ['shape/deadline#above', '2024-12-31', '示例局2024年度承诺事项'],
  ],
  [
    'the day of the check, where titles name two years',
    ['2024-2026年行动计划承诺事项,,,', header, `${row},年底前`],
    ['shape/deadline#as-of', '2026-12-31', '2026-03-20'],
  ],
  ['the day of the check', [header, `${row},年底前`], ['shape/deadline#as-of', '2026-12-31', '2026-03-20']],
  ['a year that lacks the day', [header, `${row},2月29日前`], ['shape/date#no-such-day', undefined, undefined]],
])('the year comes from %s', async (_name, lines, told) => {
  expect(await toldOf(lines)).toEqual([told]);
});

test('other rules rely on the reading', async () => {
  const lines = [`${header},计划开始日期`, `${row},6月底,2026-07-01`];
  expect(await toldOf(lines)).toEqual([
    ['commitment-item/due-before-start#', undefined, undefined],
    ['shape/deadline#as-of', '2026-06-30', '2026-03-20'],
  ]);
});
