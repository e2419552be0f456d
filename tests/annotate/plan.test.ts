import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopyPlan, PlannedSheet } from '../../src/annotate/plan.js';
import type { RowMark } from '../../src/annotate/sheet-plan.js';
import type { Report } from '../../src/model/report.js';
import { columnIndex, columnLetters } from '../../src/standard/column-letters.js';
import { cases, csv, licence } from '../check/table.js';
import { csvSource, planned } from './planned.js';

const headers = Object.keys(licence);
const column = (header: string): number => headers.indexOf(header);
const kind = column('许可类别');
const wrong = { ...licence, 许可类别: '普通许可' };

/** The rows of a sheet by what is put on them. */
function rowsOf(sheet: PlannedSheet, last: number): Map<number, RowMark> {
  const rows = Array.from({ length: last }, (_, i) => i + 1);
  return new Map(rows.flatMap((n) => ((mark) => (mark === undefined ? [] : [[n, mark] as const]))(sheet.row(n))));
}

const notesOf = (plan: CopyPlan, last: number): { ref: string; text: string }[] =>
  plan.sheets.flatMap((sheet) => [
    ...(sheet.headerNote?.note ? [{ ref: '校验结果', text: sheet.headerNote.note }] : []),
    ...[...rowsOf(sheet, last)].flatMap(([n, { cells }]) =>
      [...cells].flatMap(([i, { note }]) => (note === null ? [] : [{ ref: `${columnLetters(i)}${n}`, text: note }])),
    ),
  ]);

describe('one finding', () => {
  test('a tint, a note that says what, how and why, and the result of the row', async () => {
    const { plan, report } = await planned(csvSource(csv(cases([licence, wrong]))));
    const [sheet] = plan.sheets;
    const { message, fix, why } = report.findings[0]!;
    expect([...rowsOf(sheet!, 5).keys()]).toEqual([3]);
    expect(sheet!.row(3)).toEqual({
      cells: new Map([
        [kind, { severity: 'error', note: `【鲁诚】错误\n${message}\n怎么改：${fix}\n原因：${why}\n规则：shape/code` }],
      ]),
      result: { severity: 'error', text: `错误：${message}` },
    });
    expect([sheet!.headerRows, sheet!.headerNote, plan.notes, plan.gathered]).toEqual([[1], null, 1, 0]);
  });

  test('several on one cell stand in one note, the heaviest first', async () => {
    const { plan } = await planned(
      csvSource(csv(cases([{ ...licence, 许可决定日期: '2023-12-01', 有效期自: '2023-11-01' }]))),
    );
    const note = plan.sheets[0]!.row(2)!.cells.get(column('许可决定日期'))?.note ?? '';
    expect(note).toMatch(/^【鲁诚】(错误|疑问)\n/);
  });

  test('cells it also speaks of are named', async () => {
    const { plan } = await planned(csvSource(csv(cases([{ ...licence, 有效期至: '2024-02-01' }]))));
    const all = notesOf(plan, 3).map(({ text }) => text);
    expect(all.join()).toContain(`相关：${columnLetters(column('有效期自'))}2`);
  });
});

describe('columns', () => {
  test('that are wrong throughout have one note with the count; their cells are tinted, their rows name the column', async () => {
    const { plan, report } = await planned(csvSource(csv(cases(Array.from({ length: 30 }, () => wrong)))));
    const [sheet] = plan.sheets;
    expect(notesOf(plan, 40).map(({ ref }) => ref)).toEqual([`${columnLetters(kind)}1`]);
    expect(sheet!.row(1)).toEqual({
      cells: new Map([
        [
          kind,
          {
            severity: 'error',
            note: expect.stringContaining(`本列有 30 处同样的问题，如 J2：${report.findings[0]!.message}`),
          },
        ],
      ]),
      result: null,
    });
    expect(sheet!.row(31)).toEqual({
      cells: new Map([[kind, { severity: 'error', note: null }]]),
      result: { severity: 'error', text: '错误：许可类别（见列标题的批注）' },
    });
  });

  test('of which less than half is wrong keep their notes', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => (i < 30 ? licence : wrong));
    const { plan } = await planned(csvSource(csv(cases(rows))));
    expect(plan.notes).toBe(30);
    expect(plan.sheets[0]!.row(1)).toBeUndefined();
  });

  test('with more findings than the report lists are told of by the title, every cell tinted', async () => {
    const rows = Array.from({ length: 3001 }, (_, i) => (i % 2 === 0 ? wrong : licence));
    const { plan, report } = await planned(csvSource(csv(cases(rows))));
    const of = report.groups.find(({ rule }) => rule === 'shape/code')!;
    expect([of.count, of.listed, plan.notes]).toEqual([1501, 1000, 1]);
    const marked = [...rowsOf(plan.sheets[0]!, 3100)].filter(([, { result }]) => result !== null);
    expect(marked).toHaveLength(1501);
    expect(plan.sheets[0]!.row(1)!.cells.get(kind)!.note).toContain('本列有 1,501 处');
    expect(plan.sheets[0]!.row(3002)!.cells.get(kind)).toEqual({ severity: 'error', note: null });
  });

  test('are gathered where there would be too many notes, the largest first', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({
      ...(i < 8 ? wrong : licence),
      ...(i > 15 ? { 法定代表人: '' } : {}),
    }));
    const few = await planned(csvSource(csv(cases(rows))), 12);
    const fewer = await planned(csvSource(csv(cases(rows))), 6);
    expect([few.plan.notes, few.plan.gathered]).toEqual([12, 0]);
    expect([fewer.plan.notes, fewer.plan.gathered]).toEqual([5, 1]);
    expect(notesOf(fewer.plan, 30)).toHaveLength(5);
  });

  test('that cannot be gathered any more are told in the list alone', async () => {
    const { plan } = await planned(csvSource(csv([{ ...wrong, 法定代表人: '', 许可决定日期: '2024-02-30' }])), 1);
    expect(plan.notes).toBeLessThanOrEqual(1);
    expect(notesOf(plan, 5)).toHaveLength(plan.notes);
    expect(plan.sheets[0]!.row(2)!.cells.size).toBeGreaterThanOrEqual(3);
    expect(plan.sheets[0]!.row(2)!.result!.text).toContain('许可类别');
  });

  test('that are missing are told on the title of the results', async () => {
    const { 许可类别: _, ...without } = licence;
    const { plan } = await planned(csvSource(csv([without])));
    expect(plan.sheets[0]!.headerNote).toEqual({
      severity: 'error',
      note: expect.stringMatching(/^【鲁诚】错误\n.*许可类别/),
    });
  });
});

describe('rows', () => {
  test('that are no records say so', async () => {
    const total = { ...Object.fromEntries(headers.map((header) => [header, ''])), 行政相对人名称: '合计' };
    const { plan } = await planned(csvSource(csv([licence, total])));
    expect(plan.sheets[0]!.row(3)).toEqual({
      cells: new Map(),
      result: { severity: 'info', text: '未按记录检查：合计行' },
    });
  });

  test('above the header are passed over', async () => {
    const { plan } = await planned(csvSource(`行政许可信息报送表\n${csv([licence])}`));
    expect([plan.sheets[0]!.headerRows, plan.sheets[0]!.row(1)]).toEqual([[2], undefined]);
  });
});

describe('several tables on a sheet', () => {
  const second = csv(cases(Array.from({ length: 25 }, () => ({ 备注: '', ...wrong }))));
  const text = `${csv(cases([licence]))}\n${csv(cases([licence]))
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map(() => '')
        .join(','),
    )
    .join('\n')}\n${second}`;

  test('each has its header, and its column notes stand there', async () => {
    const { plan, report } = await planned(csvSource(text));
    const tables = report.sources[0]!.sheets;
    expect(tables).toHaveLength(2);
    const [sheet] = plan.sheets;
    expect(sheet!.headerRows).toEqual(tables.map(({ headerRow }) => headerRow));
    const header = sheet!.headerRows[1]!;
    const at = columnIndex(report.findings.find(({ rule }) => rule === 'shape/code')!.at.column!);
    expect(sheet!.row(header)!.cells.get(at)!.note).toContain('本列有 25 处');
    expect(sheet!.row(1)).toBeUndefined();
  });
});

describe('whatever is found', () => {
  const values = fc.record({
    许可类别: fc.constantFrom('普通', '普通许可', ''),
    法定代表人: fc.constantFrom('王甲', ''),
    许可决定日期: fc.constantFrom('2024-03-01', '2024-02-30', '2023-11-01'),
    '行政相对人代码_1(统一社会信用代码)': fc.constantFrom('91370100MADEUP0133', '91370100MADEUP0134', ''),
    有效期至: fc.constantFrom('2029-02-28', '2020-01-01'),
  });

  test('every row with findings has a result that names or counts them, and there are no more notes than may be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(values, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 3, max: 40 }),
        async (rows, most) => {
          const records = cases(rows.map((row) => ({ ...licence, ...row })));
          const { plan, report } = await planned(csvSource(csv(records)), most);
          const [sheet] = plan.sheets;
          const notes = notesOf(plan, rows.length + 5);
          expect(notes).toHaveLength(plan.notes);
          expect(plan.notes).toBeLessThanOrEqual(Math.max(most, fixedNotes(report)));
          for (const { at, severity, message } of report.findings) {
            if (at.row === null || at.row === 1) continue;
            const mark = sheet!.row(at.row)!;
            if (at.column !== null) expect(mark.cells.has(columnIndex(at.column))).toBe(true);
            const text = mark.result!.text;
            const header = at.header?.replace(/\s+/g, ' ') ?? '';
            const begin = [...message].slice(0, 60).join('');
            expect(
              text.includes(begin) || text.includes(`${header}`) || /…另有 \d+ 处/.test(text),
              `${text} ← ${message}`,
            ).toBe(true);
            if (severity === 'error') expect(mark.result!.severity).toBe('error');
          }
          for (const [n, { result }] of rowsOf(sheet!, rows.length + 5))
            if (result !== null) expect(report.findings.some(({ at }) => at.row === n)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Notes no budget takes away: those of missing columns. */
const fixedNotes = (report: Report): number =>
  report.findings.some(({ at }) => at.row === 1 && at.column === null) ? 1 : 0;
