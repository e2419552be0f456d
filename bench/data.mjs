// Made-up licences as departments export them: 28 columns, valid check characters, one row in a hundred with a seeded fault.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const orgWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The n-th unified code of a made-up company: both check characters are right. */
export function uscc(n) {
  const body = `MA${String(n % 1_000_000).padStart(6, '0')}`;
  const all = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sum = [...body].reduce((s, c, i) => s + all.indexOf(c) * orgWeights[i], 0);
  const org = 11 - (sum % 11);
  const code = `91370100${body}${org === 10 ? 'X' : org === 11 ? '0' : org}`;
  const total = [...code].reduce((s, c, i) => s + alphabet.indexOf(c) * weights[i], 0);
  return code + alphabet[(31 - (total % 31)) % 31];
}

export const header = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(工商注册号)',
  '行政相对人代码_3(组织机构代码)',
  '行政相对人代码_4(税务登记号)',
  '行政相对人代码_5(事业单位证书号)',
  '行政相对人代码_6(社会组织登记证号)',
  '法定代表人',
  '法定代表人证件类型',
  '法定代表人证件号码',
  '证件类型',
  '证件号码',
  '行政许可决定文书名称',
  '行政许可决定文书号',
  '许可类别',
  '许可证书名称',
  '许可编号',
  '许可内容',
  '许可决定日期',
  '有效期自',
  '有效期至',
  '许可机关',
  '许可机关统一社会信用代码',
  '当前状态',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '备注',
];

const day = (n) => new Date(Date.UTC(2024, 0, 1) + (n % 700) * 86_400_000).toISOString().slice(0, 10);

/** Row n; one of so many carries one of four faults in turn. */
export function row(n, oneOf = 100) {
  const fault = n % oneOf === oneOf - 1 ? Math.floor(n / oneOf) % 4 : -1;
  const code = uscc(n);
  return [
    `济南示例${n}科技有限公司`,
    '法人及非法人组织',
    fault === 0 ? code.slice(0, 17) + (code[17] === '0' ? '1' : '0') : code,
    '',
    '',
    '',
    '',
    '',
    '王甲',
    '',
    '',
    '',
    '',
    '准予行政许可决定书',
    `济示审许〔2024〕${n + 1}号`,
    fault === 1 ? '普通许可' : '普通',
    '食品经营许可证',
    `SL-2024-${String(n).padStart(7, '0')}`,
    '预包装食品（含冷藏冷冻食品）销售；散装食品（不含冷藏冷冻食品）销售；热食类食品制售',
    fault === 2 ? '2024-02-30' : day(n),
    day(n),
    '2029-12-31',
    '济南市示例区行政审批服务局',
    '11370100MADEUP11XH',
    '1',
    '济南市示例区行政审批服务局',
    fault === 3 ? '' : '11370100MADEUP11XH',
    '',
  ];
}

/** Seeded faults among the first rows. */
export const faults = (rows) => Math.floor(rows / 100);

export async function writeCsv(file, rows) {
  const out = createWriteStream(file);
  let text = `${header.join(',')}\n`;
  for (let n = 0; n < rows; n += 1) {
    text += `${row(n).join(',')}\n`;
    if (text.length > 1 << 20) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'finish');
}

const escaped = (text) => text.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter]);

/** Columns without those nobody fills. */
export const filled = header.flatMap((_, i) => (row(0)[i] === '' ? [] : [i]));

/**
 * The same rows as a workbook: shared strings, dates as numbers under a date format.
 * @param columns which of the columns it has.
 */
export async function writeXlsx(file, rows, columns = header.map((_, i) => i), oneOf = 100) {
  const titles = columns.map((i) => header[i]);
  const cellsOf = (n) => {
    const cells = row(n, oneOf);
    return columns.map((i) => cells[i]);
  };
  const { Zip, ZipDeflate, strToU8 } = await import('fflate');
  const out = createWriteStream(file);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.write(bytes);
  });
  const part = (name) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    return { write: (text) => entry.push(strToU8(text)), end: (text = '') => entry.push(strToU8(text), true) };
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const strings = new Map();
  const index = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const letters = (i) => (i < 26 ? '' : 'A') + String.fromCharCode(65 + (i % 26));
  const cell = (text, i, n) => {
    const r = `${letters(i)}${n}`;
    if (text === '') return `<c r="${r}"/>`;
    if (/^\d{4}-\d\d-\d\d$/.test(text) && text !== '2024-02-30')
      return `<c r="${r}" s="1"><v>${Date.parse(text) / 86_400_000 + 25_569}</v></c>`;
    return `<c r="${r}" t="s"><v>${index(text)}</v></c>`;
  };
  part('[Content_Types].xml').end(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  part('_rels/.rels').end(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  part('xl/workbook.xml').end(
    `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  part('xl/_rels/workbook.xml.rels').end(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  part('xl/styles.xml').end(
    `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  // strings before the sheet that refers to them: readers that stream cannot look ahead
  for (const text of titles) index(text);
  for (let n = 0; n < rows; n += 1) for (const [i, text] of cellsOf(n).entries()) cell(text, i, n + 2);
  const shared = part('xl/sharedStrings.xml');
  shared.write(`<sst xmlns="${main}">`);
  for (const text of strings.keys()) shared.write(`<si><t>${escaped(text)}</t></si>`);
  shared.end('</sst>');
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.write(
    `<worksheet xmlns="${main}"><sheetData><row r="1">${titles.map((text, i) => cell(text, i, 1)).join('')}</row>`,
  );
  for (let n = 0; n < rows; n += 1)
    sheet.write(
      `<row r="${n + 2}">${cellsOf(n)
        .map((text, i) => cell(text, i, n + 2))
        .join('')}</row>`,
    );
  sheet.end('</sheetData></worksheet>');
  zip.end();
  out.end();
  await once(out, 'finish');
}
