import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { forms } from '../../src/generated/forms.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { ChangeCounts, Comparison } from '../../src/model/comparison.js';
import type { Severity } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { changeTotals } from '../../src/reports/change-words.js';
import { maskReport } from '../../src/reports/mask.js';
import { csv, licence, personal } from '../check/table.js';

type Row = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, readonly Row[]>>;

const number = '行政许可决定文书号';
const code = '行政相对人代码_1(统一社会信用代码)';
const row = (i: number, change: Row = {}): Row => ({ ...licence, [number]: `济示审许〔2024〕${i}号`, ...change });
const wrong = {
  code: { [code]: '91370100MADEUP0134' },
  date: { 许可决定日期: '2024-02-30' },
  order: { 有效期至: '2024-02-01' },
  empty: { 法定代表人: '' },
  mistyped: { 当前状态: '9' },
  late: { 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' },
} satisfies Record<string, Row>;

const run = (files: Files | readonly Row[], options: Partial<CheckOptions> = {}): Promise<Report> =>
  check(
    Object.entries(Array.isArray(files) ? { '许可.csv': files as readonly Row[] } : (files as Files)).map(
      ([name, rows]) => bytesSource(name, new TextEncoder().encode(csv([...rows]))),
    ),
    { asOf: '2024-03-12', ...options },
  );
const against = async (
  then: Report,
  files: Files | readonly Row[],
  options: Partial<CheckOptions> = {},
): Promise<Report> => {
  const report = await run(files, { ...options, baseline: { file: '上次.json', report: then } });
  verifySums(report, then);
  return report;
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Every finding of both reports is counted once. */
function verifySums(report: Report, then: Report): void {
  const comparison = report.comparison!;
  const { summary } = report;
  for (const severity of severities) {
    const { added, remaining, undecidedNow } = comparison.counts[severity];
    expect([severity, added + remaining + undecidedNow]).toEqual([
      severity,
      { error: summary.errors, warning: summary.warnings, info: summary.infos }[severity],
    ]);
  }
  const total = changeTotals(comparison);
  const { errors, warnings, infos } = then.summary;
  expect(total.fixed + total.gone + total.undecided + total.remaining).toBe(errors + warnings + infos);
  for (const one of Object.keys(total) as (keyof ChangeCounts)[])
    expect([one, comparison.groups.reduce((sum, { counts }) => sum + counts[one], 0)]).toEqual([one, total[one]]);
  if (report.capped) return;
  const marks = (change: string): number => report.findings.filter((finding) => finding.change === change).length;
  expect([marks('added'), marks('remaining'), marks('undecided')]).toEqual([
    total.added,
    total.remaining,
    total.undecidedNow,
  ]);
}

const none: ChangeCounts = { added: 0, remaining: 0, undecidedNow: 0, fixed: 0, gone: 0, undecided: 0 };
const totals = ({ comparison }: Report): ChangeCounts => changeTotals(comparison!);
const countOf = ({ summary: { errors, warnings, infos } }: Report): number => errors + warnings + infos;
const rulesOf = (list: Comparison['fixed']): string[] => list.map(({ rule }) => rule);

describe('a finding of a record', () => {
  const then = run([row(1, wrong.order), row(2, wrong.code), row(3)]);

  test.each<[string, Files | readonly Row[], Partial<ChangeCounts>]>([
    ['as it was', [row(1, wrong.order), row(2, wrong.code), row(3)], { remaining: 2 }],
    ['in another row', [row(3), row(9), row(2, wrong.code), row(1, wrong.order)], { remaining: 2 }],
    [
      'in files of other names',
      { '甲.csv': [row(2, wrong.code)], '乙/丙.csv': [row(1, wrong.order)] },
      { remaining: 2 },
    ],
    ['with another wrong value', [row(1, { 有效期至: '2023-02-01' }), row(2, { [code]: '913701' })], { remaining: 2 }],
    ['put right', [row(1), row(2, wrong.code)], { remaining: 1, fixed: 1 }],
    ['taken out with its record', [row(2, wrong.code), row(3)], { remaining: 1, gone: 1 }],
    ['that is new', [row(1, wrong.order), row(2, wrong.code), row(3, wrong.empty)], { remaining: 2, added: 1 }],
    [
      'of a record that is new',
      [row(1, wrong.order), row(2, wrong.code), row(4, wrong.code)],
      { remaining: 2, added: 1 },
    ],
    [
      'of a record whose number was put right',
      [row(11, wrong.order), row(2, wrong.code)],
      { remaining: 1, gone: 1, added: 1 },
    ],
    // a rule that reads a value which is wrong now could not look at the others
    [
      'that a wrong value hides',
      [row(1, { ...wrong.order, 有效期自: '2024-02-30' }), row(2, wrong.code)],
      { remaining: 1, undecided: 1, added: 1 },
    ],
    // the shape tells one thing of a field
    [
      'whose value was taken away',
      [row(1, wrong.order), row(2, { [code]: '' })],
      { remaining: 1, undecided: 1, undecidedNow: 1 },
    ],
  ])('%s', async (_, files, counts) => {
    expect(totals(await against(await then, files))).toEqual({ ...none, ...counts });
  });

  test('is not fixed by taking its column away', async () => {
    const without = [row(1, wrong.order), row(2, wrong.code), row(3)].map(({ [code]: _, ...rest }) => rest);
    expect(totals(await against(await then, without)).fixed).toBe(0);
  });

  test('is not fixed by a suppression', async () => {
    const first = (await then).findings.find(({ rule }) => rule.endsWith('/valid-to-before-valid-from'))!;
    const suppressions = [{ rule: first.rule, key: first.key!, reason: '已书面说明', until: '2024-12-31' }];
    const files = [row(1, wrong.order), row(2, wrong.code)];
    const suppressed = await against(await then, files, { suppressions });
    expect(totals(suppressed)).toEqual({ ...none, remaining: 1, undecided: 1 });
    expect(totals(await against(suppressed, files))).toEqual({ ...none, remaining: 1, undecidedNow: 1 });
  });

  test('is not fixed by a rule that is not run', async () => {
    const register = bytesSource(
      '登记库.csv',
      new TextEncoder().encode(
        '统一社会信用代码,单位名称,主体类型,层级,机构状态,生效起始日期\n11370100MADEUP11XH,济南市别的示例局,政府部门,县级,正常,2019-01-01\n',
      ),
    );
    const files = [row(1)];
    const linked = await run(files, { register }).catch(() => null);
    if (linked === null || countOf(linked) === 0) throw new Error('the register is of no use to this test');
    const report = await against(linked, files);
    expect(report.comparison!.fixed).toEqual([]);
    expect(totals(await against(await run(files), files, { register })).added).toBe(0);
  });

  test('of another profile is not fixed, and not new', async () => {
    const files = [row(1, wrong.empty), row(2, wrong.code)];
    const draft = await run(files, { profile: 'publication' });
    for (const [one, profile] of [
      [draft, 'submission'],
      [await run(files), 'publication'],
    ] as const) {
      const { fixed, added } = totals(await against(one, files, { profile }));
      expect([profile, fixed, added]).toEqual([profile, 0, 0]);
    }
  });

  test('of two rows with one key goes with its row', async () => {
    const twice = await run([row(1, wrong.code), row(1, wrong.code), row(2)]);
    const once = await against(twice, [row(1, wrong.code), row(2)]);
    const shape = once.comparison!.groups.find(({ rule }) => rule === 'shape/uscc')!;
    expect(shape.counts).toEqual({ ...none, remaining: 1, gone: 1 });
    const mended = await against(twice, [row(1), row(1), row(2)]);
    expect(mended.comparison!.groups.find(({ rule }) => rule === 'shape/uscc')!.counts).toEqual({ ...none, fixed: 2 });
  });

  test('is the same where one report is masked and the other is not', async () => {
    const files = [
      { ...personal, 证件号码: '37010019900101001' },
      { ...personal, [number]: '', 证件号码: '37010019900101001' },
    ];
    const full = await run(files);
    expect(countOf(full)).toBeGreaterThan(2);
    expect(totals(await against(maskReport(full, [...recordTypes, ...forms]), files))).toEqual({
      ...none,
      remaining: countOf(full),
    });
  });

  test('is shown masked though the earlier report was not', async () => {
    const full = await run([{ ...personal, 证件号码: '37010019900101001' }, row(2)]);
    const report = maskReport(await against(full, [row(2)]), [...recordTypes, ...forms]);
    expect(report.comparison!.gone.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain('37010019900101001');
  });
});

describe('a finding without a record', () => {
  const nameless = (i: number, change: Row = {}): Row => row(i, { [number]: '', ...change });

  test.each<[string, Files, Files, Partial<ChangeCounts>]>([
    [
      'stays in a file renamed',
      { '许可_11.csv': [nameless(1), row(2)] },
      { '许可_12.csv': [row(2), nameless(1)] },
      { remaining: 1 },
    ],
    [
      'is not fixed for being away: its row is anybody’s',
      { '许可.csv': [nameless(1), row(2)] },
      { '许可.csv': [row(1), row(2)] },
      { undecided: 1 },
    ],
    ['is gone with its file', { '许可.csv': [nameless(1)], '乙.csv': [row(2)] }, { '乙.csv': [row(2)] }, { gone: 1 }],
    [
      'is counted where several are alike',
      { '许可.csv': [nameless(1), nameless(2)] },
      { '许可.csv': [nameless(1), nameless(2), nameless(3)] },
      { remaining: 2, added: 1 },
    ],
    [
      'is neither new nor gone where its record has lost its key',
      { '许可.csv': [row(1, wrong.date), row(2)] },
      { '许可.csv': [nameless(1, wrong.date), row(2)] },
      { added: 1, undecided: 1, undecidedNow: 1 },
    ],
    [
      'is not new where its record has been given a key',
      { '许可.csv': [nameless(1, wrong.date), row(2)] },
      { '许可.csv': [row(1, wrong.date), row(2)] },
      { undecided: 2, undecidedNow: 1 },
    ],
  ])('%s', async (_, before, after, counts) => {
    expect(totals(await against(await run(before), after))).toEqual({ ...none, ...counts });
  });

  const columnless = ({ 许可类别: _, ...rest }: Row): Row => rest;
  test.each<[string, Files, Files, Partial<ChangeCounts>]>([
    ['a column given', { '许可.csv': [columnless(row(1))] }, { '许可.csv': [row(1)] }, { fixed: 1 }],
    ['a file renamed', { '甲.csv': [columnless(row(1))] }, { '乙.csv': [columnless(row(1))] }, { remaining: 1 }],
    ['another file', { '甲.csv': [columnless(row(1))] }, { '乙.csv': [row(1)] }, { gone: 1 }],
    [
      'mended here, broken there',
      { '甲.csv': [columnless(row(1))], '乙.csv': [row(2)] },
      { '甲.csv': [row(1)], '乙.csv': [columnless(row(2))] },
      { fixed: 1, added: 1 },
    ],
  ])('of a column: %s', async (_, before, after, counts) => {
    expect(totals(await against(await run(before), after))).toEqual({ ...none, ...counts });
  });

  test('is not fixed in a file that cannot be read', async () => {
    const then = await run({ '甲.csv': [columnless(row(1)), row(2, wrong.code)] });
    const broken = bytesSource('甲.csv', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]));
    const report = await check([broken], { asOf: '2024-03-12', baseline: { file: '上次.json', report: then } });
    verifySums(report, then);
    expect(totals(report)).toMatchObject({ fixed: 0, gone: 0, undecided: countOf(then) });
  });
});

describe('more findings than are listed', () => {
  const many = Array.from({ length: 1200 }, (_, i) => row(i, wrong.code));

  test('are all compared on this side, and undecided where the earlier report does not list them', async () => {
    const capped = await run(many);
    expect(capped.capped).toBe(true);
    expect(totals(await against(capped, many))).toEqual({
      ...none,
      remaining: 1000,
      undecidedNow: 200,
      undecided: 200,
    });
    const few = await against(
      capped,
      many.map((_, i) => row(i)),
    );
    expect(totals(few)).toEqual({ ...none, fixed: 1000, undecided: 200 });
    expect(few.comparison!.baseline.unlisted).toBe(200);
  });

  test('are compared one by one with a report that lists all', async () => {
    const told: Report['findings'][number][] = [];
    const report = await run(many, {
      sink: { unlisted: (finding) => told.push({ ...finding, message: '', why: '', fix: '' }) },
    });
    const all = { ...report, findings: [...report.findings, ...told] };
    expect(all.findings).toHaveLength(1200);
    expect(totals(await against(all, many))).toEqual({ ...none, remaining: 1200 });
    const half = many.map((one, i) => (i % 2 === 0 ? row(i) : one));
    expect(totals(await against(all, [...half, ...many.map((_, i) => row(5000 + i, wrong.code))]))).toEqual({
      ...none,
      remaining: 600,
      fixed: 600,
      added: 1200,
    });
  });
});

describe('whatever the data', () => {
  const kinds = fc.constantFrom<readonly Row[]>(
    [],
    ...Object.values(wrong).map((one): readonly Row[] => [one]),
    [wrong.code, wrong.order],
    [wrong.empty, wrong.late],
  );
  const lists = fc
    .array(kinds, { minLength: 2, maxLength: 12 })
    .map((all) => all.map((changes, i) => row(i, Object.assign({}, ...changes))));

  test('a run is the same as itself, in any order, in any files', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.infiniteStream(fc.nat()), fc.nat(12), async (list, numbers, cut) => {
        const then = await run(list);
        const same = { ...none, remaining: countOf(then) };
        expect(totals(await against(then, list))).toEqual(same);
        const ranks = new Map(list.map((one) => [one, numbers.next().value as number]));
        const mixed = [...list].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
        const files = { '甲.csv': mixed.slice(0, cut), '乙/丁.csv': mixed.slice(cut) };
        const filled = Object.fromEntries(Object.entries(files).filter(([, rows]) => rows.length > 0));
        expect(totals(await against(then, filled))).toEqual(same);
      }),
      { numRuns: 25 },
    );
  });

  test('what is mended is fixed, what is taken out is gone, what is damaged is new: exactly that', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(), async (list, n) => {
        const i = n % list.length;
        const sound = list.map((one, j) => (i === j ? row(i) : one));
        const [then, mended] = [await run(list), await run(sound)];
        const own = countOf(then) - countOf(mended);
        const rest = countOf(mended);
        const fixed = await against(then, sound);
        expect(totals(fixed)).toEqual({ ...none, remaining: rest, fixed: own });
        expect(rulesOf(fixed.comparison!.fixed).sort()).toEqual(
          then.findings
            .filter(({ at }) => at.row === i + 2)
            .map(({ rule }) => rule)
            .sort(),
        );
        const out = list.filter((_, j) => i !== j);
        expect(totals(await against(then, out))).toEqual({ ...none, remaining: rest, gone: own });
        expect(totals(await against(mended, list))).toEqual({ ...none, remaining: rest, added: own });
      }),
      { numRuns: 25 },
    );
  });

  test('nothing of a comparison changes the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(lists, lists, async (before, after) => {
        const plain = await run(after);
        const { comparison: _, findings, ...compared } = await against(await run(before), after);
        const { comparison: __, findings: own, ...alone } = plain;
        expect(compared).toEqual(alone);
        expect(findings.map(({ change: ___, ...finding }) => finding)).toEqual(own);
      }),
      { numRuns: 10 },
    );
  });
});
