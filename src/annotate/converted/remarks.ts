import type { Format, Workbook } from '../../model/sheet.js';
import { limits } from '../../workbook/limits.js';
import type { Measured } from './measure.js';

const formatNames: Readonly<Record<Format, readonly [zh: string, en: string]>> = {
  csv: ['CSV（文本）', 'CSV'],
  xlsx: ['Excel 工作簿（xlsx）', 'an Excel workbook'],
  xls: ['Excel 97–2003 工作簿（xls）', 'an Excel 97–2003 workbook'],
  ods: ['ODS 表格', 'an OpenDocument spreadsheet'],
  spreadsheetml: ['Excel 2003 XML 表格', 'an Excel 2003 XML spreadsheet'],
  html: ['网页表格', 'an HTML page'],
  docx: ['Word 文档', 'a Word document'],
  json: ['JSON', 'JSON'],
  ndjson: ['NDJSON', 'NDJSON'],
};

/** What is to be said of a copy that is a new workbook: what it was made from, and what of it a workbook cannot hold. */
export function remarksOn(
  { format, sheets }: Workbook,
  names: readonly string[],
  measured: readonly Measured[],
  lang: 'zh' | 'en',
): readonly string[] {
  const zh = lang === 'zh';
  const name = formatNames[format][zh ? 0 : 1];
  const keyed = sheets.some((sheet) => sheet.keyed);
  const made = zh
    ? `原文件是 ${name}，本副本另存为 Excel 工作簿（xlsx），供看批注用；原文件没有改动，请在原文件上改，或改好后从本副本另存。`
    : `The input is ${name}; this copy is a new Excel workbook. The input is untouched.`;
  const rows = !keyed
    ? []
    : [
        zh
          ? '第 1 行是数据项的名称，第 n 条记录在第 n+1 行；一个值里又有几个值的，写成一段文字；超过 15 位的数按文字保存。'
          : 'Names stand in row 1, record n in row n+1; nested values and numbers of more than 15 digits are texts.',
      ];
  return [made, ...rows, ...names.flatMap((sheet, i) => lossesOf(sheet, measured[i]!, zh))];
}

/** What of a sheet is not in the copy: never left out in silence. */
function lossesOf(name: string, { tooLong, rowsOver, columnsOver }: Measured, zh: boolean): readonly string[] {
  const most = limits.text.toLocaleString('en-US');
  const long = zh
    ? `「${name}」有 ${tooLong.count} 格文字超过 ${most} 个字（第一处 ${tooLong.first}），Excel 的单元格放不下：本副本只有开头部分，以「…」结尾，全文见原文件。`
    : `${tooLong.count} texts of “${name}” (first: ${tooLong.first}) are longer than a cell of a workbook holds; this copy has their beginning only.`;
  const rows = zh
    ? `「${name}」有 ${rowsOver} 行在第 ${limits.rows.toLocaleString('en-US')} 行之后，Excel 的一张表放不下：不在本副本里，请看原文件；其中的问题见「问题清单」。`
    : `${rowsOver} rows of “${name}” are beyond the last row of a sheet and not in this copy.`;
  const columns = zh
    ? `「${name}」有 ${columnsOver} 列在第 ${(limits.columns - 1).toLocaleString('en-US')} 列之后，Excel 放不下：不在本副本里，请看原文件。`
    : `${columnsOver} columns of “${name}” are beyond the last column of a sheet and not in this copy.`;
  return [...(tooLong.count > 0 ? [long] : []), ...(rowsOver > 0 ? [rows] : []), ...(columnsOver > 0 ? [columns] : [])];
}
