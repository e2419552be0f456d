import type { Fact } from '../../../src/model/audit-state.js';
import { factOf } from '../make-state.js';
import { ask, of } from './ask.js';
import { changed, commitment, complete, first, item, less, report, second } from './make-commitment.js';

const failed = { fulfilmentResult: '5', actualFinishDate: '' };
ask('F', [
  {
    name: 'unfinished without a word',
    state: of(
      changed(
        report(1, '2025', failed, {
          lacks: ['expectedFinishDate', 'reasonDescription', 'rectification', 'unfulfilledReason'],
        }),
      ),
    ),
    shares: { reasons: '0/2', measures: '0/2', finished: '3/3', 'result-and-day': '3/3', target: '3/3' },
    gaps: [
      '32: 没有按期完成，又没有写「未完成原因类别」',
      '32: 没有按期完成，又没有写「未完成原因说明」',
      '32: 未完成，又没有写「整改措施」',
      '32: 未完成，又没有写「预计完成日期」',
    ],
  },
  {
    name: 'unfinished, and all is said',
    state: of(changed(report(1, '2025', failed))),
    shares: { reasons: '2/2', measures: '2/2', finished: '3/3', 'result-and-day': '3/3', target: '3/3' },
    gaps: [],
  },
  {
    name: 'late, and said to be in time; a target that was missed',
    state: of(changed(report(1, '2025', { actualFinishDate: '2025-12-05' }), report(2, '2025', { actualValue: '85' }))),
    shares: { 'result-and-day': '3/4', target: '3/4' },
    gaps: [
      '32: 践诺结果填 3（按期完成），但实际完成日期 2025-12-05 晚于事项的完成时限 2025-11-30',
      '42: 践诺结果填 3（按期完成），但实际完成值 85 没有达到目标值 90（增长型目标，越大越好）',
    ],
  },
  {
    name: 'the item is not there to compare with',
    state: of(less('I1')),
    shares: { 'result-and-day': '2/4', target: '2/4' },
    gaps: [31, 32].flatMap((row) =>
      ['填按期完成而完成日期在时限之后', '未达目标值而填按期完成'].map(
        (rule) => `${row}: 没有判断是否「${rule}」：所要对照的记录没有报送，或其中有值有错`,
      ),
    ),
  },
  {
    name: 'a result that cannot be read is said once',
    state: of(changed(report(1, '2025', { fulfilmentResult: '' }, { faulty: ['fulfilmentResult'], wrong: true }))),
    shares: { reasons: '0/1', measures: '0/1', finished: '3/4', 'result-and-day': '3/4', target: '3/4' },
    gaps: [
      '32: 「践诺结果」没有填或有错，不知道应不应当计入 2025 年度，没有判断',
      ...['填按期完成而完成日期在时限之后', '填逾期完成而完成日期在时限之内'].map(
        (rule) => `32: 没有判断是否「${rule}」：本记录的「践诺结果」没有填或有错`,
      ),
    ],
  },
  {
    name: 'adjusted without being made public',
    state: of(changed(item(1, { itemStatus: '6' }))),
    shares: { 'adjusted-items': '0/1' },
    gaps: ['11: 事项状态为 6（经批准调整），而所属年度承诺的承诺状态仍为 1（有效），没有公开过调整'],
  },
  {
    name: 'adjusted and made public',
    state: of(
      changed(item(1, { itemStatus: '6' }), commitment({ commitmentStatus: '2' }, { lacks: ['adjustReason'] })),
    ),
    shares: { 'adjusted-items': '1/1', adjusted: '1/2', 'adjusted-after': '1/1' },
    gaps: ['1: 承诺已调整或废止，又没有写「调整原因」'],
  },
]);

const evaluation = factOf(
  'integrity-evaluation',
  {
    recordId: 'V1',
    operationType: '1',
    reportingUnitCode: second,
    evaluationYear: '2025',
    subjectKind: '2',
    subjectCode: first,
    subjectDivision: '370102',
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
    dishonestyCount: '1',
    enforcementCount: '0',
  },
  { row: 50 },
);
const dishonesty = (number: string): Fact =>
  factOf('dishonesty-record', {
    recordId: `D${number}`,
    operationType: '1',
    reportingUnitCode: second,
    divisionCode: '370102',
    determineDate: '2025-06-01',
    dishonestyNumber: number,
    recordStatus: '1',
  });
const noCases = '50: 没有判断是否「被执行案件数少于业务记录」：所要对照的记录没有报送，或其中有值有错';

ask('G', [
  {
    name: 'fewer items than stated, and a rate that is wrong',
    state: of(changed(commitment({ itemCount: '3' }))),
    shares: { 'item-count': '0/1', rate: '0/0' },
    gaps: ['1: 承诺事项数 3 与引用本承诺的承诺事项 2 条不符（撤销的不计）'],
  },
  {
    name: 'a changed commitment is held against its items like any other',
    state: of([...complete, commitment({ operationType: '2', itemCount: '3' }, { row: 2 })]),
    shares: { 'item-count': '0/1', rate: '0/0' },
    gaps: ['2: 承诺事项数 3 与引用本承诺的承诺事项 2 条不符（撤销的不计）'],
  },
  {
    name: 'of two changes one that agrees is enough',
    state: of([
      ...complete,
      commitment({ operationType: '2', itemCount: '3' }, { row: 2 }),
      commitment({ operationType: '2' }, { row: 3 }),
    ]),
    shares: {},
    gaps: [],
  },
  {
    name: 'an item that was finished, by one of two changes: the rate cannot be told',
    state: of([
      ...complete,
      item(2, { operationType: '2', itemStatus: '5' }, { row: 13 }),
      item(2, { operationType: '2' }, { row: 14 }),
    ]),
    shares: { rate: '0/0' },
    gaps: [],
  },
  {
    name: 'a rate that is wrong',
    state: of(changed(item(2, { itemStatus: '5' }))),
    shares: { rate: '0/1' },
    gaps: [
      '1: 年度履诺率 100% 与承诺事项的状态不符：应完成 2 项（经批准调整、取消和时限在次年的不计），按期完成 1 项，应为 50.00%',
    ],
  },
  {
    name: 'no rate',
    state: of(changed(commitment({ fulfilmentRate: '' }, { lacks: ['fulfilmentRate'] }))),
    shares: { 'rate-given': '0/1', rate: '0/0' },
    gaps: ['1: 2025 年度的履诺率应于 2026-01-31 前填报（建议期限），今为 2026-04-30，年度履诺率仍为空'],
  },
  {
    name: 'an evaluation that agrees, as far as there is something to compare with',
    state: of([...complete, evaluation, dishonesty('一')]),
    shares: { dishonesty: '1/1', enforcement: '0/1' },
    gaps: [noCases],
  },
  {
    name: 'an evaluation that counts too few',
    state: of([...complete, evaluation, dishonesty('一'), dishonesty('二')]),
    shares: { dishonesty: '0/1', enforcement: '0/1' },
    gaps: ['50: 失信记录数 1 条，少于本次数据中本区划报送、认定日期在 2025 年内的 2 条', noCases],
  },
]);
