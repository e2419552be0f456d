import { describe, expect, test } from 'vitest';
import { cases, checkText, csv, licence, outcome, personal } from './table.js';

const uscc = '行政相对人代码_1(统一社会信用代码)';
const orgCode = '行政相对人代码_3(组织机构代码)';
type Told = readonly (string | number)[];

/** One cell changed in an otherwise clean licence: what must come out. */
const one = async (changed: Readonly<Record<string, string>>, base = licence) =>
  outcome(await checkText(csv([{ ...base, ...changed }])));

test('a clean licence, and a person’s, have nothing to tell', async () => {
  expect(await one({})).toEqual([]);
  expect(await one({}, personal)).toEqual([]);
});

describe('identifiers', () => {
  test.each<[string, Record<string, string>, Told[]]>([
    ['two characters swapped', { [uscc]: '91370100MDAEUP0133' }, [['error', 2, uscc, 'shape/uscc#check-character']]],
    ['a letter codes never use', { [uscc]: '9137O100MADEUP0133' }, [['error', 2, uscc, 'shape/uscc#alphabet']]],
    ['check character 0', { [uscc]: '91370100MADE002300' }, []],
    ['lower case', { [uscc]: '91370100madeup0133' }, [['fix', 2, uscc, 'repair/case', '91370100MADEUP0133']]],
    [
      'full width',
      { [uscc]: '９１３７０１００ＭＡＤＥＵＰ０１３３' },
      [['fix', 2, uscc, 'repair/width', '91370100MADEUP0133']],
    ],
    [
      'invisible characters',
      { [uscc]: '\u202d91370100\u200bMADEUP0133\u00a0' },
      [['fix', 2, uscc, 'repair/space', '91370100MADEUP0133']],
    ],
    ['a tab behind it', { [uscc]: '91370100MADEUP0133\t' }, [['fix', 2, uscc, 'repair/space', '91370100MADEUP0133']]],
    [
      'a leading apostrophe',
      { [uscc]: "'91370100MADEUP0133" },
      [['fix', 2, uscc, 'repair/apostrophe', '91370100MADEUP0133']],
    ],
    [
      'wrapped as a formula',
      { [uscc]: '="91370100MADEUP0133"' },
      [['fix', 2, uscc, 'repair/formula-text', '91370100MADEUP0133']],
    ],
    ['turned into scientific notation', { [uscc]: '9.137010E+17' }, [['error', 2, uscc, 'shape/precision-lost']]],
    [
      'a licence number turned into scientific notation',
      { 许可编号: '6.85E+14' },
      [['error', 2, '许可编号', 'shape/precision-lost']],
    ],
    [
      'an organisation code as printed',
      { [orgCode]: 'MADEUP01-3' },
      [['fix', 2, orgCode, 'repair/hyphen', 'MADEUP013']],
    ],
    ['an old code alone is enough to tell who it is', { [uscc]: '', [orgCode]: 'MADEUP013' }, []],
    ['no code at all', { [uscc]: '' }, [['error', 2, uscc, 'administrative-license/missing-counterparty-uscc']]],
    [
      'a word for nothing where a code is needed',
      { 许可机关统一社会信用代码: '暂无' },
      [['error', 2, '许可机关统一社会信用代码', 'shape/required']],
    ],
    ['a word for nothing where nothing is needed', { 备注: '无' }, [['fix', 2, '备注', 'repair/empty-word', '']]],
  ])('%s', async (_name, changed, told) => {
    expect(await one(changed)).toEqual(told);
  });

  test.each<[string, Record<string, string>, Told[]]>([
    ['a small x', { 证件号码: '37010219120307009x' }, [['fix', 2, '证件号码', 'repair/case', '37010219120307009X']]],
    [
      'an old number of 15 digits',
      { 证件号码: '370102120307000' },
      [['warning', 2, '证件号码', 'shape/personal-id#legacy-15']],
    ],
    [
      'an old number with a day that never was',
      { 证件号码: '370102121307000' },
      [['error', 2, '证件号码', 'shape/citizen-id#birthday']],
    ],
    [
      'a wrong check character',
      { 证件号码: '370102191203070001' },
      [['error', 2, '证件号码', 'shape/citizen-id#check-character']],
    ],
    ['a letter inside', { 证件号码: '37010219120307A009' }, [['error', 2, '证件号码', 'shape/citizen-id#alphabet']]],
    ['a masked number', { 证件号码: '370102********0007' }, [['error', 2, '证件号码', 'shape/citizen-id#masked']]],
    ['a passport', { 证件类型: '护照号', 证件号码: 'E00000000' }, []],
    [
      'a number without its type',
      { 证件类型: '', 证件号码: 'E00000000' },
      [['error', 2, '证件类型', 'administrative-license/missing-counterparty-id-type']],
    ],
    [
      'a person with a company’s code',
      { [uscc]: '91370100MADEUP0133' },
      [['error', 2, uscc, 'administrative-license/person-with-organisation-code']],
    ],
  ])('of persons: %s', async (_name, changed, told) => {
    expect(await one(changed, personal)).toEqual(told);
  });

  test('a column for any of three codes: old ones are only warned about', async () => {
    const header = '统一社会信用代码/组织机构代码/营业执照注册号';
    const rows = ['370100000000015', 'MADEUP03X', '91370600MADEUP03XF'].map((code) => {
      const { [uscc]: _, ...rest } = licence;
      return { [header]: code, ...rest };
    });
    expect(outcome(await checkText(csv(cases(rows))))).toEqual([
      ['warning', 2, header, 'shape/legacy-registration-number'],
      ['warning', 3, header, 'shape/legacy-organisation-code'],
    ]);
  });
});

describe('dates', () => {
  test.each([
    '2024/3/1',
    '2024.3.1',
    '2024-3-1',
    '2024年3月1日',
    '20240301',
    '2024-03-01 00:00:00',
    '二〇二四年三月一日',
    '2024 年 3 月 1 日',
    '２０２４－０３－０１',
    '2024-03-01T00:00:00+08:00',
  ])('%s is 2024-03-01', async (written) => {
    expect(
      (await checkText(csv([{ ...licence, 许可决定日期: written }]))).repairs.map(({ from, to }) => [from, to]),
    ).toEqual([[written, '2024-03-01']]);
  });

  test.each([
    ['2024-2-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['2024-00-10', 'no-such-day'],
    ['03/04/2024', 'form'],
    ['24-03-01', 'form'],
    ['45352', 'serial'],
    ['近期', 'form'],
  ])('%s is told, not guessed: %s', async (written, reason) => {
    expect(await one({ 许可决定日期: written })).toEqual([['error', 2, '许可决定日期', `shape/date#${reason}`]]);
  });

  test.each([
    ['长期', 'repair/long-term', '2099-12-31'],
    ['永久', 'repair/long-term', '2099-12-31'],
    ['无固定期限', 'repair/long-term', '2099-12-31'],
    ['9999-12-31', 'repair/long-term', '2099-12-31'],
    ['2099/12/31', 'repair/date-form', '2099-12-31'],
    ['至2029年2月28日', 'repair/date-form', '2029-02-28'],
  ])('an end date %s', async (written, rule, day) => {
    expect(await one({ 有效期至: written })).toEqual([['fix', 2, '有效期至', rule, day]]);
  });

  test('长期 says nothing in a date that is no end', async () => {
    expect(await one({ 许可决定日期: '长期' })).toEqual([['error', 2, '许可决定日期', 'shape/date#form']]);
  });
});

describe('codes', () => {
  test.each<[string, Record<string, string>, Told[]]>([
    ['a blank behind', { 许可类别: '普通 ' }, [['fix', 2, '许可类别', 'repair/space', '普通']]],
    ['a synonym', { 许可类别: '其它' }, [['fix', 2, '许可类别', 'repair/alias', '其他']]],
    ['a word that only contains one', { 许可类别: '普通许可' }, [['error', 2, '许可类别', 'shape/code#unknown']]],
    ['two values', { 许可类别: '核准、登记' }, [['error', 2, '许可类别', 'shape/code#several']]],
    ['其他 with its name', { 许可类别: '其他-备案' }, []],
    [
      '其他 with its name in another form',
      { 许可类别: '其他：备案' },
      [['fix', 2, '许可类别', 'repair/alias', '其他-备案']],
    ],
    ['其他 alone', { 许可类别: '其他' }, [['warning', 2, '许可类别', 'shape/label-incomplete']]],
    ['a label where the code is asked for', { 当前状态: '有效' }, [['fix', 2, '当前状态', 'repair/label', '1']]],
    ['code and label', { 当前状态: '1-有效' }, [['fix', 2, '当前状态', 'repair/label', '1']]],
    ['a number out of a float', { 当前状态: '1.0' }, [['fix', 2, '当前状态', 'repair/decimal-zero', '1']]],
    [
      'a code of an older template, which makes the column doubtful',
      { 当前状态: '0' },
      [
        ['warning', 1, '当前状态', 'administrative-license/status-of-old-template'],
        ['error', 2, '当前状态', 'shape/code#unknown'],
      ],
    ],
  ])('%s', async (_name, changed, told) => {
    expect(await one(changed)).toEqual(told);
  });
});

describe('document numbers', () => {
  test.each([
    '济示审许[2024]1号',
    '济示审许(2024)1号',
    '济示审许（2024）1号',
    '济示审许【2024】1号',
    '济示审许﹝2024﹞1号',
    '济示审许〔2024]1号',
    '济示审许〔2024〕 1 号',
  ])('%s', async (written) => {
    expect(await one({ 行政许可决定文书号: written })).toEqual([
      ['fix', 2, '行政许可决定文书号', 'repair/brackets', '济示审许〔2024〕1号'],
    ]);
  });

  test('zeros before the serial are doubted, not removed', async () => {
    expect(await one({ 行政许可决定文书号: '济示审许〔2024〕007号' })).toEqual([
      ['warning', 2, '行政许可决定文书号', 'shape/admin-document-number#zero-padded'],
    ]);
  });
});

describe('names and texts', () => {
  test.each<[string, Record<string, string>, Told[]]>([
    ['separator dots', { 法定代表人: '买买提•示例' }, [['fix', 2, '法定代表人', 'repair/dot', '买买提·示例']]],
    ['a blank in a name of two', { 法定代表人: '张　三' }, [['fix', 2, '法定代表人', 'repair/space', '张三']]],
    ['a foreign name keeps its blank', { 法定代表人: 'John Smith' }, []],
    ['rare characters', { 法定代表人: '曾䮌𠮷' }, []],
    [
      'a name and a date in one cell',
      { 许可机关: '济南市示例区行政审批服务局 2024年3月1日' },
      [['error', 2, '许可机关', 'shape/two-facts']],
    ],
    ['two dates in one cell', { 有效期自: '2024-03-01至2029-02-28' }, [['error', 2, '有效期自', 'shape/two-facts']]],
    ['two numbers in one cell', { 许可编号: 'SL-1；SL-2' }, [['warning', 2, '许可编号', 'shape/two-facts']]],
    [
      'what a spreadsheet would run',
      { 行政相对人名称: "=cmd|'/c calc'!A0" },
      [['warning', 2, '行政相对人名称', 'shape/formula-like']],
    ],
    ['a negative number in a remark', { 备注: '-12.5' }, []],
    ['text beyond the limit', { 许可内容: '长'.repeat(4001) }, [['error', 2, '许可内容', 'shape/length#too-long']]],
    [
      'text exactly as long as a cell may be',
      { 许可内容: '长'.repeat(32_767) },
      [['error', 2, '许可内容', 'shape/length#cut-off']],
    ],
    ['prose is left as it is', { 许可内容: ' 预包装食品，\n（冷藏）  ' }, []],
  ])('%s', async (_name, changed, told) => {
    expect(await one(changed)).toEqual(told);
  });
});

describe('amounts', () => {
  const penalty = {
    行政相对人名称: '济南示例甲科技有限公司',
    行政相对人类别: '法人及非法人组织',
    [uscc]: '91370100MADEUP0133',
    法定代表人: '王甲',
    行政处罚决定书文号: '济示罚〔2024〕1号',
    违法行为类型: '示例',
    违法事实: '示例',
    处罚依据: '《示例条例》第一条',
    处罚类别: '罚款',
    处罚内容: '罚款若干万元',
    '罚款金额（万元）': '0.5',
    处罚决定日期: '2024-03-01',
    处罚有效期: '2025-03-01',
    处罚机关: '示例局',
    处罚机关统一社会信用代码: '11370100MADEUP2160',
    数据来源单位: '示例局',
    数据来源单位统一社会信用代码: '11370100MADEUP2160',
  };
  const fine = '罚款金额（万元）';

  test.each([
    ['1,234.50', 'repair/amount', '1234.50'],
    ['￥0.5', 'repair/amount', '0.5'],
    ['0.5万元', 'repair/amount', '0.5'],
    ['5000元', 'repair/unit', '0.5'],
    ['1.5E-1', 'repair/amount', '0.15'],
    ['0.30000000000000004', 'repair/amount', '0.3'],
    ['０．５', 'repair/amount', '0.5'],
    ['.5', 'repair/amount', '0.5'],
  ])('%s', async (written, rule, value) => {
    expect(await one({ [fine]: written }, penalty)).toEqual([['fix', 2, fine, rule, value]]);
  });

  test.each([
    ['伍仟元整', 'form'],
    ['-0.5', 'negative'],
    ['0,5', 'form'],
    ['约0.5', 'form'],
    ['0.1234567', 'decimals'],
    ['1234567890123', 'digits'],
  ])('%s is told: %s', async (written, reason) => {
    expect(await one({ [fine]: written }, penalty)).toEqual([['error', 2, fine, `shape/decimal#${reason}`]]);
  });

  test('a header in another unit is converted exactly', async () => {
    const { [fine]: _, ...rest } = penalty;
    const report = await checkText(csv([{ ...rest, '罚款金额（元）': '5000.5' }]));
    expect(outcome(report)).toEqual([['fix', 2, '罚款金额（元）', 'repair/unit', '0.50005']]);
  });

  test('several kinds of penalty, with any separator that leaves only known kinds', async () => {
    expect(await one({ 处罚类别: '警告、罚款' }, penalty)).toEqual([
      ['fix', 2, '处罚类别', 'repair/separator', '警告;罚款'],
    ]);
    expect(await one({ 处罚类别: '警告;罚钱' }, penalty)).toEqual([['error', 2, '处罚类别', 'shape/code#unknown']]);
  });

  test('a fine without its amount speaks as the rule of the standard', async () => {
    const report = await checkText(csv([{ ...penalty, [fine]: '' }]));
    expect(report.findings).toMatchObject([
      {
        rule: 'administrative-penalty/missing-fine-amount',
        at: { row: 2, column: 'K', header: fine, field: 'fineAmount' },
        message: '「罚款金额（万元）」为空：「处罚类别」含「罚款」时必填',
      },
    ]);
  });
});
