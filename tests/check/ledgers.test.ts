import { describe, expect, test } from 'vitest';
import { checkText, csv, outcome } from './table.js';

/** What is told of the only row of a ledger as departments keep it, and of one column where a header is given. */
async function toldOf(row: Readonly<Record<string, string>>, header?: string): Promise<unknown[]> {
  const report = await checkText(csv([row]));
  return outcome(report).filter(([, n, where]) => n === 2 && (header === undefined || where === header));
}

describe('ledgers of arrears', () => {
  const ledger = {
    债权单位名称: '济南示例甲科技有限公司',
    债权单位统一社会信用代码: '91370100MADEUP0133',
    欠款单位: '示例局',
    欠款单位统一社会信用代码: '11370100MADEUP2160',
    '欠款金额（元）': '400000',
    是否有争议: '否',
    责任单位: '示例局',
    还款资金来源: '年度预算',
    资金到位时间: '2024-12-31',
  };

  test.each<[string, Record<string, string>, unknown[]]>([
    ['no dispute', { 是否有争议: '否' }, ['fix', 2, '是否有争议', 'repair/label', '1']],
    ['a dispute', { 是否有争议: '是' }, ['fix', 2, '是否有争议', 'repair/label', '3']],
    ['a one that is a yes', { 是否有争议: '1' }, ['fix', 2, '是否有争议', 'repair/label', '3']],
    ['a label of the code set', { 是否有争议: '部分争议' }, ['fix', 2, '是否有争议', 'repair/label', '2']],
    ['what is no answer', { 是否有争议: '待定' }, ['error', 2, '是否有争议', 'shape/code#unknown']],
  ])('a question about the dispute, answered with %s', async (_name, changed, told) => {
    expect(await toldOf({ ...ledger, ...changed }, '是否有争议')).toEqual([told]);
  });

  test('a judgment counts before the dispute, and a no to it says nothing', async () => {
    const told = (judged: string, disputed: string): Promise<unknown[]> =>
      toldOf({ ...ledger, 还款资金来源: '', 是否有争议: disputed, 是否有生效判决: judged });
    const missing = ['error', 2, '还款资金来源', 'arrears/missing-repay-source'];
    expect(await told('是', '是')).toEqual([missing, ['fix', 2, '是否有生效判决', 'repair/label', '4']]);
    expect(await told('否', '是')).toEqual([['fix', 2, '是否有争议', 'repair/label', '3']]);
    expect(await told('否', '否')).toEqual([missing, ['fix', 2, '是否有争议', 'repair/label', '1']]);
  });

  test('what was paid is of the contract only beside its amount', async () => {
    const more = ['error', 2, '欠款金额（元）', 'arrears/owed-more-than-contract-leaves'];
    expect(await toldOf({ ...ledger, 合同金额: '1000000', 已付金额: '700000' }, '欠款金额（元）')).toEqual([more]);
    expect(await toldOf({ ...ledger, 合同金额: '1000000', 已付金额: '600000' }, '欠款金额（元）')).toEqual([]);
    const { findings } = await checkText(csv([{ ...ledger, 已付金额: '700000' }]));
    expect(findings.filter(({ at }) => at.header === '已付金额').map(({ rule }) => rule)).toEqual([
      'input/unknown-column',
    ]);
  });
});

describe('a column for persons and organisations', () => {
  const header = '身份证号码/组织机构代码';
  const list = {
    案号: '（2024）鲁0102执125号',
    被执行人名称: '示例局',
    证件类型: '统一社会信用代码',
    [header]: '11370100MADEUP2160',
    执行法院: '示例区人民法院',
    立案时间: '2024-01-05',
    发布时间: '2024-03-01',
  };
  const required = ['error', 2, header, 'shape/required'];
  const person = ['error', 2, header, 'shape/person-out-of-scope'];

  test.each<[string, string, string, unknown[]]>([
    ['a unified code', '统一社会信用代码', '11370100MADEUP2160', []],
    ['a unified code of no named kind', '', '11370100MADEUP2160', []],
    [
      'an organisation code',
      '组织机构代码',
      'MADEUP22-4',
      [['warning', 2, header, 'shape/legacy-organisation-code'], required],
    ],
    ['a masked code', '组织机构代码', 'MADE****-1', [['warning', 2, header, 'shape/masked-code'], required]],
    ['a person', '居民身份证', '370102191203070006', [person]],
    ['a person of no named kind', '', '370102191203070006', [person]],
    ['a person’s number that is wrong', '', '370102191203070007', [person]],
    ['a person’s number of another kind than named', '组织机构代码', '370102191203070006', [person]],
    ['a masked person', '居民身份证', '3701**********0006', [person]],
    ['a passport', '护照', 'G12345678', [person]],
    [
      'a unified code that fails its check',
      '统一社会信用代码',
      '91370100MADEUP0134',
      [['error', 2, header, 'shape/uscc#check-character']],
    ],
  ])('%s', async (_name, kind, code, told) => {
    expect(await toldOf({ ...list, 证件类型: kind, [header]: code }, header)).toEqual(told);
  });

  test('the column of kinds is no unknown one', async () => {
    const { findings } = await checkText(csv([list]));
    expect(findings.filter(({ at }) => at.header === '证件类型')).toEqual([]);
  });

  test('without such a column it is as unknown as any other', async () => {
    const { [header]: _, ...rest } = list;
    const { findings } = await checkText(csv([rest]));
    expect(findings.filter(({ at }) => at.header === '证件类型').map(({ rule }) => rule)).toEqual([
      'input/unknown-column',
    ]);
  });
});

describe('statistics', () => {
  test.each<[string, string, string]>([
    ['counts', '单位,许可数量,处罚数量（件）,报送率\n示例局,1,2,50%\n', 'input/statistics'],
    ['two counts are not enough', '单位,名称,许可数量,处罚数量,说明\n示例局,甲,1,2,\n', 'input/unknown-layout'],
    ['rates of money are no counts', '单位,税率,利率,基数\n示例局,1,2,3\n', 'input/unknown-layout'],
  ])('%s', async (_name, text, rule) => {
    const report = await checkText(text);
    expect([report.verdict, report.findings.map((finding) => finding.rule)]).toEqual(['undetermined', [rule]]);
  });
});
