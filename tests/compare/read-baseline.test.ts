import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { OptionError } from '../../src/check/options.js';
import { BaselineError } from '../../src/compare/baseline-error.js';
import { readBaseline } from '../../src/compare/read-baseline.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { jsonReport } from '../../src/reports/json.js';
import { checkText, csv, licence } from '../check/table.js';

const file = '上次.json';
let report: Report;
let json: string;
let lines: readonly string[];

beforeAll(async () => {
  report = await checkText(
    csv([
      { ...licence, 法定代表人: '' },
      { ...licence, 行政许可决定文书号: '济示审许〔2024〕2号', 有效期至: '2024-02-01' },
    ]),
  );
  json = jsonReport(report);
  const { findings, repairs, ...run } = report;
  lines = [
    JSON.stringify({ type: 'run', ...run }),
    ...findings.map((one) => JSON.stringify({ type: 'finding', ...one })),
    ...repairs.map((one) => JSON.stringify({ type: 'repair', ...one })),
    JSON.stringify({
      type: 'end',
      findings: findings.length,
      repairs: repairs.length,
      unlisted: 0,
      unlistedRepairs: 0,
    }),
  ];
}, 60_000);

const refusal = (text: string): string => {
  try {
    readBaseline(text, file);
  } catch (error) {
    if (error instanceof BaselineError) return error.words.zh;
    throw error;
  }
  return 'taken';
};

describe('an earlier report', () => {
  test('may be JSON or NDJSON, with or without a mark', () => {
    expect(report.findings).toHaveLength(2);
    for (const text of [
      json,
      `\uFEFF${json}`,
      JSON.stringify(report),
      lines.join('\n'),
      `${lines.join('\n')}\n`,
      `\uFEFF${lines.join('\r\n')}\r\n`,
    ]) {
      const { file: name, report: read } = readBaseline(text, file);
      expect(name).toBe(file);
      expect([read.asOf, read.summary, read.groups, read.rules]).toEqual([
        report.asOf,
        report.summary,
        report.groups,
        report.rules,
      ]);
      expect(read.findings).toEqual(report.findings.map(({ context: _, ...one }) => expect.objectContaining(one)));
    }
  });

  const changed = (change: (one: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(json) as Record<string, unknown>));

  test.each<[string, () => string, string]>([
    ['nothing', () => '', '不是 JSON，或者没有写完'],
    ['a text', () => '× 不合格：有 2 处错误', '不是 JSON，或者没有写完'],
    ['JSON cut off', () => json.slice(0, json.length / 2), '不是 JSON，或者没有写完'],
    ['a list', () => '[]', '不是检查的报告'],
    ['null', () => 'null', '不是检查的报告'],
    ['another object', () => '{"a":1}', '不是检查的报告'],
    ['records', () => '{"type":"licence"}\n{"type":"licence"}\n', '不是 JSON，或者没有写完'],
    ['an audit', () => changed((one) => ({ ...one, year: '2025', obligations: [] })), '是审全不全（audit）的结果'],
    ['a state', () => '{"format":"lucheng-audit-state","version":1}', '是审全不全（audit）的结果'],
    ['an older form', () => changed(({ groups: _, ...one }) => one), '报告的格式与本程序的不同（groups）'],
    [
      'a finding of another form',
      () => changed((one) => ({ ...one, findings: [{ rule: 'shape/uscc' }] })),
      '（findings/0/severity）',
    ],
    [
      'a count that is none',
      () => changed((one) => ({ ...one, summary: { ...report.summary, errors: -1 } })),
      '（summary/errors）',
    ],
    [
      'a finding taken out',
      () => changed((one) => ({ ...one, findings: report.findings.slice(1) })),
      '与报告里的合计对不上',
    ],
    [
      'a finding twice',
      () => changed((one) => ({ ...one, findings: [report.findings[0], report.findings[0]] })),
      '与报告里的合计对不上',
    ],
    [
      'a count changed',
      () => changed((one) => ({ ...one, summary: { ...report.summary, errors: 9 } })),
      '与报告里的合计对不上',
    ],
    ['lines cut off in a line', () => lines.join('\n').slice(0, lines[0]!.length + 20), '第 2 行不是完整的 JSON'],
    ['lines cut off between lines', () => lines.slice(0, -1).join('\n'), '没有写完、截断了'],
    ['the run alone', () => lines[0]!, '没有写完、截断了'],
    ['a line taken out', () => lines.filter((_, i) => i !== 1).join('\n'), '没有写完、截断了'],
    [
      'a line taken out, and the end agreeing',
      () => [lines[0], lines[1], '{"type":"end","findings":1}'].join('\n'),
      '与报告里的合计对不上',
    ],
  ])('is refused: %s', (_, text, words) => {
    const told = refusal(text());
    expect(told).toContain(words);
    expect(told).toMatch(/^上次\.json：.*(请给出|请用上次的数据重新检查)/);
  });

  test('is refused as an option by the SDK', async () => {
    const source = bytesSource('示例.csv', new TextEncoder().encode(csv([licence])));
    const baseline = { file, report: { ...report, findings: [] } };
    const error: unknown = await check([source], { asOf: '2024-03-12', baseline }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(OptionError);
    expect([(error as OptionError).option, (error as OptionError).message]).toEqual([
      'baseline',
      expect.stringContaining('对不上'),
    ]);
  });

  test('never brings the program down, however it is damaged', () => {
    const whole = (text: string, at: number, length: number, put: string): string => {
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + length);
    };
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom('', '0', 'null', '"', '{', ']', '-1', '1e99', '\n'),
        (isJson, at, length, put) => {
          const told = refusal(whole(isJson ? json : lines.join('\n'), at, length, put));
          expect(told === 'taken' || told.startsWith('上次.json：')).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusal(text)).toMatch(/^上次\.json：/);
      }),
    );
  });
});
