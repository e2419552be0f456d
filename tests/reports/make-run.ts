import fc from 'fast-check';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { forms } from '../../src/generated/forms.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { ChangeCounts } from '../../src/model/comparison.js';
import type { RenderedFinding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { maskReport } from '../../src/reports/mask.js';
import { cases, csv, licence } from '../check/table.js';

const order = 'administrative-license/valid-to-before-valid-from';

/** Twelve hundred records: a fault of more rows than are listed, doubts, repairs, and one that somebody answers for. */
export const rows = cases([
  { ...licence, 有效期至: '2024-02-01' },
  { ...licence, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' },
  { ...licence, 许可决定日期: '2024年3月1日' },
  ...Array.from({ length: 1197 }, () => ({ ...licence, 许可类别: '普通许可' })),
]);

export const runOn = async (
  records: readonly Readonly<Record<string, string>>[],
  options: Partial<CheckOptions> = {},
): Promise<Report> =>
  maskReport(
    await check([bytesSource('示例.csv', new TextEncoder().encode(csv(records)))], { asOf: '2024-03-12', ...options }),
    [...recordTypes, ...forms],
  );

/** The run every form is held against. */
export async function richRun(options: Partial<CheckOptions> = {}): Promise<Report> {
  const key = (await runOn(rows.slice(0, 1))).findings.find(({ rule }) => rule === order)!.key!;
  const suppressions = [{ rule: order, key, reason: '停电三日，已书面说明', until: '2024-12-31' }];
  return runOn(rows, { suppressions, ...options });
}

const none: ChangeCounts = { added: 0, remaining: 0, undecidedNow: 0, fixed: 0, gone: 0, undecided: 0 };

/** A run held against an earlier one: its first finding is new, the others remain, one is fixed and one is gone. */
export function compared(report: Report): Report {
  const findings = report.findings.map(
    (one, i): RenderedFinding => ({ ...one, change: i === 0 ? 'added' : 'remaining' }),
  );
  const [first] = report.findings;
  return {
    ...report,
    findings,
    comparison: {
      baseline: {
        file: '上次.json',
        asOf: '2024-02-12',
        standard: report.standard.version,
        profile: { id: report.profile.id, title: report.profile.title },
        summary: { records: 3, errors: 2, warnings: 1, infos: 0 },
        unlisted: 0,
      },
      counts: {
        error: { ...none, added: 1, remaining: findings.length - 1, fixed: 1, gone: 1 },
        warning: none,
        info: none,
      },
      groups: [],
      fixed: [first!],
      gone: [first!],
    },
  };
}

/** Values that try to be something else in the forms a report has. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=HYPERLINK("http://示例","点")',
    '@SUM(A1)|cmd',
    '＝1+1',
    '<img src=x onerror=alert(1)>',
    '![图](http://示例/a.png) [链](javascript:x) @张三 #12 www.示例.cn',
    'a|b`c`\n# 标题\n\n---',
    ']]>&amp;</failure>',
    '\ud800 \u0000 \u202e \ufffe',
    '13800138000 370102191203070006',
  ),
);

/** A report whose texts are anything. */
export const anyReport = (base: Report): fc.Arbitrary<Report> =>
  fc
    .tuple(fc.array(fc.record({ text: hostile, header: hostile, rule: fc.nat(5) }), { maxLength: 30 }), hostile)
    .map(([list, file]): Report => {
      const rules = [...new Set(base.rules.map(({ id }) => id))];
      const findings = list.map(
        ({ text, header, rule }, i): RenderedFinding => ({
          ...base.findings[0]!,
          rule: rules[rule]!,
          message: text,
          value: text,
          why: text,
          fix: text,
          at: { ...base.findings[0]!.at, file, header, sheet: header, row: i + 2 },
        }),
      );
      const sources = base.sources.map((source) => ({ ...source, file }));
      const groups = rules.slice(0, 6).flatMap((rule) => {
        const own = findings.filter((one) => one.rule === rule);
        const { severity, at } = own[0] ?? base.findings[0]!;
        const count = own.length;
        return count === 0 ? [] : [{ rule, severity, file, sheet: at.sheet, field: at.field, count, listed: count }];
      });
      const summary = { ...base.summary, errors: findings.length, warnings: 0, infos: 0 };
      return { ...base, summary, findings, sources, groups, suppressed: [], repairs: [] };
    });
