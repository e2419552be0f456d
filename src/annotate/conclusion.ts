import { repairWords } from '../findings/render.js';
import type { At, Repair, Severity } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { type Group, groupFindings, groupTitle, sizeOf } from '../reports/finding-groups.js';
import { sourceLines } from '../reports/ledger-lines.js';
import { ruleLines } from '../reports/rule-lines.js';
import { type TextWords, textWords, verdictSigns } from '../reports/text-words.js';
import { visible } from '../reports/visible.js';
import type { NewCell, NewSheet } from '../workbook/new-sheet.js';
import { aboutFile, type Front } from './front.js';
import { FrontRows } from './front-rows.js';
import { heightFor, severityStyles, styles, verdictStyles } from './front-styles.js';
import { severityNames, severityRank } from './severity.js';

/** 程度, 数据项, 问题, 处数, 怎么改, 第一处, 规则 */
const widths = [9, 22, 46, 9, 46, 20, 30];
const last = widths.length - 1;
/** First of the columns that a place is named in. */
const placeFrom = 5;
/** Groups named as what to do first, and groups in the table. */
const doneFirst = 3;
const groupsShown = 500;
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
  const zeros = report.zeroReports.filter((one) => one.file === file).slice(0, named);
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

function subtitle(file: string, report: Report, zh: boolean): string {
  const { version } = report.standard;
  return zh
    ? `${file} · 政务诚信数据标准（建议稿）${version} · 口径：${report.profile.title} · 检查基准日：${report.asOf}`
    : `${file} · draft standard ${version} · for: ${report.profile.title} · as of ${report.asOf}`;
}

/** The verdict is one on all inputs of a run, and so says the copy of each. */
function togetherWith({ report, file }: Front, zh: boolean): string {
  const others = report.sources.filter((source) => source.file !== file).map((source) => source.file);
  if (others.length === 0) return '';
  const list = others.slice(0, named).join(zh ? '、' : ', ') + (others.length > named ? ' …' : '');
  return zh
    ? `这个结论是对一起检查的 ${others.length + 1} 个文件的；下面只说本文件。其他文件：${list}`
    : `This is said of ${others.length + 1} inputs checked together; what follows is about this one. Others: ${list}`;
}

function tellNumbers(rows: FrontRows, own: Report, { marks }: Front, zh: boolean): void {
  const sheets = own.sources.flatMap((source) => source.sheets);
  const records = sheets.reduce((sum, one) => sum + (one.recordType === 'batch' ? 0 : one.rows.records), 0);
  const count = (severity: Severity): number =>
    own.groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  const repairs = [...marks.repairs.values()].reduce((sum, one) => sum + one, 0);
  const tiles = [
    [zh ? '记录数' : 'Records', records, 0, 1],
    [zh ? '错误' : 'Errors', count('error'), 2, 3],
    [zh ? '警告' : 'Warnings', count('warning'), 4, 4],
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

function section(rows: FrontRows, title: string): void {
  rows.gap(10);
  rows.line(title, styles.section);
}

function tellFirst(rows: FrontRows, groups: readonly Group[], { report, places, names }: Front, zh: boolean): void {
  const errors = groups.filter(({ severity }) => severity === 'error');
  const first = (errors.length > 0 ? errors : groups.filter(({ severity }) => severity === 'warning')).slice(
    0,
    doneFirst,
  );
  if (first.length === 0) return;
  section(rows, errors.length > 0 ? (zh ? '先改这些' : 'Fix first') : zh ? '请核实' : 'Please check');
  for (const [i, group] of first.entries()) {
    const finding = group.findings[0]!;
    const title = groupTitle(finding, report);
    const what = title === '' ? finding.message : `${title}${zh ? '：' : ': '}${finding.message}`;
    const count = sizeOf(group);
    const many = count > 1 ? (zh ? `（共 ${count.toLocaleString('en-US')} 处）` : ` (${count} times)`) : '';
    tellWith(rows, `${i + 1}. ${what}${many}${zh ? '。怎么改：' : '. Fix: '}${finding.fix}`, finding.at, places);
  }
  rows.line(
    zh ? `逐处的问题见「${names.issues}」。` : `Every finding is on the sheet “${names.issues}”.`,
    styles.plainLink,
    `'${names.issues}'!A1`,
  );
}

/** A line with the place it speaks of, which a click leads to where it is in the copy. */
function tellWith(rows: FrontRows, line: string, at: At, places: Front['places']): void {
  const link = places.link(at);
  const value = places.full(at);
  rows.lineTo(
    line,
    styles.text,
    link === undefined ? { value, style: styles.small } : { value, style: styles.plainLink, link },
    placeFrom,
  );
}

function tellGroups(rows: FrontRows, groups: readonly Group[], front: Front, zh: boolean): void {
  if (groups.length === 0) return;
  section(rows, zh ? '按规则和数据项汇总' : 'By rule and field');
  const heads = zh
    ? ['程度', '数据项', '问题（举例）', '处数', '怎么改', '第一处', '规则编号']
    : ['Severity', 'Field', 'Problem (example)', 'Count', 'Fix', 'First', 'Rule'];
  rows.add(
    heads.map((value) => ({ value, style: styles.head })),
    22,
  );
  for (const group of groups.slice(0, groupsShown)) tellGroup(rows, group, front, zh);
  const rest = groups.length - groupsShown;
  if (rest > 0)
    rows.line(
      zh ? `…另有 ${rest} 组，见「${front.names.issues}」` : `… ${rest} more groups, see “${front.names.issues}”`,
      styles.small,
    );
}

function tellGroup(rows: FrontRows, group: Group, { report, places }: Front, zh: boolean): void {
  const { at, message, fix, rule } = group.findings[0]!;
  const title = groupTitle(group.findings[0]!, report);
  const link = places.link(at);
  const place = places.full(at);
  const first: NewCell =
    link === undefined ? { value: place, style: styles.cell } : { value: place, style: styles.link, link };
  const texts = [title, message, '', fix, place, rule];
  rows.add(
    [
      { value: severityNames[group.severity][zh ? 0 : 1], style: severityStyles[group.severity] },
      { value: title, style: styles.cell },
      { value: message, style: styles.cell },
      { value: { kind: 'number', text: String(sizeOf(group)) }, style: styles.count },
      { value: fix, style: styles.cell },
      first,
      { value: rule, style: styles.cell },
    ],
    heightFor(texts.map((text, i) => [text, widths[i + 1]!])),
  );
}

function tellRepairs(
  rows: FrontRows,
  own: Report,
  { marks, places, report }: Front,
  words: TextWords,
  zh: boolean,
): void {
  if (marks.repairs.size === 0) return;
  section(rows, zh ? '已自动修正的写法' : 'Repairs');
  for (const [rule, count] of [...marks.repairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const first = own.repairs.find((repair) => repair.rule === rule);
    const what = `${repairWords(rule, report.lang)} ${words.times(count)}`;
    const line = `· ${what}${first === undefined ? '' : example(first, words, places.cell(first.at))}`;
    if (first === undefined) rows.line(line, styles.text);
    else tellWith(rows, line, first.at, places);
  }
  rows.line(
    zh
      ? '检查时按修正后的写法判断；本副本的单元格没有改。要得到改好写法的副本，检查时加 --fix 和一个文件夹名。'
      : 'Values were judged as repaired; the cells of this copy are unchanged. Add --fix and a folder to get a repaired copy.',
    styles.small,
  );
}

const example = ({ from, to }: Repair, words: TextWords, place: string): string =>
  words.change(place, visible(from), visible(to));

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

function tellCopy(rows: FrontRows, { remarks, plan }: Front, zh: boolean): void {
  section(rows, zh ? '关于本副本' : 'About this copy');
  const legend: readonly (readonly [Severity, string, string])[] = [
    ['error', '必须改正', 'to be corrected'],
    ['warning', '请核实，可能有误', 'doubtful, please check'],
    ['info', '提示，供参考', 'worth knowing'],
  ];
  for (const [severity, meaning, english] of legend) {
    const style = { ...severityStyles[severity], vertical: 'center' } as const;
    rows.spans(
      [
        { from: 0, to: 0, cell: { value: severityNames[severity][zh ? 0 : 1], style } },
        { from: 1, to: last, cell: { value: zh ? meaning : english, style: styles.legend } },
      ],
      18,
    );
  }
  for (const line of [...copyLines(plan, zh), ...remarks]) rows.line(line, styles.text);
}

function copyLines({ notes, gathered }: Front['plan'], zh: boolean): readonly string[] {
  const many = notes.toLocaleString('en-US');
  const few =
    gathered === 0
      ? ''
      : zh
        ? `批注太多会使表格变慢：有 ${gathered} 组问题不逐格批注，写在列标题的批注和清单里，单元格照样标颜色。`
        : ` ${gathered} groups of findings are told on the titles of their columns or in the list, as more notes would make the workbook slow.`;
  return zh
    ? [
        '原有的单元格内容没有改动；有问题的单元格标了颜色，批注写明哪里不对、怎么改；各表最后加了「校验结果」一列，可按它筛选，空白的是没有发现问题的行。',
        `共有批注 ${many} 个。${few}`,
        '在本副本上改好后可以直接再检查、再标注：旧的标记会先去掉。',
      ]
    : [
        'Cells are as they were; those with findings are tinted and have a note; the last column of each sheet sums up its row.',
        `${many} notes.${few}`,
        'This copy can be corrected, checked and marked again: old marks are taken off first.',
      ];
}
