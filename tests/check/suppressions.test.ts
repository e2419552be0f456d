import { describe, expect, test } from 'vitest';
import { verifySuppressions } from '../../src/check/verify-suppressions.js';
import type { Report } from '../../src/model/report.js';
import type { Suppression } from '../../src/model/suppression.js';
import { textReport } from '../../src/reports/text.js';
import { checkText, csv, licence } from './table.js';

const late = 'administrative-license/reported-late';
const order = 'administrative-license/valid-to-before-valid-from';
const records = [
  { ...licence, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' },
  { ...licence, 行政许可决定文书号: '济示审许〔2024〕2号', 有效期至: '2024-02-01' },
];
const run = (suppressions: readonly Suppression[]): Promise<Report> => checkText(csv(records), { suppressions });
const rulesOf = ({ findings }: Report): string[] => findings.map(({ severity, rule }) => `${severity} ${rule}`).sort();
const keyOf = async (rule: string): Promise<string> =>
  (await run([])).findings.find((finding) => finding.rule === rule)!.key!;
const one = async (rule: string, more: Partial<Suppression> = {}): Promise<Suppression> => ({
  rule,
  key: await keyOf(rule),
  reason: '停电三日，已书面说明',
  until: '2024-12-31',
  ...more,
});

describe('a finding somebody answers for', () => {
  test('is listed apart with the reason, and does not count', async () => {
    expect(rulesOf(await run([]))).toEqual([`error ${order}`, `warning ${late}`]);
    const report = await run([await one(order)]);
    expect([report.verdict, report.summary, report.suppressed]).toEqual([
      'pass',
      expect.objectContaining({ records: 2, errors: 0, warnings: 1, infos: 0, repairs: 0, suppressed: 1 }),
      [{ ...(await one(order)), count: 1, severity: 'error', at: expect.objectContaining({ row: 3, column: 'P' }) }],
    ]);
    expect(report.rules.find(({ id }) => id === order)).toMatchObject({ status: 'suppressed', count: 0, judged: 2 });
    expect(textReport(report)).toContain('√ 合格，可以报送，有疑问 1 处，另有 1 处经说明不计');
    expect(textReport(report)).toContain('P3：停电三日，已书面说明（错误 1 处，到 2024-12-31 为止）');
  });

  test('counts for other records and other rules', async () => {
    const other = await one(order, { key: await keyOf(late) });
    expect(rulesOf(await run([other]))).toEqual([`error ${order}`, 'info suppressions/unused', `warning ${late}`]);
  });

  test('counts again from the day after the last one, and the entry is told', async () => {
    const report = await run([await one(order, { until: '2024-03-11' })]);
    expect(rulesOf(report)).toEqual([`error ${order}`, `warning ${late}`, 'warning suppressions/expired']);
    expect(report.verdict).toBe('fail');
    expect((await run([await one(order, { until: '2024-03-12' })])).verdict).toBe('pass');
  });

  test('may be one of many, more than are kept', async () => {
    const many = Array.from({ length: 1200 }, (_, i) => ({
      ...records[1]!,
      行政许可决定文书号: `济示审许〔2024〕${i + 1}号`,
    }));
    const report = await checkText(csv(many), { suppressions: [await one(order)] });
    expect(report.summary).toMatchObject({ errors: 1199, suppressed: 1 });
    const last = { ...many[1199]!, 行政许可决定文书号: '济示审许〔2024〕2号' };
    const moved = await checkText(
      csv([
        ...many.slice(0, 1).map((first) => ({ ...first, 行政许可决定文书号: '济示审许〔2024〕9999号' })),
        ...many.slice(2),
        last,
      ]),
      {
        suppressions: [await one(order)],
      },
    );
    expect(moved.summary).toMatchObject({ errors: 1199, suppressed: 1 });
  });

  test('may be beyond those of a rule over several records that are kept', async () => {
    const rule = 'common/duplicate-record';
    const many = Array.from({ length: 600 }, (_, i) => ({
      ...licence,
      行政许可决定文书号: `济示审许〔2024〕${i + 1}号`,
    }));
    const last = await checkText(csv([many.at(-1)!, many.at(-1)!]));
    const key = last.findings.find((finding) => finding.rule === rule)!.key!;
    const suppressions = [{ rule, key, reason: '停电三日，已书面说明', until: '2024-12-31' }];
    const report = await checkText(csv([...many, ...many]), { suppressions });
    expect(report.groups.filter((group) => group.rule === rule)).toMatchObject([{ count: 1198, listed: 1000 }]);
    expect(report.summary.suppressed).toBe(2);
  });

  test('may be of a rule over several records', async () => {
    const rule = 'common/duplicate-record';
    const table = csv([licence, licence]);
    const key = (await checkText(table)).findings.find((finding) => finding.rule === rule)!.key!;
    const report = await checkText(table, { suppressions: [{ rule, key, reason: '两次换证', until: '2024-12-31' }] });
    expect([report.verdict, report.summary.errors, report.summary.suppressed]).toEqual(['pass', 0, 2]);
  });
});

test.each<[string, unknown, string]>([
  ['no list', {}, '应是「不计」的列表'],
  ['no object', [1], '第 1 项应是一个对象'],
  ['no reason', [{ rule: late, key: 'k', until: '2024-12-31', reason: ' ' }], '第 1 项缺 reason（理由）'],
  ['no end', [{ rule: late, key: 'k', reason: '停电' }], '第 1 项缺 until（有效到哪一天）'],
  [
    'no day',
    [{ rule: late, key: 'k', reason: '停电', until: '年底' }],
    '第 1 项的 until 应写作 2026-12-31 的样子，现为「年底」',
  ],
  [
    'more than is known',
    [{ rule: late, key: 'k', reason: '停电', until: '2024-12-31', who: '王甲' }],
    '第 1 项有不认识的「who」',
  ],
  [
    'a rule that does not exist',
    [{ rule: `${late}r`, key: 'k', reason: '停电', until: '2024-12-31' }],
    `第 1 项没有编号为「${late}r」的规则；是不是「${late}」`,
  ],
  [
    'what the platform does not take',
    [{ rule: 'shape/uscc', key: 'k', reason: '停电', until: '2024-12-31' }],
    '第 1 项「shape/uscc」是读取和格式问题',
  ],
  [
    'one that hardly ends',
    [{ rule: late, key: 'k', reason: '停电', until: '2025-03-14' }],
    '第 1 项的 until 「2025-03-14」离检查基准日 2024-03-12 超过 366 天',
  ],
  [
    'a reason of several lines',
    [{ rule: late, key: 'k', reason: '停电\n√ 合格', until: '2024-12-31' }],
    '第 1 项的 reason 里有换行或控制字符',
  ],
  [
    'a requirement of the schema',
    [{ rule: 'administrative-license/missing-legal-rep-name', key: 'k', reason: '停电', until: '2024-12-31' }],
    '第 1 项「administrative-license/missing-legal-rep-name」是条件必填',
  ],
  [
    'the same twice',
    [1, 2].map(() => ({ rule: late, key: 'k', reason: '停电', until: '2024-12-31' })),
    '第 2 项与前面一项的规则和 key 相同',
  ],
])('%s is refused', (_name, list, words) => {
  let said = '';
  try {
    verifySuppressions(list, 'zh', '2024-03-12');
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said.slice(0, words.length)).toBe(words);
});
