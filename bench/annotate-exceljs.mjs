// Marks a workbook with exceljs where a report says: the whole of it is loaded, changed and saved.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const [file, places, out] = process.argv.slice(2);
const { findings } = JSON.parse(readFileSync(places, 'utf8'));
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(file);
const sheet = book.worksheets[0];
const last = sheet.columnCount + 1;
sheet.getCell(1, last).value = '校验结果';
for (const { at, severity, message, fix } of findings) {
  const cell = sheet.getCell(`${at.column}${at.row}`);
  cell.fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: severity === 'error' ? 'FFFFC9CE' : 'FFFFEB9C' },
  };
  cell.note = `${message}\n${fix}`;
  sheet.getCell(at.row, last).value = message;
}
await book.xlsx.writeFile(out);
