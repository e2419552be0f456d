import type { AnalysisFigure } from '../../model/audit-report.js';
import { columns } from '../../standard/width.js';
import { type AuditPage, capped } from './page.js';

/** Figures shown; the JSON report has all. */
const shown = 12;

/** The figures of the annual analysis report, and where its draft is to be had. */
export function analysisLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const { figures, draft } = report.analysis;
  const rows = figures.map((figure) => [`  ${figure.title}`, valueText(figure, page)]);
  return [
    ...capped(columns(rows, '  '), shown, page),
    ...(draft === '' ? [] : [say('  草稿全文另存：-o 分析报告.md', '  the draft in full: -o analysis.md')]),
  ];
}

function valueText({ value, unit, share, unknown }: AnalysisFigure, { say }: AuditPage): string {
  const left = unknown > 0 ? say(`（没有计入 ${unknown} 条）`, ` (${unknown} left out)`) : '';
  if (value === null) return say('没有可以计算的记录', 'nothing to count') + left;
  if (share !== null) return `${value}${unit}${say(`（${share.n}/${share.of}）`, ` (${share.n}/${share.of})`)}${left}`;
  return say(`${value} ${unit}`, value).trimEnd() + left;
}
