import { keptWords, repairWords } from '../findings/render.js';
import type { Repair } from '../model/finding.js';
import type { Report, ReportRepairGroup } from '../model/report.js';

/** What was put right in one way, or why it cannot be written: the words, and how often, exactly. */
export interface RepairKind {
  readonly words: string;
  readonly count: number;
}

/** Repairs by their rules, the most frequent first, each with the first one that is listed. */
export const repairKinds = (report: Report): readonly (RepairKind & { readonly first: Repair | undefined })[] =>
  countedBy(report.repairGroups, ({ rule }) => rule).map(([rule, count]) => ({
    words: repairWords(rule, report.lang),
    count,
    first: report.repairs.find((repair) => repair.rule === rule),
  }));

/** Repairs that no fixed copy will have, by the reason, the most frequent first. */
export const keptKinds = (report: Report): readonly RepairKind[] =>
  countedBy(report.repairGroups, ({ kept }) => kept).map(([why, count]) => ({
    words: keptWords(why, report.lang),
    count,
  }));

/** Counts by a name; groups without one do not count. */
function countedBy(
  groups: readonly ReportRepairGroup[],
  nameOf: (group: ReportRepairGroup) => string | null,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const name = nameOf(group);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + group.count);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
