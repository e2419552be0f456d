import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { dateOfSerial, withoutExponent } from '../../src/readers/xlsx/numbers.js';
import { styleOfCode } from '../../src/readers/xlsx/styles.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { attribute, XmlScanner } from '../../src/readers/xml.js';
import { crc32 } from '../../src/readers/zip/crc32.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { escapeXml, inlineRows, type TestWorkbook, workbookBytes } from './workbook.js';

const open = (book: TestWorkbook) => readXlsx(bytesSource('示例.xlsx', workbookBytes(book)));
const firstSheet = async (book: TestWorkbook) => rowsOf((await open(book)).sheets[0]!);
/** Cells of one row whose XML is given. */
const cellsOf = async (cells: string, book: Partial<TestWorkbook> = {}) =>
  (await firstSheet({ sheets: [{ name: '数据', data: `<row r="1">${cells}</row>` }], ...book }))[0]?.cells;

describe('cells', () => {
  const strings =
    '<si><t>济南示例甲</t></si><si><r><t xml:space="preserve">青岛</t></r><r><rPr><color/></rPr><t>示例乙</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></si><si><t>a_x000D_b_x005F_c</t></si><si><t/></si>';
  const formats =
    '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0000000"/><numFmt numFmtId="178" formatCode="[$-804]aaaa;@"/><numFmt numFmtId="179" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/>';
  const cellFormats = ['0', '14', '31', '176', '177', '49', '21', '57', '22', '179']
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('');
  const book = { strings, formats, cellFormats };

  test.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '济南示例甲'],
    ['runs of a rich string, without its phonetic guide', '<c r="A1" t="s"><v>1</v></c>', '青岛示例乙'],
    ['escaped characters', '<c r="A1" t="s"><v>2</v></c>', 'a\rb_c'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>示例&amp;甲</t></is></c>', '示例&甲'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<示例>]]></t></is></c>', '<示例>'],
    ['a formula with its stored text', '<c r="A1" t="str"><f>"a"&amp;1</f><v>a1</v></c>', 'a1'],
    ['a formula with its stored number', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', text: '2' }],
    ['a formula nobody has calculated', '<c r="A1"><f>1+1</f></c>', { kind: 'uncached', text: '=1+1' }],
    ['a formula error', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
    [
      'a number, digit by digit',
      '<c r="A1"><v>0.30000000000000004</v></c>',
      { kind: 'number', text: '0.30000000000000004' },
    ],
    [
      'a long number with exponent',
      '<c r="A1"><v>3.7010219120307E+17</v></c>',
      { kind: 'number', text: '370102191203070000' },
    ],
    ['a built-in date', '<c r="A1" s="1"><v>45352</v></c>', { kind: 'date', text: '2024-03-01' }],
    ['a Chinese built-in date', '<c r="A1" s="2"><v>45352</v></c>', { kind: 'date', text: '2024-03-01' }],
    ['another Chinese built-in date', '<c r="A1" s="7"><v>45352</v></c>', { kind: 'date', text: '2024-03-01' }],
    ['a custom Chinese date', '<c r="A1" s="3"><v>45352</v></c>', { kind: 'date', text: '2024-03-01' }],
    [
      'a date with a time',
      '<c r="A1" s="8"><v>45352.9654398148</v></c>',
      { kind: 'date', text: '2024-03-01 23:10:14' },
    ],
    ['an ISO date', '<c r="A1" t="d"><v>2024-03-01T00:00:00</v></c>', { kind: 'date', text: '2024-03-01' }],
    ['leading zeros by format', '<c r="A1" s="4"><v>7147</v></c>', { kind: 'number', text: '7147', shown: '0007147' }],
    ['a time of day stays a number', '<c r="A1" s="6"><v>0.5</v></c>', { kind: 'number', text: '0.5' }],
    ['an amount with a coloured format', '<c r="A1" s="9"><v>12.5</v></c>', { kind: 'number', text: '12.5' }],
  ])('%s', async (_name, xml, cell) => {
    expect(await cellsOf(xml, book)).toEqual([cell]);
    expect(await cellsOf(xml, { ...book, prefix: 'x:' }), 'with prefixed elements').toEqual([cell]);
    expect(await cellsOf(xml, { ...book, strict: true, level: 0 }), 'strict, stored').toEqual([cell]);
  });

  test('dates count from 1904 where the workbook says so', async () => {
    expect(await cellsOf('<c r="A1" s="1"><v>43890</v></c>', { ...book, date1904: true })).toEqual([
      { kind: 'date', text: '2024-03-01' },
    ]);
  });

  test('cells and rows without references count on', async () => {
    const rows = await firstSheet({
      sheets: [
        {
          name: 'a',
          data: '<row><c t="inlineStr"><is><t>甲</t></is></c><c r="D1"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
        },
      ],
    });
    expect(rows.map((row) => [row.n, row.cells.length])).toEqual([
      [1, 5],
      [2, 1],
    ]);
  });
});

describe('rows', () => {
  test('emptied rows are left out and numbers kept', async () => {
    const data = `${inlineRows([['名称'], ['甲']])}<row r="3" s="1"><c r="A3" s="1"/></row>${inlineRows([['  ']], 4)}${inlineRows([['乙']], 6)}`;
    expect((await firstSheet({ sheets: [{ name: 'a', data }] })).map((row) => row.n)).toEqual([1, 2, 6]);
  });

  test('thousands of merged cells cost nothing', async () => {
    const after = `<mergeCells>${Array.from({ length: 30_000 }, (_, i) => `<mergeCell ref="X${i + 1}:Y${i + 1}"/>`).join('')}</mergeCells>`;
    expect(textsOf(await firstSheet({ sheets: [{ name: 'a', data: inlineRows([['名称'], ['甲']]), after }] }))).toEqual(
      [['名称'], ['甲']],
    );
  });

  test('a column beyond what a spreadsheet holds is refused', async () => {
    expect(await refusal(() => cellsOf('<c r="XFE1"><v>1</v></c>'))).toMatchObject({
      rule: 'input/too-many-columns',
      params: { limit: 16_384 },
    });
  });
});

test('sheets keep their order, names and visibility', async () => {
  const sheets = [
    { name: '字典', data: '', state: 'veryHidden' },
    { name: 'a&amp;b', data: '' },
    { name: '旧', data: '', state: 'hidden' },
  ];
  expect((await open({ sheets })).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['字典', 'very-hidden'],
    ['a&b', 'visible'],
    ['旧', 'hidden'],
  ]);
});

describe('what is no workbook', () => {
  const whole = workbookBytes({ sheets: [{ name: 'a', data: inlineRows([['甲']]) }] });
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((letter, i) => {
      bytes[1024 + i * 2] = letter.charCodeAt(0);
    });
    return bytes;
  };
  test.each([
    ['a download cut short', whole.subarray(0, whole.length - 100), 'input/truncated'],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'input/word-document',
    ],
    ['two tables in an archive', zipSync({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') }), 'input/archive'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'input/encrypted'],
    ['the head of a workbook of 1997', ole('Workbook'), 'input/damaged-part'],
    ['an old container with something else', ole('PowerPoint Document'), 'input/binary'],
    ['a workbook without sheets', workbookBytes({ sheets: [] }), 'input/no-sheet'],
    ['nothing', new Uint8Array(), 'input/empty-file'],
    ['a web page', new TextEncoder().encode('<html><p>1</p></html>'), 'input/html'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'input/pdf'],
  ])('%s', async (_name, bytes, rule) => {
    expect((await refusal(() => read(bytesSource('示例.xlsx', bytes))))?.rule).toBe(rule);
  });

  test('a part that breaks off is named', async () => {
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="workbook.xml"/></Relationships>',
      ),
      'workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="rId1"'),
    });
    expect(await refusal(() => readXlsx(bytesSource('x', bytes)))).toEqual({
      rule: 'input/damaged-part',
      params: { part: 'workbook.xml' },
    });
  });
});

describe('number formats', () => {
  test.each([
    ['yyyy/m/d', 'date'],
    ['yyyy"年"m"月"', 'date'],
    ['[$-804]yyyy"年"m"月"d"日"dddd', 'date'],
    ['m/d', 'date'],
    ['[h]:mm:ss', 'plain'],
    ['mm:ss', 'plain'],
    ['General', 'plain'],
    ['[Red]0.00', 'plain'],
    ['"day" 0', 'plain'],
    ['0.00E+00', 'plain'],
    ['#,##0.00', 'plain'],
    ['000000', { zeros: 6 }],
    ['0', 'plain'],
  ])('%s', (code, style) => {
    expect(styleOfCode(code)).toEqual(style);
  });

  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [0.5, false, undefined],
    [-1, false, undefined],
  ])('serial %s is %s %s', (serial, date1904, day) => {
    expect(dateOfSerial(serial, date1904)).toBe(day);
  });

  test.each([
    ['3.7010219120307E+17', '370102191203070000'],
    ['1.5E-7', '0.00000015'],
    ['-1.25E2', '-125'],
    ['1E+300', '1E+300'],
    ['45352', '45352'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(withoutExponent(stored)).toBe(shown);
  });
});

const text = fc
  .string({
    unit: fc.constantFrom('a', '<', '&', '"', "'", '>', '\n', ' ', '示', '𠮷', '_', 'x'),
    minLength: 1,
    maxLength: 8,
  })
  .filter((value) => value.trim() !== '' && !/_x[0-9a-f]{4}_/i.test(value));

test('any grid is read back exactly, shared or inline, prefixed or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      fc.constantFrom('', 'x:'),
      async (grid, shared, prefix) => {
        const strings = grid
          .flat()
          .map((value) => `<si><t xml:space="preserve">${escapeXml(value)}</t></si>`)
          .join('');
        let next = 0;
        const data = shared
          ? grid
              .map((row, i) => `<row r="${i + 1}">${row.map(() => `<c t="s"><v>${next++}</v></c>`).join('')}</row>`)
              .join('')
          : inlineRows(grid);
        // line breaks in attributes and text are normalised by XML itself; only \n is used here
        expect(textsOf(await firstSheet({ sheets: [{ name: 'a', data }], strings, prefix }))).toEqual(grid);
      },
    ),
    { numRuns: 100 },
  );
});

test('XML is scanned the same at any chunk border', () => {
  const xml =
    '<?xml version="1.0"?><!-- a > b --><x:a b="1 > 0" c=\'"\'><b/><![CDATA[<]]>&amp;&#x4e2d;<c >文字</c ></x:a>';
  const scan = (chunkSize: number): string[] => {
    const events: string[] = [];
    const scanner = new XmlScanner(
      {
        open: (name, attributes) => events.push(`<${name}${attributes}`),
        close: (name) => events.push(`/${name}`),
        text: (value) => events.push(value),
      },
      'x',
    );
    for (let i = 0; i < xml.length; i += chunkSize) scanner.push(xml.slice(i, i + chunkSize));
    scanner.end();
    return events;
  };
  for (let chunkSize = 1; chunkSize < xml.length; chunkSize += 1) expect(scan(chunkSize)).toEqual(scan(xml.length));
  expect(scan(xml.length)).toEqual(['<a b="1 > 0" c=\'"\'', '<b', '/b', '<', '&中', '<c ', '文字', '/c', '/a']);
});

test('one changed byte in a stored part is noticed, although it unpacks', async () => {
  const whole = workbookBytes({ sheets: [{ name: 'a', data: inlineRows([['金额'], ['1234.50']]) }], level: 0 });
  const at = new TextDecoder('latin1').decode(whole).indexOf('1234.50');
  const changed = whole.slice();
  changed[at] = '9'.charCodeAt(0);
  const rows = async (bytes: Uint8Array) => rowsOf((await readXlsx(bytesSource('x', bytes))).sheets[0]!);
  expect(textsOf(await rows(whole))).toEqual([['金额'], ['1234.50']]);
  expect(await refusal(() => rows(changed))).toEqual({
    rule: 'input/damaged-part',
    params: { part: 'xl/worksheets/sheet1.xml' },
  });
});

test('CRC-32 is that of the standard, in any pieces', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});

test('a damaged workbook is read or refused, never a crash', async () => {
  const whole = workbookBytes({
    sheets: [
      {
        name: '数据',
        data: inlineRows([
          ['名称', '代码'],
          ['示例甲', '1'],
        ]),
      },
    ],
    strings: '<si><t>甲</t></si>',
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await refusal(async () => {
          for (const sheet of (await readXlsx(bytesSource('x', bytes))).sheets) await rowsOf(sheet);
        });
      },
    ),
    { numRuns: 400, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true },
  );
});

describe('attributes', () => {
  test.each([
    [' r="A1" s="2"', 'r', 'A1'],
    [' s="2" r="A1"', 's', '2'],
    [" r='A1'", 'r', 'A1'],
    [' r = "A1"', 'r', 'A1'],
    [' x:name="a&amp;b"', 'name', 'a&b'],
    ['\n\tr="A1"', 'r', 'A1'],
    [' spans="1:2"', 's', undefined],
    [' customHeight="1" ht="2"', 'height', undefined],
    ['', 'r', undefined],
  ])('%j: %s is %j', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });
});
