import type { Unit, Values } from '../../dataset.js';
import { wan } from '../amounts.js';
import type { Book } from '../book.js';
import { addDays, lastDayOf } from '../days.js';

export interface Project {
  /** 2501-370102-04-01-000001 */
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly approved: readonly [day: string, document: string, by: Unit];
  /** Hundreds of yuan. */
  readonly budget: number;
  readonly bond?: number;
  readonly content: string;
  readonly started?: string;
  readonly planned: string;
  /** How much had been spent at the end of each period, and what differs there. */
  readonly periods: readonly (readonly [period: string, spent: number, values?: Values])[];
}

/** A project paid for by the government, period by period (204). */
export function project(book: Book, unit: Unit, one: Project): void {
  for (const [period, spent, values] of one.periods) {
    book.add('204', unit, addDays(lastDayOf(period), 6), {
      projectCode: one.code,
      projectName: one.name,
      reportPeriod: period,
      unitName: unit.name,
      unitCode: unit.code,
      projectType: one.type,
      approvalDocument: one.approved[1],
      approvalUnit: one.approved[2].name,
      approvalDate: one.approved[0],
      approvedBudget: wan(one.budget),
      affordabilityResult: '1',
      negativeListCheck: '1',
      fundSource: one.bond === undefined ? '1' : '3',
      ...(one.bond !== undefined && { specialBond: wan(one.bond) }),
      content: one.content,
      contentChanged: '0',
      investedAmount: wan(spent),
      forecastTotal: wan(one.budget),
      overBudget: '0',
      debtCheck: '1',
      ...(one.started !== undefined && { startDate: one.started }),
      planFinishDate: one.planned,
      projectStatus: one.started === undefined || one.started > lastDayOf(period) ? '1' : '2',
      ...values,
    });
  }
}
