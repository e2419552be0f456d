import { type Content, html } from '../../../page/markup.js';
import { shownObligations } from '../../audit/matrix.js';
import { obligationCells, obligationHead } from '../../audit/obligations.js';
import type { AuditPage } from '../../audit/page.js';
import { exemptTexts, unknownTexts } from '../../audit/unknown.js';
import { longList, longTable } from '../first-rows.js';
import { matrixTable } from './matrix.js';

/** Lines in sight of what is not known, and of what does not apply. */
const linesShown = 10;

/** Who did what, each obligation in numbers, what nobody can tell, and to whom duties do not apply. */
export function obligationPart(page: AuditPage): Content {
  const { say } = page;
  const more = (count: number): string => say(`其余 ${count} 条`, `${count} more`);
  const shown = shownObligations(page);
  const unknown = unknownTexts(page);
  const exempt = exemptTexts(page);
  if (shown.length + unknown.length + exempt.length === 0) return null;
  const titled = (title: string, content: Content): Content =>
    content === null ? null : html`<h3>${title}</h3>${content}`;
  return html`${matrixTable(page)}${titled(
    say('各项义务', 'Duties'),
    longTable({
      label: say('各项义务的合计', 'Duties and their totals'),
      head: obligationHead(page),
      rows: shown.map(
        (one) =>
          html`<tr><th scope="row">${one.title}<small>${one.ref}</small></th>${obligationCells(one).map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`,
      ),
      first: shown.length,
      rest: more,
    }),
  )}${titled(
    say('无法判断的', 'Not known'),
    longList(
      unknown.map(({ text, rule }) => html`${text} <code>${rule}</code>`),
      linesShown,
      more,
    ),
  )}${titled(say('不适用的', 'Not applicable'), longList(exempt, linesShown, more))}`;
}
