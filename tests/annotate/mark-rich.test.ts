import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { describeWithLibreOffice, roundTrip } from '../libreoffice.js';
import { packageFaults } from '../workbook/faults/package-faults.js';
import { error, mark, partsOf, textsOf, warning } from './marked.js';
import { type RichOptions, richWorkbook } from './rich-workbook.js';

const plan = {
  headerRows: [2],
  headerNote: warning('【鲁诚】疑问\n缺少列'),
  cells: {
    B3: error('【鲁诚】错误\n有别人的批注'),
    J4: error('【鲁诚】错误\n代码不对'),
    V8: error(),
    AA14: warning('【鲁诚】疑问\n代码不在表中'),
  },
  results: { 3: '错误：有别人的批注', 4: '错误：代码不对', 8: '错误：日期不对', 14: '疑问：代码不在表中' },
};

describe.each<[string, RichOptions]>([
  ['as Excel has it', {}],
  ['with macros', { macros: true }],
  ['with prefixes', { prefixed: true }],
])('a workbook with everything, %s', (_name, options) => {
  const original = richWorkbook(options);

  test('is a sound package once marked, and marked twice, and when the marks have gone', async () => {
    const once = await mark(original, [plan]);
    const twice = await mark(once, [plan]);
    expect([once, twice, await mark(once, [{ headerRows: [] }])].map(packageFaults)).toEqual([[], [], []]);
    expect(partsOf(twice)).toEqual(partsOf(once));
  });

  test('keeps every part byte for byte but those that must change', async () => {
    const [before, after] = [unzipSync(original), unzipSync(await mark(original, [plan]))];
    const changed = Object.keys(before).filter(
      (name) => !Buffer.from(before[name]!).equals(after[name] ?? Buffer.of()),
    );
    expect(changed.filter((name) => after[name] === undefined)).toEqual([]);
    expect(changed.sort()).toEqual(expect.arrayContaining(['[Content_Types].xml', 'xl/styles.xml', 'xl/workbook.xml']));
    expect(
      changed.filter((name) => !/Content_Types|styles|workbook\.xml|sheet1\.xml$|comments1|vmlDrawing1/.test(name)),
    ).toEqual([]);
  });

  test('keeps all elements around the rows but those that show the marks', async () => {
    const name = 'xl/worksheets/sheet1.xml';
    const [before, after] = [partsOf(original)[name]!, partsOf(await mark(original, [plan]))[name]!];
    const around = (xml: string): string[] =>
      xml
        .replace(/<(\w+:)?sheetData>.*<\/(\w+:)?sheetData>/s, '')
        .split(/(?=<)/)
        .filter((piece) => !/<(\w+:)?(dimension|cols?|sheetView|autoFilter|legacyDrawing)\b/.test(piece));
    expect(around(after)).toEqual(around(before));
  });

  test('is read as before, with results', async () => {
    const [before, after] = [await textsOf(original), await textsOf(await mark(original, [plan]))];
    for (const [sheet, rows] of Object.entries(before))
      for (const [n, texts] of Object.entries(rows))
        expect(after[sheet]?.[Number(n)]?.slice(0, texts.length)).toEqual(texts);
    expect(after['行政许可']?.[4]?.at(-1)).toBe('错误：代码不对');
  });
});

test('other readers see sheets, notes and results', async () => {
  const book = read(await mark(richWorkbook(), [plan]));
  expect(book.SheetNames.slice(0, 3)).toEqual(['检查结论', '问题清单', '行政许可']);
  expect(book.Workbook?.Sheets?.at(-1)).toMatchObject({ name: '_lucheng', Hidden: 2 });
  const sheet = book.Sheets['行政许可']!;
  expect(sheet['J4'].c[0].t).toContain('代码不对');
  expect(sheet['B3'].c[0].t).toMatch(/^.*一直显示.*【鲁诚】错误\n有别人的批注/s);
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens it, and keeps the marks', async () => {
    const saved = await roundTrip(await mark(richWorkbook(), [plan]));
    const book = read(saved);
    expect(book.Sheets['行政许可']!['J4'].c[0].t).toContain('代码不对');
    expect((await textsOf(saved))['行政许可']?.[8]?.at(-1)).toBe('错误：日期不对');
    const bare = await textsOf(await mark(saved, [{ headerRows: [] }]));
    expect(bare['行政许可']).toEqual((await textsOf(await roundTrip(richWorkbook())))['行政许可']);
  }, 120_000);
});
