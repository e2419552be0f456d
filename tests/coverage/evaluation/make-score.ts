import { evaluationOf } from '../../../src/coverage/evaluation/score.js';
import { scheme } from '../../../src/generated/audit/evaluation.js';
import type { Cell, CityScore, IndicatorResult } from '../../../src/model/audit-report.js';
import type { AuditSettings, Fact, StateUnit } from '../../../src/model/audit-state.js';
import { factOf, sourceOf, stateOf, unitOf, viewOf } from '../make-state.js';

export const unit = '11370100MADEUP128H';
export const other = '11370200MADEUP3126';
/** A unit in 济南 and one in 青岛, as a register has them. */
export const units: readonly StateUnit[] = [
  unitOf(unit, '济南市示例局'),
  unitOf(other, '青岛市示例局', { divisionCode: '370200' }),
];

let ids = 0;

/** A record of a unit in 济南, with an identifier of its own unless one is given. */
export const made = (type: string, record: Fact['record'], values: Partial<Fact> = {}): Fact => {
  ids += 1;
  return factOf(
    type,
    { recordId: `${unit}-${ids}`, reportingUnitCode: unit, divisionCode: '370100', ...record },
    { row: ids, ...values },
  );
};

export const cellOf = (obligation: string, values: Partial<Cell>): Cell => ({
  obligation,
  holder: unit,
  period: '2025',
  status: 'fulfilled',
  due: null,
  done: null,
  late: null,
  expected: 0,
  met: 0,
  lateCount: 0,
  missing: 0,
  open: 0,
  unknown: 0,
  partial: 0,
  reason: '',
  ...values,
});

interface Given {
  readonly cells?: readonly Cell[];
  readonly units?: readonly StateUnit[];
  readonly settings?: Partial<AuditSettings>;
}

export const evaluated = (facts: readonly Fact[], { cells = [], units: known = units, settings = {} }: Given = {}) =>
  evaluationOf(viewOf(stateOf([sourceOf(facts)], known, settings)), cells, scheme, 'zh');

export const scoreIn = (division: string, facts: readonly Fact[], given?: Given): CityScore =>
  evaluated(facts, given).scores.find((one) => one.division === division)!;

export const indicatorOf = (score: CityScore, id: string): IndicatorResult =>
  score.indicators.find((one) => one.id === id)!;
