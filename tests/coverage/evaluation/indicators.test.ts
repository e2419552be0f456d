import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/model/audit-report.js';
import type { Fact } from '../../../src/model/audit-state.js';
import { factOf } from '../make-state.js';
import { cellOf, evaluated, indicatorOf, made, other, scoreIn, unit } from './make-score.js';

/** Numerator by denominator, points, records left out, records behind it. */
type Expected = readonly [
  numerator: string,
  denominator: string | null,
  points: string | null,
  unknown: number,
  behind: number,
];
type Case = [what: string, expected: Expected, facts: readonly Fact[], settings?: { readonly asOf: string }];

function check(id: string, cases: Case[], cells: readonly Cell[] = []): void {
  describe(id, () => {
    test.each<Case>(cases)('%s', (_what, expected, facts, settings) => {
      const { numerator, denominator, points, unknown, recordCount } = indicatorOf(
        scoreIn('370100', facts, { cells, ...(settings && { settings }) }),
        id,
      );
      expect([numerator, denominator, points, unknown, recordCount]).toEqual(expected);
    });
  });
}

// with data for one indicator only, its weight is the whole of 100 points
const item = (status: string, values: Fact['record'] = {}, more: Partial<Fact> = {}): Fact =>
  made('commitment-item', { commitmentYear: '2025', dueDate: '2025-12-31', itemStatus: status, ...values }, more);
const report = (
  itemId: string,
  reportPeriod: string,
  periodType: string,
  result: string,
  more: Partial<Fact> = {},
): Fact => made('fulfilment-report', { itemId, reportPeriod, periodType, fulfilmentResult: result }, more);

check('P01', [
  ['two of three in time', ['2', '3', '66.67', 0, 1], [item('3'), item('3'), item('5')]],
  ['changed, cancelled and next year’s are not due', ['1', '1', '100.00', 0, 0], [item('3'), item('6'), item('7'), item('2', { dueDate: '2026-06-30' })]],
  ['another year’s commitment', ['0', '0', null, 0, 0], [item('3', { commitmentYear: '2024', dueDate: '2024-12-31' })]],
  ['in progress after its day', ['0', '1', '0.00', 0, 1], [item('2')]],
  ['in progress before its day', ['0', '0', null, 0, 0], [item('2')], { asOf: '2025-12-31' }],
  ['the last report tells', ['1', '1', '100.00', 0, 0], [item('2', { recordId: 'a' }), report('a', '2025H1', '3', '2'), report('a', '2025', '4', '3')]],
  ['the last report takes back what the item says', ['0', '1', '0.00', 0, 1], [item('3', { recordId: 'a' }), report('a', '2025', '4', '5')]],
  ['of the same end, the yearly report', ['1', '1', '100.00', 0, 0], [item('2', { recordId: 'a' }), report('a', '2025Q4', '2', '2'), report('a', '2025', '4', '3')]],
  ['two yearly reports that differ', ['0', '0', null, 1, 0], [item('2', { recordId: 'a' }), report('a', '2025', '4', '5'), report('a', '2025', '4', '3')]],
  ['a report whose period cannot be read', ['0', '0', null, 1, 0], [item('3', { recordId: 'a' }), made('fulfilment-report', { itemId: 'a', periodType: '4', fulfilmentResult: '3' }, { faulty: ['reportPeriod'] })]],
  ['a report nobody knows the item of', ['1', '1', '100.00', 1, 0], [item('3'), made('fulfilment-report', { reportPeriod: '2025', periodType: '4', fulfilmentResult: '5' }, { faulty: ['itemId'] })]],
  ['a status that cannot be read', ['0', '0', null, 1, 0], [made('commitment-item', { commitmentYear: '2025', dueDate: '2025-12-31' }, { faulty: ['itemStatus'] })]],
  ['an adjusted item whose day cannot be read is out', ['0', '0', null, 0, 0], [made('commitment-item', { commitmentYear: '2025', itemStatus: '7' }, { faulty: ['dueDate'] })]],
]); // biome-ignore format: a table

const service = (period: string, onTime: string, handled: string): Fact =>
  made('service-commitment', { unitCode: unit, statPeriod: period, onTimeCount: onTime, handledCount: handled });
check('P02', [
  ['sums over services', ['95', '120', '79.17', 0, 1], [service('2025', '75', '100'), service('2025H2', '20', '20')]],
  ['another year', ['0', '0', null, 0, 0], [service('2024', '75', '100')]],
  ['no figures yet', ['0', '0', null, 0, 0], [made('service-commitment', { unitCode: unit })]],
  ['a count that is not given', ['0', '0', null, 1, 0], [made('service-commitment', { unitCode: unit, statPeriod: '2025', handledCount: '3' })]],
  ['a period that cannot be read', ['0', '0', null, 1, 0], [made('service-commitment', { unitCode: unit, onTimeCount: '3', handledCount: '3' }, { faulty: ['statPeriod'] })]],
]); // biome-ignore format: a table

const node = (status: string, planDate = '2025-06-30', values: Fact['record'] = {}): Fact =>
  made('contract-performance', { performStatus: status, planDate, ...values });
check('P03', [
  ['in time, late, in breach', ['1', '3', '33.33', 0, 2], [node('3'), node('4'), node('5')]],
  ['not due, changed, another year', ['0', '0', null, 0, 0], [node('1'), node('6'), node('3', '2024-06-30')]],
  ['under way after and before its day', ['0', '1', '0.00', 0, 1], [node('2', '2025-02-01'), node('2', '2025-10-01')], { asOf: '2025-05-01' }],
  ['the contract tells the city', ['0', '0', null, 0, 0], [node('5', '2025-06-30', { contractId: 'c' }), made('government-contract', { recordId: 'c', partyACode: other, contractCategory: '01', signDate: '2025-01-02' })]],
  ['a contract that is not there', ['0', '1', '0.00', 0, 1], [node('5', '2025-06-30', { contractId: 'c' })]],
]); // biome-ignore format: a table

const policy = (legalStatus: string, paid: string, payable: string, dueDate?: string): Fact =>
  made('policy-fund-fulfilment', {
    unitCode: unit,
    legalStatus,
    paidAmount: paid,
    payableAmount: payable,
    ...(dueDate && { dueDate }),
  });
check('P04', [
  ['amounts, exactly', ['100000.10', '300000.30', '33.33', 0, 1], [policy('1', '100000.10', '300000.30')]],
  ['not yet payable: only what was due', ['50', '100', '50.00', 0, 1], [policy('2', '50', '100', '2025-12-31'), policy('2', '0', '100', '2026-01-01'), policy('3', '0', '100')]],
  ['no day is given', ['0', '0', null, 1, 0], [policy('2', '50', '100')]],
  ['more than was owed does not count twice', ['150', '100', '100.00', 0, 0], [policy('1', '150', '100')]],
  ['an amount that cannot be read', ['0', '0', null, 1, 0], [made('policy-fund-fulfilment', { unitCode: unit, legalStatus: '1', payableAmount: '100' }, { faulty: ['paidAmount'] })]],
]); // biome-ignore format: a table

// 7/12 of two thirds of 100: P07 has data, too, and half the weight
check(
  'P05',
  [['in time, late, missing; others aside', ['7', '12', '38.89', 2, 5], []]],
  [
    cellOf('coverage/license-reported', { met: 4, lateCount: 3, unknown: 1, expected: 8 }),
    cellOf('coverage/penalty-reported', { met: 3, lateCount: 1, missing: 1, open: 2, unknown: 1, expected: 8 }),
    cellOf('coverage/coercion-reported', { met: 9, expected: 9 }),
    cellOf('coverage/license-reported', { met: 9, expected: 9, holder: other }),
  ],
);

const act = (type: string, record: Fact['record'], more: Partial<Fact>): Fact =>
  factOf(type, { reportingUnitCode: unit, divisionCode: '370100', ...record }, more);
const license = (wrong: boolean, count = 1, decisionDate = '2025-03-03'): Fact =>
  act('administrative-license', { decisionDate }, { wrong, count });
check('P06', [
  ['as many as each fact stands for', ['8', '10', '80.00', 0, 2], [license(false, 8), license(true, 2)]],
  ['another year, and a withdrawal', ['1', '1', '100.00', 0, 0], [license(true, 1, '2024-03-03'), license(false), act('administrative-penalty', { decisionDate: '2025-03-03', operationType: '3' }, {})]],
  ['a day that cannot be read', ['0', '0', null, 3, 0], [act('administrative-penalty', {}, { faulty: ['decisionDate'], count: 3, wrong: true })]],
]); // biome-ignore format: a table

check(
  'P07',
  [['coercion and levies', ['3', '4', '75.00', 0, 1], []]],
  [
    cellOf('coverage/coercion-reported', { met: 2, lateCount: 1, expected: 3 }),
    cellOf('coverage/levy-reported', { met: 1, expected: 1 }),
  ],
);

const debt = (
  paid: string,
  original: string,
  dueDate = '2025-06-30',
  clearStatus = '3',
  more: Fact['record'] = {},
): Fact =>
  made('arrears', { debtorCode: unit, paidAmount: paid, originalAmount: original, dueDate, clearStatus, ...more });
check('P08', [
  ['amounts of all debts due', ['70.50', '300.00', '23.50', 0, 2], [debt('20.50', '100.00'), debt('50.00', '200.00')]],
  ['not due, and written off', ['0', '0', null, 0, 0], [debt('0', '100', '2026-01-01'), debt('0', '100', '2025-06-30', '6')]],
  ['due today is not overdue', ['0', '0', null, 0, 0], [debt('0', '100', '2025-06-30')], { asOf: '2025-06-30' }],
  ['several changes that agree', ['50', '100', '50.00', 0, 1], [debt('50', '100', '2025-06-30', '3', { recordId: 'd', operationType: '2' }), debt('50', '100', '2025-06-30', '2', { recordId: 'd', operationType: '2' })]],
  ['several changes that do not', ['0', '0', null, 1, 0], [debt('50', '100', '2025-06-30', '3', { recordId: 'd', operationType: '2' }), debt('60', '100', '2025-06-30', '3', { recordId: 'd', operationType: '2' })]],
  ['a change takes the place of the record', ['50', '100', '50.00', 0, 1], [debt('0', '100', '2025-06-30', '3', { recordId: 'd', operationType: '1' }), debt('50', '100', '2025-06-30', '3', { recordId: 'd', operationType: '2' })]],
]); // biome-ignore format: a table

const complaint = (values: Fact['record'], more: Partial<Fact> = {}): Fact =>
  made('complaint', { respondentCode: unit, acceptResult: '1', dueDate: '2025-08-01', ...values }, more);
check('P09', [
  ['on the day, after it, never', ['1', '3', '33.33', 0, 2], [complaint({ finishDate: '2025-08-01' }), complaint({ finishDate: '2025-08-02' }), complaint({})]],
  ['not accepted, another year', ['0', '0', null, 0, 0], [complaint({ acceptResult: '2' }), complaint({ dueDate: '2024-08-01' })]],
  ['not yet due', ['0', '0', null, 0, 0], [complaint({})], { asOf: '2025-08-01' }],
  ['a day that cannot be read', ['0', '0', null, 1, 0], [complaint({}, { faulty: ['finishDate'] })]],
  ['accepted without a day', ['0', '0', null, 1, 0], [made('complaint', { respondentCode: unit, acceptResult: '1' })]],
]); // biome-ignore format: a table

const contract = (category: string, values: Fact['record'] = {}): Fact =>
  made('government-contract', { partyACode: unit, contractCategory: category, signDate: '2025-05-05', ...values });
const assessment = (recordId: string): Fact => made('major-decision-assessment', { recordId });
check('P10', [
  ['found, not found, none', ['1', '3', '33.33', 0, 2], [contract('03', { assessmentId: 'e' }), contract('04', { assessmentId: 'f' }), contract('06'), assessment('e')]],
  ['no assessment at all in the data', ['0', '1', '0.00', 1, 1], [contract('03', { assessmentId: 'e' }), contract('06')]],
  ['other contracts', ['0', '0', null, 0, 0], [contract('01'), contract('03', { signDate: '2024-05-05' }), assessment('e')]],
]); // biome-ignore format: a table

const debtor = (values: Fact['record']): Fact =>
  made('judgment-debtor-push', { debtorCode: unit, dishonest: '1', ...values });
check('N01', [
  ['listed in the year', ['2', null, '4.00', 0, 2], [debtor({ listedDate: '2025-01-01' }), debtor({ listedDate: '2025-12-31' }), debtor({ listedDate: '2024-12-31' }), debtor({ dishonest: '0' })]],
  ['no day is given', ['0', null, '0.00', 1, 0], [debtor({})]],
]); // biome-ignore format: a table

const dishonesty = (severity: string, values: Fact['record'] = {}): Fact =>
  made('dishonesty-record', { subjectCode: unit, severity, determineDate: '2025-04-01', recordStatus: '1', ...values });
const records = [
  dishonesty('3'),
  dishonesty('2'),
  dishonesty('2', { recordStatus: '2' }),
  dishonesty('3', { recordStatus: '3' }),
  dishonesty('1'),
  dishonesty('3', { determineDate: '2024-04-01' }),
];
check('N02', [['serious, not withdrawn', ['1', null, '3.00', 0, 1], records]]);
check('N03', [['ordinary, repaired ones too', ['2', null, '2.00', 0, 2], records]]);

const letter = (values: Fact['record']): Fact =>
  made('warning-letter', { receiverCode: unit, dueDate: '2025-09-01', ...values });
check('N04', [
  ['late, never, in time, another year', ['2', null, '2.00', 0, 2], [letter({ feedbackDate: '2025-09-02' }), letter({}), letter({ feedbackDate: '2025-09-01' }), letter({ dueDate: '2024-09-01' })]],
  ['not yet due', ['0', null, '0.00', 0, 0], [letter({})], { asOf: '2025-09-01' }],
]); // biome-ignore format: a table

const activity = (values: Fact['record']): Fact =>
  made('integrity-activity', { hostCode: unit, activityDate: '2025-09-01', ...values });
const pilot = activity({ activityType: '06', pilotDocument: '示例函〔2025〕1号' });
check('B01', [
  ['pilots with a document, cases spread in the province', ['2', null, '2.00', 0, 2], [pilot, activity({ activityType: '06' }), activity({ activityType: '07', promotion: '2' }), activity({ activityType: '07', promotion: '3' }), activity({ activityType: '07' })]],
  ['at most five points', ['6', null, '5.00', 0, 6], [0, 1, 2, 3, 4, 5].map(() => activity({ activityType: '07', promotion: '1' }))],
]); // biome-ignore format: a table

describe('where a record belongs', () => {
  const judged = (record: Fact['record'], more: Partial<Fact> = {}): string[] => {
    const { scores, unplaced } = evaluated([
      made('judgment-debtor-push', { dishonest: '1', listedDate: '2025-01-01', ...record }, more),
    ]);
    return [
      ...scores
        .filter(({ indicators }) => indicators.some(({ id, numerator }) => id === 'N01' && numerator === '1'))
        .map(({ name }) => name),
      ...unplaced.map(({ indicator, recordCount }) => `${indicator} ${recordCount}`),
    ];
  };
  test.each<[string, string[], Fact['record'], Partial<Fact>?]>([
    ['the register tells', ['青岛市'], { debtorCode: other, divisionCode: '370100' }],
    [
      'a unit that is not listed: its own division',
      ['烟台市'],
      { debtorCode: '11370600MADEUP0000', divisionCode: '370602' },
    ],
    ['a division that is no more', ['济南市'], { debtorCode: '11371200MADEUP0000', divisionCode: '371202' }],
    ['of the province: no city’s', [], { divisionCode: '370000' }],
    ['outside the province: nobody can say', ['N01 1'], { divisionCode: '110000' }],
    ['a division that cannot be read', ['N01 1'], { divisionCode: [] }, { faulty: ['divisionCode'] }],
  ])('%s', (_what, expected, record, more) => {
    expect(judged(record, more)).toEqual(expected);
  });

  test('a holder that is in no register belongs where its records say', () => {
    const cells = [cellOf('coverage/license-reported', { holder: 'u', met: 1, expected: 1 })];
    const told = (divisionCode: string): Fact => made('complaint', { reportingUnitCode: 'u', divisionCode });
    const where = (facts: readonly Fact[]): string[] =>
      evaluated(facts, { cells })
        .scores.filter(({ total }) => total !== null)
        .map(({ name }) => name);
    expect(where([told('370302'), told('370303')])).toEqual(['淄博市']);
    expect(where([told('370302'), told('370402')])).toEqual([]);
    expect(evaluated([], { cells }).unplaced).toEqual([
      { indicator: 'P05', title: '双公示及时率', recordCount: 1, records: [] },
    ]);
  });
});
