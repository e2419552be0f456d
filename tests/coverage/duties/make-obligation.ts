import { dutiesOf } from '../../../src/coverage/duties/duties.js';
import type { Cell } from '../../../src/model/audit-report.js';
import type { AuditState } from '../../../src/model/audit-state.js';
import type { Obligation } from '../../../src/model/obligation.js';
import type { RecordFilter, RecordValue } from '../../../src/model/rule.js';
import { viewOf } from '../make-state.js';

/** The value of a field, as a compiled expression gives it. */
export const field =
  (name: string): RecordValue =>
  (self) =>
    self[name];

/** `self.name == value`, absent where the field is. */
export const equals =
  (name: string, value: string): RecordFilter =>
  (self) =>
    self[name] === undefined ? undefined : self[name] === value;

/** A day of the year after or of the year, whatever the period. */
export const onDay =
  (day: string): RecordValue =>
  () =>
    day;

/** The yearly commitment of the units of a register, due on 31 March. */
export const commitment: Obligation = {
  id: 'coverage/example',
  ref: 'NDCN-01',
  severity: 'error',
  lateIsError: false,
  measures: [3],
  duty: '年度承诺',
  title: '没有当年的年度承诺',
  fix: '没有作出承诺的尽快作出；已经公开的补报',
  en: {
    duty: 'Annual commitment',
    title: 'No annual commitment',
    fix: 'Commit, publish and report',
  },
  basis: { text: '措施3', confidence: 'proposed' },
  parameters: [],
  holders: { kind: 'units', where: { commitmentRequired: ['1'] } },
  period: 'year',
  zeroReport: false,
  due: (self) => `${String(self['year'])}-03-31`,
  seen: {
    type: 'annual-commitment',
    unit: 'unitCode',
    in: field('commitmentYear'),
    where: equals('commitmentStatus', '1'),
    done: field('publishDate'),
  },
  doneByReport: false,
  reads: { 'annual-commitment': ['commitmentStatus', 'commitmentYear', 'publishDate', 'unitCode'] },
};

/** An obligation like another one without some of its parts. */
export function without<Part extends 'seen' | 'period' | 'done'>(
  { ...obligation }: Obligation,
  ...parts: readonly Part[]
): Obligation {
  for (const part of parts) delete obligation[part];
  return obligation;
}

/** A cell on one line: `2025 late +5 (reason)`; several duties by their numbers. */
export function lineOf({ holder, period, status, late, reason, ...counts }: Cell, withHolder = false): string {
  const { expected, met, lateCount, missing, open, unknown } = counts;
  const several =
    expected > 1
      ? ` of ${expected}: ${met} met, ${lateCount} late, ${missing} missing, ${open} open, ${unknown} unknown`
      : '';
  return `${withHolder ? `${holder} ` : ''}${period} ${status}${late === null ? '' : ` +${late}`}${reason === '' ? '' : ` (${reason})`}${several}`;
}

/** The cells of an obligation, each on one line. */
export const linesOf = (state: AuditState, obligation: Obligation, withHolder = false): readonly string[] =>
  dutiesOf(viewOf(state), [obligation]).cells.map((cell) => lineOf(cell, withHolder));
