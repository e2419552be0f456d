import { render } from '../findings/render.js';
import { wordsOfGap } from '../findings/texts/duty-gaps.js';
import type { Lang } from '../findings/texts/text.js';
import { scheme } from '../generated/audit/evaluation.js';
import { obligations } from '../generated/audit/obligations.js';
import { questions } from '../generated/audit/questions.js';
import type {
  AuditReport,
  Cell,
  Completeness,
  DutyStatus,
  Gap,
  ObligationSummary,
  Question,
} from '../model/audit-report.js';
import type { AuditState } from '../model/audit-state.js';
import type { DutyGap } from '../model/duty-gap.js';
import type { Finding } from '../model/finding.js';
import type { LinkageCounts } from '../model/linkage.js';
import type { Verdict } from '../model/report.js';
import { allTypes } from '../standard/all-types.js';
import { completenessOf } from './completeness.js';
import { noCounts } from './duties/cell.js';
import { dutiesOf } from './duties/duties.js';
import { analysisOf } from './evaluation/analysis.js';
import { evaluationOf } from './evaluation/score.js';
import { warningDraftsOf } from './evaluation/warnings.js';
import { auditProblems } from './problems.js';
import { questionsOf } from './questions/questions.js';
import { runOf } from './run-of.js';
import { AuditView } from './view.js';

const types = [...allTypes.values()];

/** The report of an audit: worked out of its state alone, however the state came together. */
export async function auditReport(state: AuditState, lang: Lang): Promise<AuditReport> {
  const view = new AuditView(state, runOf(state));
  const { settings } = view;
  const duties = dutiesOf(view, obligations);
  const answers = await questionsOf(view, questions, duties.cells, lang);
  const completeness = completenessOf(view);
  const { scores, unplaced } = evaluationOf(view, duties.cells, scheme, lang);
  const drafts = warningDraftsOf(view, duties.cells, scheme, lang);
  const found = { cells: duties.cells, obligations: duties.summaries, questions: answers, scores, unplaced, drafts };
  const problems = auditProblems(view, duties.summaries, completeness);
  const errors = errorsOf(state, duties.summaries, answers);
  const undeterminedBy = obstaclesOf(problems, duties.summaries);
  return {
    verdict: verdictOf(undeterminedBy, errors),
    undeterminedBy,
    year: settings.year,
    asOf: settings.asOf,
    lang,
    standard: { version: settings.standard },
    summary: {
      holders: new Set(duties.cells.map(({ holder }) => holder)).size,
      records: sum(state.sources.map(({ records }) => records)),
      cells: cellsByStatus(duties.cells),
      errors,
      warnings:
        sum(duties.summaries.map(({ gaps }) => gaps.warning)) + sum(state.sources.map(({ counts }) => counts.warning)),
      linkage: linkageOf(completeness),
    },
    registers: state.registers.map(({ units: _, problems: __, ...register }) => register),
    reporters: state.reporters.map(({ file, sha256, reporters }) => ({ file, sha256, lines: reporters.length })),
    sources: state.sources.map(({ file, sha256, size, format, records, counts, sheets }) => ({
      ...{ file, sha256, size, format, records, counts },
      sheets: sheets.map((sheet) => ({ ...sheet, title: allTypes.get(sheet.type ?? '')?.title ?? null })),
    })),
    ignored: state.ignored,
    problems: problems.map((problem) => render(problem, lang, types)),
    holders: holdersOf(view, duties.cells, completeness),
    obligations: duties.summaries.map((one) => ({ ...one, title: nameOf(one.id, lang) })),
    matrix: duties.cells,
    gaps: duties.gaps.map((gap) => wordedGap(gap, lang)),
    gapCount: duties.gapCount,
    questions: answers,
    completeness,
    timeliness: duties.timeliness.map((one) => ({ ...one, title: nameOf(one.obligation, lang) })),
    evaluation: scores,
    unplaced,
    warnings: drafts,
    analysis: analysisOf(view, scheme, found, lang),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Each thing once: duties, records by themselves, and what only shows between records. */
const errorsOf = (state: AuditState, duties: readonly ObligationSummary[], answers: readonly Question[]): number =>
  sum(duties.map(({ gaps }) => gaps.error)) +
  sum(state.sources.map(({ counts }) => counts.error)) +
  sum(answers.map(({ errors }) => errors));

/** What keeps the audit from a verdict: what could not be read, and duties that weigh as errors of which nobody can tell. */
const obstaclesOf = (problems: readonly Finding[], duties: readonly ObligationSummary[]): readonly string[] =>
  [
    ...new Set([
      ...problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ...duties.filter(({ severity, unknown }) => severity === 'error' && unknown > 0).map(({ id }) => id),
    ]),
  ].sort();

function verdictOf(undeterminedBy: readonly string[], errors: number): Verdict {
  if (undeterminedBy.length > 0) return 'undetermined';
  return errors > 0 ? 'fail' : 'pass';
}

function cellsByStatus(cells: readonly Cell[]): Readonly<Record<DutyStatus, number>> {
  const counts = noCounts();
  for (const { status } of cells) counts[status] += 1;
  return counts;
}

/** Records of all types by how they stand to the register; null where there is none. */
function linkageOf(completeness: readonly Completeness[]): LinkageCounts | null {
  const all = completeness.flatMap(({ unit, linkage }) => (unit === null && linkage !== null ? [linkage] : []));
  const total = (one: keyof LinkageCounts): number => sum(all.map((counts) => counts[one]));
  if (all.length === 0) return null;
  return {
    qualified: total('qualified'),
    doubtful: total('doubtful'),
    unlinked: total('unlinked'),
    unchecked: total('unchecked'),
  };
}

/** Everybody named in the report, by code. */
function holdersOf(
  { lastDay, units, state }: AuditView,
  cells: readonly Cell[],
  completeness: readonly Completeness[],
): AuditReport['holders'] {
  const reporting = new Map(completeness.flatMap(({ unit, name }) => (unit === null ? [] : [[unit, name] as const])));
  const listed = new Map(
    state.reporters.flatMap(({ reporters }) =>
      reporters.map(({ unitCode, unitName }) => [unitCode, unitName] as const),
    ),
  );
  const codes = new Set([...cells.map(({ holder }) => holder), ...reporting.keys()]);
  return [...codes]
    .filter((code) => code !== '')
    .sort()
    .map((code) => ({
      code,
      name: units.nameOf(code, lastDay) || reporting.get(code) || (listed.get(code) ?? ''),
      division: units.divisionOf(code, lastDay),
    }));
}

const byId = new Map(obligations.map((obligation) => [obligation.id, obligation]));

const nameOf = (id: string, lang: Lang): string => (lang === 'zh' ? byId.get(id)!.duty : byId.get(id)!.en.duty);

function wordedGap(gap: DutyGap, lang: Lang): Gap {
  const { done: _, reason: __, count: ___, ...rest } = gap;
  return { ...rest, ...wordsOfGap(gap, byId.get(gap.rule)!, lang) };
}
