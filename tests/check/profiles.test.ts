import { describe, expect, test } from 'vitest';
import { validate } from '../../src/check/validate.js';
import { textReport } from '../../src/reports/text.js';
import { exampleRecord } from '../rules/rule-files.js';
import { checkText, csv, licence, outcome, personal } from './table.js';

type Row = Readonly<Record<string, string>>;
const without = (row: Row, ...headers: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([header]) => !headers.includes(header)));
const first = async (row: Row, profile: string): Promise<string | undefined> =>
  textReport(await checkText(csv([row]), { profile })).split('\n')[0];

describe('what the same table comes to under each profile', () => {
  test.each<[string, Row, string, (string | number | null)[][], string]>([
    [
      'a column to come',
      without(licence, '许可内容'),
      'submission',
      [['error', 1, 'content', 'input/missing-column']],
      '▲',
    ],
    [
      'a column to come',
      without(licence, '许可内容'),
      'draft',
      [['warning', 1, 'content', 'input/missing-column']],
      '√ 合格，可以继续填写，有疑问 1 处（草稿口径：没有填全的只作提示，不能据此报送）',
    ],
    ['a cell to come', { ...licence, 许可内容: '' }, 'draft', [['warning', 2, '许可内容', 'shape/required']], '√'],
    [
      'what the kind of counterparty requires, to come',
      { ...personal, 证件号码: '' },
      'draft',
      [['warning', 2, '证件号码', 'administrative-license/missing-counterparty-id-no']],
      '√',
    ],
    [
      'a wrong code',
      { ...licence, '行政相对人代码_1(统一社会信用代码)': '91370100MADEUP0134' },
      'draft',
      [['error', 2, '行政相对人代码_1(统一社会信用代码)', 'shape/uscc#check-character']],
      '× 不合格：有 1 处错误，改正后才能继续填写',
    ],
    [
      'what may not be there at all',
      { ...personal, '行政相对人代码_1(统一社会信用代码)': '91370100MADEUP0133' },
      'draft',
      [['error', 2, '行政相对人代码_1(统一社会信用代码)', 'administrative-license/person-with-organisation-code']],
      '×',
    ],
    ['a late report', { ...licence, 许可决定日期: '2024-01-02', 有效期自: '2024-01-02' }, 'draft', [], '√'],
    [
      'a natural person',
      personal,
      'publication',
      [
        ['error', 2, '行政相对人名称', 'common/person-named-published'],
        ['warning', 2, '证件类型', 'common/shared-field-published'],
        ['error', 2, '证件号码', 'common/unmasked-number-published'],
      ],
      '× 不合格：有 2 处错误，改正后才能公开',
    ],
    [
      'a masked person, whose documents are left out',
      { ...without(personal, '证件类型', '证件号码'), 行政相对人名称: '王*' },
      'publication',
      [],
      '√ 合格，可以公开',
    ],
    [
      'a masked number, which is what it is to be',
      { ...personal, 行政相对人名称: '王某', 证件号码: '3701**********0006' },
      'publication',
      [['warning', 2, '证件类型', 'common/shared-field-published']],
      '√',
    ],
    [
      'the same for the platform, which needs all of it',
      { ...personal, 证件号码: '3701**********0006' },
      'submission',
      [['error', 2, '证件号码', 'shape/citizen-id#masked']],
      '×',
    ],
    ['a licence', licence, 'national-双公示', [], '√ 合格，可以报送（只看国家双公示两张表）'],
    ['a licence, by the other name', licence, 'national-shuanggongshi', [], '√ 合格，可以报送'],
  ])('$0: $2', async (_name, row, profile, found, verdict) => {
    expect(outcome(await checkText(csv([row]), { profile }))).toEqual(found);
    expect((await first(row, profile))?.slice(0, verdict.length)).toBe(verdict);
  });

  test('a table the profile does not cover is not passed over', async () => {
    const table = csv([
      {
        欠款编号: '1',
        欠款单位名称: '示例局',
        债权企业名称: '示例公司',
        原始欠款金额: '1',
        未还余额: '1',
        欠款类别: '1',
      },
    ]);
    const report = await checkText(table, { profile: 'national-双公示' });
    expect([report.verdict, report.undeterminedBy, report.sources[0]?.sheets[0]?.skipped]).toEqual([
      'undetermined',
      ['input/outside-profile'],
      'outside-profile',
    ]);
    expect(textReport(report)).toContain('「账款清欠」不在「国家双公示」口径之内，没有检查');
  });

  test('the report says which one it was', async () => {
    const report = await checkText(csv([licence]), { profile: 'draft' });
    expect(report.profile).toMatchObject({ id: 'draft', title: '草稿', purpose: '继续填写' });
    expect((await checkText(csv([licence]))).profile.id).toBe('submission');
    expect((await checkText(csv([licence]), { profile: 'draft', lang: 'en' })).profile.title).toBe('draft');
  });

  test('one that does not exist is refused with those that do', async () => {
    await expect(checkText(csv([licence]), { profile: 'publish' })).rejects.toMatchObject({
      option: 'profile',
      message: '没有「publish」这种口径；可用 submission、draft、publication、national-双公示',
    });
  });
});

describe('single records', () => {
  const { content: _, ...draft } = exampleRecord('administrative-license');
  const told = (record: object, profile?: string): string[][] =>
    validate('administrative-license', { ...record }, { asOf: '2026-03-20', ...(profile ? { profile } : {}) }).map(
      ({ rule, severity, at }) => [severity, rule, String(at.field)],
    );

  test.each([
    [undefined, [['error', 'shape/required', 'content']]],
    ['draft', [['warning', 'shape/required', 'content']]],
    [
      'publication',
      [
        ['error', 'shape/required', 'content'],
        ['warning', 'common/shared-field-published', 'legalRepIdType'],
        ['warning', 'common/shared-field-published', 'remarks'],
        ['error', 'common/unmasked-number-published', 'legalRepIdNo'],
      ],
    ],
  ])('under %s', (profile, found) => {
    expect(told(draft, profile).sort()).toEqual([...found].sort());
  });

  test('what is not for the public need not be there', () => {
    const {
      legalRepIdNo: _a,
      legalRepIdType: _b,
      recordId: _c,
      secrecyReview: _d,
      remarks: _e,
      ...record
    } = exampleRecord('administrative-license');
    expect(told(record, 'publication')).toEqual([]);
    expect(told(record).map(([, rule]) => rule)).toEqual(['shape/required', 'shape/required']);
  });

  test.each([
    ['', 'too-short'],
    ['1'.repeat(100), 'too-long'],
  ])('a record identifier of a wrong length is told in words: %j', (recordId, reason) => {
    const [finding] = validate('administrative-license', { ...exampleRecord('administrative-license'), recordId });
    expect([finding?.rule, finding?.params['reason']]).toEqual(['shape/length', reason]);
  });

  test('a profile that does not exist is refused', () => {
    expect(() => told({}, 'publish')).toThrow('没有「publish」这种口径');
  });
});
