import { describe, expect, test } from 'vitest';
import { auditReport } from '../../src/coverage/audit-report.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { AuditState, SourceState } from '../../src/model/audit-state.js';
import type { Finding } from '../../src/model/finding.js';
import { countsOf } from './make-counts.js';
import { factOf, sourceOf, stateOf, unitOf } from './make-state.js';

const unit = '11370100MADEUP128H';
const registered = [unitOf(unit, '济南市示例局', { adminLevel: '5' })];
const commitment = factOf('annual-commitment', {
  ...{ unitCode: unit, commitmentYear: '2025', commitmentStatus: '1', publishDate: '2025-03-01' },
  ...{ recordId: '1', reportingUnitCode: unit, operationType: '1', formedDate: '2025-03-01' },
  itemCount: '2',
  fulfilmentRate: '100.00',
  annualReportUrl: 'http://www.example.gov.cn/2025.html',
});
const kept = ['1', '2'].flatMap((kind) => [
  factOf('commitment-item', {
    ...{ recordId: `item${kind}`, reportingUnitCode: unit, operationType: '1', formedDate: '2025-03-01' },
    ...{ commitmentId: '1', itemNumber: kind, commitmentYear: '2025', itemCategory: kind, itemStatus: '3' },
    ...{ planStartDate: '2025-01-05', dueDate: '2025-06-30' },
  }),
  factOf('fulfilment-report', {
    ...{ recordId: `report${kind}`, reportingUnitCode: unit, operationType: '1', formedDate: '2025-07-10' },
    ...{
      itemId: `item${kind}`,
      periodType: '3',
      reportPeriod: '2025H1',
      fulfilmentResult: '3',
      progressPercent: '100',
    },
    ...{ actualFinishDate: '2025-06-20', publishDate: '2025-07-10' },
  }),
]);
const complete = sourceOf([commitment, ...kept]);
const unread: Finding = {
  ...{ rule: 'input/encrypted', severity: 'error', key: null, params: {}, value: null, related: [] },
  at: { file: '示例.xlsx', sheet: null, row: null, line: null, column: null, header: null, field: null, pointer: null },
};
const with_ = (source: Partial<SourceState>, more: Partial<AuditState> = {}): AuditState =>
  stateOf([{ ...complete, ...source }], registered, {}, more);

describe('the verdict', () => {
  test.each<[string, AuditState, string, readonly string[]]>([
    ['all that was due is there', with_({}), 'pass', []],
    [
      'nothing is due yet',
      stateOf([{ ...complete, facts: [] }], registered, { asOf: '2025-01-05' }),
      'undetermined',
      ['audit/nothing-due'],
    ],
    ['something is missing', with_({ facts: [], records: 1 }), 'fail', []],
    ['a record is in error', with_({ counts: { error: 1, warning: 0, info: 0 } }), 'fail', []],
    ['something was not read', with_({ problems: [unread] }), 'undetermined', ['input/encrypted']],
    [
      'something is missing, and something was not read',
      with_({ facts: [], problems: [unread] }),
      'undetermined',
      ['input/encrypted'],
    ],
    ['nothing was read', with_({ facts: [], records: 0 }), 'undetermined', ['audit/no-records']],
    [
      'the register is in error',
      { ...with_({}), registers: with_({}).registers.map((one) => ({ ...one, usable: 0, faulty: 1 })) },
      'undetermined',
      ['audit/faulty-register'],
    ],
    ['nobody knows who has duties', stateOf([complete]), 'undetermined', ['audit/no-register']],
  ])('%s', async (_what, state, verdict, by) => {
    const report = await auditReport(state, 'zh');
    expect([report.verdict, report.undeterminedBy]).toEqual([verdict, by]);
  });
});

test('what is reported twice is told, and what it is', async () => {
  const key = 'a'.repeat(16);
  const counted = countsOf(
    [{ record: { reportingUnitCode: unit, arrearsNumber: '1' }, faulty: new Set(), isWrong: false, linkage: null }],
    recordTypes.find(({ id }) => id === 'arrears')!,
  );
  const twice = counted.map((one) => ({ ...one, records: 2, keys: key + key }));
  const { problems } = await auditReport(with_({ counted: twice }), 'zh');
  expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toContainEqual([
    'audit/duplicates',
    'warning',
    '账款清欠有 2 条与别的记录是同一件事，多出 1 条',
  ]);
});
