import type { Timeliness } from '../../../model/audit-report.js';
import { type Content, html, type Markup } from '../../../page/markup.js';
import { overdueRows } from '../../audit/overdue.js';
import type { AuditPage } from '../../audit/page.js';
import { inTimeText, latestUnits } from '../../audit/timeliness.js';
import { longTable } from '../first-rows.js';
import { scrollBox } from '../scroll.js';
import { type Bin, binsOf, histogram } from './histogram.js';

/** Overdue duties in sight, and in the page at all. */
const overdueShown = 20;
const overdueAtMost = 2000;

/** How punctual each obligation is fulfilled, drawn and in numbers, and what is past its last day. */
export function timelinessPart(page: AuditPage): Content {
  const { report, say } = page;
  const totals = report.timeliness
    .filter(({ holder, inTime, late, unknown }) => holder === null && inTime + late + unknown > 0)
    .sort((a, b) => b.late - a.late);
  const overdue = overdueTable(page);
  if (totals.length === 0 && overdue === null) return null;
  return html`${
    totals.length === 0
      ? null
      : html`<p class="note">${say(
          '横轴是完成的日子比期限早或者晚几个工作日，柱上是项数；还没有完成的不在图里，见「超期的」。',
          'Along the axis: working days before or after the last day; on the bars: duties. What is not done yet is not drawn but listed as overdue.',
        )}</p><div class="histograms">${totals.map((one) => oneObligation(one, page))}</div>`
  }${overdue === null ? null : html`<h3>${say('超期的', 'Overdue')}</h3>${overdue}`}`;
}

function oneObligation(all: Timeliness, page: AuditPage): Markup {
  const { say } = page;
  const bins = binsOf(all, say);
  const units = latestUnits(all, page);
  const texts = [
    inTimeText(all, page),
    all.late > 0 && say(`晚 ${all.late}`, `${all.late} late`),
    all.unknown > 0 && say(`日期不明 ${all.unknown}`, `${all.unknown} on days not known`),
    units.length > 0 && `${say('晚得最多的 ', 'units ')}${units.join(say('、', ', '))}`,
  ].filter(Boolean);
  const title = say(`${all.title}：比期限早或晚的工作日`, `${all.title}: working days before or after the last day`);
  return html`<article class="punctual"><h3>${all.title}</h3><p>${texts.join(say('；', '; '))}</p>${
    all.inTime + all.late === 0
      ? null
      : html`${histogram(title, bins)}<details><summary>${say('图中的数字', 'the numbers drawn')}</summary>${scrollBox(title, binTable(bins, page))}</details>`
  }</article>
`;
}

const binTable = (bins: readonly Bin[], { say }: AuditPage): Markup =>
  html`<table><thead><tr><th scope="col">${say('工作日', 'working days')}</th><th scope="col">${say('项数', 'duties')}</th></tr></thead><tbody>${bins.map(
    ({ label, count }) => html`<tr><th scope="row">${label}</th><td class="number">${count}</td></tr>`,
  )}</tbody></table>`;

function overdueTable(page: AuditPage): Content {
  const { say } = page;
  const rows = overdueRows(page);
  const unlisted = rows.length - overdueAtMost;
  const table = longTable({
    label: say('超期的', 'Overdue'),
    head: [
      say('单位（地区）', 'unit or division'),
      say('义务', 'duty'),
      say('时期', 'period'),
      say('超过期限', 'past the last day'),
      say('情况', 'what'),
    ],
    rows: rows.slice(0, overdueAtMost).map(({ texts: [days, name, title, period, state] }) => {
      return html`<tr><th scope="row">${name}</th><td>${title}</td><td class="short">${period}</td><td class="number">${days}</td><td>${state}</td></tr>
`;
    }),
    first: overdueShown,
    rest: (count) => say(`其余 ${count} 行`, `${count} more rows`),
  });
  return unlisted <= 0
    ? table
    : html`${table}<p class="note">${say(`另有 ${unlisted} 行没有列出，JSON 报告中有全部`, `${unlisted} more rows are not listed; the JSON report has all`)}</p>`;
}
