import { ruleContext } from '../../check/rule-run.js';
import { periodsOfYear, spanOf } from '../../coverage/periods.js';
import { obligations } from '../../generated/audit/obligations.js';
import type { Obligation } from '../../model/obligation.js';
import type { RuleRecord } from '../../model/rule.js';
import { seededRegister, seededReporters } from '../seed.js';
import { obligationId } from './obligation-types.js';

/** A duty of a unit that something reported fulfils. */
export interface Fulfilment {
  readonly obligation: string;
  readonly period: string;
}

const unitsByCode = new Map(
  seededRegister.units.flatMap(({ code, periods }) =>
    typeof periods === 'string' ? [] : periods.map((period) => [code, period] as const),
  ),
);

/** Whether a unit has a duty of its own, by the register and the list of reporters. */
function isHolder({ holders, seen }: Obligation, unitCode: string): boolean {
  if (holders.kind === 'listed')
    return seededReporters.reporters.some((one) => one.unitCode === unitCode && one.type === seen?.type);
  const unit = holders.kind === 'units' ? unitsByCode.get(unitCode) : undefined;
  if (holders.kind !== 'units' || unit === undefined) return false;
  const values: Readonly<Record<string, string>> = {
    subjectType: unit.subjectType,
    adminLevel: unit.adminLevel,
    commitmentRequired: unit.commitmentRequired ? '1' : '0',
  };
  return Object.entries(holders.where).every(([field, allowed]) => allowed.includes(values[field] ?? ''));
}

/** Duties of a unit an accepted record fulfils. @param type its record type’s id. @param asOf day to judge by. */
export function fulfilledByRecord(
  unitCode: string,
  type: string,
  record: RuleRecord,
  asOf: string,
): readonly Fulfilment[] {
  const run = ruleContext({ asOf });
  return obligations.flatMap((obligation) => {
    const { seen, period } = obligation;
    if (seen?.type !== type || seen.in === undefined || period === undefined) return [];
    if (seen.unit !== undefined && record[seen.unit] !== unitCode) return [];
    if (!isHolder(obligation, unitCode)) return [];
    if (seen.where !== undefined && seen.where(record, run) !== true) return [];
    const told = seen.in(record, run);
    const span = typeof told === 'string' ? spanOf(told) : undefined;
    if (span === undefined) return [];
    return periodsOfYear(span.start.slice(0, 4), period)
      .filter(
        ({ label, start, end }) =>
          label === told || (span.start === span.end && start <= span.start && span.end <= end),
      )
      .map(({ label }) => ({ obligation: obligationId(obligation), period: label }));
  });
}

/** Duties of a unit a zero report fulfils. @param type id of its record type; undefined is all of them. */
export function fulfilledByZeroReport(
  unitCode: string,
  type: string | undefined,
  reportPeriod: string,
): readonly Fulfilment[] {
  const span = spanOf(reportPeriod);
  if (span === undefined) return [];
  return obligations.flatMap((obligation) => {
    const { seen, period, zeroReport } = obligation;
    if (!zeroReport || period === undefined || (type !== undefined && seen?.type !== type)) return [];
    if (!isHolder(obligation, unitCode)) return [];
    return periodsOfYear(span.start.slice(0, 4), period)
      .filter(({ start, end }) => span.start <= start && end <= span.end)
      .map(({ label }) => ({ obligation: obligationId(obligation), period: label }));
  });
}
