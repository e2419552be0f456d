import { repairWords } from '../../findings/render.js';
import type { Repair } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import type { TextWords } from '../../reports/text-words.js';
import { visible } from '../../reports/visible.js';
import type { Front } from './front.js';
import type { FrontRows } from './rows.js';
import { styles } from './styles.js';
import { section, tellWith } from './tell-line.js';

/** What was put right before it was judged, by kinds: the cells of the copy are as they were. @param own the report about this input. */
export function tellRepairs(
  rows: FrontRows,
  own: Report,
  { marks, places, report, plan }: Front,
  words: TextWords,
  zh: boolean,
): void {
  if (marks.repairs.size === 0) return;
  section(rows, zh ? '已自动修正的写法' : 'Repairs');
  for (const [rule, count] of [...marks.repairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const first = own.repairs.find((repair) => repair.rule === rule);
    const what = `${repairWords(rule, report.lang)} ${words.times(count)}`;
    const line = `· ${what}${first === undefined ? '' : example(first, words, places.cell(first.at))}`;
    if (first === undefined) rows.line(line, styles.text);
    else tellWith(rows, line, first.at, places);
  }
  if (plan === null) return;
  rows.line(
    zh
      ? '检查时按修正后的写法判断；本副本的单元格没有改。要得到改好写法的副本，检查时加 --fix 和一个文件夹名。'
      : 'Values were judged as repaired; the cells of this copy are unchanged. Add --fix and a folder to get a repaired copy.',
    styles.small,
  );
}

const example = ({ from, to }: Repair, words: TextWords, place: string): string =>
  words.change(place, visible(from), visible(to));
