import type { AuditReport } from '../../../model/audit-report.js';
import { type Content, html, type Markup } from '../../../page/markup.js';
import { folderTexts, wrongTexts } from '../../audit/files.js';
import { leftOutTexts, notLookedAt, problemTexts, registerText, reportersText } from '../../audit/inputs.js';
import { type AuditPage, shortName } from '../../audit/page.js';
import { longList, longTable } from '../first-rows.js';

/** Problems, folders and files in sight. */
const problemsShown = 15;
const foldersShown = 20;
const filesShown = 20;

/** What was looked at and what was not, so that everyone can tell what the verdict stands on. */
export function inputPart(page: AuditPage): Content {
  const { report, say } = page;
  const more = (count: number): string => say(`其余 ${count} 条`, `${count} more`);
  const titled = (title: string, content: Content): Content =>
    content === null ? null : html`<h3>${title}</h3>${content}`;
  const by = [
    ...report.registers.map((one) => html`${registerText(one, page)}<small class="sum">SHA-256 ${one.sha256}</small>`),
    ...report.reporters.map((one) => html`${reportersText(one, page)}<small class="sum">SHA-256 ${one.sha256}</small>`),
  ];
  const aside = [...notLookedAt(page), ...leftOutTexts(page)];
  return html`${titled(
    say('材料里的问题', 'Problems with what was handed in'),
    longList(
      problemTexts(page).map(({ text, rule }) => html`${text} <code>${rule}</code>`),
      problemsShown,
      more,
    ),
  )}${titled(say('没有审查、没有读的', 'Not looked at, not read'), longList(aside, aside.length, more))}${titled(
    say('比对用的清单', 'Lists compared with'),
    longList(by, by.length, more),
  )}${titled(say('报送的材料', 'What was handed in'), longList(folderTexts(page), foldersShown, more))}${wrongTexts(
    page,
  ).map(
    (text) => html`<p>${text}</p>`,
  )}${fileTable(page)}<h3>${say('怎么读这份报告', 'How to read this report')}</h3><ul>${readingTexts(page).map((text) => html`<li>${text}</li>`)}</ul>`;
}

function fileTable(page: AuditPage): Content {
  const { report, say } = page;
  return longTable({
    label: say('文件', 'files'),
    head: [
      say('文件', 'file'),
      say('记录', 'records'),
      say('错误', 'errors'),
      say('疑问', 'warnings'),
      say('内容', 'what is in it'),
      'SHA-256',
    ],
    rows: report.sources.map((one) => fileRow(one, page)),
    first: filesShown,
    rest: (count) => say(`其余 ${count} 个文件`, `${count} more files`),
  });
}

function fileRow({ file, records, counts, sheets, sha256 }: AuditReport['sources'][number], page: AuditPage): Markup {
  const { say } = page;
  const kinds = sheets.map(({ title, name, records: own }) =>
    title === null
      ? say(`${name ?? ''} 没有识别`, `${name ?? ''} not recognised`).trim()
      : say(`${title} ${own} 条`, `${title}: ${own}`),
  );
  return html`<tr><th scope="row">${shortName(file, page)}</th><td class="number">${records}</td><td class="number">${counts.error}</td><td class="number">${counts.warning}</td><td>${kinds.join(say('、', ', '))}</td><td class="hash">${sha256}</td></tr>
`;
}

const readingTexts = ({ say }: AuditPage): readonly string[] => [
  say(
    '数字和 JSON 报告一致；百分比四舍五入，但没有全部做到的不写 100%，做到一项的不写 0%。',
    'The numbers are those of the JSON report; percentages are rounded, but less than all is never called 100%, and something never 0%.',
  ),
  say(
    '期限和超期都按工作日算，已去掉节假日、计入调休；日历没有的年份写「无法判断」。',
    'Days are working days, holidays left out; for years without a calendar nothing is said for certain.',
  ),
  say(
    '「不全」是有记录、但记录有错误或没有写明办成，不能算数；「无法判断」不是没有做，是材料里看不出来。',
    '“Partial” is there, but only in error or not done; “not known” does not say that nothing was done.',
  ),
  say(
    '本报告不含个人信息，打开它不联网；得分、提示预警和分析报告都是按建议稿算的草稿。',
    'This report holds no personal data and opening it uses no network; scores, letters and analysis are drafts by the proposed standard.',
  ),
];
