import type { Question, QuestionGap } from '../../model/audit-report.js';
import { type AuditPage, placeText, shareText } from './page.js';
import { reasonText } from './words.js';

/** Units named of one question, those that lack the most. */
const unitsShown = 3;
/** Gaps told of one question. */
const gapsShown = 3;

/** The seven questions about annual commitments, each with its count, the units that lack the most, and the first gaps. */
export const questionLines = (page: AuditPage): readonly string[] =>
  page.report.questions.flatMap((question) => oneQuestion(question, page));

function oneQuestion(question: Question, page: AuditPage): readonly string[] {
  const { say } = page;
  const { letter, title, counts, share, gaps, gapCount } = question;
  const lacking = question.checks.filter((check) => check.share.n < check.share.of);
  const worst = lackingUnits(question, page).slice(0, unitsShown);
  const between = say('、', ', ');
  const rest = gapCount - Math.min(gapsShown, gaps.length);
  return [
    `  ${letter} ${title}  ${shareText(share, page)}`,
    ...(counts === '' ? [] : [`    ${say('怎么数', 'counted')} ${counts}`]),
    ...(lacking.length === 0 || question.checks.length === 1
      ? []
      : [
          `    ${say('不足的', 'lacking')} ${lacking.map((check) => `${check.title} ${check.share.n}/${check.share.of}`).join(between)}`,
        ]),
    ...idleTexts(question, page).map((text) => `    ${text}`),
    ...(worst.length === 0 ? [] : [`    ${say('差得最多的', 'units')} ${worst.join(between)}`]),
    ...firstOfEach(gaps)
      .slice(0, gapsShown)
      .map((gap) => `    · ${gapPlace(gap, page)}  ${gap.message}`),
    ...(rest > 0 ? [say(`    · ……另有 ${rest} 处`, `    · … ${rest} more`)] : []),
  ];
}

/** Checks of a question that were not carried out, and why. */
export const idleTexts = ({ checks }: Question, { say, nameOf }: AuditPage): readonly string[] =>
  checks
    .filter(({ notRun }) => notRun !== null)
    .map(({ title, notRun }) => {
      const why = reasonText(notRun!, say, nameOf);
      return say(`没有查 ${title}：${why}`, `not looked at: ${title}: ${why}`);
    });

/** `甲局 1/2`: the units that lack anything, those that lack the most first. */
export const lackingUnits = ({ holders }: Question, page: AuditPage): readonly string[] =>
  holders
    .filter(({ share }) => share.n < share.of)
    .sort((a, b) => shortOf(b.share) - shortOf(a.share) || (a.holder < b.holder ? -1 : 1))
    .map(({ holder, share }) => `${page.nameOf(holder)} ${share.n}/${share.of}`);

/** Whose it is and where it stands. */
export function gapPlace({ name, at }: QuestionGap, page: AuditPage): string {
  const place = at === null ? '' : placeText(at, page);
  // units often hand in folders of their own name
  return place.startsWith(name) ? place : [name, place].filter(Boolean).join(' ');
}

/** The first gap of each check, then the others: examples should not all be of one kind. */
export function firstOfEach(gaps: Question['gaps']): Question['gaps'] {
  const first = gaps.filter((gap, i) => gaps.findIndex(({ check }) => check === gap.check) === i);
  return [...first, ...gaps.filter((gap) => !first.includes(gap))];
}

const shortOf = ({ n, of }: { readonly n: number; readonly of: number }): number => of - n;
