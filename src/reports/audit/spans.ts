import { periodWords } from '../../findings/period-words.js';
import type { AuditPage } from './page.js';

/** A period, empty where it goes without saying, and how many duties of it are spoken of; null where it is the only one. */
interface Span {
  readonly period: string;
  readonly count: number | null;
}

/** `2025 年上半年 2 项、2025 年下半年 1 项`; months that follow each other are drawn together: `2025 年 1 月至 12 月`. */
export function spansText(spans: readonly Span[], { report, say }: AuditPage): string {
  const texts: string[] = [];
  for (let i = 0; i < spans.length; i++) {
    const { period, count } = spans[i]!;
    let last = i;
    while (count === null && spans[last + 1]?.count === null && follows(spans[last]!.period, spans[last + 1]!.period))
      last += 1;
    const number = count === null ? '' : say(`${count} 项`, `${count}`);
    const words = period === '' ? '' : periodWords(period, report.lang);
    const until = last > i ? say(`至 ${Number(spans[last]!.period.slice(5))} 月`, ` to ${spans[last]!.period}`) : '';
    texts.push([`${words}${until}`, number].filter(Boolean).join(say(' ', ': ')));
    i = last;
  }
  return texts.filter(Boolean).join(say('、', ', '));
}

/** True where both are months of one year, one after the other. */
const follows = (a: string, b: string): boolean =>
  /^\d{4}-\d{2}$/.test(a) && a.slice(0, 5) === b.slice(0, 5) && Number(b.slice(5)) === Number(a.slice(5)) + 1;
