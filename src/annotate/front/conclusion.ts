import type { Severity } from '../../model/finding.js';
import type { Report } from '../../model/report.js';
import { groupFindings } from '../../reports/finding-groups.js';
import { sourceLines } from '../../reports/ledger-lines.js';
import { ruleLines } from '../../reports/rule-lines.js';
import { type TextWords, textWords, verdictSigns } from '../../reports/text-words.js';
import type { NewSheet } from '../../workbook/new-sheet.js';
import { severityRank } from '../severity.js';
import { tellCopy } from './about-copy.js';
import { widths } from './columns.js';
import { aboutFile, type Front } from './front.js';
import { tellFirst, tellGroups } from './groups.js';
import { tellRepairs } from './repairs.js';
import { FrontRows } from './rows.js';
import { styles, verdictStyles } from './styles.js';
import { section } from './tell-line.js';

/** Zero reports and other inputs of the run that are named. */
const named = 10;

/** 「检查结论」: what the check says of an input, what to do first, and everything one must know to rely on it. */
export function conclusion(front: Front): NewSheet {
  const { report, file, names } = front;
  const own = aboutFile(report, file);
  const words = textWords[report.lang];
  const zh = report.lang === 'zh';
  const rows = new FrontRows(widths);
  const groups = [...groupFindings(own)].sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);

  rows.add([{ value: names.conclusion, style: styles.title }], 32);
  rows.line(subtitle(file, report, zh), styles.subtitle);
  rows.gap(6);
  rows.line(`${verdictSigns[report.verdict]} ${words.verdict(report)}`, verdictStyles[report.verdict]);
  const together = togetherWith(front, zh);
  if (together !== '') rows.line(together, styles.small);
  rows.gap(6);
  tellNumbers(rows, own, front, zh);
  const zeros = report.zeroReports.filter((one) => file === null || one.file === file).slice(0, named);
  for (const one of zeros) rows.line(words.zeroReport(one), styles.text);
  tellFirst(rows, groups, front, zh);
  tellGroups(rows, groups, front, zh);
  tellRepairs(rows, own, front, words, zh);
  section(rows, zh ? '检查了什么' : 'What was checked');
  for (const line of checkedLines(own, words)) rows.line(line, styles.text);
  tellCopy(rows, front, zh);
  return {
    name: names.conclusion,
    tabColor: { pass: '16A34A', fail: 'DC2626', undetermined: 'D97706' }[report.verdict],
    columns: widths.map((width) => ({ width })),
    gridLines: false,
    rows: rows.rows,
    merges: rows.merges,
    print: { landscape: true },
  };
}

function subtitle(file: string | null, report: Report, zh: boolean): string {
  const { version } = report.standard;
  const of = file === null ? '' : `${file} · `;
  return zh
    ? `${of}政务诚信数据标准（建议稿）${version} · 口径：${report.profile.title} · 检查基准日：${report.asOf}`
    : `${of}draft standard ${version} · for: ${report.profile.title} · as of ${report.asOf}`;
}

/** The verdict is one on all inputs of a run, and so says the copy of each. */
function togetherWith({ report, file }: Front, zh: boolean): string {
  if (file === null) return '';
  const others = report.sources.filter((source) => source.file !== file).map((source) => source.file);
  if (others.length === 0) return '';
  const list = others.slice(0, named).join(zh ? '、' : ', ') + (others.length > named ? ' …' : '');
  return zh
    ? `这个结论是对一起检查的 ${others.length + 1} 个文件的；下面只说本文件。其他文件：${list}`
    : `This is said of ${others.length + 1} inputs checked together; what follows is about this one. Others: ${list}`;
}

function tellNumbers(rows: FrontRows, own: Report, { marks, file }: Front, zh: boolean): void {
  const sheets = own.sources.flatMap((source) => source.sheets);
  const records = sheets.reduce((sum, one) => sum + (one.recordType === 'batch' ? 0 : one.rows.records), 0);
  const count = (severity: Severity): number =>
    own.groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  // of the run as a whole the report says exactly how many there are
  const repairs = file === null ? own.summary.repairs : [...marks.repairs.values()].reduce((sum, one) => sum + one, 0);
  const tiles = [
    [zh ? '记录数' : 'Records', records, 0, 1],
    [zh ? '错误' : 'Errors', count('error'), 2, 3],
    [zh ? '疑问' : 'Warnings', count('warning'), 4, 4],
    [zh ? '自动修正' : 'Repairs', repairs, 5, 6],
  ] as const;
  rows.spans(
    tiles.map(([value, , from, to]) => ({ from, to, cell: { value, style: styles.label } })),
    18,
  );
  rows.spans(
    tiles.map(([, value, from, to]) => ({
      from,
      to,
      cell: { value: value.toLocaleString('en-US'), style: styles.number },
    })),
    34,
  );
}

function checkedLines(own: Report, words: TextWords): readonly string[] {
  return [
    ...own.sources.flatMap((source) => sourceLines(source, words)),
    ...own.ignored.slice(0, named).map(({ file, why }) => words.ignored(file, why)),
    ...(own.ignored.length > named ? [words.andMore(own.ignored.length - named)] : []),
    ...(own.register === null ? [] : [words.register(own.register)]),
    ...ruleLines(own),
    words.basis(own),
  ];
}
