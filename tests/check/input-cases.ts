import { strToU8, zipSync } from 'fflate';
import type { CheckOptions } from '../../src/check/options.js';
import type { Source } from '../../src/model/source.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { documentBytes, p, r, tbl, tc } from '../readers/document.js';
import { encode } from '../readers/encode.js';
import { type Packed, packedBytes } from '../readers/packed.js';
import { inlineRows, type TestSheet, workbookBytes } from '../readers/workbook.js';
import { batch, inChinese, zero } from './batch.js';
import { ownBook } from './own-book.js';
import { csv, licence } from './table.js';

/** An input that is refused, or loses something, for one reason. */
export interface InputCase {
  /** The id of the finding, with its reason where that has words of its own. */
  readonly key: string;
  readonly sources: readonly Source[];
  /** Limits small enough for a small input to pass them, a profile it is outside of. */
  readonly options?: Pick<CheckOptions, 'limits' | 'profile'>;
}

const utf8 = (text: string): Uint8Array => encode(text, 'utf-8');
const named = (key: string, name: string, bytes: Uint8Array): InputCase => ({
  key,
  sources: [bytesSource(name, bytes)],
});
const text = (key: string, content: string, name = '示例.csv'): InputCase => named(key, name, utf8(content));
const json = (key: string, content: string): InputCase => text(key, content, '示例.json');
const packed = (key: string, ...files: readonly Packed[]): InputCase => named(key, '报送.zip', packedBytes(files));
const book = (key: string, ...sheets: readonly TestSheet[]): InputCase =>
  named(key, '示例.xlsx', workbookBytes({ sheets }));
const document = (key: string, body: string): InputCase => named(key, '示例.docx', documentBytes(body));
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** A container of old programs that is its head and one name. */
const ole = (entry: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...encode(entry, 'utf-16le').subarray(2)]);
/** The start of a workbook of Excel 97–2003 without its container. */
const bareXls = new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]);

/** A source of a size that is only claimed: nothing beyond its head is ever read. */
const claiming = (head: Uint8Array, size: number): Source => ({ ...bytesSource('示例.xls', head), size });

/** A source the system does not give, or one that shows a fault of the program. */
const failing = (error: Error): Source => ({
  name: '示例.xlsx',
  size: 100,
  read: () => Promise.reject(error),
  // biome-ignore lint/correctness/useYield: nothing comes before the error
  async *stream() {
    throw error;
  },
});
const system = (code: string): Source => failing(Object.assign(new Error(`${code}: 示例`), { code }));

const headers = Object.keys(licence);
const values = Object.values(licence);
const good = csv([licence]);
const [head = '', line = ''] = good.split('\n');
const rows = (...cells: readonly (readonly string[])[]): TestSheet => ({ name: '数据', data: inlineRows(cells) });
const hidden = (sheet: TestSheet): TestSheet => ({ ...sheet, name: '藏', state: 'hidden' });
const table = tbl([headers, values]);
const box = `<w:pict><w:txbxContent>${p(r('示例'))}</w:txbxContent></w:pict>`;
const vanished = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>示例</w:t></w:r>';
const object = (program: string): string => p(`<w:r><w:object><o:OLEObject ProgID="${program}"/></w:object></w:r>`);
const without = (...left: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(licence).filter(([header]) => !left.includes(header)));
const broken = utf8(good);
broken[broken.length - 5] = 0xff;
/** Bytes that do not get smaller, more than are looked at to tell what a file is. */
const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 13) & 255);
const crowded = packedBytes([]);
new DataView(crowded.buffer).setUint16(10, 30_000, true);
const hiddenRow = inlineRows([headers, values, values]).replace('<row r="3">', '<row r="3" hidden="1">');
const filter =
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';

/** A template with a row 「示例」, and what it says of itself. */
const template = (key: string, ...own: readonly (readonly string[])[]): InputCase => ({
  key,
  sources: [ownBook([['lucheng', 'template'], ...own], rows(['序号', ...headers], ['示例', ...values]))],
});

/** At least one input for every finding of the family `input/…`. */
export const inputCases: readonly InputCase[] = [
  // files that are not opened
  named('input/empty-file', '示例.xlsx', new Uint8Array()),
  { key: 'input/unreadable', sources: [system('EIO')] },
  { key: 'input/unreadable#busy', sources: [system('EBUSY')] },
  { key: 'input/unreadable#denied', sources: [system('EACCES')] },
  { key: 'input/unreadable#gone', sources: [system('ENOENT')] },
  { key: 'input/crashed', sources: [failing(new Error('示例'))] },
  named('input/binary', '示例.xlsx', noise.subarray(0, 5000)),
  named('input/truncated', '示例.xlsx', workbookBytes({ sheets: [rows(headers, values)] }).subarray(0, -200)),
  named('input/truncated', '示例.xls', utf8('<html><table><tr><td>行政相对人名称</td>')),
  named('input/encrypted', '示例.xlsx', ole('EncryptedPackage')),
  text('input/html', '<html><body><form>请登录</form></body></html>', '示例.xls'),
  text('input/web-archive', 'MIME-Version: 1.0\n\n<table><tr><td>1</td></tr></table>', '示例.xls'),
  text('input/xml', '<?xml version="1.0"?><rows><row/></rows>', '示例.xml'),
  text('input/pdf', '%PDF-1.4\n', '示例.xlsx'),
  text('input/image', 'GIF89a', '示例.xlsx'),
  { key: 'input/no-tables', sources: [] },

  // encodings
  named('input/undecodable', '示例.csv', broken),
  named('input/mixed-encodings', '示例.csv', new Uint8Array([...utf8(`${good}\n`), ...encode(good, 'gb18030')])),
  text('input/mojibake', new TextDecoder('gb18030').decode(utf8(good))),

  // delimited text
  text('input/full-width-comma', good.replaceAll(',', '，')),
  text('input/ragged', `${head}\n${line}\n${line},多出的一列`),
  text('input/unclosed-quote', `${head}\n${line}\n"${line}`),
  text('input/stray-quote', `${head}\n${line.replace('预包装食品销售', '"预包装"食品销售')}`),
  text('input/bom-inside', `${good}\n\ufeff${good}`),
  text('input/line-too-long', `${head}\n${line.replace('预包装食品销售', '长'.repeat(1_000_001))}`),
  text('input/too-many-columns', 'a,'.repeat(16_385)),

  // workbooks
  named('input/legacy-xls', '示例.xls', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0])),
  { key: 'input/legacy-too-large', sources: [claiming(bareXls, 257 * 2 ** 20)] },
  named(
    'input/not-a-workbook',
    '示例.xlsx',
    zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
      'ppt/presentation.xml': '<p:presentation/>',
    }),
  ),
  named(
    'input/not-a-workbook#binary',
    '示例.xlsb',
    zip({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      'xl/workbook.bin': '\u0083\u0001',
    }),
  ),
  text('input/no-sheet', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', '示例.xls'),
  packed('input/damaged-part', { name: '示例.csv', bytes: utf8(good), size: 90_000 }),
  book('input/blank-workbook', rows()),
  text('input/too-many-sheets', `<html>${'<table></table>'.repeat(4097)}</html>`, '示例.xls'),
  text('input/sheets-too-large', `<html>${'<table></table>'.repeat(4000)}${'示'.repeat(2_000_000)}</html>`, '示例.xls'),
  { ...book('input/row-too-long', rows(headers, values)), options: { limits: { rowCharacters: 100 } } },
  {
    ...named(
      'input/shared-texts-too-large',
      '示例.xlsx',
      workbookBytes({ sheets: [rows(headers, values)], strings: '<si><t>示例</t></si>' }),
    ),
    options: { limits: { sharedCharacters: 5 } },
  },
  { ...book('input/unpacks-too-large', rows(headers, values)), options: { limits: { unpackedBytes: 1000 } } },
  book(
    'input/too-many-tables',
    rows(
      ...Array.from({ length: 21 }, (_, i) =>
        i % 2 === 0 ? [headers, values] : [[...headers].reverse(), [...values].reverse()],
      ).flat(),
    ),
  ),
  named('input/zip-bomb', '报送.zip', crowded),
  book('input/hidden-rows', { name: '数据', data: hiddenRow }),
  book('input/hidden-rows#filtered', { name: '数据', data: hiddenRow, after: filter }),
  named(
    'input/hidden-columns',
    '示例.xlsx',
    zip({
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="数据" r:id="s"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
      'xl/sheet.xml': `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${inlineRows([headers, values])}</sheetData></worksheet>`,
    }),
  ),
  {
    key: 'input/blank-workbook#own',
    sources: [
      ownBook(
        [
          ['lucheng', 'template'],
          ['sheet', '数据'],
        ],
        rows(['填报说明']),
      ),
    ],
  },
  {
    key: 'input/lost-in-copy',
    sources: [
      ownBook(
        [['lucheng', 'annotated'], ['lost', 'input/ragged'], ['lost', 'rows'], ['marked']],
        rows(headers, values),
      ),
    ],
  },
  template('input/template-version#older', ['standard', '0.0.9'], ['type', 'administrative-license'], ['digest', '1']),
  template('input/template-version#newer', ['standard', '99.0.0'], ['type', 'administrative-license']),
  template('input/template-version#draft', ['standard', 'x'], ['type', 'administrative-license'], ['digest', '1']),
  template('input/template-type', ['standard', '0.1.0'], ['type', 'administrative-penalty']),
  template('input/sample-row#overwritten', ['type', 'administrative-license'], ['sample', '{}']),
  text('input/sample-row#unknown', csv([{ 序号: '示例', ...licence }])),
  book('input/hidden-sheet', rows(headers, values), hidden(rows(headers, values))),
  book('input/hidden-sheet#skipped', rows(headers, values), hidden(rows(headers.slice(0, 12), values.slice(0, 12)))),

  // JSON
  json('input/json-syntax', '[{"甲":1 2}]'),
  json('input/json-syntax#nan', '[{"甲":NaN}]'),
  json('input/json-syntax#trailing-comma', '[{"甲":1,}]'),
  json('input/json-syntax#python', "[{'甲': None}]"),
  json('input/json-syntax#single-quotes', "[{'甲': '乙'}]"),
  json('input/json-syntax#comment', '[{"甲":1 // 乙\n}]'),
  json('input/json-syntax#truncated', '[{"甲":1},{"甲"'),
  json('input/json-ambiguous', '{"甲":[{"a":1}],"乙":[{"a":1}]}'),
  json('input/json-ambiguous#envelopes', JSON.stringify({ 甲: batch, 乙: batch, 丙: [licence] })),
  json('input/records-in-batch', JSON.stringify([{ ...batch, records: [licence] }])),
  text('input/too-many-batches', csv(Array.from({ length: 10_001 }, () => inChinese(zero)))),
  json('input/json-no-records', '{"code":500,"data":{}}'),
  json('input/json-too-deep', '{"甲":'.repeat(65)),
  json('input/json-envelope', JSON.stringify({ data: [licence] })),
  named('input/json-encoding', '示例.json', encode(JSON.stringify([licence]), 'gb18030')),
  json('input/duplicate-key', JSON.stringify([licence]).replace('}', ',"备注":"重复"}')),
  json('input/not-an-object', `[${JSON.stringify(licence)},"合计"]`),
  text('input/not-json-object', `${JSON.stringify(licence)}\n{"甲"\n`, '示例.ndjson'),

  // archives
  text('input/archive', 'Rar!\x1a\x07\x00', '报送.rar'),
  packed('input/archive', { name: '内.zip', bytes: packedBytes([{ name: '示例.csv', bytes: utf8(good) }]) }),
  packed('input/archive-without-tables', { name: '图.png', bytes: utf8('GIF89a') }),
  named('input/archive-without-tables#ofd', '示例.ofd', zip({ 'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': '<a/>' })),
  packed('input/encrypted-archive', { name: '示例.csv', bytes: utf8(good), encrypted: true }),
  packed('input/too-many-files', ...Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.csv`, bytes: utf8('x') }))),
  packed('input/unknown-compression', { name: '示例.csv', bytes: utf8(good), method: 12 }),
  packed('input/entry-too-large', {
    name: '示例.xlsx',
    bytes: new Uint8Array([...utf8('PK\x03\x04'), ...noise]),
    size: 300 * 2 ** 20,
  }),

  // documents
  document('input/word-document', p('示例')),
  text('input/legacy-word', '{\\rtf1\\ansi 示例}', '示例.doc'),
  document('input/document-too-large', '<w:tbl><w:tr><w:tc>'.repeat(51) + '</w:tc></w:tr></w:tbl>'.repeat(51)),
  document('input/unread-in-document#embedded', table + object('Excel.Sheet.12')),
  document('input/unread-in-document#other-document', table + object('Word.Document.12')),
  document('input/unread-in-document#text-box', `${table}${p(`<w:r><w:pict>${table}</w:pict></w:r>`)}`),
  document('input/unread-in-document#boxed-text', tbl([headers, values, [tc(p(`<w:r>${box}</w:r>`))]])),
  document('input/unread-in-document#hidden-text', tbl([headers, values, [tc(p(vanished))]])),
  document(
    'input/unread-in-document#new-content',
    table + p('<mc:AlternateContent><mc:Choice/></mc:AlternateContent>'),
  ),
  document('input/no-header', table + p(r('其余如下。')) + tbl([values])),

  // headers and columns
  text(
    'input/register-table',
    '统一社会信用代码,单位名称,主体类型,层级,行政区划代码,机构状态,生效起始日期\n11370100MADEUP128H,示例局,2,4,370102,1,2010-01-01',
  ),
  text('input/statistics', '单位,产生数量,报送数量,报送率\n示例局,10,7,70%'),
  text('input/unknown-layout', '姓名,班级\n王甲,一班'),
  {
    ...text(
      'input/outside-profile',
      csv([{ 欠款编号: '1', 欠款单位名称: '示例局', 债权企业名称: '示例公司', 欠款类别: '1', 未还余额: '1' }]),
    ),
    options: { profile: 'national-双公示' },
  },
  text('input/missing-column', csv([without('许可机关')])),
  text('input/missing-conditional-column', csv([without('法定代表人')])),
  text('input/unknown-column', csv([{ ...licence, 内部流水: '1' }])),
  text(
    'input/old-template',
    'XK_WSH,XK_XMMC,XK_SPLB,XK_NR,XK_XDR,XK_JDRQ,XK_JZQ,XK_XZJG\n济示审许〔2024〕1号,示例,普通,示例,示例,2024-03-01,2025-03-01,示例局',
  ),
  text('input/old-status', 'XK_WSH,XK_XMMC,XK_SPLB,XK_NR,XK_XDR,XK_ZT\n济示审许〔2024〕1号,示例,普通,示例,示例,1'),
  text('input/headless-column', `${head},\n${line},示例`),
  text('input/stray-cells', [`${head},`, `${line},已核对`, `${line},`, `${line},`].join('\n')),
  text('input/private-column', csv([{ ...licence, 经办身份: '370102191203070006' }])),
  text('input/duplicate-header', `${head},备注\n${line},重复`),
  text('input/repeated-header', `${good}\n${good}`),
  text('input/ambiguous-header', csv([{ ...licence, 行政相对人代码_2: '370100000000015' }])),
  text('input/no-records', head),
];
