import type { Comparison } from '../model/comparison.js';
import type { RenderedFinding, Severity } from '../model/finding.js';
import { kindOf, recordIdentity } from './identity.js';
import { NowJudge } from './judge-now.js';
import { type RunFacts, ThenJudge } from './judge-then.js';
import { match } from './match.js';
import type { Now, NowFindings } from './now.js';
import { Tables } from './tables.js';
import { Tally } from './tally.js';
import type { Then, ThenFinding } from './then.js';
import type { Watch } from './watch.js';

/** Most findings listed as fixed, and as gone. */
const mostListed = 1000;

/** A comparison, and the findings of the report with what they are in it. */
export interface Compared {
  readonly comparison: Comparison;
  readonly findings: readonly RenderedFinding[];
}

/**
 * Holds a run against an earlier report. What cannot be told is undecided: a finding is fixed only where its record was read
 * and judged again, and new only where the earlier report would have had it.
 * @param now what the run told without listing it; the listed findings are added here.
 */
export function compare(then: Then, now: Now, run: RunFacts): Compared {
  const { report } = run;
  const tables = new Tables(report.sources);
  for (const [i, finding] of report.findings.entries()) now.take(finding, i);
  const nows = now.groups;
  match(then, nows, tables);

  const tally = new Tally();
  const untold = untoldOf(report.groups, nows);
  for (const [kind, counts] of untold)
    for (const one of counts) tally.add(kind, one.severity, 'undecidedNow', one.count);
  const changes = new Map<number, NonNullable<RenderedFinding['change']>>();
  const newness = new NowJudge(run, then, tables);
  for (const one of nows) {
    const { kind, finding, count, matched, listed } = one;
    const isNew = matched < count && newness.isNew(one);
    tally.add(kind, finding.severity, 'remaining', matched);
    tally.add(kind, finding.severity, isNew ? 'added' : 'undecidedNow', count - matched);
    const rest = isNew ? 'added' : 'undecided';
    for (const [i, index] of listed.entries()) changes.set(index, i < matched ? 'remaining' : rest);
  }

  const fates = fatesOf(then, new ThenJudge(run, then, tables, new Set(untold.keys())), run.watch);
  const fixed: RenderedFinding[] = [];
  const gone: RenderedFinding[] = [];
  for (const [{ finding, kind }, fate] of fates) {
    tally.addThen(kind, finding.severity, fate, 1);
    if (fate !== 'undecided') (fate === 'fixed' ? fixed : gone).push(finding);
  }
  for (const [kind, counts] of then.unlisted)
    for (const severity of severities) tally.addThen(kind, severity, 'undecided', counts[severity]);

  const { file, report: earlier } = then.baseline;
  const { records, errors, warnings, infos } = earlier.summary;
  return {
    comparison: {
      baseline: {
        file,
        asOf: earlier.asOf,
        standard: earlier.standard.version,
        profile: { id: earlier.profile.id, title: earlier.profile.title },
        summary: { records, errors, warnings, infos },
        unlisted: then.unlistedCount,
      },
      counts: tally.counts,
      groups: tally.groups,
      fixed: fixed.slice(0, mostListed).map(withoutChange),
      gone: gone.slice(0, mostListed).map(withoutChange),
    },
    findings: report.findings.map((finding, i) => ({ ...finding, change: changes.get(i) ?? 'undecided' })),
  };
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What an earlier comparison said of it is of no interest, and neither are the cells that stood around it. */
const withoutChange = ({ change: _, context: __, ...finding }: RenderedFinding): RenderedFinding => finding;

/** Findings of the run that were only counted, by kind. */
function untoldOf(
  groups: RunFacts['report']['groups'],
  nows: readonly NowFindings[],
): ReadonlyMap<string, readonly { readonly severity: Severity; readonly count: number }[]> {
  const counts = new Map<string, number>();
  const add = (kind: string, severity: Severity, more: number): void => {
    const name = `${severity}\n${kind}`;
    counts.set(name, (counts.get(name) ?? 0) + more);
  };
  for (const { rule, field, severity, count } of groups) add(kindOf(rule, field), severity, count);
  for (const { kind, finding, count } of nows) add(kind, finding.severity, -count);
  const untold = new Map<string, { severity: Severity; count: number }[]>();
  for (const [name, count] of counts) {
    if (count <= 0) continue;
    const at = name.indexOf('\n');
    const kind = name.slice(at + 1);
    untold.set(kind, [...(untold.get(kind) ?? []), { severity: name.slice(0, at) as Severity, count }]);
  }
  return untold;
}

/**
 * What has become of the findings that were paired with none. Where fewer rows have a key than had such findings, the
 * others were taken out and not put right.
 */
function fatesOf(then: Then, judge: ThenJudge, watch: Watch): Map<ThenFinding, 'fixed' | 'gone' | 'undecided'> {
  const fates = new Map<ThenFinding, 'fixed' | 'gone' | 'undecided'>();
  const rows = new Map<string, Map<string, ThenFinding[]>>();
  for (const one of then.findings) {
    const { finding, isMatched } = one;
    if (!isMatched) fates.set(one, judge.fateOf(one));
    if (finding.key === null) continue;
    const name = recordIdentity(finding);
    const row = JSON.stringify([finding.at.file, finding.at.sheet, finding.at.row]);
    const own = rows.get(name) ?? new Map<string, ThenFinding[]>();
    rows.set(name, own.set(row, [...(own.get(row) ?? []), one]));
  }
  for (const own of rows.values()) {
    const { key } = [...own.values()][0]![0]!.finding;
    let over = own.size - (watch.seen(key!)?.rows ?? own.size);
    for (const ones of [...own.values()].reverse()) {
      if (over <= 0) break;
      if (ones.some((one) => !fates.has(one) || judge.isUnread(one))) continue;
      for (const one of ones) fates.set(one, 'gone');
      over -= 1;
    }
  }
  return fates;
}
