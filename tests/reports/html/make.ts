import type { RenderedFinding } from '../../../src/model/finding.js';
import type { Report, ReportGroup } from '../../../src/model/report.js';
import { cases, checkText, csv, licence } from '../../check/table.js';

/** A report of a real check: 40 licences, of which 30 have a category that is none and 20 a date that is none. */
export const realReport = async (lang: 'zh' | 'en' = 'zh'): Promise<Report> => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    ...licence,
    ...(i < 30 ? { 许可类别: '普通许可' } : {}),
    ...(i % 2 === 0 ? { 许可决定日期: '2024-02-30' } : {}),
  }));
  return checkText(csv(cases(rows)), { lang });
};

/** The report with other findings; what it counts is made to agree with them. */
export function withFindings(report: Report, findings: readonly RenderedFinding[]): Report {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const groups = new Map<string, ReportGroup>();
  for (const { rule, severity, at } of findings) {
    const key = [rule, severity, at.file, at.sheet, at.field].join('\n');
    const { count: known } = groups.get(key) ?? { count: 0 };
    const { file, sheet, field } = at;
    groups.set(key, { rule, severity, file, sheet, field, count: known + 1, listed: known + 1 });
  }
  const summary = { ...report.summary, errors: count('error'), warnings: count('warning'), infos: count('info') };
  return { ...report, summary, groups: [...groups.values()], findings };
}

/** So many findings of 25 rules on 40 fields in 8 files, every one with a message of its own. */
export function manyFindings(report: Report, count: number): Report {
  const [like] = report.findings;
  const findings = Array.from({ length: count }, (_, i): RenderedFinding => {
    const field = `字段${i % 40}`;
    const row = Math.floor(i / 8) + 2;
    return {
      ...like!,
      rule: `示例/规则-${i % 25}`,
      severity: i % 10 === 0 ? 'warning' : 'error',
      at: {
        ...like!.at,
        file: `部门${i % 8}.xlsx`,
        sheet: '许可',
        row,
        line: null,
        header: field,
        field: `field${i % 40}`,
      },
      value: `值${i}`,
      message: `「${field}」的值「值${i}」与第 ${row} 行不一致`,
      fix: `对照原始文书改正${field}`,
    };
  });
  return withFindings(report, findings);
}
