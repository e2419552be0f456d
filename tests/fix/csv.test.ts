import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixCsv } from '../../src/fix/csv.js';
import type { Encoding } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { CsvParser } from '../../src/readers/csv/records.js';
import { readCsv } from '../../src/readers/csv.js';
import { defaultLimits } from '../../src/readers/limits.js';
import { rowsOf } from '../readers/collect.js';
import { encode } from '../readers/encode.js';
import { bytesOf, decoded, type Edit, editsOf, encodedAs, rewritten, textFile } from './edited.js';

const cell = (row: number, place: number, to: string): Edit => ({ row, place, to });

describe('fields that are rewritten', () => {
  test.each<[what: string, before: string, edits: Edit[], after: string]>([
    ['one of a row', 'a,b,c\n1, 2 ,3\n', [cell(2, 1, '2')], 'a,b,c\n1,2,3\n'],
    ['the last one, without a line break behind it', 'a,b\n1, 2 ', [cell(2, 1, '2')], 'a,b\n1,2'],
    ['the first and the last one', 'a,b\nx ,y \n', [cell(2, 0, 'x'), cell(2, 1, 'y')], 'a,b\nx,y\n'],
    ['emptied', 'a,b\n1,无\n2,\n', [cell(2, 1, '')], 'a,b\n1,\n2,\n'],
    ['the only one of its row, emptied', 'a\n无\n2\n', [cell(2, 0, '')], 'a\n""\n2\n'],
    ['emptied between line ends of two kinds', 'a,b\n\r无\n', [cell(3, 0, '')], 'a,b\n\r""\n'],
    ['in quotes stays so', 'a,b\n"1 ","x"\n', [cell(2, 0, '1')], 'a,b\n"1","x"\n'],
    ['in quotes and emptied', 'a,b\n"无","x"\n', [cell(2, 0, '')], 'a,b\n"","x"\n'],
    ['with a comma is put in quotes', 'a,b\n1,2\n', [cell(2, 0, '1,5')], 'a,b\n"1,5",2\n'],
    ['with a quote', 'a,b\n1,2\n', [cell(2, 0, '5"')], 'a,b\n"5""",2\n'],
    ['with a line break', 'a,b\n1,2\n', [cell(2, 0, 'x\ny')], 'a,b\n"x\ny",2\n'],
    ['with a mark that could divide it', 'a,b\n罚款；警告,2\n', [cell(2, 0, '罚款;警告')], 'a,b\n"罚款;警告",2\n'],
    [
      'behind quoted line breaks and doubled quotes',
      'a,b\n"x\r\n""y""", 2\n',
      [cell(2, 1, '2')],
      'a,b\n"x\r\n""y""",2\n',
    ],
    [
      'line ends of every kind stay',
      'a,b\r\n1 ,2\r3 ,4\n\r\n5 ,6',
      [cell(2, 0, '1'), cell(3, 0, '3'), cell(5, 0, '5')],
      'a,b\r\n1,2\r3,4\n\r\n5,6',
    ],
    ['blank rows count', 'a,b\n\n,\n1 ,2\n', [cell(4, 0, '1')], 'a,b\n\n,\n1,2\n'],
    ['short and long rows', 'a,b,c\n1 \n1,2,3 ,4,\n', [cell(2, 0, '1'), cell(3, 2, '3')], 'a,b,c\n1\n1,2,3,4,\n'],
    ['a line that names the delimiter', 'sep=;\na;b\n1 ;2\n', [cell(3, 0, '1')], 'sep=;\na;b\n1;2\n'],
    ['tabs', 'a\tb\n1 \t2\n', [cell(2, 0, '1')], 'a\tb\n1\t2\n'],
    ['a mark of a joined file before a quote stays', 'a,b\n\ufeff"1 ",2\n', [cell(2, 0, '1')], 'a,b\n\ufeff"1",2\n'],
    ['rows not in order', 'a,b\n1 ,2\n3 ,4\n', [cell(3, 0, '3'), cell(2, 0, '1')], 'a,b\n1,2\n3,4\n'],
    ['characters of two units', 'a,b\n𠮷𠮷 ,2\n𠮷, x\n', [cell(3, 1, 'x')], 'a,b\n𠮷𠮷 ,2\n𠮷,x\n'],
  ])('%s', async (_, before, edits, after) => {
    for (const chunk of [1, 3, 1 << 16]) {
      const { bytes, left } = await rewritten(textFile('示例.csv', before, chunk), edits);
      expect(decoded(bytes, 'utf-8')).toBe(after);
      expect(left).toEqual([]);
    }
  });

  test('a field whose quotes do not match is left', async () => {
    const before = 'a,b\n"1"x , 2\n';
    const { bytes, left } = await rewritten(textFile('示例.csv', before), [cell(2, 0, '1x'), cell(2, 1, '2')]);
    expect(decoded(bytes, 'utf-8')).toBe('a,b\n"1"x ,2\n');
    expect(left).toEqual([[2, 'A', 'quotes']]);
  });

  test.each<Encoding>(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'])('in %s', async (encoding) => {
    const text = '名称,日期\r\n济南示例甲 ,2024年3月1日\r\n𠮷·王甲,无\r\n';
    const edits = [cell(2, 0, '济南示例甲'), cell(2, 1, '2024-03-01'), cell(3, 1, '')];
    const after = '名称,日期\r\n济南示例甲,2024-03-01\r\n𠮷·王甲,\r\n';
    for (const chunk of [1, 5, 1 << 16]) {
      const { bytes } = await rewritten(bytesSource('示例.csv', encode(text, encoding), chunk), edits);
      expect(bytes).toEqual(encode(after, encoding));
    }
  });

  test('GB18030 bytes that a text could be written in otherwise stay as they are', async () => {
    // A3A0 and A1A1 are the same blank, FE59 and four bytes the same 龴
    const odd = [0xa3, 0xa0, 0x2c, 0xfe, 0x59, 0x2c, 0x82, 0x35, 0x90, 0x37, 0x2c, 0x84, 0x31, 0x95, 0x33, 0x2c];
    const before = Uint8Array.from([...encode('甲,乙,丙,丁,戊\n', 'gb18030'), ...odd, 0x31, 0x20, 0x0a]);
    const after = Uint8Array.from([
      ...encode('甲,乙,丙,丁,戊\n', 'gb18030'),
      ...odd,
      ...encode('\ue5e4一', 'gb18030'),
      0x0a,
    ]);
    const { bytes } = await rewritten(bytesSource('示例.csv', before), [cell(2, 4, '\ue5e4一')], {
      encoding: 'gb18030',
    });
    expect(bytes).toEqual(after);
  });

  test('a character the encoding has not is told', async () => {
    const { bytes, left } = await rewritten(textFile('示例.csv', 'a,b\n1 ,2\n'), [cell(2, 0, '\ud800')]);
    expect(decoded(bytes, 'utf-8')).toBe('a,b\n1 ,2\n');
    expect(left).toEqual([[2, 'A', 'encoding']]);
  });
});

/** Texts of fields with everything that matters to their form. */
const content = fc.string({
  unit: fc.constantFrom('a', '中', '𠮷', ' ', '"', ',', ';', '\n', '\r', '\t', '\ufeff', '；'),
  maxLength: 6,
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const plain = content.filter((text) => !/[",\r\n]/.test(text));
const field = fc.oneof(
  plain,
  content.map(quoted),
  content.filter((text) => !/^"|[,\r\n]/.test(text)),
);
const record = fc
  .tuple(fc.array(field, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([fields, end]) => fields.join(',') + end);
const text = fc.array(record, { maxLength: 8 }).map((records) => `a,b,c\n${records.join('')}`);

describe('properties', () => {
  /** Records of a text by the parser, every one of them. */
  function recordsOf(whole: string): string[][] {
    const parser = new CsvParser(',', defaultLimits);
    return [...parser.push(whole), ...parser.end()].map(({ fields }) => [...fields]);
  }

  test('exactly the fields that are rewritten change, whatever the text', async () => {
    const wanted = fc.array(fc.tuple(fc.nat(), fc.nat(), content), { maxLength: 6 });
    const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le', 'gb18030');
    await fc.assert(
      fc.asyncProperty(
        text,
        wanted,
        encodings,
        fc.integer({ min: 1, max: 40 }),
        async (before, picks, encoding, chunk) => {
          const records = recordsOf(before);
          const expected = records.map((fields) => [...fields]);
          const edits = new Map<string, Edit>();
          for (const [r, f, to] of picks) {
            const row = r % records.length;
            const place = f % records[row]!.length;
            edits.set(`${row} ${place}`, cell(row + 1, place, to));
          }
          const original = encodedAs(before, encoding);
          const source = bytesSource('示例.csv', original, chunk);
          const workbook = await readCsv(source, { encoding, delimiter: ',' });
          const all = editsOf(source.name, [...edits.values()]);
          const file = all.of(source.name);
          if (file === undefined) return;
          const bytes = await bytesOf(fixCsv(source, workbook, file, {}));
          const left = new Set(
            [...all.told()]
              .filter(({ kept }) => kept)
              .map(({ row, column }) => `${row! - 1} ${column!.charCodeAt(0) - 65}`),
          );
          for (const [key, { row, place, to }] of edits) if (!left.has(key)) expected[row! - 1]![Number(place)] = to;
          // a mark at the very start is none of the text
          const after = decoded(bytes, encoding).replace(/^\ufeff/, '');
          // an only field that is emptied at the very end is no record any more
          if (!/[\r\n]$/.test(before) && expected.at(-1)!.join('') === '' && expected.at(-1)!.length === 1)
            expected.pop();
          expect(recordsOf(after)).toEqual(expected);
          if (edits.size === left.size) expect(bytes).toEqual(original);
          // the reader numbers rows as the fixer does
          const again = await rowsOf(
            (await readCsv(bytesSource('示例.csv', bytes), { encoding, delimiter: ',' })).sheets[0]!,
          );
          for (const { n, cells } of again) expect(cells.length).toBe(expected[n - 1]!.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
