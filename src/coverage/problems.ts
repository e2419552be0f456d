import { nowhere } from '../findings/nowhere.js';
import type { Completeness, ObligationSummary } from '../model/audit-report.js';
import type { BatchFact } from '../model/audit-state.js';
import type { Finding, Params, Severity } from '../model/finding.js';
import { compareTexts } from '../standard/compare-texts.js';
import { namesInBatches } from './names-in-batches.js';
import type { AuditView } from './view.js';
import { zeroConflicts } from './zero-conflicts.js';

const told = (rule: string, severity: Severity, params: Params, file = ''): Finding => ({
  rule,
  severity,
  at: { ...nowhere, file },
  key: null,
  params,
  value: null,
  related: [],
});

/** What keeps an audit from knowing that all is there: of the whole first, then of each register and file. */
export function auditProblems(
  view: AuditView,
  duties: readonly ObligationSummary[],
  completeness: readonly Completeness[],
): readonly Finding[] {
  const { state, units } = view;
  const idle = duties.filter(({ notRun }) => notRun === 'no-register').length;
  const records = state.sources.reduce((sum, one) => sum + one.records, 0);
  const isZero = view.batches.some(({ batch }) => batch.zero);
  const conflicting = units.codes.filter((code) => units.of(code) === 'conflicting');
  return [
    ...(records === 0 && !isZero ? [told('audit/no-records', 'error', {})] : []),
    ...(duties.every(({ expected, open }) => expected === open)
      ? [told('audit/nothing-due', 'error', { day: view.settings.asOf })]
      : []),
    ...(idle > 0 ? [told('audit/no-register', 'error', { count: idle })] : []),
    ...(conflicting.length > 0
      ? [told('audit/conflicting-registers', 'error', { count: conflicting.length, code: conflicting[0]! })]
      : []),
    ...state.registers.flatMap(({ file, faulty, problems }) => [
      ...(faulty > 0 ? [told('audit/faulty-register', 'error', { count: faulty }, file)] : []),
      ...problems,
    ]),
    ...unregistered(view),
    ...completeness.flatMap(({ unit, title, duplicates: { records, surplus } }) =>
      unit === null && surplus > 0
        ? [told('audit/duplicates', 'warning', { title, count: records, rows: surplus })]
        : [],
    ),
    ...state.repeated.map(({ file, sha256 }) =>
      told('audit/same-file', 'warning', { source: nameOf(view, sha256) }, file),
    ),
    ...zeroConflicts(view).map(({ batch, source, records }) =>
      told('audit/records-beside-zero-report', 'warning', zeroParams(batch, records), source.file),
    ),
    ...state.sources.flatMap(({ problems }) => problems),
  ];
}

const zeroParams = ({ unitCode, unitName, period }: BatchFact, count: number): Params => ({
  unit: unitName || unitCode,
  period,
  count,
});

const nameOf = ({ state }: AuditView, digest: string): string =>
  state.sources.find(({ sha256 }) => sha256 === digest)?.file ?? '';

/** Units that reported without being in any register. */
function unregistered({ state, units, batches }: AuditView): readonly Finding[] {
  if (state.registers.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { counted } of state.sources)
    for (const { unit, records } of counted)
      if (unit !== '' && units.of(unit) === 'unlisted') counts.set(unit, (counts.get(unit) ?? 0) + records);
  const names = namesInBatches(batches.map(({ batch }) => batch));
  return [...counts]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([code, count]) => told('audit/unit-not-registered', 'warning', { unit: names.get(code) ?? '', code, count }));
}
