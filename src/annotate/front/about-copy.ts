import type { Severity } from '../../model/finding.js';
import type { CopyPlan } from '../plan.js';
import { severityNames } from '../severity.js';
import { widths } from './columns.js';
import type { Front } from './front.js';
import type { FrontRows } from './rows.js';
import { severityStyles, styles } from './styles.js';
import { section } from './tell-line.js';

/** What colours mean, and what there is to know of the copy. */
export function tellCopy(rows: FrontRows, { remarks, plan }: Front, zh: boolean): void {
  if (plan === null) return;
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
        { from: 1, to: widths.length - 1, cell: { value: zh ? meaning : english, style: styles.legend } },
      ],
      18,
    );
  }
  for (const line of [...copyLines(plan, zh), ...remarks]) rows.line(line, styles.text);
}

function copyLines({ notes, gathered }: CopyPlan, zh: boolean): readonly string[] {
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
