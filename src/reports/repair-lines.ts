import { keptWords, repairWords } from '../findings/render.js';
import type { Repair } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { addressOf } from './address.js';
import type { TextWords } from './text-words.js';
import { visible } from './visible.js';

/** What was repaired, by the kind of repair with an example; then repairs that no fixed copy will have, by the reason. */
export const repairLines = (report: Report, words: TextWords): string[] => [
  ...kindLines(report, words),
  ...keptLines(report, words),
];

function kindLines(report: Report, words: TextWords): string[] {
  const groups = new Map<string, Repair[]>();
  for (const repair of report.repairs) {
    const group = groups.get(repair.rule);
    if (group) group.push(repair);
    else groups.set(repair.rule, [repair]);
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([rule, repairs]) => {
      const first = repairs[0]!;
      const example = words.change(addressOf(first.at, words), visible(first.from), visible(first.to));
      return `${repairWords(rule, report.lang)} ${words.times(repairs.length)}${example}`;
    });
}

/** Repairs that no fixed copy will have, by the reason. */
function keptLines({ repairs, lang }: Report, words: TextWords): string[] {
  const counts = new Map<string, number>();
  for (const { kept } of repairs) if (kept !== undefined) counts.set(kept, (counts.get(kept) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([why, count]) => `${words.kept(count, keptWords(why, lang))}`);
}
