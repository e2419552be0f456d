import { columns } from '../../standard/width.js';
import { type AuditPage, capped } from './page.js';

/** Figures shown; the JSON report has all. */
const shown = 12;

/** The figures of the annual analysis report, and where its draft is to be had. */
export function analysisLines(page: AuditPage): readonly string[] {
  const { report, say } = page;
  const { figures, draft } = report.analysis;
  const rows = figures.map(({ title, value, unit }) => [`  ${title}`, say(`${value} ${unit}`, value).trimEnd()]);
  return [
    ...capped(columns(rows, '  '), shown, page),
    ...(draft === '' ? [] : [say('  草稿全文另存：-o 分析报告.md', '  the draft in full: -o analysis.md')]),
  ];
}
