import { expect, test } from 'vitest';
import type { Fact } from '../../../src/model/audit-state.js';
import { sourceOf, stateOf } from '../make-state.js';
import { ask, of, only } from './ask.js';
import { answers, commitment, complete, second } from './make-commitment.js';

const withdrawal = commitment({ operationType: '3' }, { row: 2 });
const another = (values: Record<string, string>): Fact => commitment({ recordId: 'C2', ...values }, { row: 2 });

ask('A', [
  { name: 'none', state: of([]), shares: { one: '0/1' }, gaps: ['-: 没有 2025 年度的年度承诺'] },
  { name: 'not yet due', state: of([], {}, '2025-03-31'), shares: { one: '0/0' }, gaps: [] },
  {
    name: 'of another year',
    state: of([commitment({ commitmentYear: '2024' })]),
    shares: { one: '0/1' },
    gaps: ['-: 没有 2025 年度的年度承诺'],
  },
  {
    name: 'withdrawn',
    state: of([commitment(), withdrawal]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度的年度承诺报送后又撤销，没有另报一份'],
  },
  {
    name: 'withdrawn, and another one in its place',
    state: of([commitment(), withdrawal, another({})]),
    shares: {},
    gaps: [],
  },
  {
    name: 'revoked',
    state: of([commitment({ commitmentStatus: '3' })]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度的年度承诺已废止，没有另报一份有效的'],
  },
  {
    name: 'revoked, and another one in its place',
    state: of([commitment({ commitmentStatus: '3' }), another({})]),
    shares: {},
    gaps: [],
  },
  { name: 'adjusted', state: of([commitment({ commitmentStatus: '2' })]), shares: {}, gaps: [] },
  {
    name: 'adjusted, and a new one in force',
    state: of([commitment({ commitmentStatus: '2' }), another({})]),
    shares: {},
    gaps: [],
  },
  {
    name: 'two in force',
    state: of([commitment(), another({})]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度有 2 份年度承诺同时有效，应只有一份；把不再有效的改为已调整或已废止，或者撤销'],
  },
  {
    name: 'two that differ under one id',
    state: of([commitment(), commitment({ title: '示例市示例甲局另一份承诺' }, { row: 2 })]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度有 2 份年度承诺同时有效，应只有一份；把不再有效的改为已调整或已废止，或者撤销'],
  },
  {
    name: 'two adjusted ones',
    state: of([commitment({ commitmentStatus: '2' }), another({ commitmentStatus: '2' })]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度有 2 份年度承诺同时有效，应只有一份；把不再有效的改为已调整或已废止，或者撤销'],
  },
  {
    name: 'the same one twice, and changed twice',
    state: stateOf(
      [
        sourceOf([commitment()]),
        sourceOf([
          commitment(),
          commitment({ operationType: '2' }),
          commitment({ operationType: '2', itemCount: '3' }),
        ]),
      ],
      only,
    ),
    shares: {},
    gaps: [],
  },
  {
    name: 'in error',
    state: of([commitment({}, { wrong: true })]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度的年度承诺有错误，不能算数；按检查结果改正后重报'],
  },
  {
    name: 'status that cannot be read',
    state: of([commitment({ commitmentStatus: '' }, { faulty: ['commitmentStatus'], wrong: true })]),
    shares: { one: '0/1' },
    gaps: ['1: 2025 年度的年度承诺有错误，不能算数；按检查结果改正后重报'],
  },
  {
    name: 'for two years at once: which year it is of cannot be read',
    state: of([commitment({ commitmentYear: '' }, { faulty: ['commitmentYear'], wrong: true })]),
    shares: { one: '0/1' },
    gaps: ['1: 年度承诺的承诺年度读不出是哪一年（一份承诺只写一个年度，四位数字），不知道是不是 2025 年度的'],
  },
  {
    name: 'of nobody, and of a unit in no register',
    state: of([...complete, another({ unitCode: '' }), commitment({ recordId: 'C3', unitCode: second }, { row: 3 })]),
    shares: {},
    gaps: [
      '2: 年度承诺的承诺单位代码没有填或有错，不知道是哪个单位的',
      '3: 2025 年度的年度承诺，其单位不在主体登记库中，不知道是否应当承诺；核对单位代码，或者把单位补进登记库',
    ],
  },
  {
    name: 'a unit whose entry cannot be relied on',
    state: stateOf([sourceOf(complete)], [...only, { code: second, periods: 'unreliable' }]),
    shares: {},
    gaps: ['-: 不知道是否应当承诺，因此没有判断：主体登记库里这个单位的条目有错误，不能采用'],
  },
]);

test('without a register nobody knows who must make a commitment', async () => {
  const question = (await answers(stateOf([sourceOf(complete)], []))).get('A')!;
  expect([question.share, question.checks[0]!.notRun, question.gaps]).toEqual([{ n: 0, of: 0 }, 'no-register', []]);
});
