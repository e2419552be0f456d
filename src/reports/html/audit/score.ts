import type { CityScore } from '../../../model/audit-report.js';
import { type Content, html, type Markup } from '../../../page/markup.js';
import { analysisTexts } from '../../audit/analysis.js';
import type { AuditPage } from '../../audit/page.js';
import { gradeOf, indicatorTexts, scoredCities, unscoredTexts } from '../../audit/score.js';
import { warningTexts } from '../../audit/warnings.js';
import { longList, longTable } from '../first-rows.js';
import { scrollBox } from '../scroll.js';

/** Letters in sight. */
const lettersShown = 10;

/** The proposed score of the cities, the letters that thresholds ask for, and where the annual analysis is to be had. */
export function scorePart(page: AuditPage): Content {
  const { say } = page;
  const scores = scoreTable(page);
  const letters = longList(warningTexts(page), lettersShown, (count) => say(`其余 ${count} 份`, `${count} more`));
  const analysis = analysisTexts(page);
  if (scores === null && letters === null && analysis.length === 0) return null;
  return html`${scores}${letters === null ? null : html`<h3>${say('提示预警（草稿）', 'Warning letters (drafts)')}</h3>${letters}`}${
    analysis.length === 0
      ? null
      : html`<h3>${say('年度分析报告（草稿）', 'Annual analysis (draft)')}</h3>${analysis.map((text) => html`<p>${text}</p>`)}`
  }`;
}

function scoreTable(page: AuditPage): Content {
  const { say } = page;
  const cities = scoredCities(page);
  if (cities.length === 0) return null;
  return html`<h3>${say('设区的市得分（建议稿）', 'Score of the cities (proposed)')}</h3>${longTable({
    label: say('设区的市得分', 'Score of the cities'),
    head: [
      say('市', 'city'),
      say('总分', 'total'),
      say('等级', 'grade'),
      say('正向', 'positive'),
      say('扣', 'deducted'),
      say('加', 'bonus'),
    ],
    rows: cities.map(
      (city) =>
        html`<tr><th scope="row">${city.name}</th>${[city.total ?? '—', gradeOf(city.grade, page), city.positive ?? '—', city.negative, city.bonus].map((text) => html`<td class="number">${text}</td>`)}</tr>
`,
    ),
    first: cities.length,
    rest: String,
  })}${cities.map((city) => indicators(city, page))}${unscoredTexts(page).map((text) => html`<p class="note">${text}</p>`)}`;
}

function indicators(city: CityScore, page: AuditPage): Markup {
  const { say } = page;
  const title = say(`${city.name}：各项指标`, `${city.name}: indicators`);
  const head = [say('指标', 'indicator'), say('数', 'number'), say('得分', 'points'), say('说明', 'notes')];
  const table = html`<table><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${indicatorTexts(
    city,
    page,
  ).map(
    ([id, name, ratio, points, notes]) =>
      html`<tr><th scope="row">${id} ${name}</th><td class="number">${ratio}</td><td>${points}</td><td>${notes}</td></tr>
`,
  )}</tbody></table>`;
  return html`<details><summary>${title}</summary>${scrollBox(title, table)}</details>
`;
}
