import { type AuditPage, capped } from './page.js';

/** Drafts shown; the JSON report has all. */
const shown = 10;
/** The code of `threshold-direction` for what is too high. */
const above = '1';

/** The warning letters that thresholds ask for. */
export function warningLines(page: AuditPage): readonly string[] {
  const { say } = page;
  const lines = page.report.warnings.map(({ title, name, value, threshold, direction, recordCount }) => {
    const zh = `${value} ${direction === above ? '高于' : '低于'} ${threshold}`;
    const en = `${value} is ${direction === above ? 'above' : 'below'} ${threshold}`;
    return say(
      `  · ${name}：${title}（${zh}；依据 ${recordCount} 条记录）`,
      `  · ${name}: ${title} (${en}; ${recordCount} records)`,
    );
  });
  return capped(lines, shown, page);
}
