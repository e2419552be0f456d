import { describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Report } from '../../src/model/report.js';
import { maskReport } from '../../src/reports/mask.js';
import { maskText } from '../../src/reports/mask-values.js';
import { textReport } from '../../src/reports/text.js';
import { widthOf } from '../../src/standard/width.js';
import { cases, checkText, csv, licence, penalty, personal } from '../check/table.js';
import { exampleRecord } from '../rules/rule-files.js';

const penaltyInYuan = Object.fromEntries(
  Object.entries(penalty).map(([name, value]) =>
    name === '罚款金额(万元)' ? ['罚款金额(元)', '10000'] : [name, value],
  ),
);

test('a clean file: the verdict and what was checked, nothing else', async () => {
  const text = textReport(await checkText(csv([licence])));
  // how many rules there are is not this test’s business
  expect(text.replaceAll(/ {2}(规则 \d+ 条：.*|有记录没有执行：.*)\n/g, '')).toBe(`√ 合格，可以报送
  记录 1 条 · 错误 0 处 · 疑问 0 处 · 自动修正 0 处 · 完整率 100%（18/18）

【检查了什么】
  示例.csv · csv · utf-8 · 逗号分隔
    · 按「行政许可」检查（列名对上 100%，表头在第 1 行）：读 1 行，记录 1 条
      没有的选填列：行政相对人代码_4(税务登记号)、行政相对人代码_5(事业单位证书号)、行政相对人代码_6(社会组织登记证号)、法定代表人证件类型、法定代表人证件号码
      表中没有、也未用选项给出，因此没有检查：操作类型、行政区划代码、公开属性、保密与隐私审查
  依据：政务诚信数据标准（建议稿）0.1.0；口径 报送；检查基准日 2024-03-12
`);
});

test('the same mistake in many rows is one group, most frequent first, with three examples', async () => {
  const wrong = { ...licence, 许可类别: '普通许可' };
  const text = textReport(
    await checkText(csv(cases([{ ...licence, 当前状态: '8' }, wrong, wrong, wrong, wrong, wrong]))),
  );
  const [, , , first, second] = text.split('\n');
  expect([first, second]).toEqual(['【先改这些】', '  1. 许可类别：5 处']);
  expect(text.match(/ · 示例\.csv > J\d/g)).toEqual([' · 示例.csv > J3', ' · 示例.csv > J4', ' · 示例.csv > J5']);
  expect(text).toContain('……另有 2 处');
});

describe('what stands beside an error is shown', () => {
  const wrong = { ...licence, 许可类别: '普通许可' };
  const linesOf = async (records: readonly Readonly<Record<string, string>>[], options = {}): Promise<string[]> =>
    textReport(await checkText(csv(records), options))
      .split('\n')
      .filter((line) => /^ +(同行|row) /.test(line));

  test('of one finding, its own cell marked', async () => {
    expect(await linesOf([wrong])).toEqual([
      '     同行 行政许可决定文…「济示审许〔2024〕1号」 · →许可类别「普通许可」',
    ]);
    expect(await linesOf([wrong], { lang: 'en' })).toEqual([
      '     row 行政许可决定文… “济示审许〔2024〕1号” · →许可类别 “普通许可”',
    ]);
  });

  test('of the first finding of a group, empty cells named as such', async () => {
    expect(await linesOf(cases([{ ...wrong, 许可证书名称: '' }, wrong, wrong]))).toEqual([
      '       同行 行政许可决定文…「济示审许〔2024〕1号」 · →许可类别「普通许可」 · 许可证书名称（空）',
    ]);
  });

  test('in one line of a hundred columns, long values cut, line breaks and control characters visible', async () => {
    const long = '示例\n许可证\u0007书'.repeat(9);
    const lines = await linesOf([{ ...wrong, 行政许可决定文书号: long, 许可类别: '普通许可'.repeat(30) }]);
    const line = lines.find((one) => one.includes('→许可类别「'))!;
    expect(line).toMatch(/行政许可决定文…「示例 许可证<U\+0007>…」 · →许可类别「普通许可普通许可普…」/);
    expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  test('not of doubts, nor of what is not in one row', async () => {
    const { 许可机关: _, ...rest } = licence;
    expect(await linesOf([rest])).toEqual([]);
  });
});

test('values of JSON are named by the titles their type gives them, and there is no header', async () => {
  const { decisionDate: _, ...record } = exampleRecord('administrative-license');
  const wrong = { ...record, decisionDate: '2024-02-30' };
  const late = { ...record, decisionDate: '2024-03-01', validFrom: '2024-03-01', validTo: '2024-02-01' };
  const text = textReport(await checkText(JSON.stringify([wrong, wrong, late, late]), {}, '示例.json'));
  expect(text).toContain('许可决定日期：2 处\n     · 示例.json > 第 1 条');
  expect(text).toContain('有效期至：2 处\n     · 示例.json > 第 3 条（文本第 1 行）（相关：「有效期自」）');
  expect(text).toContain('按「行政许可」检查（列名对上 100%）：读 4 行');
});

test('repairs make a pass conditional', async () => {
  const text = textReport(await checkText(csv([{ ...licence, 许可决定日期: '2024/3/1' }])));
  expect(text.split('\n')[0]).toBe('√ 合格（按修正后合格，请报送修正副本）');
  expect(text).toContain(
    '【已自动修正】共 1 处，原文件未改动；加 --fix 文件夹 另存修正副本\n  · 日期统一写作 YYYY-MM-DD 1 处，如 示例.csv > N2：「2024/3/1」→「2024-03-01」',
  );
});

test('repairs that cannot be written are told with the reason, and that the table has to be changed', async () => {
  const text = textReport(await checkText(csv([{ ...penaltyInYuan, 处罚决定日期: '2024-03-01' }])));
  expect(text.split('\n')[0]).toBe('√ 合格（按修正后合格；修正写不进原表，请按下面的说明改好再报送）');
  expect(text).toContain('【已自动修正】共 1 处，原文件未改动\n  · 按列的单位换算 1 处');
  expect(text).toContain('  · 其中 1 处写不进修正副本：整列的单位与标准不同：');
});

test.each([
  ['王甲 ', '王甲'],
  [' 王甲', '王甲'],
  ['="王甲"', '王甲'],
  ['王\u200b甲', '王甲'],
  ['阿•示例', '阿·示例'],
  ['王 甲', '王甲'],
])('a name is masked however it is written: %j', async (from, to) => {
  const report = await checkText(csv([{ ...personal, 行政相对人名称: from }]));
  expect(report.repairs.map((repair) => [repair.from, repair.to])).toEqual([[from, to]]);
  const text = JSON.stringify(maskReport(report, recordTypes));
  expect(text).not.toContain('甲');
  expect(text).not.toContain('示例"');
});

test('certain errors are named beside what could not be judged', async () => {
  const { 许可机关: _, ...rest } = licence;
  const [line] = textReport(await checkText(csv([{ ...rest, 许可类别: '普通许可' }]))).split('\n');
  expect(line).toBe('▲ 无法判定：缺少必填列「许可机关」；已确定的错误 1 处');
});

test('a group tells its exact number, however many are listed', async () => {
  const wrong = { ...licence, 许可类别: '普通许可' };
  const text = textReport(await checkText(csv(cases(Array.from({ length: 1234 }, () => wrong)))));
  expect(text).toContain('  1. 许可类别：1234 处\n');
  expect(text).toContain('……另有 1231 处');
});

describe('masking', () => {
  test.each([
    ['公民身份号码370102191203070006，电话13000000000', '公民身份号码370***********0006，电话130****0000'],
    ['代码 113700000990000181 不是号码', '代码 113700000990000181 不是号码'],
    ['文书号2024370102191203070006X', '文书号2024370102191203070006X'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  test('names of persons are masked, names of organisations are not', async () => {
    const report = await checkText(
      csv([
        { ...licence, 法定代表人: '王　甲', 行政相对人名称: '\u200b济南示例甲科技有限公司' },
        { ...licence, 行政相对人名称: '李 乙' },
      ]),
    );
    expect(maskReport(report, recordTypes).repairs.map(({ to }) => to)).toEqual([
      '济南示例甲科技有限公司',
      '王*',
      '李*',
    ]);
  });

  test('nor does the beginning of a long value that a message quotes', async () => {
    const long = '王甲乙丙丁'.repeat(12);
    const report = await checkText(csv([{ ...licence, 法定代表人: long }]));
    expect(JSON.stringify(maskReport(report, recordTypes))).not.toContain(long.slice(0, 10));
  });

  test('names a rule quotes from other fields and other records', () => {
    const at = {
      file: '',
      sheet: null,
      row: 2,
      line: null,
      column: 'A',
      header: '备注',
      field: 'remarks',
      pointer: null,
    };
    const params = { 'self.signatory': '王甲', 'other.principalName': '欧阳示例', 'self.partyAName': '示例区住建局' };
    const message = '签署人王甲与负责人欧阳示例不一致，示例区住建局';
    const finding = {
      rule: 'x',
      severity: 'error',
      at,
      key: null,
      params,
      value: null,
      related: [],
      message,
      why: '',
      fix: '',
    };
    const report = { findings: [finding], repairs: [], suppressed: [] } as unknown as Report;
    expect(maskReport(report, recordTypes).findings[0]).toMatchObject({
      message: '签署人王*与负责人欧***不一致，示例区住建局',
      params: { 'self.signatory': '王*', 'other.principalName': '欧***', 'self.partyAName': '示例区住建局' },
    });
  });

  test.each([
    ['payeeName', '李队明', '李**'],
    ['payeeName', '阿依古丽.买买提', '阿*******'],
    ['payeeName', '示例区住建局', '示例区住建局'],
    ['creditorName', 'Wang Jia', 'W*******'],
  ])('%s %s is shown as %s', (field, value, shown) => {
    const at = { file: '', sheet: null, row: 2, line: null, column: 'A', header: '', field, pointer: null };
    const finding = {
      rule: 'x',
      severity: 'error',
      at,
      key: null,
      params: {},
      value,
      related: [],
      message: value,
      why: '',
      fix: '',
    };
    const report = { findings: [finding], repairs: [], suppressed: [] } as unknown as Report;
    expect(maskReport(report, recordTypes).findings[0]).toMatchObject({ value: shown, message: shown });
  });

  test.each(['138-0013-8000', '１３８００１３８０００', '6222 0212 3456 7890 128', '110101 19900307 8515'])(
    'what a rule about personal numbers found is not shown: %s',
    (value) => {
      const at = { file: '', sheet: null, row: 2, line: null, column: 'A', header: '', field: 'fact', pointer: null };
      const rule = 'dishonesty-record/personal-number-in-fact';
      const finding = {
        rule,
        severity: 'error',
        at,
        key: null,
        params: {},
        value: `事实${value}。`,
        related: [],
        message: '',
        why: '',
        fix: '',
      };
      const report = { findings: [finding], repairs: [], suppressed: [] } as unknown as Report;
      expect(maskReport(report, recordTypes).findings[0]?.value).toMatch(/^事实.{3}\*+.{4}。$/);
    },
  );

  test.each([
    ['110101 19900307 8515', '110*************8515'],
    ['１１０１０１１９９００３０７８５１５', '１１０***********８５１５'],
    ['138-0013-8000', '138******8000'],
    ['2026-03-12 2026-03-13', '2026-03-12 2026-03-13'],
    ['91370100MADEUP0133', '91370100MADEUP0133'],
  ])('numbers are masked in any text, however they are written: %s', (text, masked) => {
    expect(maskText(`电话${text}。`)).toBe(`电话${masked}。`);
  });

  test('a suggestion does not undo the mask', async () => {
    const report = await checkText(csv([{ ...personal, 证件号码: '370102120307000' }]));
    const text = JSON.stringify(maskReport(report, recordTypes));
    expect(text).not.toMatch(/370102120307000|370102191203070006/);
  });
});
