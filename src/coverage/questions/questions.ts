import { samplesPerGroup } from '../../findings/collector.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Cell, Question, QuestionGap, Share } from '../../model/audit-report.js';
import type { QuestionCheck, QuestionForm } from '../../model/question.js';
import { compareTexts } from '../../standard/compare-texts.js';
import { groupBy } from '../../standard/group-by.js';
import { comparePlaces } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { carriedPoints } from './carried-check.js';
import { dutyPoints } from './duty-check.js';
import { fieldPoints } from './fields-check.js';
import { FactVerdicts } from './judge-facts.js';
import { rulesAsked } from './late-rules.js';
import { obligedPoints } from './obliged-check.js';
import { pagePoints } from './pages-check.js';
import type { Point, PointGap } from './point.js';
import { type RulesGiven, rulePoints } from './rules-check.js';

/**
 * Asks the questions about annual commitments.
 * @param cells of the duties the questions ask about, for the year of the audit; others are left alone.
 */
export async function questionsOf(
  view: AuditView,
  questions: readonly QuestionForm[],
  cells: readonly Cell[],
  lang: Lang,
): Promise<readonly Question[]> {
  const owned = await rulesAsked(questions);
  const rules = new Map(owned.map(({ rule }) => [rule.id, rule]));
  const given = { rules, verdicts: await FactVerdicts.judge(view, owned, wholeOf(questions)), lang };
  return questions.map((question) => answerOf(view, question, cells, given));
}

/** Rules that are to know of types of which nothing was reported that there are none. */
const wholeOf = (questions: readonly QuestionForm[]): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ checks }) => checks.flatMap((one) => (one.kind === 'rules' && one.whole ? one.rules : []))),
  );

interface Answered {
  readonly check: QuestionCheck;
  readonly notRun: string | null;
  readonly points: readonly Point[];
}

function answerOf(view: AuditView, question: QuestionForm, cells: readonly Cell[], given: RulesGiven): Question {
  const { lang } = given;
  const checks = question.checks.map((check): Answered => {
    const notRun = whyNot(view, check);
    return { check, notRun, points: notRun === null ? pointsOf(view, check, cells, given) : [] };
  });
  const points = checks.flatMap((one) => one.points);
  const holders = groupBy(points, ({ holder }) => holder);
  const gaps = gapsOf(view, checks);
  const { id, letter } = question;
  return {
    id,
    letter,
    ...(lang === 'zh' ? { title: question.title, counts: question.counts } : question.en),
    share: shareOf(points),
    checks: checks.map(({ check, notRun, points: own }) => ({
      id: check.id,
      title: lang === 'zh' ? check.title : check.en,
      share: shareOf(own),
      notRun,
    })),
    holders: [...holders]
      .sort(([a], [b]) => compareTexts(a, b))
      .map(([holder, own]) => ({ holder, share: shareOf(own) })),
    gaps: gaps.slice(0, samplesPerGroup).map(({ gap }) => gap),
    gapCount: gaps.length,
    errors: gaps.filter(({ gap, onlyHere }) => onlyHere && gap.severity === 'error').length,
  };
}

/** What a check has not been given; null where it has all it needs. */
function whyNot({ state }: AuditView, { kind }: QuestionCheck): string | null {
  if (kind === 'obliged' && state.registers.length === 0) return 'no-register';
  return kind === 'pages' && state.pages.length === 0 ? 'no-pages' : null;
}

function pointsOf(view: AuditView, check: QuestionCheck, cells: readonly Cell[], given: RulesGiven): readonly Point[] {
  const { lang } = given;
  switch (check.kind) {
    case 'obliged':
      return obligedPoints(view, check, cells, lang);
    case 'fields':
      return fieldPoints(view, check, lang);
    case 'rules':
      return rulePoints(view, check, given);
    case 'duty':
      return dutyPoints(check, cells, lang);
    case 'pages':
      return pagePoints(view, check, lang);
    case 'carried':
      return carriedPoints(view, check, lang);
  }
}

const shareOf = (points: readonly Point[]): Share => ({
  n: points.reduce((sum, { n }) => sum + n, 0),
  of: points.reduce((sum, { of }) => sum + of, 0),
});

interface Told {
  readonly gap: QuestionGap;
  readonly onlyHere: boolean;
}

/** By holder and place; what several checks say of one record in the same words is said once. */
function gapsOf(view: AuditView, checks: readonly Answered[]): readonly Told[] {
  const all = checks.flatMap(({ check, points }, order) =>
    points.flatMap(({ holder, gaps }) => gaps.map((gap) => ({ check: check.id, order, holder, gap }))),
  );
  all.sort(
    (a, b) =>
      compareTexts(a.holder, b.holder) ||
      compareGaps(a.gap, b.gap) ||
      a.order - b.order ||
      compareTexts(a.gap.message, b.gap.message),
  );
  const told = new Set<string>();
  return all.flatMap(({ check, holder, gap }) => {
    const { severity, message, onlyHere } = gap;
    const at = gap.at === null ? null : view.placeOf(gap.at);
    const text = JSON.stringify([holder, at, message]);
    if (told.has(text)) return [];
    told.add(text);
    return [{ gap: { check, severity, holder, name: view.units.nameOf(holder, view.lastDay), at, message }, onlyHere }];
  });
}

/** What is about no record comes first. */
function compareGaps({ at: a }: PointGap, { at: b }: PointGap): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return comparePlaces(a, b);
}
