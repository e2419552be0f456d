import type { Timeliness } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { type AuditPage, listed, shareText } from './page.js';

/** Units named of one obligation. */
const unitsShown = 3;
/** Duties named of those that were all fulfilled in time. */
const typesShown = 20;
/** Working days late, by the last of each span. */
export const lateSpans: readonly number[] = [5, 20, 60];

/** How punctual duties are fulfilled: in time among those whose day is known, and by how much the others are late. */
export function timelinessLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const totals = report.timeliness.filter(({ holder }) => holder === null);
  const punctual = totals.filter(({ inTime, late, unknown }) => inTime > 0 && late + unknown === 0);
  const whole = punctual.map(({ title, inTime }) => `${title} ${inTime}`);
  const rows = totals
    .filter(({ late, unknown }) => late + unknown > 0)
    .map((all) => {
      const worst = latestUnits(all, page);
      const notes = [
        all.late > 0 && say(`晚 ${all.late}：${spansText(all, page)}`, `${all.late} late: ${spansText(all, page)}`),
        worst.length > 0 && `${say('晚得最多的 ', 'units ')}${worst.join(say('、', ', '))}`,
        all.unknown > 0 && say(`日期不明 ${all.unknown}`, `${all.unknown} on days not known`),
      ].filter(Boolean);
      return [`  ${all.title}`, inTimeText(all, page), notes.join(say('；', '; '))];
    });
  return [
    ...columns(rows, '  '),
    ...(whole.length === 0 ? [] : [`  ${say('全部按时的：', 'all in time: ')}${listed(whole, typesShown, page)}`]),
  ];
}

/** `按时 15/18（83.3%）`: of those whose day is known. */
export function inTimeText({ inTime, late }: Timeliness, page: AuditPage): string {
  const share = shareText({ n: inTime, of: inTime + late }, page);
  return inTime + late === 0 ? '' : page.say(`按时 ${share}`, `in time ${share}`);
}

/** `甲局 2/5`: the units that are late most often. */
export const latestUnits = (all: Timeliness, { report, nameOf }: AuditPage): readonly string[] =>
  report.timeliness
    .filter(({ obligation, holder, late }) => obligation === all.obligation && holder !== null && late > 0)
    .sort((a, b) => b.late - a.late || (a.holder! < b.holder! ? -1 : 1))
    .slice(0, unitsShown)
    .map(({ holder, inTime, late }) => `${nameOf(holder!)} ${late}/${inTime + late}`);

/** `1–5 个工作日 8、6–20 个 3`. */
function spansText({ days }: Timeliness, { say }: AuditPage): string {
  const late = days.filter((one) => one.late > 0);
  const parts = [...lateSpans, Number.POSITIVE_INFINITY].map((last, i) => {
    const first = (lateSpans[i - 1] ?? 0) + 1;
    const count = late.filter((one) => one.late >= first && one.late <= last).reduce((sum, one) => sum + one.count, 0);
    if (count === 0) return '';
    return last === Number.POSITIVE_INFINITY
      ? say(`超过 ${first - 1} 个工作日的 ${count}`, `${count} by more than ${first - 1} working days`)
      : say(`${first} 至 ${last} 个工作日的 ${count}`, `${count} by ${first} to ${last} working days`);
  });
  return parts.filter(Boolean).join(say('、', ', '));
}
