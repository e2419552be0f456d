import type { Report, ReportSheet, ReportSource } from '../model/report.js';
import { ruleLines } from './rule-lines.js';
import type { TextWords } from './text-words.js';

/** What was checked and how, as the text report ends with. */
export function ledgerLines(report: Report, words: TextWords): string[] {
  return [
    ...report.sources.flatMap((source) => sourceLines(source, words).map((line) => `  ${line}`)),
    ...report.ignored.map(({ file, why }) => `  ${words.ignored(file, why)}`),
    ...(report.register === null ? [] : [`  ${words.register(report.register)}`]),
    ...ruleLines(report).map((line) => `  ${line}`),
    `  ${words.basis(report)}`,
  ];
}

/** What one input turned out to be, and what of it was checked. */
export const sourceLines = (source: ReportSource, words: TextWords): string[] => [
  words.source(source),
  ...source.sheets.flatMap((sheet) => sheetLines(source, sheet, words)),
];

function sheetLines(source: ReportSource, sheet: ReportSheet, words: TextWords): string[] {
  if (sheet.skipped !== null) return [`  · ${words.skipped(sheet)}`];
  const lines = [`  · ${words.sheet(source, sheet)}`];
  if (sheet.rows.excludedCount > 0) lines.push(`    ${words.excluded(sheet)}`);
  const renamed = sheet.columns.filter((column) => column.field !== null && column.how !== 'title');
  if (renamed.length > 0) lines.push(`    ${words.mapped(renamed)}`);
  const unknown = sheet.columns.filter((column) => column.field === null);
  if (unknown.length > 0) lines.push(`    ${words.unmapped(unknown)}`);
  if (sheet.absentFields.length > 0) lines.push(`    ${words.absent(sheet.absentFields)}`);
  if (sheet.linkage !== null) lines.push(`    ${words.linkage(sheet.linkage)}`);
  if (sheet.notGiven.length > 0) lines.push(`    ${words.notGiven(sheet.notGiven)}`);
  return lines;
}
