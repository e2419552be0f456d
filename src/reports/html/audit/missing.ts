import { periodWords } from '../../../findings/period-words.js';
import type { Cell, Gap } from '../../../model/audit-report.js';
import type { Severity } from '../../../model/finding.js';
import { type Content, html, type Markup } from '../../../page/markup.js';
import { countsText, fixesOf, type MissingGroup, missingGroups } from '../../audit/missing.js';
import { type AuditPage, placeText } from '../../audit/page.js';
import { signs, statusWord } from '../../audit/words.js';
import { longTable } from '../first-rows.js';

/** Units in sight of each obligation. */
const unitsShown = 20;
/** Records told of one unit, period and obligation. */
const gapsShown = 2;

/** What has to be made good, obligation by obligation, the worst first: whom it concerns, since when, and what to do. */
export function missingPart(page: AuditPage): Content {
  const { say } = page;
  const titles: readonly (readonly [Severity, string])[] = [
    ['error', say('必须补的', 'What must be made good')],
    ['warning', say('请核实的', 'What to check')],
    ['info', say('提示', 'Notes')],
  ];
  const parts = titles.flatMap(([severity, title]) => {
    const groups = missingGroups(severity, page);
    return groups.length === 0
      ? []
      : [
          html`<h3>${title}</h3>
${groups.map((group) => oneGroup(group, page))}`,
        ];
  });
  return parts.length === 0 ? null : parts;
}

function oneGroup(group: MissingGroup, page: AuditPage): Markup {
  const { say } = page;
  const { obligation, severity } = group;
  const { plain, others } = fixesOf(group, page);
  const cells = [...new Set([...group.missing, ...group.partial])].sort(worstFirst);
  return html`<article class="gaps ${severity}"><h4>${obligation.title} <small>${obligation.ref}</small></h4>
<p class="counts">${countsText(obligation, page)}</p>
<dl>${plain === '' ? null : html`<div><dt>${say('改法', 'fix')}</dt><dd>${plain}</dd></div>`}${others.map(
    ({ names, first }) =>
      html`<div><dt>${say('改法', 'fix')}</dt><dd>${say(`${names}：${first}`, `${names}: ${first}`)}</dd></div>`,
  )}${obligation.basis === '' ? null : html`<div><dt>${say('依据', 'basis')}</dt><dd>${obligation.basis}</dd></div>`}<div><dt>${say('规则', 'rule')}</dt><dd><code>${obligation.id}</code></dd></div></dl>
${longTable({
  label: say(`${obligation.title}：缺的和不全的单位`, `${obligation.title}: units that lack it`),
  head: [
    say('单位（地区）', 'unit or division'),
    say('时期', 'period'),
    say('情况', 'what'),
    say('期限', 'due'),
    say('已超工作日', 'working days over'),
    say('说明', 'notes'),
  ],
  rows: cells.map((cell) => unitRow(cell, group.gaps, page)),
  first: unitsShown,
  rest: (count) => say(`其余 ${count} 行`, `${count} more rows`),
})}</article>
`;
}

function unitRow(cell: Cell, gaps: readonly Gap[], page: AuditPage): Markup {
  const { report, say, nameOf } = page;
  const { holder, period, missing, partial, expected, due, late } = cell;
  const own = gaps.filter((gap) => gap.holder === holder && gap.period === period);
  const rest = missing - Math.min(gapsShown, own.length);
  const states = (
    [
      ['missing', missing - partial],
      ['partial', partial],
    ] as const
  ).filter(([, count]) => count > 0);
  const state = states.map(
    ([one, count]) => `${signs[one]} ${statusWord(one, say)}${expected > 1 ? ` ${count}/${expected}` : ''}`,
  );
  return html`<tr><th scope="row">${nameOf(holder)}${nameOf(holder) === holder || holder === '' ? null : html`<small>${holder}</small>`}</th><td class="short">${periodWords(period, report.lang)}</td><td class="s-${states[0]?.[0]}">${state.join(say('、', ', '))}</td><td class="short">${due ?? '—'}</td><td class="number">${late ?? '—'}</td><td class="words">${own
    .slice(0, gapsShown)
    .map((gap) => html`<div>${gap.at === null ? null : `${placeText(gap.at, page)}  `}${gap.message}</div>`)}${
    own.length > 0 && rest > 0 ? html`<div>${say(`……另有 ${rest} 处`, `… ${rest} more`)}</div>` : null
  }</td></tr>
`;
}

/** Those that are longest over their last day first. */
const worstFirst = (a: Cell, b: Cell): number =>
  (b.late ?? -1) - (a.late ?? -1) ||
  (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : a.period < b.period ? -1 : a.period > b.period ? 1 : 0);
