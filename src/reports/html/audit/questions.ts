import type { Question } from '../../../model/audit-report.js';
import { type Content, html, type Markup } from '../../../page/markup.js';
import { type AuditPage, shareText } from '../../audit/page.js';
import { firstOfEach, gapPlace, idleTexts, lackingUnits } from '../../audit/questions.js';
import { percentText } from '../../percent.js';
import { shareBar } from '../bar.js';
import { longList, longTable } from '../first-rows.js';

/** Gaps, and units, in sight of one question. */
const gapsShown = 3;
const unitsShown = 12;

/** The seven questions about annual commitments, each with its share, its checks, who lacks the most, and what is lacking. */
export function questionPart(page: AuditPage): Content {
  const { questions } = page.report;
  return questions.length === 0
    ? null
    : html`<div class="questions">${questions.map((one) => oneQuestion(one, page))}</div>`;
}

function oneQuestion(question: Question, page: AuditPage): Markup {
  const { say } = page;
  const { letter, title, counts, share, checks, gaps, gapCount } = question;
  const unlisted = gapCount - gaps.length;
  const more = (count: number): string => say(`其余 ${count} 处`, `${count} more`);
  return html`<article class="question"><h3><span class="letter">${letter}</span> ${title}</h3>
<p class="share">${shareBar(share)} ${shareText(share, page)}</p>
${counts === '' ? null : html`<p class="note">${say('怎么数：', 'counted: ')}${counts}</p>`}
${
  checks.length < 2
    ? null
    : longTable({
        label: say(`${title}：各项检查`, `${title}: its checks`),
        head: [say('检查', 'check'), say('做到的／应做到的', 'in order / all'), '%'],
        rows: checks.map(
          (check) =>
            html`<tr><th scope="row">${check.title}</th><td class="number">${check.notRun === null ? `${check.share.n}/${check.share.of}` : say('没有查', 'not looked at')}</td><td class="number">${check.notRun === null ? percentText(check.share) : '—'}</td></tr>
`,
        ),
        first: checks.length,
        rest: more,
      })
}
${idleTexts(question, page).map((text) => html`<p class="note">${text}</p>`)}
${unitsOf(question, page)}
${
  gaps.length === 0
    ? null
    : html`<h4>${say(`不足的 ${gapCount} 处`, `${gapCount} gaps`)}</h4>${longList(
        firstOfEach(gaps).map((gap) => html`${gapPlace(gap, page)}${say('：', ': ')}${gap.message}`),
        gapsShown,
        more,
      )}`
}
${unlisted > 0 ? html`<p class="note">${say(`另有 ${unlisted} 处没有列出`, `${unlisted} more are not listed`)}</p>` : null}</article>
`;
}

function unitsOf(question: Question, page: AuditPage): Content {
  const { say } = page;
  const units = lackingUnits(question, page);
  if (units.length === 0) return null;
  const between = say('、', ', ');
  const others = units.slice(unitsShown);
  return html`<p>${say('差得最多的：', 'units that lack the most: ')}${units.slice(0, unitsShown).join(between)}</p>${
    others.length === 0
      ? null
      : html`<details><summary>${say(`其余 ${others.length} 个单位`, `${others.length} more units`)}</summary><p>${others.join(between)}</p></details>`
  }`;
}
