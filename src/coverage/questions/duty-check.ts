import { periodWords } from '../../findings/period-words.js';
import type { Lang } from '../../findings/texts/text.js';
import type { Cell } from '../../model/audit-report.js';
import type { DutyCheck } from '../../model/question.js';
import type { Point, PointGap } from './point.js';
import { filled } from './words.js';

/** The duties of an obligation that are due; what is late is there all the same. */
export function dutyPoints(check: DutyCheck, cells: readonly Cell[], lang: Lang): readonly Point[] {
  return cells
    .filter(({ obligation }) => obligation === check.obligation)
    .map(({ holder, period, expected, open, met, lateCount, missing, unknown }): Point => {
      const gap = (reason: 'missing' | 'unknown', count: number): readonly PointGap[] => {
        if (count === 0) return [];
        const message = filled(check.gaps[reason], lang, { period: periodWords(period, lang), count });
        return [{ severity: reason === 'missing' ? 'error' : 'warning', at: null, message, onlyHere: false }];
      };
      const gaps = [...gap('missing', missing), ...gap('unknown', unknown)];
      return { holder, of: expected - open, n: met + lateCount, gaps };
    });
}
