import type { RenderedFinding } from '../../model/finding.js';
import { changeColumn, changeOf } from '../../reports/change-words.js';
import { groupTitle } from '../../reports/finding-groups.js';
import { visible } from '../../reports/visible.js';
import { columnLetters } from '../../standard/column-letters.js';
import { cutText } from '../../workbook/cut-text.js';
import type { NewCell, NewRow, NewSheet } from '../../workbook/new-sheet.js';
import { severityNames, severityRank } from '../severity.js';
import { aboutFile, type Front } from './front.js';
import { heightFor, severityStyles, styles } from './styles.js';

/** Most findings listed one by one. */
const mostListed = 10_000;
/** Related cells named with a finding. */
const relatedShown = 4;
/** Most characters shown of a value. */
const longestValue = 200;

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly width: number;
}

const columns: readonly Column[] = [
  { zh: '序号', en: 'No.', width: 6 },
  { zh: '程度', en: 'Severity', width: 7 },
  { zh: '位置', en: 'Place', width: 17 },
  { zh: '行', en: 'Row', width: 6 },
  { zh: '数据项', en: 'Field', width: 17 },
  { zh: '现值', en: 'Value', width: 17 },
  { zh: '问题', en: 'Problem', width: 42 },
  { zh: '怎么改', en: 'Fix', width: 36 },
  { zh: '规则编号', en: 'Rule', width: 24 },
  { zh: '依据', en: 'Basis', width: 32 },
  { zh: '整改情况', en: 'Done', width: 18 },
];

/** Where the run was held against an earlier report, what a finding is to it stands before what was done. */
const changeWidth = 10;

const columnsOf = ({ comparison }: Front['report']): readonly Column[] =>
  comparison === null
    ? columns
    : [...columns.slice(0, -1), { ...changeColumn, width: changeWidth }, columns[columns.length - 1]!];

/** 「问题清单」: one row a finding, for people to work through and to fill in what was done. */
export function issueList(front: Front): NewSheet {
  const { findings, groups } = aboutFile(front.report, front.file);
  const zh = front.report.lang === 'zh';
  const sorted = [...findings].sort((a, b) => severityRank[a.severity] - severityRank[b.severity]);
  const shown = sorted.slice(0, mostListed);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const last = 2 + Math.max(1, shown.length);
  const own = columnsOf(front.report);
  const end = columnLetters(own.length - 1);
  return {
    name: front.names.issues,
    tabColor: '6B7280',
    columns: own.map(({ width }) => ({ width })),
    frozen: { rows: 2, columns: 0 },
    gridLines: false,
    rows: rowsOf(shown, all, front, zh),
    autoFilter: `A2:${end}${last}`,
    merges: [`A1:${end}1`],
    print: { landscape: true, repeatRows: '$2:$2' },
  };
}

function* rowsOf(shown: readonly RenderedFinding[], all: number, front: Front, zh: boolean): Generator<NewRow> {
  yield {
    n: 1,
    height: 24,
    cells: [{ value: introOf(shown.length, all, front.plan !== null, zh), style: styles.subtitle }],
  };
  yield {
    n: 2,
    height: 22,
    cells: columnsOf(front.report).map((column) => ({ value: zh ? column.zh : column.en, style: styles.head })),
  };
  for (const [i, finding] of shown.entries()) yield rowOf(finding, i, front, zh);
}

function introOf(shown: number, all: number, isCopy: boolean, zh: boolean): string {
  const many = all.toLocaleString('en-US');
  if (all === 0) return zh ? '没有发现问题。' : 'Nothing was found.';
  const listed = shown.toLocaleString('en-US');
  const others = isCopy
    ? zh
      ? '；没有列出的在各表标了颜色，「校验结果」列写明，准确的处数见「检查结论」'
      : '; the others are tinted on their sheets'
    : zh
      ? '；准确的处数见「检查结论」，用 -o 结果.ndjson 得到全部'
      : '; -o result.ndjson has all of them';
  const rest = shown === all ? '' : zh ? `，列出 ${listed} 处${others}` : `, of which ${listed} are listed${others}`;
  const how = isCopy
    ? zh
      ? '点「位置」跳到单元格；改完后在「整改情况」填写，便于核对。'
      : ' Click a place to go to its cell.'
    : zh
      ? '改完后在「整改情况」填写，便于核对。'
      : '';
  return zh ? `共 ${many} 处${rest}。${how}` : `${many} findings${rest}.${how}`;
}

function rowOf(finding: RenderedFinding, i: number, { report, places }: Front, zh: boolean): NewRow {
  const { at, severity, message, fix, why, rule } = finding;
  const link = places.link(at);
  const row = places.row(at);
  const value = finding.value === null ? '' : shortened(visible(finding.value));
  const title = groupTitle(finding, report);
  const also = places.related(at, finding.related, relatedShown);
  const problem = also === '' ? message : `${message}${zh ? `（相关：${also}）` : ` (see ${also})`}`;
  const text = (one: string): NewCell => ({ value: cutText(one), style: styles.cell });
  return {
    n: i + 3,
    height: heightFor([
      [places.full(at), columns[2]!.width],
      [title, columns[4]!.width],
      [value, columns[5]!.width],
      [problem, columns[6]!.width],
      [fix, columns[7]!.width],
      [rule, columns[8]!.width],
      [why, columns[9]!.width],
    ]),
    cells: [
      { value: { kind: 'number', text: String(i + 1) }, style: styles.count },
      { value: severityNames[severity][zh ? 0 : 1], style: severityStyles[severity] },
      link === undefined ? text(places.full(at)) : { value: cutText(places.full(at)), style: styles.link, link },
      row === null ? { style: styles.count } : { value: { kind: 'number', text: String(row) }, style: styles.count },
      text(title),
      text(value),
      text(problem),
      text(fix),
      text(rule),
      text(why),
      ...(report.comparison === null ? [] : [text(changeOf(finding, report.lang))]),
      { style: styles.cell },
    ],
  };
}

const shortened = (value: string): string =>
  value.length <= longestValue ? value : `${value.slice(0, longestValue)}…`;
