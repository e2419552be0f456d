import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/audit-state.js';
import { ask, of } from './ask.js';
import { answers, changed, complete, gapsOf, item, less, report, sharesOf } from './make-commitment.js';

const itemBefore = (values: Record<string, string>): Fact =>
  item(
    1,
    { recordId: 'I0', commitmentId: 'C0', commitmentYear: '2024', planStartDate: '2024-01-01', ...values },
    { row: 5 },
  );
const reportOf = (period: string, values: Record<string, string>, marks: Partial<Fact> = {}): Fact =>
  report(1, period, { recordId: `R0-${period}`, itemId: 'I0', ...values }, { row: 6, ...marks });
const notCarried = '5: 上一年度没有完成的承诺事项，2025 年度没有践诺情况；继续报告，直到完成或者经批准取消';

ask('E', [
  {
    name: 'a half-year and the year are missing',
    state: of(less('R1-2025H1', 'R2-2025')),
    shares: { 'half-years': '3/4', years: '1/2', progress: '1/1', results: '1/1' },
    gaps: ['-: 2025 年上半年有 1 个承诺事项到期没有践诺情况', '-: 2025 年度有 1 个承诺事项到期没有践诺情况'],
  },
  {
    name: 'the year is not over',
    state: of(less('R1-2025H2', 'R1-2025', 'R2-2025H2', 'R2-2025'), {}, '2025-08-15'),
    shares: { 'half-years': '2/2', years: '0/0', progress: '0/0', results: '0/0' },
    gaps: [],
  },
  {
    name: 'progress falls',
    state: of(changed(report(1, '2025H2', { progressPercent: '30' }), report(1, '2025', { progressPercent: '30' }))),
    shares: { progress: '1/2' },
    // of two reports of the same day the first stands for both
    gaps: ['32: 完成进度 30% 低于上一报告期（2025H1）的 40%'],
  },
  {
    name: 'no result at the end of the year',
    state: of(changed(report(1, '2025', { fulfilmentResult: '2', actualFinishDate: '' }))),
    shares: { results: '1/2' },
    gaps: ['32: 2025 年度已于 2025-12-31 结束，践诺结果仍填 2（进行中）'],
  },
  {
    name: 'an item of the year before is left lying',
    state: of([...complete, itemBefore({ itemStatus: '5' })]),
    shares: { 'half-years': '4/6', years: '2/3', carried: '0/1' },
    gaps: [
      '-: 2025 年上半年有 1 个承诺事项到期没有践诺情况',
      '-: 2025 年下半年有 1 个承诺事项到期没有践诺情况',
      '-: 2025 年度有 1 个承诺事项到期没有践诺情况',
      notCarried,
    ],
  },
]);

describe('items of the year before', () => {
  test.each([
    ['finished, as the item says', [itemBefore({ itemStatus: '4' })], '2026-04-30', '0/0', []],
    [
      'finished, as its last report says',
      [itemBefore({ itemStatus: '2' }), reportOf('2024', { fulfilmentResult: '3' })],
      '2026-04-30',
      '0/0',
      [],
    ],
    ['cancelled', [itemBefore({ itemStatus: '7' })], '2026-04-30', '0/0', []],
    ['adjusted', [itemBefore({ itemStatus: '6' })], '2026-04-30', '0/0', []],
    [
      'unfinished, as its last report says',
      [itemBefore({ itemStatus: '2' }), reportOf('2024', { fulfilmentResult: '5' })],
      '2026-04-30',
      '0/1',
      [notCarried],
    ],
    [
      'an earlier report does not count',
      [
        itemBefore({ itemStatus: '2' }),
        reportOf('2024H1', { fulfilmentResult: '3' }),
        reportOf('2024', { fulfilmentResult: '5' }),
      ],
      '2026-04-30',
      '0/1',
      [notCarried],
    ],
    ['not yet due', [itemBefore({ itemStatus: '5' })], '2025-07-31', '0/0', []],
    ['due since yesterday', [itemBefore({ itemStatus: '5' })], '2025-08-01', '0/1', [notCarried]],
    [
      'reported on',
      [itemBefore({ itemStatus: '5' }), reportOf('2025H1', { fulfilmentResult: '2' })],
      '2026-04-30',
      '1/1',
      [],
    ],
    [
      'reported on before it is due',
      [itemBefore({ itemStatus: '5' }), reportOf('2025-03', { fulfilmentResult: '2' })],
      '2025-05-01',
      '1/1',
      [],
    ],
    [
      'reported on in error',
      [itemBefore({ itemStatus: '5' }), reportOf('2025H1', {}, { wrong: true })],
      '2026-04-30',
      '0/1',
      ['6: 上一年度没有完成的承诺事项，2025 年度的践诺情况有错误，不能算数'],
    ],
    [
      'reported on only later',
      [itemBefore({ itemStatus: '5' }), reportOf('2026H1', { fulfilmentResult: '3' })],
      '2026-04-30',
      '0/1',
      [notCarried],
    ],
    [
      'whether it was finished cannot be read',
      [itemBefore({ itemStatus: '' })],
      '2026-04-30',
      '0/1',
      ['5: 上一年度的承诺事项有没有完成读不出来（事项状态、践诺结果没有填或有错），2025 年度又没有践诺情况'],
    ],
    ['of two years ago', [itemBefore({ itemStatus: '5', commitmentYear: '2023' })], '2026-04-30', '0/0', []],
  ] as const)('%s', async (_name, facts, asOf, share, gaps) => {
    const question = (await answers(of(facts, {}, asOf))).get('E')!;
    expect(sharesOf(question)['carried'] ?? '0/0').toBe(share);
    const own = question.gaps.filter(({ check }) => check.endsWith('-carried'));
    expect(gapsOf({ ...question, gaps: own })).toEqual(gaps);
  });
});
