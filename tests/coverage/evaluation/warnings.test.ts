import { describe, expect, test } from 'vitest';
import { warningDraftsOf } from '../../../src/coverage/evaluation/warnings.js';
import { scheme } from '../../../src/generated/audit/evaluation.js';
import type { Cell, WarningDraft } from '../../../src/model/audit-report.js';
import type { AuditSettings, Fact, StateUnit } from '../../../src/model/audit-state.js';
import { exampleRecord } from '../../rules/rule-files.js';
import { contextAt, type Json, runRules } from '../../rules/run-rules.js';
import { sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';
import { cellOf, made, unit, units } from './make-score.js';

const government = '11370100MADEUP160W';
const withGovernment = [...units, unitOf(government, '济南市人民政府（示例）', { subjectType: '1' })];

interface Given {
  readonly cells?: readonly Cell[];
  readonly units?: readonly StateUnit[];
  readonly settings?: Partial<AuditSettings>;
}

const draftsOf = (facts: readonly Fact[], given: Given = {}): readonly WarningDraft[] => {
  const { cells = [], units: known = withGovernment, settings = {} } = given;
  return warningDraftsOf(viewOf(stateOf([sourceOf(facts)], known, settings)), cells, scheme, 'zh');
};

const debt = (balance: string, values: Fact['record'] = {}): Fact =>
  made('arrears', { debtorCode: unit, dueDate: '2025-06-30', clearStatus: '3', balance, ...values });
const item = (itemStatus: string): Fact =>
  made('commitment-item', { commitmentYear: '2025', dueDate: '2025-12-31', itemStatus });
const debtor = (): Fact => made('judgment-debtor-push', { debtorCode: unit, dishonest: '1', listedDate: '2025-02-02' });
const complaints = (count: number): Fact[] =>
  Array.from({ length: count }, () =>
    made('complaint', { respondentCode: unit, receiveDate: '2025-03-03', acceptResult: '2' }),
  );

/** Indicator, value, threshold. */
const short = (drafts: readonly WarningDraft[]): unknown[] =>
  drafts.map(({ name, indicator, value, threshold, recordCount }) => [name, indicator, value, threshold, recordCount]);

describe('thresholds', () => {
  test.each<[string, unknown[], readonly Fact[], Given?]>([
    ['nothing', [], []],
    ['just below the amount', [], [debt('4999999.99')]],
    ['the amount itself triggers', [['济南市', 'arrears-overdue-amount', '5000000', '5000000', 2]], [debt('4999999.99'), debt('0.01')]],
    ['written off, and not yet due', [], [debt('9000000', { clearStatus: '6' }), debt('9000000', { dueDate: '2026-04-30' })]],
    ['ten overdue debts', [['济南市', 'arrears-overdue-count', '10', '10', 10]], Array.from({ length: 10 }, () => debt('1'))],
    ['a rate at the threshold', [['济南市', 'fulfilment-rate', '80', '80', 1]], [...'3333'].map(item).concat(item('5'))],
    ['a rate above it', [], [...'33333'].map(item).concat(item('5'))],
    ['one is enough', [['济南市', 'new-dishonest-debtors', '1', '1', 1]], [debtor()]],
    ['complaints come in numbers', [['济南市', 'complaints', '20', '20', 20]], complaints(20)],
    ['fewer do not', [], complaints(19)],
    ['another threshold', [['济南市', 'arrears-overdue-amount', '3', '2.5', 1]], [debt('3.00')], { settings: { parameters: { warningArrearsOverdueAmount: '2.50' } } }],
  ])('%s', (_what, expected, facts, given) => {
    expect(short(draftsOf(facts, given))).toEqual(expected);
  }); // biome-ignore format: a table

  test('duties: no identifiers of records', () => {
    const cells = [cellOf('coverage/license-reported', { met: 1, lateCount: 1, expected: 2 })];
    const [draft] = draftsOf([], { cells });
    expect(short([draft!])).toEqual([['济南市', 'publicity-timeliness', '50', '90', 1]]);
    expect(draft!.record).toMatchObject({
      remarks: '没有关联记录：触发值由汇总得出。',
      triggerIndicator: '双公示及时率（%）',
    });
    expect(draft!.record).not.toHaveProperty('sourceId');
    expect(draft!.record).not.toHaveProperty('sourceType');
  });
});

test('a draft says what the data says, and names what is open', () => {
  const facts = [
    debt('5000000.50', { recordId: 'b' }),
    debt('1000000', { recordId: 'a' }),
    made('arrears', { debtorCode: unit, clearStatus: '3', dueDate: '2025-06-30' }, { faulty: ['balance'] }),
  ];
  expect(draftsOf(facts)).toEqual([
    {
      indicator: 'arrears-overdue-amount',
      title: '逾期未还欠款余额（元）',
      holder: '370100',
      name: '济南市',
      value: '6000000.5',
      threshold: '5000000',
      direction: '1',
      record: {
        recordType: '504',
        operationType: '1',
        letterType: '2',
        warningLevel: '2',
        receiverName: '济南市人民政府（示例）',
        receiverCode: government,
        subjectDivision: '370100',
        riskType: '03',
        riskDescription:
          '截至 2026-04-30，济南市 2025 年度逾期未还欠款余额为 6000000.5 元，达到或者高于预警线 5000000 元。涉及 2 条记录。另有 1 条因数据问题无法判断，没有计入。',
        triggerIndicator: '逾期未还欠款余额（元）',
        triggerValue: '6000000.5',
        threshold: '5000000',
        thresholdDirection: '1',
        sourceType: '401',
        sourceId: ['b', 'a'],
        requirement: '逐笔明确责任单位、还款资金来源和到位时间，书面反馈清偿计划。',
      },
      open: [
        '记录标识',
        '数据来源单位名称',
        '数据来源单位统一社会信用代码',
        '行政区划代码',
        '信息形成日期',
        '公开属性',
        '保密与隐私审查',
        '函件编号',
        '发函单位名称',
        '发函单位统一社会信用代码',
        '发函日期',
        '要求反馈日期',
        '整改状态',
      ],
      records: [expect.objectContaining({ recordId: 'b' }), expect.objectContaining({ recordId: 'a' })],
      recordCount: 2,
    },
  ]);
});

describe('the receiver', () => {
  const receiver = (known: readonly StateUnit[]): unknown =>
    draftsOf([debtor()], { units: known })[0]!.record['receiverCode'];
  test.each<[string, unknown, readonly StateUnit[]]>([
    ['the one government of the city', government, withGovernment],
    ['none in the register', undefined, units],
    ['two of them', undefined, [...withGovernment, unitOf('11370100MADEUP171X', '济南市第二示例人民政府', { subjectType: '1' })]],
    ['that of a district is another', government, [...withGovernment, unitOf('11370102MADEUP171X', '示例区人民政府', { subjectType: '1', adminLevel: '4', divisionCode: '370102' })]],
    ['one that is no more', undefined, [...units, unitOf(government, '济南市人民政府（示例）', { subjectType: '1', status: '3', to: '2025-01-01' })]],
  ])('%s', (_what, expected, known) => {
    expect(receiver(known)).toBe(expected);
  }); // biome-ignore format: a table
});

/** What the issuer of a letter fills in, made up. */
const filled: Json = {
  recordId: '11370000MADEUP339U-504-20260506-000001',
  reportingUnitName: '示例委员会',
  reportingUnitCode: '11370000MADEUP339U',
  divisionCode: '370000',
  formedDate: '2026-05-06',
  disclosureLevel: '2',
  secrecyReview: '3',
  letterNumber: '示函〔2026〕7号',
  issuerName: '示例委员会',
  issuerCode: '11370000MADEUP339U',
  issueDate: '2026-05-06',
  dueDate: '2026-06-05',
  rectifyStatus: '1',
};

const debts = Array.from({ length: 10 }, () => debt('600000'));
const everyWarning: readonly Fact[] = [
  item('5'),
  made('contract-performance', { performStatus: '5', planDate: '2025-06-30' }),
  made('policy-fund-fulfilment', { unitCode: unit, legalStatus: '1', dueDate: '2025-06-30', paidAmount: '0', payableAmount: '1000000', balance: '1000000' }),
  ...debts,
  ...Array.from({ length: 10 }, () => made('judgment-debtor-push', { debtorCode: unit, dishonest: '1', listedDate: '2025-02-02', filingDate: '2025-01-02' })),
  ...Array.from({ length: 20 }, () => made('complaint', { respondentCode: unit, receiveDate: '2025-03-03', acceptResult: '1', dueDate: '2025-04-01' })),
  made('warning-letter', { receiverCode: unit, dueDate: '2025-09-01' }),
  made('dishonesty-record', { subjectCode: unit, severity: '3', determineDate: '2025-04-01', recordStatus: '1' }),
]; // biome-ignore format: records

test('completed by an issuer, each draft is a record the standard accepts', async () => {
  const drafts = draftsOf(everyWarning, {
    cells: [cellOf('coverage/license-reported', { lateCount: 1, expected: 1 })],
  });
  expect(drafts.map(({ indicator }) => indicator)).toEqual(scheme.warnings.map(({ id }) => id));
  for (const { record, indicator } of drafts) {
    const letter = { ...record, ...filled } as Json;
    // the letters that a letter names must be there with it
    const named = record['sourceType'] === '504' ? [...record['sourceId']!] : [];
    const letters = [...named.map((recordId) => ({ ...exampleRecord('warning-letter'), recordId })), letter];
    const { told } = await runRules(
      letters.map((one) => ({ type: 'warning-letter', record: one })),
      contextAt('2026-05-07'),
    );
    expect([indicator, told.filter((one) => one.record === letters.length)]).toEqual([indicator, []]);
    // and without any one of what is open it is not
    const { issueDate: _, ...without } = letter;
    const { told: missing } = await runRules([{ type: 'warning-letter', record: without }], contextAt('2026-05-07'));
    expect(missing.map(({ rule }) => rule)).toContain('shape/required');
  }
});

test('the records it names are there, of the type it says', async () => {
  const example = exampleRecord('arrears');
  const [draft] = draftsOf([debt('5000000', { recordId: String(example['recordId']) })]);
  const letter = { ...draft!.record, ...filled } as Json;
  const run = (source: Json) =>
    runRules(
      [
        { type: 'arrears', record: source },
        { type: 'warning-letter', record: letter },
      ],
      contextAt('2026-05-07'),
    );
  expect((await run(example)).told.filter(({ record }) => record === 2)).toEqual([]);
  const { told } = await run({ ...example, recordId: '11370100MADEUP128H-401-20251205-000999' });
  expect(told.filter(({ record }) => record === 2).map(({ rule }) => rule)).toEqual(['common/dangling-reference']);
});
