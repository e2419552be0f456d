import { type AuditPage, capped } from './page.js';

/** Drafts shown; the JSON report has all. */
const shown = 10;
/** The code of `threshold-direction` for what is too high. */
const above = '1';

/** The warning letters that thresholds ask for, a line each. */
export const warningLines = (page: AuditPage): readonly string[] =>
  capped(
    warningTexts(page).map((text) => `  · ${text}`),
    shown,
    page,
  );

/** What is said of each letter. */
export function warningTexts(page: AuditPage): readonly string[] {
  const { say } = page;
  return page.report.warnings.map(({ title, name, value, threshold, direction, recordCount, record }) => {
    const described = record['riskDescription'];
    const zh = `${value}，${direction === above ? '等于或者高于' : '等于或者低于'}预警线 ${threshold}`;
    const en = `${value}, ${direction === above ? 'at or above' : 'at or below'} the threshold ${threshold}`;
    return say(
      // the draft says what the value is made of
      `${typeof described === 'string' ? described : `${name}：${title} ${zh}；依据 ${recordCount} 条记录`}`,
      `${name}: ${title}: ${en}; ${recordCount} records`,
    );
  });
}
