import type { Report } from '../model/report.js';

/** The report as JSON, as `schemas/report.json` describes it; two spaces, one final newline. */
export const jsonReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
