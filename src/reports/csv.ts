import { sayIn } from '../findings/say.js';
import type { RenderedFinding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { changeColumn, changeOf } from './change-words.js';
import { csvCell } from './csv-cell.js';
import { groupTitle } from './finding-groups.js';
import { severityWords } from './severity-words.js';
import { submissionSentence } from './submission-words.js';
import { unlistedCount } from './unlisted.js';

const heads = {
  zh: ['序号', '程度', '文件', '工作表', '行', '列', '字段', '现值', '问题', '怎么改', '原因', '规则编号'],
  en: ['No.', 'Severity', 'File', 'Sheet', 'Row', 'Column', 'Field', 'Value', 'Problem', 'Fix', 'Why', 'Rule'],
} as const;
/** Where the problem stands, and how many more there are. */
const problemColumn = heads.zh.indexOf('问题');

/**
 * The list of findings as a table for spreadsheets: UTF-8 with a byte order mark, CRLF, and nothing but the table. Where not
 * all findings are listed a last row without a number says how many more there are, and one what was submitted.
 */
export function csvReport(report: Report): string {
  const { lang, comparison, findings } = report;
  const more = unlistedCount(report);
  const head = [...heads[lang], ...(comparison === null ? [] : [changeColumn[lang]])];
  const rows = findings.map((finding, i) => {
    const cells = cellsOf(finding, i + 1, report);
    return comparison === null ? cells : [...cells, changeOf(finding, lang)];
  });
  const said = [
    ...(more > 0 ? [moreText(more, report)] : []),
    ...(report.submission === undefined ? [] : [submissionSentence(report.submission, lang)]),
  ].map((text) => head.map((_, i) => (i === problemColumn ? text : '')));
  const all = [head, ...rows, ...said];
  return `\ufeff${all.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function cellsOf(finding: RenderedFinding, n: number, report: Report): readonly string[] {
  const { severity, at, value, message, fix, why, rule } = finding;
  const row = at.row === null ? '' : String(at.row);
  const words = severityWords[severity][report.lang];
  return [
    String(n),
    words,
    at.file,
    at.sheet ?? '',
    row,
    at.column ?? '',
    groupTitle(finding, report),
    value ?? '',
    message,
    fix,
    why,
    rule,
  ];
}

const moreText = (more: number, { lang }: Report): string =>
  sayIn(lang)(
    `另有 ${more} 处没有逐条列出；用 -o 结果.ndjson 得到全部`,
    `${more} more are not listed; -o result.ndjson has all of them`,
  );
