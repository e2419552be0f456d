import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { validate } from '../../src/check/validate.js';
import type { Report } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { cases, checkText, csv, licence, outcome, penalty } from './table.js';

type Rec = Readonly<Record<string, string>>;
const told = (report: Report, rule: string): (string | number | null)[][] =>
  report.findings
    .filter((one) => one.rule === rule)
    .map(({ severity, at, message }) => [severity, at.row, at.column, message]);

describe('registration numbers and organisation codes in each other’s column', () => {
  const regNo = '行政相对人代码_2(工商注册号)';
  const orgCode = '行政相对人代码_3(组织机构代码)';
  const rule = 'common/swapped-code-columns';
  const swapped = (count: number): readonly Rec[] =>
    cases(Array.from({ length: count }, () => ({ ...licence, [regNo]: 'MADEUP013', [orgCode]: '370102000000006' })));

  test('are explained in one sentence at the header, beside the cells that are wrong', async () => {
    const report = await checkText(csv(swapped(6)));
    expect(report.verdict).toBe('fail');
    expect(report.findings.filter((one) => one.rule === rule)).toMatchObject([
      {
        severity: 'warning',
        at: { row: 1, header: regNo, field: 'counterpartyRegNo' },
        value: null,
        related: [{ row: 1, header: orgCode, field: 'counterpartyOrgCode' }],
      },
    ]);
    expect(report.findings.filter((one) => one.rule === 'shape/registration-number')).toHaveLength(6);
    expect(report.rules.find(({ id }) => id === rule)).toMatchObject({ status: 'found', count: 1 });
  });

  test('are not where the columns are right, or where a table is too short to tell', async () => {
    const right = cases(swapped(6).map((one) => ({ ...one, [regNo]: one[orgCode]!, [orgCode]: one[regNo]! })));
    expect(told(await checkText(csv(right)), rule)).toEqual([]);
    expect(told(await checkText(csv(swapped(4))), rule)).toEqual([]);
  });

  test('are judged table by table: right ones in another file do not hide them', async () => {
    const right = cases(Array.from({ length: 40 }, () => ({ ...licence, [orgCode]: 'MADEUP013' })));
    const files = [csv(swapped(5)), csv(right)].map((text, i) =>
      bytesSource(`${i}.csv`, new TextEncoder().encode(text)),
    );
    const report = await check(files, { asOf: '2024-03-12' });
    expect(report.summary.records).toBe(45);
    expect(told(report, rule)).toHaveLength(1);
  });

  test('are no matter of one record alone', () => {
    const record = { counterpartyRegNo: 'MADEUP013', counterpartyOrgCode: '370102000000006' };
    expect(validate('administrative-license', record).filter((one) => one.rule === rule)).toEqual([]);
  });
});

describe('ends of publicity a database writes by itself', () => {
  const rule = 'shape/system-time';
  /** Penalties with these changes, each with a number of its own. */
  const penalties = (changes: readonly Rec[]): string =>
    csv(changes.map((change, i) => ({ ...penalty, 行政处罚决定书文号: `济示罚〔2024〕${i + 1}号`, ...change })));
  const ends = (values: readonly string[]): string => penalties(values.map((value) => ({ 公示截止期: value })));
  const times = (count: number): string[] => Array.from({ length: count }, (_, i) => `2025-03-01 14:33:2${i}`);
  const plain = (count: number): string[] => Array.from({ length: count }, () => '2025-03-01');

  test.each<[string, string, string | null]>([
    ['half of them with a time of day', ends([...times(3), ...plain(3)]), '6 个值中有 3 个带时分秒'],
    ['solid time stamps', ends(['20250301143321', ...times(4)]), '5 个值中有 5 个带时分秒'],
    ['less than half with a time of day', ends([...times(2), ...plain(3)]), null],
    ['too few to tell', ends(times(4)), null],
    ['midnight', ends(plain(5).map((day) => `${day} 00:00:00`)), null],
    ['midnight in short', ends(plain(5).map((day) => `${day} 0:00`)), null],
    ['the end of the day', ends(plain(5).map((day) => `${day} 23:59:59`)), null],
    ['midnight as programs write it', ends(plain(5).map(() => '2025-02-28T16:00:00.000Z')), null],
    [
      'the time stamp of the row',
      penalties(
        plain(6).map((_, i) => ({
          公示截止期: `2024-03-0${i + 1}`,
          数据更新时间: `2024-03-0${i < 4 ? i + 1 : 9} 08:00:00`,
        })),
      ),
      '6 个值中有 4 个与同一行的「数据更新时间」是同一天',
    ],
    ['another day than the time stamp', penalties(plain(6).map(() => ({ 数据更新时间: '2024-03-09 08:00:00' }))), null],
    [
      'one past day for decisions of several years',
      penalties(
        plain(6).map((_, i) => ({
          处罚决定日期: `20${18 + i}-01-01`,
          公示截止期: i < 5 ? '2024-03-11' : '2027-01-01',
        })),
      ),
      '6 个值中有 5 个都是 2024-03-11，而处罚决定日期从 2018-01-01 到 2022-01-01 各不相同',
    ],
    [
      'one day to come for decisions of several years',
      penalties(plain(6).map((_, i) => ({ 处罚决定日期: `20${18 + i}-01-01`, 公示截止期: '2099-12-31' }))),
      null,
    ],
    ['one day for a batch decided together', ends(plain(8)), null],
    [
      'one past day for the decisions of some months',
      penalties(plain(6).map((_, i) => ({ 处罚决定日期: `2023-0${i + 1}-01`, 公示截止期: '2024-03-11' }))),
      null,
    ],
  ])('%s', async (_name, text, expected) => {
    const found = told(await checkText(text), rule);
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toEqual([['warning', 1, expect.any(String), expect.stringContaining(expected)]]);
  });

  test('are no matter of other records', async () => {
    const report = await checkText(
      csv(cases(times(5).map((time) => ({ ...licence, 有效期至: time.replace('2025', '2029') })))),
    );
    expect(outcome(report).filter(([, , , id]) => String(id).startsWith(rule))).toEqual([]);
  });

  test('by the share and number of records a user gives', async () => {
    const parameters = { systemTimeMinShare: '0.9' };
    expect(told(await checkText(ends([...times(3), ...plain(3)]), { parameters }), rule)).toEqual([]);
    expect(told(await checkText(ends(times(2)), { parameters: { wholeColumnFewestRecords: 2 } }), rule)).toHaveLength(
      1,
    );
  });
});

describe('the status of licences in a table of the first template', () => {
  const codes = 'XK_WSH,XK_XMMC,XK_SPLB,XK_NR,XK_XDR,XK_XDR_SHXYM,XK_FR,XK_JDRQ,XK_JZQ,XK_XZJG,XK_ZT';
  const row = (n: number, status: string): string =>
    `济示审许〔2024〕${n}号,准予行政许可决定书,普通,预包装食品销售,济南示例甲科技有限公司,91370100MADEUP0133,王甲,2024-03-01,2029-02-28,济南市示例区行政审批服务局,${status}`;
  const table = (...statuses: readonly string[]): string =>
    [codes, ...statuses.map((status, i) => row(i + 1, status))].join('\n');

  test.each([undefined, 'draft', 'publication'])(
    'as figures cannot be judged, whatever the profile: %s',
    async (profile) => {
      const report = await checkText(table('1', '1.0', '有效'), profile ? { profile } : {});
      expect(report.verdict).toBe('undetermined');
      expect(report.undeterminedBy).toContain('input/old-status');
      expect(told(report, 'input/old-status')).toEqual([
        [
          'error',
          1,
          'K',
          '第一代模板的「XK_ZT」有 2 个值写的是数字：那时 1 是撤销（0 才是正常），现行模板 1 是有效，分不清是哪一种',
        ],
      ]);
      expect(told(report, 'input/old-template')).toEqual([
        ['info', 1, null, expect.stringContaining('第 1 代双公示模板')],
      ]);
    },
  );

  test('in words says what it means', async () => {
    const report = await checkText(table('有效', '无效', ''));
    expect(told(report, 'input/old-status')).toEqual([]);
    expect(told(report, 'administrative-license/status-of-old-template')).toEqual([]);
  });

  test('as figures is fine in the current template', async () => {
    const report = await checkText(csv(cases([licence, { ...licence, 当前状态: '2' }])));
    expect([report.verdict, outcome(report)]).toEqual(['pass', []]);
  });
});
