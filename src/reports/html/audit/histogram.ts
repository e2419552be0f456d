import type { Say } from '../../../findings/say.js';
import type { Timeliness } from '../../../model/audit-report.js';
import { html, type Markup } from '../../../page/markup.js';
import { lateSpans } from '../../audit/timeliness.js';

/** How many duties were fulfilled within a span of working days before or after the last day. */
export interface Bin {
  readonly label: string;
  readonly count: number;
  readonly late: boolean;
}

/** Spans of equal number on both sides of the last day, from long before it to long after. */
export function binsOf({ days }: Timeliness, say: Say): readonly Bin[] {
  const spans = lateSpans.map((last, i) => [(lateSpans[i - 1] ?? 0) + 1, last] as const);
  const beyond = lateSpans.at(-1)!;
  const count = (first: number, last: number): number =>
    days.filter(({ late }) => late >= first && late <= last).reduce((sum, one) => sum + one.count, 0);
  const early = [...spans].reverse().map(([first, last]) => ({
    label: say(`早 ${first}–${last}`, `${first}–${last} early`),
    count: count(-last, -first),
    late: false,
  }));
  const late = spans.map(([first, last]) => ({
    label: say(`晚 ${first}–${last}`, `${first}–${last} late`),
    count: count(first, last),
    late: true,
  }));
  const infinite = Number.POSITIVE_INFINITY;
  return [
    { label: say(`早 >${beyond}`, `>${beyond} early`), count: count(-infinite, -beyond - 1), late: false },
    ...early,
    { label: say('当天', 'last day'), count: count(0, 0), late: false },
    ...late,
    { label: say(`晚 >${beyond}`, `>${beyond} late`), count: count(beyond + 1, infinite), late: true },
  ];
}

/** A bar of the drawing, with the room beside it; the height of the highest; and the room for numbers and labels. */
const [step, width, height, top, bottom] = [56, 40, 80, 18, 20];

/** The spans drawn as bars, each with its number and its label. */
export function histogram(title: string, bins: readonly Bin[]): Markup {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const ground = top + height;
  const middle = (i: number): number => i * step + step / 2;
  return html`<svg class="histogram" viewBox="0 0 ${bins.length * step} ${ground + bottom}" role="img"><title>${title}</title><path class="axis" d="M0 ${ground}H${bins.length * step}"/>${bins.map(
    ({ label, count, late }, i) => {
      // the least is still to be seen
      const high = count === 0 ? 0 : Math.max(2, (count * height) / most);
      return html`<rect class="${late ? 'late' : 'early'}" x="${middle(i) - width / 2}" y="${(ground - high).toFixed(1)}" width="${width}" height="${high.toFixed(1)}"/>${
        count === 0 ? null : html`<text x="${middle(i)}" y="${(ground - high - 5).toFixed(1)}">${count}</text>`
      }<text class="label" x="${middle(i)}" y="${ground + 14}">${label}</text>`;
    },
  )}</svg>`;
}
