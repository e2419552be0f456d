import { describe, expect, test } from 'vitest';
import { periodWords } from '../../src/findings/period-words.js';
import { wordsOfGap } from '../../src/findings/texts/duty-gaps.js';
import { reasonWords } from '../../src/findings/texts/duty-reasons.js';
import type { DutyGap } from '../../src/model/duty-gap.js';
import { commitment } from '../coverage/duties/make-obligation.js';

const gap = (values: Partial<DutyGap>): DutyGap => ({
  ...{ rule: 'coverage/example', severity: 'error', status: 'missing', holder: '11370100MADEUP1522' },
  ...{ name: '济南市示例局', period: '2025', due: '2025-03-31', done: null, late: 270, at: null, reason: '', count: 1 },
  ...values,
});
const own = '没有作出承诺的尽快作出；已经公开的补报';
const inTimeNextTime = '日期填错的，照实改正；确实迟了的，写明原因，下一次在期限之内办';

describe('a gap in words', () => {
  test.each<[string, Partial<DutyGap>, string, string]>([
    ['missing', {}, '济南市示例局，2025 年度：没有当年的年度承诺，期限 2025-03-31 已过 270 个工作日', own],
    [
      'missing since a Friday, judged on the Saturday',
      { due: '2025-04-11', late: 0 },
      '济南市示例局，2025 年度：没有当年的年度承诺，期限 2025-04-11 刚过',
      own,
    ],
    [
      'missing, nobody knows by how many working days',
      { late: null, reason: 'calendar:2027' },
      '济南市示例局，2025 年度：没有当年的年度承诺，期限 2025-03-31 已过；没有 2027 年的工作日历，算不出工作日',
      own,
    ],
    [
      'missing, and in no register',
      { name: '', reason: 'not-in-register', late: 5, period: '2025-01' },
      '代码为 11370100MADEUP1522 的单位，2025 年 1 月：没有当年的年度承诺，期限 2025-03-31 已过 5 个工作日；应报清单列了这个单位，主体登记库里却没有',
      `核对应报清单里的代码；代码无误的，在主体登记库里补登这个单位；${own}`,
    ],
    [
      'late',
      { status: 'late', done: '2025-04-08', late: 5 },
      '济南市示例局，2025 年度：到期限 2025-03-31 时，没有当年的年度承诺；2025-04-08 才办成，迟了 5 个工作日',
      inTimeNextTime,
    ],
    [
      'late by no working day',
      { status: 'late', due: '2025-04-11', done: '2025-04-12', late: 0 },
      '济南市示例局，2025 年度：到期限 2025-04-11 时，没有当年的年度承诺；2025-04-12 才办成',
      inTimeNextTime,
    ],
    [
      'partial',
      { status: 'partial', late: 5, reason: 'only-wrong' },
      '济南市示例局，2025 年度：没有当年的年度承诺，期限 2025-03-31 已过 5 个工作日；有相关的记录，但记录有错误，不能算数',
      '先改正相关记录的错误（用 lucheng check 检查同样的文件，逐条列出），再报送',
    ],
    [
      'unknown',
      { status: 'unknown', late: null, reason: 'faulty:publishDate', holder: '', name: '', count: 3 },
      '不知道是哪个单位，2025 年度，同样的记录 3 条：是否「没有当年的年度承诺」无法判断，期限 2025-03-31；记录的「发布日期」有错误，不能采用',
      '改正「发布日期」（用 lucheng check 检查同样的文件，看是什么错误）',
    ],
    [
      'unknown, without a last day',
      { status: 'unknown', late: null, due: null, reason: 'calendar:2027' },
      '济南市示例局，2025 年度：是否「没有当年的年度承诺」无法判断；没有 2027 年的工作日历，算不出工作日',
      '2027 年的放假安排公布后，补上这一年的工作日历再审查',
    ],
    [
      'the register does not say',
      { status: 'unknown', late: null, reason: 'not-said' },
      '济南市示例局，2025 年度：是否「没有当年的年度承诺」无法判断，期限 2025-03-31；主体登记库里这个单位的「应承诺标识」没有填，不知道是否有这项义务',
      '在主体登记库里补填这个单位的「应承诺标识」',
    ],
  ])('%s', (_, values, message, fix) => expect(wordsOfGap(gap(values), commitment, 'zh')).toEqual({ message, fix }));

  test.each<[string, Partial<DutyGap>, string]>([
    ['missing', {}, '济南市示例局, 2025: No annual commitment, due 2025-03-31, 270 working days ago'],
    [
      'late',
      { status: 'late', done: '2025-04-01', late: 1 },
      '济南市示例局, 2025: No annual commitment, due 2025-03-31; done only on 2025-04-01, 1 working day late',
    ],
    [
      'partial',
      { status: 'partial', late: 5, reason: 'no-done-day', name: '' },
      'Unit 11370100MADEUP1522, 2025: No annual commitment, due 2025-03-31, 5 working days ago. What is there does not say when it was done',
    ],
    [
      'unknown',
      { status: 'unknown', late: null, reason: 'calendar:2027', due: null, count: 2, holder: '', name: '' },
      'Unit not known, 2025, 2 equal records: nobody can tell whether it is so: No annual commitment. There is no calendar of working days for 2027',
    ],
  ])('%s, in English', (_, values, message) => expect(wordsOfGap(gap(values), commitment, 'en').message).toBe(message));

  test('what is done by being reported keeps the advice of its own', () =>
    expect(
      wordsOfGap(gap({ status: 'late', done: '2025-04-01' }), { ...commitment, doneByReport: true }, 'zh').fix,
    ).toBe(own));
});

test.each([
  ['2025', '2025 年度', '2025'],
  ['2025H1', '2025 年上半年', 'first half of 2025'],
  ['2025H2', '2025 年下半年', 'second half of 2025'],
  ['2025Q3', '2025 年第三季度', 'quarter 3 of 2025'],
  ['2025-01', '2025 年 1 月', '2025-01'],
  ['2025-12', '2025 年 12 月', '2025-12'],
  ['2025-12-15', '2025-12-15', '2025-12-15'],
])('the period %s in words', (label, zh, en) =>
  expect([periodWords(label, 'zh'), periodWords(label, 'en')]).toEqual([zh, en]),
);

describe('reasons', () => {
  test.each([
    'abolished:',
    'abolished:11370100MADEUP128H',
    'begun-later',
    'exempt',
    'only-wrong',
    'no-done-day',
    'after-as-of',
    'no-report-day',
    'undated',
    'no-due-day',
    'calendar:2027',
    'unreliable-entry',
    'conflicting-registers',
    'not-said',
    'not-in-register',
    'faulty:publishDate',
    'absent:publishDate',
    'crash:overflow',
  ])('%s says what is so and what to do, in both languages', (reason) => {
    const zh = reasonWords(reason, commitment, 'zh');
    const en = reasonWords(reason, commitment, 'en');
    for (const text of [zh.says, zh.fix]) expect(text).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
    for (const text of [en.says, en.fix]) expect(text).toMatch(/^[A-Z“][^{}]+$/);
    const detail = reason.split(':')[1] ?? '';
    if (detail !== '') expect(zh.says).toContain(detail === 'publishDate' ? '发布日期' : detail);
  });

  test('one without words is a fault of the program', () =>
    expect(() => reasonWords('made-up', commitment, 'zh')).toThrow('made-up'));
});
