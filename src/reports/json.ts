import type { AuditReport } from '../model/audit-report.js';
import type { Report } from '../model/report.js';

/** A report as JSON, as `schemas/report.json` or `schemas/audit.json` describes it; two spaces, one final newline. */
export const jsonReport = (report: Report | AuditReport): string => `${JSON.stringify(report, null, 2)}\n`;
