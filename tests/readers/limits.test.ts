import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import type { Limits } from '../../src/readers/limits.js';
import { read } from '../../src/readers/read.js';
import { biff, f64, record, u16 } from './biff.js';
import { refusal, rowsOf } from './collect.js';
import { documentBytes, tbl } from './document.js';
import { encode } from './encode.js';
import { odsBytes } from './ods.js';
import { inlineRows, workbookBytes } from './workbook.js';

const text = (content: string): Uint8Array => encode(content, 'utf-8');
const cells = ['甲', '乙', '丙'];
const sheet = inlineRows([cells]);
const xlsx = workbookBytes({ sheets: [{ name: '一', data: sheet }] });
const twoSheets = workbookBytes({
  sheets: [
    { name: '一', data: sheet },
    { name: '二', data: sheet },
  ],
});
const shared = workbookBytes({
  sheets: [{ name: '一', data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
  strings: '<si><t>六个字的文字</t></si>',
});
const number = record(0x0203, u16(0, 2, 0), f64(1));
const xls = biff([{ name: '一', records: [number] }]);
const odsTable = (name: string): string =>
  `<table:table table:name="${name}"><table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row></table:table>`;
const xmlSheet = (name: string): string =>
  `<Worksheet ss:Name="${name}"><Table><Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row></Table></Worksheet>`;
const xml = (...sheets: readonly string[]): Uint8Array =>
  text(
    `<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets.join('')}</Workbook>`,
  );
const page = `<html><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></html>`;
const docx = documentBytes(tbl([cells]));

const readAll = async (bytes: Uint8Array, limits: Partial<Limits>): Promise<void> => {
  for (const one of (await read(bytesSource('示例', bytes), { limits })).sheets) await rowsOf(one);
};

describe('every limit can be set: what just fits is read, one less is refused and the limit named', () => {
  test.each<[string, keyof Limits, number, string, Uint8Array]>([
    ['csv', 'columns', 3, 'input/too-many-columns', text('甲,乙,丙\n')],
    ['csv, quoted', 'columns', 3, 'input/too-many-columns', text('"甲",乙,丙\n')],
    ['csv', 'cellCharacters', 4, 'input/line-too-long', text('甲,一二三四\n')],
    ['csv, quoted', 'cellCharacters', 6, 'input/unclosed-quote', text('甲,"一二三四"\n')],
    ['csv', 'rowCharacters', 5, 'input/line-too-long', text('甲,乙,丙\n')],
    ['csv, quoted', 'rowCharacters', 7, 'input/line-too-long', text('"甲",乙,丙\n')],
    ['json', 'columns', 3, 'input/too-many-columns', text('[{"甲":1,"乙":2,"丙":3}]')],
    ['json', 'cellCharacters', 4, 'input/line-too-long', text('[{"甲":"一二三四"}]')],
    ['json', 'rowCharacters', 7, 'input/line-too-long', text('[{"甲":"一二三四"}]')],
    ['json', 'depth', 3, 'input/json-too-deep', text('[{"甲":[1]}]')],
    ['ndjson', 'columns', 3, 'input/too-many-columns', text('{"甲":1,"乙":2,"丙":3}\n{"甲":1}\n')],
    ['ndjson', 'rowCharacters', 19, 'input/line-too-long', text('{"甲":1,"乙":2,"丙":3}\n{"甲":1}\n')],
    ['xlsx', 'columns', 3, 'input/too-many-columns', xlsx],
    ['xlsx', 'rowCharacters', 3, 'input/row-too-long', xlsx],
    ['xlsx', 'sheets', 2, 'input/too-many-sheets', twoSheets],
    ['xlsx', 'sharedCharacters', 15, 'input/shared-texts-too-large', shared],
    ['xls', 'columns', 3, 'input/too-many-columns', xls],
    ['xls', 'sheets', 2, 'input/too-many-sheets', biff([1, 2].map((i) => ({ name: `${i}`, records: [number] })))],
    ['xls', 'heldBytes', xls.length, 'input/legacy-too-large', xls],
    ['ods', 'columns', 3, 'input/too-many-columns', odsBytes(odsTable('一'))],
    ['ods', 'rowCharacters', 3, 'input/row-too-long', odsBytes(odsTable('一'))],
    ['ods', 'sheets', 2, 'input/too-many-sheets', odsBytes(odsTable('一') + odsTable('二'))],
    ['spreadsheetml', 'columns', 3, 'input/too-many-columns', xml(xmlSheet('一'))],
    ['spreadsheetml', 'rowCharacters', 3, 'input/row-too-long', xml(xmlSheet('一'))],
    ['spreadsheetml', 'sheets', 2, 'input/too-many-sheets', xml(xmlSheet('一'), xmlSheet('二'))],
    ['html', 'columns', 3, 'input/too-many-columns', text(page)],
    ['html', 'rowCharacters', 3, 'input/row-too-long', text(page)],
    ['html', 'sheets', 2, 'input/too-many-sheets', text(page.repeat(2))],
    ['docx', 'columns', 3, 'input/too-many-columns', docx],
    ['docx', 'sheets', 2, 'input/too-many-sheets', documentBytes(tbl([cells]) + tbl([cells]))],
  ])('%s: %s', async (_kind, name, fits, rule, bytes) => {
    await readAll(bytes, { [name]: fits });
    expect(await refusal(() => readAll(bytes, { [name]: fits - 1 }))).toMatchObject({
      rule,
      params: { option: name, limit: fits - 1 },
    });
  });

  test('what a part unpacks to', async () => {
    const one = workbookBytes({ sheets: [{ name: '一', data: inlineRows([['甲'.repeat(20_000)]]) }] });
    await readAll(one, { unpackedBytes: 70_000 });
    expect(await refusal(() => readAll(one, { unpackedBytes: 60_000 }))).toMatchObject({
      rule: 'input/unpacks-too-large',
      params: { option: 'unpackedBytes' },
    });
  });
});
