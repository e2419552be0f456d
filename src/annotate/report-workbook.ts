import type { Report } from '../model/report.js';
import { newOwnSheet, ownRows } from '../workbook/own-sheet.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { frontNames, frontSheets } from './front/sheets.js';
import { Places } from './places.js';

/**
 * A report as a workbook by itself: the sheets 「检查结论」 and 「问题清单」 of a marked copy, about all inputs together. It says
 * of itself that it holds no data, so that it may lie among tables.
 */
export function reportWorkbook(report: Report): AsyncGenerator<Uint8Array> {
  const names = frontNames([]);
  const repairs = new Map<string, number>();
  for (const { rule } of report.repairs) repairs.set(rule, (repairs.get(rule) ?? 0) + 1);
  const places = new Places(null, [], report.lang);
  const sheets = frontSheets({ file: null, report, marks: { repairs }, plan: null, places, remarks: [], names });
  const own = ownRows([
    ['lucheng', 'report'],
    ['standard', report.standard.version],
    ...sheets.map(({ name }) => ['sheet', name] as const),
  ]);
  return writeWorkbook({
    sheets: [...sheets, newOwnSheet(own)],
    author: report.lang === 'zh' ? '鲁诚' : 'Lucheng',
    title: names.conclusion,
  });
}
