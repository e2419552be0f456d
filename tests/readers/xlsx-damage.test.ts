import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readXlsx } from '../../src/readers/xlsx.js';
import { refusal, rowsOf } from './collect.js';
import { inlineRows, workbookBytes } from './workbook.js';

const read = async (bytes: Uint8Array) => {
  for (const sheet of (await readXlsx(bytesSource('示例.xlsx', bytes))).sheets) await rowsOf(sheet);
};
const parts: Readonly<Record<string, string>> = {
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="表" sheetId="1" r:id="s"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="s" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="strings.xml"/><Relationship Id="u" Type="x/styles" Target="styles.xml"/></Relationships>',
  'xl/sheet.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45352</v></c></row></sheetData></worksheet>',
  'xl/strings.xml': '<sst><si><t>甲</t></si></sst>',
  'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
};
const packed = (changes: Readonly<Record<string, string | undefined>> = {}): Uint8Array => {
  const files = Object.entries({ ...parts, ...changes }).filter(([, text]) => text !== undefined);
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text!)])));
};
const sheet = (data: string) => ({ 'xl/sheet.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>` });

test('the workbook the tests damage is sound', async () => {
  expect(await refusal(() => read(packed()))).toBeUndefined();
});

describe('what is lost is said, not passed over', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['a worksheet', { 'xl/sheet.xml': undefined }, 'xl/sheet.xml'],
    ['the relations of the workbook', { 'xl/_rels/workbook.xml.rels': undefined }, 'xl/workbook.xml'],
    ['number formats, without which dates are numbers', { 'xl/styles.xml': undefined }, 'xl/styles.xml'],
    ['shared strings', { 'xl/strings.xml': undefined }, 'xl/sheet.xml'],
    ['one shared string', { 'xl/strings.xml': '<sst/>' }, 'xl/sheet.xml'],
    ['the end of a row', sheet('<row r="1"><c><v>1</v></c>'), 'xl/sheet.xml'],
    ['the end of a row, damaged', sheet('<row r="1"><c><v>1</v></c></rov><row/>'), 'xl/sheet.xml'],
    ['an end that ends nothing', sheet('</row>'), 'xl/sheet.xml'],
    [
      'a document type could change any text',
      { 'xl/strings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' },
      'xl/strings.xml',
    ],
    ['what is no text', { 'xl/strings.xml': '\u0000<' }, 'xl/strings.xml'],
  ])('%s', async (_name, changes, part) => {
    expect(await refusal(() => read(packed(changes)))).toEqual({ rule: 'input/damaged-part', params: { part } });
  });

  test('a sheet that comes short of its packed end', async () => {
    const bytes = packed();
    const name = new TextEncoder().encode('xl/sheet.xml').join();
    const at = bytes.findIndex((_, i) => bytes.subarray(i, i + 12).join() === name) + 12;
    for (let i = at + 4; i < at + 40; i += 1) {
      const cut = bytes.slice();
      cut[i] = cut[i]! ^ 0xff;
      expect((await refusal(() => read(cut)))?.rule, `byte ${i}`).toBe('input/damaged-part');
    }
  });
});

describe('absurd sizes are refused, soon and in little memory', () => {
  const long = (unit: string, characters: number): string => unit.repeat(Math.ceil(characters / unit.length));
  test.each<[string, string, string]>([
    ['a text without end', `<row><c t="str"><v>${long('x', 8e6)}</v></c></row>`, 'input/damaged-part'],
    ['a tag without end', `<row a="${long('x', 8e6)}"/>`, 'input/damaged-part'],
    ['a comment without end', `<!--${long('> ', 8e6)}-->`, 'input/damaged-part'],
    [
      'a text in many pieces',
      `<row><c t="str"><v>${long(`${'x'.repeat(900_000)}<!---->`, 17 * 2 ** 20)}</v></c></row>`,
      'input/row-too-long',
    ],
  ])('%s', async (_name, data, rule) => {
    expect((await refusal(() => read(packed(sheet(data)))))?.rule).toBe(rule);
  });

  test('a million cell formats', async () => {
    const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(2 ** 20 + 1)}</cellXfs></styleSheet>`;
    expect((await refusal(() => read(packed({ 'xl/styles.xml': styles }))))?.rule).toBe('input/zip-bomb');
  });

  test('more sheets than a workbook has', async () => {
    const workbook = `<workbook><sheets>${'<sheet name="a" r:id="s"/>'.repeat(4097)}</sheets></workbook>`;
    expect((await refusal(() => read(packed({ 'xl/workbook.xml': workbook }))))?.rule).toBe('input/too-many-sheets');
  });

  test('very wide rows', async () => {
    const rows = await rowsOf(
      (await readXlsx(bytesSource('x', packed(sheet('<row><c r="XFD1"><v>1</v></c></row>'.repeat(2000)))))).sheets[0]!,
    );
    expect([rows.length, rows[0]?.cells.length]).toEqual([2000, 16_384]);
  });
});

test('a reader may stop early and start anew', async () => {
  const many = inlineRows(Array.from({ length: 20_000 }, (_, i) => [`示例${i}`]));
  const first = (await readXlsx(bytesSource('x', workbookBytes({ sheets: [{ name: 'a', data: many }] })))).sheets[0]!;
  for (let turn = 0; turn < 3; turn += 1)
    for await (const batch of first.rows()) {
      expect(batch[0]?.n).toBe(1);
      break;
    }
  expect((await rowsOf(first)).length).toBe(20_000);
});

const limit = { interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false };

test('a workbook cut anywhere is refused', async () => {
  const whole = packed();
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      expect((await refusal(() => read(whole.subarray(0, length))))?.rule).toBe('input/truncated');
    }),
    { numRuns: 200, ...limit },
  );
});

test('XML damaged before it was packed is read or refused, never a crash', async () => {
  const name = fc.constantFrom(...Object.keys(parts));
  const piece = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '/',
    '<row>',
    '</c>',
    '<!--',
    '<![CDATA[',
    '&#x110000;',
    'r="ZZZZ9"',
    '-1',
    '9e99',
    '\u0000',
    '&',
  );
  await fc.assert(
    fc.asyncProperty(name, fc.nat(400), fc.nat(12), piece, async (part, at, length, text) => {
      const xml = parts[part]!;
      const from = at % xml.length;
      await refusal(() => read(packed({ [part]: xml.slice(0, from) + text + xml.slice(from + length) })));
    }),
    { numRuns: 500, ...limit },
  );
});
