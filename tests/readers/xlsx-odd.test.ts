import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { numberCellOf } from '../../src/readers/xlsx/numbers.js';
import { styleOfCode } from '../../src/readers/xlsx/styles.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { attribute, cellAttribute } from '../../src/readers/xml.js';
import { rowsOf } from './collect.js';
import { inlineRows, workbookBytes } from './workbook.js';

const rowsOfData = async (data: string, after = '') =>
  rowsOf((await readXlsx(bytesSource('x', workbookBytes({ sheets: [{ name: '数据', data, after }] })))).sheets[0]!);
const cellsOf = async (cells: string) => (await rowsOfData(`<row r="1">${cells}</row>`))[0]?.cells;

describe('cells as odd programs write them', () => {
  test.each([
    ['a value where inline text belongs', '<c t="inlineStr"><v>甲</v></c>', ['甲']],
    ['inline text where a value belongs', '<c t="str"><is><t>甲</t></is></c>', ['甲']],
    ['inline text stays in its cell', '<c><is><t>甲</t></is></c><c t="inlineStr"><is><t>乙</t></is></c>', ['甲', '乙']],
    ['text in a number cell', '<c><v>甲</v></c>', ['甲']],
    ['a number between blanks', '<c><v> 45 </v></c>', [{ kind: 'number', text: '45' }]],
    ['a boolean in words', '<c t="b"><v>TRUE</v></c>', [{ kind: 'boolean', text: 'TRUE' }]],
    ['no boolean at all', '<c t="b"><v>是</v></c>', ['是']],
    ['an ISO instant', '<c t="d"><v>2024-03-01T09:30:00.000Z</v></c>', [{ kind: 'date', text: '2024-03-01 09:30:00' }]],
    ['an ISO midnight', '<c t="d"><v>2024-03-01T00:00:00.000Z</v></c>', [{ kind: 'date', text: '2024-03-01' }]],
    ['no ISO date', '<c t="d"><v>2024年3月</v></c>', ['2024年3月']],
    ['line ends of another system', '<c t="inlineStr"><is><t>a\r\nb\rc&#13;</t></is></c>', ['a\nb\nc\r']],
    [
      'a formula stored with an empty value',
      '<c><f>A2&amp;"号"</f><v></v></c>',
      [{ kind: 'uncached', text: '=A2&"号"' }],
    ],
    ['a formula for text without a result', '<c t="str"><f>A2</f></c>', [{ kind: 'uncached', text: '=A2' }]],
    [
      'a formula whose result is empty',
      '<c t="str"><f>A2</f><v></v></c><c><v>1</v></c>',
      [undefined, { kind: 'number', text: '1' }],
    ],
    ['a shared formula without text', '<c><f t="shared" si="0"/></c>', [{ kind: 'uncached', text: '=' }]],
    ['an extension inside', '<c><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', [{ kind: 'number', text: '1' }]],
  ])('%s', async (_name, xml, cells) => {
    expect(await cellsOf(xml)).toEqual(cells);
  });
});

describe('rows as odd programs write them', () => {
  test.each([
    ['numbered by their cells alone', '<row><c r="B5"><v>1</v></c></row><row><c><v>2</v></c></row>', [5, 6]],
    ['out of order', '<row r="9"><c><v>1</v></c></row><row r="3"><c><v>2</v></c></row>', [9, 3]],
    ['self-closing', '<row r="1"/><row r="2" spans="1:1"/><row r="3"><c><v>1</v></c></row>', [3]],
    [
      'in alternate content, whose fallback counts',
      '<AlternateContent><Choice Requires="v"><row r="1"><c><v>1</v></c></row></Choice><Fallback><row r="2"><c><v>2</v></c></row></Fallback></AlternateContent>',
      [2],
    ],
  ])('%s', async (_name, data, numbers) => {
    expect((await rowsOfData(data)).map((row) => row.n)).toEqual(numbers);
  });

  test('what is called a row elsewhere is none', async () => {
    const anchor = '<controls><control><anchor><from><row>5</row><c><v>1</v></c></from></anchor></control></controls>';
    expect((await rowsOfData(inlineRows([['甲']]), anchor)).map((row) => row.n)).toEqual([1]);
  });
});

describe('packages as odd programs write them', () => {
  const parts = {
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="\\Book\\Main.xml"/></Relationships>',
    'book/main.xml': '<workbook><sheets><sheet name=\'a state="hidden"\' sheetId="1" r:id="s1"/></sheets></workbook>',
    'book/_rels/main.xml.rels':
      '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="./sub/../Tables/one.xml"/></Relationships>',
    'book\\tables\\one.xml': '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
  };
  const opened = async (files: Record<string, string>) =>
    readXlsx(bytesSource('x', zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])))));

  test('other names, cases, slashes and dots', async () => {
    const { sheets } = await opened(parts);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['a state="hidden"', 'visible']]);
    expect(await rowsOf(sheets[0]!)).toEqual([{ n: 1, line: null, cells: [{ kind: 'number', text: '1' }] }]);
  });

  test('no root relations, but a workbook in its usual place', async () => {
    const { sheets } = await opened({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a_x005F_b" r:id="s1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="one.xml"/></Relationships>',
      'xl/one.xml': '<worksheet/>',
    });
    expect(sheets.map(({ name }) => name)).toEqual(['a_b']);
  });

  test('a chart is a sheet without cells', async () => {
    const { sheets } = await opened({
      ...parts,
      'book/main.xml': '<workbook><sheets><sheet name="图" r:id="c"/><sheet name="表" r:id="s1"/></sheets></workbook>',
      'book/_rels/main.xml.rels':
        '<Relationships><Relationship Id="c" Type="x/chartsheet" Target="c.xml"/><Relationship Id="s1" Type="x/worksheet" Target="tables/one.xml"/></Relationships>',
    });
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
  });

  test('parts in UTF-16', async () => {
    const xml = '<worksheet><sheetData><row r="1"><c t="str"><v>示例</v></c></row></sheetData></worksheet>';
    const wide = (littleEndian: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(2 * xml.length + 2));
      view.setUint16(0, 0xfeff, littleEndian);
      [...xml].forEach((letter, i) => {
        view.setUint16(2 * i + 2, letter.charCodeAt(0), littleEndian);
      });
      return new Uint8Array(view.buffer);
    };
    for (const littleEndian of [true, false]) {
      const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
      const bytes = zipSync({ ...files, 'book\\tables\\one.xml': wide(littleEndian) });
      const { sheets } = await readXlsx(bytesSource('x', bytes));
      expect(await rowsOf(sheets[0]!)).toEqual([{ n: 1, line: null, cells: ['示例'] }]);
    }
  });
});

test.each([
  ['[DBNum2]G/通用格式"元"', 'plain'],
  ['[DBNum2][$-804]General"元整"', 'plain'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'date'],
  ['[Magenta]@', 'plain'],
  ['[White]yyyy-mm-dd', 'date'],
  ['[$-804]aaaa;@', 'date'],
  ['yyyy"年;"m"月"', 'date'],
  ['"第"0000', 'plain'],
  ['0000_ ', { zeros: 4 }],
])('format %s', (code, style) => {
  expect(styleOfCode(code)).toEqual(style);
});

test.each([
  ['the last second of a day rounds into the next', '45351.999999', false, { kind: 'date', text: '2024-03-01' }],
  ['nothing rounds into the day that never was', '59.999999', false, { kind: 'number', text: '59.999999' }],
  ['nor beyond the year 9999', '2958465.999999', false, { kind: 'number', text: '2958465.999999' }],
  ['which comes earlier counted from 1904', '2957004', true, { kind: 'number', text: '2957004' }],
  ['the last day counted from 1904', '2957003', true, { kind: 'date', text: '9999-12-31' }],
])('%s', (_name, stored, date1904, cell) => {
  expect(numberCellOf(stored, 'date', date1904)).toEqual(cell);
});

test.each([
  [` name='a r="B2"' r="A1"`, 'r', 'A1'],
  [' x:r="B2" r="A1"', 'r', 'A1'],
  [' x:id="a"', 'id', 'a'],
  [` name="a id='b'"`, 'id', undefined],
  [` id="a"name="b"`, 'name', 'b'],
])('attributes %j: %s is %j', (attributes, name, value) => {
  expect(attribute(attributes, name)).toBe(value);
});

test.each(['x', '"x', ' x', ' ="', 'x='])('a long tag of %j alone is gone through once', (piece) => {
  expect(attribute(` ${piece.repeat(2 ** 19)}`, 'name')).toBeUndefined();
});

test.each([
  [' r="A1" s="2"', 's', '2'],
  [" r='A1' s='2'", 's', '2'],
  [' r="A1" t = "s"', 't', 's'],
  [' r="A1" t="s"', 's', undefined],
])('attributes of a cell %j: %s is %j', (attributes, name, value) => {
  expect(cellAttribute(attributes, name)).toBe(value);
});
