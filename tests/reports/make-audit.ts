import { noCounts } from '../../src/coverage/duties/cell.js';
import type {
  AuditReport,
  Cell,
  DutyStatus,
  Gap,
  ObligationSummary,
  Question,
  RecordPlace,
} from '../../src/model/audit-report.js';

/** A cell of one duty, or, with `expected`, of several. */
export function cellOf(
  obligation: string,
  holder: string,
  period: string,
  status: DutyStatus,
  values: Partial<Cell> = {},
): Cell {
  const is = (...those: DutyStatus[]): number => (those.includes(status) ? 1 : 0);
  return {
    obligation,
    holder,
    period,
    status,
    due: null,
    done: null,
    late: null,
    expected: status === 'not-applicable' ? 0 : 1,
    met: is('fulfilled', 'zero'),
    lateCount: is('late'),
    missing: is('missing', 'partial'),
    open: is('open'),
    unknown: is('unknown'),
    partial: is('partial'),
    reason: '',
    ...values,
  };
}

const sum = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((all, cell) => all + of(cell), 0);

/** How an obligation fares, added up from its cells. */
export function summaryOf(
  id: string,
  title: string,
  cells: readonly Cell[],
  values: Partial<ObligationSummary> = {},
): ObligationSummary {
  const own = cells.filter(({ obligation }) => obligation === id);
  const counts = noCounts();
  for (const { status } of own) counts[status] += 1;
  return {
    id,
    ref: 'NDCN-01',
    severity: 'error',
    title,
    measures: [3],
    basis: '措施3',
    confidence: 'proposed',
    parameters: [],
    cells: counts,
    expected: sum(own, ({ expected }) => expected),
    met: sum(own, ({ met }) => met),
    lateCount: sum(own, ({ lateCount }) => lateCount),
    missing: sum(own, ({ missing }) => missing),
    open: sum(own, ({ open }) => open),
    unknown: sum(own, ({ unknown }) => unknown),
    partial: sum(own, ({ partial }) => partial),
    gaps: { error: 0, warning: 0, info: 0 },
    notRun: null,
    ...values,
  };
}

export const gapOf = (cell: Cell, values: Partial<Gap> = {}): Gap => ({
  rule: cell.obligation,
  severity: 'error',
  status: cell.status as Gap['status'],
  holder: cell.holder,
  name: '',
  period: cell.period,
  due: cell.due,
  late: cell.late,
  at: null,
  message: '没有见到记录',
  fix: '补报',
  ...values,
});

export const placeOf = (row: number, values: Partial<RecordPlace> = {}): RecordPlace => ({
  file: '承诺.xlsx',
  sheet: 'Sheet1',
  row,
  recordId: null,
  ...values,
});

export const questionOf = (
  letter: string,
  title: string,
  n: number,
  of: number,
  values: Partial<Question> = {},
): Question => ({
  id: `coverage/question-${letter.toLowerCase()}`,
  letter,
  title,
  counts: '',
  share: { n, of },
  checks: [],
  holders: [],
  gaps: [],
  gapCount: 0,
  errors: 0,
  ...values,
});

/** A report in which nothing is wrong but what is given. */
export const auditOf = (values: Partial<AuditReport> = {}): AuditReport => {
  const matrix = values.matrix ?? [];
  const cells = noCounts();
  for (const { status } of matrix) cells[status] += 1;
  return {
    verdict: 'pass',
    undeterminedBy: [],
    year: '2025',
    asOf: '2026-04-30',
    lang: 'zh',
    standard: { version: '0.1.0' },
    summary: {
      holders: new Set(matrix.map(({ holder }) => holder)).size,
      records: 0,
      cells,
      errors: 0,
      warnings: 0,
      linkage: null,
    },
    registers: [],
    reporters: [],
    sources: [],
    ignored: [],
    problems: [],
    holders: [],
    obligations: [],
    matrix,
    gaps: [],
    gapCount: values.gaps?.length ?? 0,
    questions: [],
    completeness: [],
    timeliness: [],
    evaluation: [],
    unplaced: [],
    warnings: [],
    analysis: { figures: [], draft: '' },
    ...values,
  };
};
