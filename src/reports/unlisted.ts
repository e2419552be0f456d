import type { Report } from '../model/report.js';

/** All findings of a run, listed or not. */
export const findingCount = ({ summary }: Report): number => summary.errors + summary.warnings + summary.infos;

/** Findings that are counted but not listed. */
export const unlistedCount = (report: Report): number => findingCount(report) - report.findings.length;
