import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sheet } from '../../src/model/sheet.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { readDocx } from '../../src/readers/docx.js';
import { refusal, rowsOf, textsOf } from './collect.js';
import { documentBytes, p, span, tbl, tc, tr } from './document.js';

const sheetsOf = async (bytes: Uint8Array): Promise<readonly Sheet[]> =>
  (await readDocx(bytesSource('示例', bytes))).sheets;
const all = async (bytes: Uint8Array): Promise<string[][][]> => {
  const tables: string[][][] = [];
  for (const sheet of await sheetsOf(bytes)) tables.push(textsOf(await rowsOf(sheet)));
  return tables;
};
/** Texts without blanks at their ends, and none that is blank. */
const word = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '&', '>', ']'), minLength: 1, maxLength: 6 });

test('a table comes back as it was written, wherever cells are merged to the right', async () => {
  const row = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      // a row of single cells, so that the columns of the table are those of its grid
      const width = Math.max(...rows.map((cells) => cells.reduce((sum, [, columns]) => sum + columns, 0)));
      const head = Array.from({ length: width }, (_, i) => `列${i}`);
      const body = tbl([head, ...rows.map((cells) => tr(cells.map(([text, columns]) => tc(text, span(columns)))))]);
      const wanted = rows.map((cells) => {
        const line: string[] = [];
        let column = 0;
        for (const [text, columns] of cells) {
          while (line.length < column) line.push('');
          line.push(text);
          column += columns;
        }
        return line;
      });
      expect(await all(documentBytes(body))).toEqual([[head, ...wanted]]);
    }),
    { numRuns: 200 },
  );
});

const sound = documentBytes(
  p('清单') +
    tbl([
      ['甲', '乙'],
      ['丙', tc(p('丁') + tbl([['戊']]) + p(''))],
    ]),
  {},
  0,
);

test('damaged bytes are refused or change nothing', async () => {
  const whole = await all(sound);
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = sound.slice();
      bytes[at] = bytes[at]! ^ change;
      let read: string[][][] = [];
      const refused = await refusal(async () => {
        read = await all(bytes);
      });
      if (refused === undefined) expect(read).toEqual(whole);
      else expect(refused.rule).toMatch(/^input\//);
    }),
    { numRuns: 1500 },
  );
});

test('bytes cut short are refused', async () => {
  for (let length = 0; length < sound.length; length += 7)
    expect((await refusal(() => all(sound.subarray(0, length))))?.rule, `${length} bytes`).toMatch(/^input\//);
});

test('any order of elements is read or refused', async () => {
  const names = [
    'tbl',
    'tr',
    'tc',
    'p',
    'r',
    't',
    'del',
    'ins',
    'sdt',
    'rPr',
    'pPr',
    'trPr',
    'tcPr',
    'fldChar',
    'pict',
    'txbxContent',
    'moveFrom',
    'tcPrChange',
    'ddList',
    'checkBox',
    'gridCol',
  ];
  const settings = [
    '',
    ' w:val="restart"',
    ' w:val="3"',
    ' w:w="-1"',
    ' w:fldCharType="begin"',
    ' w:fldCharType="end"',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word.map((text) => text.replaceAll('&', '')),
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...settings), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, setting, inside]) => `<w:${name}${setting}>${inside.join('')}</w:${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 8 }), async (trees) => {
      const refused = await refusal(() => all(documentBytes(trees.join(''))));
      if (refused) expect(refused.rule).toMatch(/^input\/(?:word-document|unread-in-document|damaged-part)$/);
    }),
    { numRuns: 500 },
  );
});
