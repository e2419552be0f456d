import type { AnalysisFigure } from '../../model/analysis.js';
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
  const left = unknown === 0 ? '' : say(`，没有计入 ${unknown} 条`, `, ${unknown} records left out`);
  const text =
    value === null
      ? say('没有数据', 'no data')
      : say(unit === '%' ? `${value}%` : `${value} ${unit}`, unit === '%' ? `${value}%` : value);
  return share === null
    ? text + left
    : say(`${share.n}/${share.of}（${text}）${left}`, `${share.n}/${share.of} (${text})${left}`);
}
