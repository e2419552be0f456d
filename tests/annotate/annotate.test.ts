import { expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { annotatedCopies } from '../../src/sdk/annotated-copies.js';
import { packageBytes, textRow } from './make-package.js';

const openXml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// spreadsheets refuse a workbook whose name says another kind than its content
test.each([
  ['a.xlsx', `${openXml}.sheet.main+xml`, '.xlsx'],
  ['a.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
  ['a.xltx', `${openXml}.template.main+xml`, '.xlsx'],
  ['a.xltm', 'application/vnd.ms-excel.template.macroEnabled.main+xml', '.xlsm'],
  ['named otherwise.xlsm', `${openXml}.sheet.main+xml`, '.xlsx'],
])('the copy of %s that is %s ends in %s', async (name, kind, ending) => {
  const bytes = packageBytes({ sheets: [{ name: '表', rows: textRow(1, ['甲']) }], kind });
  const { copies } = await annotatedCopies([bytesSource(name, bytes)], { asOf: '2026-07-01' });
  const endings: string[] = [];
  for await (const copy of copies) endings.push(copy.ending);
  expect(endings).toEqual([`_检查结果${ending}`]);
});
