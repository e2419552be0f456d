import type { AuditPage } from './page.js';

/** Where the annual analysis report is to be had, as a line. */
export const analysisLines = (page: AuditPage): readonly string[] => analysisTexts(page).map((text) => `  ${text}`);

/** Where the annual analysis report is to be had: its figures and its draft are too long for here. */
export function analysisTexts({ report, say }: AuditPage): readonly string[] {
  const { figures, draft } = report.analysis;
  if (draft === '') return [];
  return [
    say(
      `${figures.length} 项数据和草稿全文另存：-o 分析报告.md`,
      `${figures.length} figures and the draft in full: -o analysis.md`,
    ),
  ];
}
