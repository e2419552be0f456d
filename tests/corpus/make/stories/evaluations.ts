import type { Unit, Values } from '../../dataset.js';
import type { Book } from '../book.js';

export interface Evaluated {
  readonly unit: Unit;
  /** Hundredths of a point. */
  readonly positive: number;
  readonly negative: number;
  readonly bonus: number;
  /** Records, unpaid yuan, cases and share of complaints handled in time of the year. */
  readonly counts: readonly [records: string, unpaid: string, cases: string, onTime: string];
  readonly values?: Values;
}

const points = (hundredths: number): string => (hundredths / 100).toFixed(2);
const totalOf = ({ positive, negative, bonus }: Evaluated): number => positive - negative + bonus;
const gradeOf = (total: number): string => (total >= 9000 ? 'A' : total >= 8000 ? 'B' : total >= 6000 ? 'C' : 'D');

/** The units of a kind, evaluated for a year and ranked by their points; equal points share a rank (503). */
export function evaluation(
  book: Book,
  by: Unit,
  year: string,
  kind: string,
  day: string,
  list: readonly Evaluated[],
): void {
  for (const one of list) {
    const total = totalOf(one);
    book.add('503', by, day, {
      evaluationYear: year,
      subjectKind: kind,
      subjectName: one.unit.name,
      subjectCode: one.unit.code,
      subjectDivision: one.unit.division,
      evaluatorName: by.name,
      indicatorVersion: `示例指标体系 ${year} 版`,
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      positiveScore: points(one.positive),
      negativeScore: points(one.negative),
      bonusScore: points(one.bonus),
      totalScore: points(total),
      fullScore: '100',
      grade: gradeOf(total),
      rankNo: String(1 + list.filter((other) => totalOf(other) > total).length),
      dishonestyCount: one.counts[0],
      unpaidAmount: one.counts[1],
      enforcementCount: one.counts[2],
      complaintOnTimeRate: one.counts[3],
      weaknesses: '个别合同付款节点逾期，服务承诺办结情况公开不及时。',
      suggestions: '建立合同付款到期提醒，按季度公开服务承诺办结情况。',
      feedbackDate: day,
      reviewRequested: '0',
      ...one.values,
    });
  }
}
