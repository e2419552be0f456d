import { type Group, groupTitle, sizeOf } from '../../reports/finding-groups.js';
import type { NewCell } from '../../workbook/new-sheet.js';
import { quotedSheet } from '../../workbook/write-workbook.js';
import { severityNames } from '../severity.js';
import { widths } from './columns.js';
import type { Front } from './front.js';
import type { FrontRows } from './rows.js';
import { heightFor, severityStyles, styles } from './styles.js';
import { section, tellWith } from './tell-line.js';

/** Groups named as what to do first, and groups in the table. */
const doneFirst = 3;
const groupsShown = 500;

/** What to do first: the largest groups of errors, or of warnings where there are none. */
export function tellFirst(
  rows: FrontRows,
  groups: readonly Group[],
  { report, places, names }: Front,
  zh: boolean,
): void {
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
    `${quotedSheet(names.issues)}!A1`,
  );
}

/** The table of findings by rule and field. */
export function tellGroups(rows: FrontRows, groups: readonly Group[], front: Front, zh: boolean): void {
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
