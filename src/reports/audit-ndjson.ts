import type { AuditReport } from '../model/audit-report.js';

/** An audit line by line: the run without its gaps, one line a gap, and the end, without which a file has been cut off. */
export function auditNdjson(report: AuditReport): string {
  const { gaps, ...run } = report;
  const lines = [
    { type: 'run', ...run },
    ...gaps.map((gap) => ({ type: 'gap', ...gap })),
    { type: 'end', gaps: gaps.length, unlisted: report.gapCount - gaps.length },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
