import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import { linkageOf, unitsNamed } from '../../src/register/linkage.js';
import { doubtful, housing, nobody, offices, register } from '../rules/functions/registers.js';
import { exampleRecord } from '../rules/rule-files.js';
import { contextAt, type Json, runRules } from '../rules/run-rules.js';

const arrears = recordTypes.find(({ id }) => id === 'arrears')!;
const own = '示例住建局';
const record = (more: Readonly<Record<string, string | undefined>> = {}): Json => {
  const { debtorName = own, debtorCode = housing, ...others } = more;
  const all = { reportingUnitName: own, reportingUnitCode: housing, responsibleName: own, responsibleCode: housing };
  return { ...exampleRecord('arrears'), ...all, debtorName, debtorCode, ...others } as Json;
};
const none: ReadonlySet<string> = new Set();

describe('a record and the register', () => {
  test.each<[string, Json, string, ReadonlySet<string>?]>([
    ['all units agree', record(), 'qualified'],
    ['a former name', record({ debtorName: '示例建设局' }), 'qualified'],
    ['no name', record({ debtorName: undefined }), 'qualified'],
    ['brackets and blanks', record({ debtorCode: '11370100MADEUP1447', debtorName: '示例(一) 法院' }), 'qualified'],
    ['a name of nobody', record({ debtorName: '示例局' }), 'doubtful'],
    ['a later name', record({ formedDate: '2018-12-31' }), 'doubtful'],
    [
      'a later name of the unit that reports',
      record({ formedDate: '2018-12-31', debtorName: '示例建设委员会', responsibleName: '示例建设委员会' }),
      'qualified',
    ],
    ['an abolished unit', record({ debtorCode: offices, debtorName: '示例房管局' }), 'doubtful'],
    [
      'one before its last day',
      record({ debtorCode: offices, debtorName: '示例房管局', formedDate: '2024-12-31' }),
      'qualified',
    ],
    ['a code that is not there', record({ debtorCode: nobody }), 'unlinked'],
    ['a code that is not there, another in doubt', record({ debtorCode: nobody, responsibleName: '甲' }), 'unlinked'],
    ['an enterprise', record({ debtorCode: '91370100MADEUP0133', debtorName: '示例公司' }), 'unchecked'],
    ['an entry at fault', record({ debtorCode: doubtful, debtorName: '示例统计局' }), 'unchecked'],
    ['an entry at fault, another in doubt', record({ debtorCode: doubtful, responsibleName: '甲' }), 'doubtful'],
    ['a withdrawal', record({ debtorCode: nobody, operationType: '3' }), 'unchecked'],
    ['a faulty code', record(), 'unchecked', new Set(['debtorCode'])],
    ['a faulty name', record(), 'unchecked', new Set(['debtorName'])],
    ['no day', record({ formedDate: undefined }), 'unchecked'],
    ['a faulty day', record(), 'unchecked', new Set(['formedDate'])],
    ['a faulty value of something else', record(), 'qualified', new Set(['balance'])],
  ])('%s', (_name, one, expected, faulty = none) => {
    if (one['debtorName'] === own && _name === 'no name') delete one['debtorName'];
    if (_name === 'no day') delete one['formedDate'];
    expect(linkageOf(one, arrears, register, faulty)).toBe(expected);
  });

  test('without any code of a unit there is nothing to compare', () => {
    expect(linkageOf({ debtorName: own, formedDate: '2026-03-20' }, arrears, register, none)).toBe('unchecked');
  });

  test('every record type names at least the unit that reports', () => {
    for (const type of recordTypes) expect(unitsNamed(type).length, type.id).toBeGreaterThan(0);
    for (const { fields } of recordTypes)
      for (const { unitName } of fields)
        if (unitName !== undefined) expect(fields.some(({ name }) => name === unitName)).toBe(true);
  });
});

/** The rules that hold units against the register, by what a finding of theirs means. */
const meaning: Readonly<Record<string, string>> = {
  'common/unit-not-registered': 'unlinked',
  'common/unit-name-differs': 'doubtful',
  'common/unit-name-not-yet-used': 'doubtful',
  'common/unit-abolished': 'doubtful',
};

test('what the rules find and the answer for the record are the same', async () => {
  const names = fc.constantFrom('示例住建局', '示例建设委员会', '示例房管局', '示例局', '示例统计局', '示例财政局');
  const codes = fc.constantFrom(housing, offices, nobody, doubtful);
  const days = fc.constantFrom('2012-05-01', '2018-12-31', '2024-12-31', '2025-06-01');
  const changed = fc.record({
    debtorName: names,
    debtorCode: codes,
    responsibleName: names,
    responsibleCode: codes,
    formedDate: days,
    operationType: fc.constantFrom('1', '3'),
  });
  await fc.assert(
    fc.asyncProperty(changed, async (more) => {
      const one = record(more);
      const { told, tallies } = await runRules([{ type: 'arrears', record: one }], contextAt('2026-03-20', register));
      const found = told.flatMap(({ rule }) => meaning[rule] ?? []);
      const unrun = tallies.all.some(({ id, tally }) => meaning[id] !== undefined && tally.notRun.size > 0);
      const expected = found.includes('unlinked')
        ? 'unlinked'
        : found.includes('doubtful')
          ? 'doubtful'
          : unrun || more.operationType === '3'
            ? 'unchecked'
            : 'qualified';
      expect(linkageOf(one, arrears, register, none)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});
