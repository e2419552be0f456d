import type { Cell, Gap, ObligationSummary } from '../../model/audit-report.js';
import type { Severity } from '../../model/finding.js';
import { groupBy } from '../../standard/group-by.js';
import { type AuditPage, listed, placeText } from './page.js';
import { spansText } from './spans.js';

/** Units named in one line. */
const namesShown = 10;
/** Records named of one obligation. */
const placesShown = 2;
/** Other ways to make good than the usual one, and units named of each. */
const fixesShown = 2;
const fixNamesShown = 3;

/** What is missing or partial, by obligation: errors, warnings or notes, where the most is missing first. */
export const missingLines = (severity: Severity, page: AuditPage): readonly string[] =>
  missingGroups(severity, page).flatMap((group, i) => groupLines(group, i + 1, page));

/** Obligations of which something is missing or partial and that weigh as much as asked; where the most is missing first. */
export const missingGroups = (severity: Severity, page: AuditPage): readonly MissingGroup[] =>
  page.report.obligations
    .map((obligation) => groupOf(obligation, page))
    .filter((group) => group.severity === severity && group.size > 0)
    .sort((a, b) => b.size - a.size || (a.obligation.id < b.obligation.id ? -1 : 1));

/** What is missing or partial of one obligation. */
export interface MissingGroup {
  readonly obligation: ObligationSummary;
  readonly severity: Severity;
  readonly missing: readonly Cell[];
  readonly partial: readonly Cell[];
  /** The first ones of them. */
  readonly gaps: readonly Gap[];
  readonly size: number;
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function groupOf(obligation: ObligationSummary, { report, cellsOf }: AuditPage): MissingGroup {
  const cells = cellsOf(obligation.id);
  const missing = cells.filter((cell) => cell.missing > cell.partial);
  const partial = cells.filter((cell) => cell.partial > 0);
  const gaps = report.gaps.filter(
    ({ rule, status }) => rule === obligation.id && (status === 'missing' || status === 'partial'),
  );
  const severities = gaps.map(({ severity }) => severity).sort((a, b) => weight[a] - weight[b]);
  return {
    obligation,
    severity: severities[0] ?? obligation.severity,
    missing,
    partial,
    gaps,
    size: obligation.missing,
  };
}

function groupLines(group: MissingGroup, ordinal: number, page: AuditPage): readonly string[] {
  const { say } = page;
  const { obligation, gaps } = group;
  const partial = gaps.filter(({ status }) => status === 'partial').slice(0, placesShown);
  const hung = gaps.filter(({ status, at }) => status === 'missing' && at !== null).slice(0, placesShown);
  return [
    `  ${ordinal}. ${obligation.title}${say('：', ': ')}${countsText(obligation, page)}`,
    ...namesLine(say('缺  ', 'missing  '), group.missing, ({ missing, partial: flawed }) => missing - flawed, page),
    ...hung.map((gap) => `       · ${placeText(gap.at!, page)}  ${gap.message}`),
    ...namesLine(say('不全  ', 'partial  '), group.partial, ({ partial: flawed }) => flawed, page),
    ...partial.map((gap) => `       · ${gap.at === null ? '' : `${placeText(gap.at, page)}  `}${gap.message}`),
    ...fixLines(group, page),
  ];
}

/** `应有 18 个单位，按时 15、晚 1、缺 2`: units where each has one duty, else duties. */
export function countsText(obligation: ObligationSummary, { cellsOf, say }: AuditPage): string {
  const cells = cellsOf(obligation.id).filter(({ expected }) => expected > 0);
  const { partial } = obligation;
  const missing = obligation.missing - partial;
  const holders = new Set(cells.map(({ holder }) => holder));
  const one = holders.size === obligation.expected;
  const parts = [
    say(`按时 ${obligation.met}`, `${obligation.met} in time`),
    obligation.lateCount > 0 && say(`晚 ${obligation.lateCount}`, `${obligation.lateCount} late`),
    partial > 0 && say(`不全 ${partial}`, `${partial} partial`),
    missing > 0 && say(`缺 ${missing}`, `${missing} missing`),
    obligation.open > 0 && say(`未到期 ${obligation.open}`, `${obligation.open} not yet due`),
    obligation.unknown > 0 && say(`无法判断 ${obligation.unknown}`, `${obligation.unknown} not known`),
  ].filter(Boolean);
  const places = [...holders].every((holder) => /^\d{6}$/.test(holder));
  const whose = places ? say('个地区', ' divisions') : say('个单位', ' units');
  const unit = one ? whose : say('项', ' duties');
  const expected = say(`应有 ${obligation.expected} ${unit}，`, `${obligation.expected}${unit}: `);
  return expected + parts.join(say('、', ', '));
}

function namesLine(label: string, cells: readonly Cell[], count: Count, page: AuditPage): readonly string[] {
  return cells.length === 0 ? [] : [`     ${label}${listed(holderNames(cells, count, page), namesShown, page)}`];
}

/** How many duties of a cell are spoken of. */
type Count = (cell: Cell) => number;

function fixLines(group: MissingGroup, page: AuditPage): readonly string[] {
  const { say } = page;
  const { plain, others } = fixesOf(group, page);
  const own = plain === '' ? [] : [`     ${say('改法', 'fix')} ${plain}`];
  const lines = others.map(({ names, first }) => say(`     改法（${names}）${first}`, `     fix (${names}) ${first}`));
  const all = [...own, ...lines];
  return all.map((line, i) => (i === all.length - 1 ? `${line}   [${group.obligation.id}]` : line));
}

/** How to make good what is missing. */
interface Fixes {
  /** The usual way; empty where there is none. */
  readonly plain: string;
  /** What some have to do first. */
  readonly others: readonly { readonly names: string; readonly first: string }[];
}

/** What to do about what is missing; where something else has to be done first, for whom. */
export function fixesOf({ gaps }: MissingGroup, page: AuditPage): Fixes {
  const { say, nameOf } = page;
  const fixes = groupBy(gaps, ({ fix }) => fix);
  // the shortest is the end of those that ask for something else first
  const plain = [...fixes.keys()].sort((a, b) => a.length - b.length).find((fix) => endsOthers(fix, fixes)) ?? '';
  const rest = [...fixes].filter(([fix]) => fix !== plain).slice(0, fixesShown);
  const others = rest.map(([fix, own]) => {
    const first = plain !== '' && fix.endsWith(plain) ? fix.slice(0, -plain.length).replace(/[；; ]+$/, '') : fix;
    const names = listed([...new Set(own.map(({ holder }) => nameOf(holder)))], fixNamesShown, page);
    return { names, first };
  });
  return { plain: plain || (others.length > 0 ? '' : say('补报', 'report it')), others };
}

/** True for a way to make good that is the only one, or that of gaps without a reason. */
const endsOthers = (fix: string, fixes: ReadonlyMap<string, readonly Gap[]>): boolean =>
  fixes.get(fix)!.some(({ status }) => status === 'missing') || fixes.size === 1;

/** Units in order, each with the periods or the number that are concerned where it is more than the year. */
function holderNames(cells: readonly Cell[], count: Count, page: AuditPage): readonly string[] {
  const { report } = page;
  const byHolder = groupBy(cells, ({ holder }) => holder);
  return [...byHolder].map(([holder, own]) => {
    const name = page.nameOf(holder);
    const spans = own.map((cell) => ({
      period: cell.period === report.year ? '' : cell.period,
      count: cell.expected > 1 ? count(cell) : null,
    }));
    const notes = spansText(spans, page);
    return notes === '' ? name : page.say(`${name}（${notes}）`, `${name} (${notes})`);
  });
}
