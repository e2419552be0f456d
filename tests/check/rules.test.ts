import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { CheckOptions } from '../../src/check/options.js';
import { recordTypes } from '../../src/generated/record-types.js';
import type { Report, ReportRule } from '../../src/model/report.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { textReport } from '../../src/reports/text.js';
import { exampleRecord } from '../rules/rule-files.js';
import type { Json } from '../rules/run-rules.js';
import { cases, checkText, csv, licence } from './table.js';

const ruleOf = (report: Report, id: string): ReportRule | undefined => report.rules.find((rule) => rule.id === id);
const found = (report: Report, id: string): Report['findings'] => report.findings.filter(({ rule }) => rule === id);
const cell = ({ row, column }: { row: number | null; column: string | null }): string => `${column ?? ''}${row ?? ''}`;
const check2 = (texts: Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}): Promise<Report> =>
  check(
    Object.entries(texts).map(([name, text]) => bytesSource(name, new TextEncoder().encode(text))),
    { asOf: '2026-03-20', ...options },
  );

describe('findings of rules', () => {
  test('name the cell, the related cells and the values of both', async () => {
    const [finding] = found(
      await checkText(csv([{ ...licence, 有效期至: '2024-02-01' }])),
      'administrative-license/valid-to-before-valid-from',
    );
    expect(finding).toMatchObject({ value: '2024-02-01', params: { 'self.validTo': '2024-02-01' } });
    expect([cell(finding!.at), ...finding!.related.map(cell)]).toEqual(['P2', 'O2']);
    expect(finding!.message).toContain('2024-02-01');
  });

  test.each([undefined, 'national-双公示'])(
    'see personal numbers in national tables, which are public (%s)',
    async (profile) => {
      const table = csv([{ ...licence, 许可内容: '准予王甲（身份证号370102198506200009）从事热食类食品制售。' }]);
      const report = await checkText(table, profile === undefined ? {} : { profile });
      expect(found(report, 'common/personal-number-in-public-text').map(({ at }) => at.header)).toEqual(['许可内容']);
    },
  );

  test('name every record of a group, each with the others', async () => {
    const one = { ...licence, 行政许可决定文书号: '济示审许〔2024〕9号' };
    const report = await checkText(csv([licence, one, licence, licence]));
    expect(found(report, 'common/duplicate-record').map(({ at, related }) => [cell(at), ...related.map(cell)])).toEqual(
      [
        ['A2', 'A4', 'A5'],
        ['A4', 'A2', 'A5'],
        ['A5', 'A2', 'A4'],
      ],
    );
  });

  test('reach across files, and their addresses are true', async () => {
    const debt = exampleRecord('arrears');
    const repayment = { ...exampleRecord('arrears-repayment'), payAmount: '999999.00', balanceAfter: '0.00' };
    const report = await check2({
      '还款.ndjson': `\n${JSON.stringify(repayment)}\n`,
      '欠款.json': JSON.stringify([debt]),
    });
    const [finding] = found(report, 'arrears/paid-less-than-repayments');
    expect(finding).toMatchObject({
      at: { file: '欠款.json', row: 1, pointer: '/0/paidAmount' },
      value: debt['paidAmount'],
      related: [{ file: '还款.ndjson', row: 1, line: 2, pointer: '/payAmount' }],
    });
  });

  test('are the same whatever the order of the files', async () => {
    const [debt, repayment] = [exampleRecord('arrears'), exampleRecord('arrears-repayment')];
    const files = {
      '欠款.json': JSON.stringify([debt, debt]),
      '还款.json': JSON.stringify([{ ...repayment, payAmount: '999999.00' }, repayment]),
    };
    const told = (report: Report): string[] =>
      report.findings.map(({ rule, at, message }) => `${rule} ${at.file} ${at.row} ${message}`).sort();
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(told(await check2(files))).toEqual(told(await check2(backwards)));
  });
});

/** Records as a table with the standard’s titles, without some columns. */
const titled = (type: string, records: readonly Json[], ...without: string[]): string => {
  const fields = recordTypes.find(({ id }) => id === type)!.fields.filter(({ name }) => !without.includes(name));
  return csv(
    records.map((record) =>
      Object.fromEntries(fields.map(({ name, title }) => [title, [record[name] ?? []].flat().join(';')])),
    ),
  );
};

describe('records that do not say which record they are are no versions of each other', () => {
  const falls = 'investment-project/invested-falls';
  const project = exampleRecord('investment-project');
  const before: Json = { ...project, recordId: 'a', reportPeriod: '2026-01', investedAmount: '2600.00' };
  const after: Json = { ...project, recordId: 'b', investedAmount: '180.00' };
  const another: Json = { ...project, recordId: 'a', projectCode: '2501-370000-04-01-000002' };

  test.each(['submission', 'draft'])('for want of a record id (%s)', async (profile) => {
    const changed = { ...another, operationType: '2' };
    const table = titled('investment-project', [before, after, changed], 'recordId');
    expect(found(await checkText(table, { asOf: '2026-03-20', profile }), falls)).toHaveLength(1);
  });

  test('for want of a unit that nobody names', async () => {
    const payment = exampleRecord('arrears-repayment');
    const payments = ['1', '3'].map((sequence): Json => ({ ...payment, recordId: sequence, sequence }));
    const withdrawn = { ...payment, recordId: '3', operationType: '3' };
    const files = [payments, [withdrawn]].map((records, i) => [
      `${i}.csv`,
      titled('arrears-repayment', records, 'reportingUnitCode'),
    ]);
    expect(found(await check2(Object.fromEntries(files)), 'arrears-repayment/sequence-gap')).toHaveLength(1);
  });
});

describe('what a rule does not judge', () => {
  const performance = JSON.stringify([exampleRecord('contract-performance')]);
  const withoutArrears = 'contract-performance/payment-due-without-arrears';
  const { contractId: _, ...unlinked } = exampleRecord('arrears');

  test.each([
    ['', { ...unlinked, contractId: '11370100MADEUP128H-202-20260226-000009' }, { status: 'found', count: 1 }],
    [' for want of a column', unlinked, { status: 'not-run', count: 0, why: ['not-given:contractId'] }],
    [' for a wrong value', { ...unlinked, contractId: '一'.repeat(65) }, { status: 'not-run', count: 0, blocked: 1 }],
  ])('a record that may be the one that is missed keeps it from being missed%s', async (_name, debt, expected) => {
    const report = await check2(
      { '履约.json': performance, '欠款.json': JSON.stringify([debt]) },
      { asOf: '2026-06-20' },
    );
    expect(ruleOf(report, withoutArrears)).toMatchObject(expected);
  });

  test('a value that is wrong itself blocks it, and that is counted', async () => {
    const report = await checkText(csv([{ ...licence, 有效期至: '不知道' }]));
    expect(found(report, 'administrative-license/valid-to-before-valid-from')).toEqual([]);
    expect(ruleOf(report, 'administrative-license/valid-to-before-valid-from')).toMatchObject({
      status: 'not-run',
      judged: 0,
      blocked: 1,
    });
  });

  test('a year without a calendar, which is named beside the verdict and can be given', async () => {
    const late = csv([{ ...licence, 许可决定日期: '2027-03-01', 有效期自: '2027-03-01' }]);
    const asOf = '2027-03-10';
    const report = await checkText(late, { asOf });
    expect(ruleOf(report, 'administrative-license/reported-late')).toMatchObject({
      status: 'not-run',
      notRun: 1,
      why: ['calendar:2027'],
    });
    expect(textReport(report).split('\n')[0]).toBe('√ 合格，可以报送；有规则未执行：日历未覆盖 2027 年');
    const calendars = [{ year: 2027, weekdayHolidays: ['2027-01-01'], makeupWorkdays: [] }];
    expect(ruleOf(await checkText(late, { asOf, calendars }), 'administrative-license/reported-late')).toMatchObject({
      status: 'passed',
      judged: 1,
    });
  });

  test('common fields that nobody gives', async () => {
    const record = { ...exampleRecord('arrears'), secrecyReview: '0', disclosureLevel: '1' };
    const told = await check2({ 'a.json': JSON.stringify([record]) });
    expect(found(told, 'common/public-without-review')).toHaveLength(1);
    const table = await checkText(csv([licence]));
    expect(ruleOf(table, 'common/public-without-review')).toMatchObject({
      status: 'not-run',
      why: ['not-given:disclosureLevel'],
    });
    const given = await checkText(csv([licence]), { disclosure: '1', secrecy: '0' });
    expect(found(given, 'common/public-without-review')).toHaveLength(1);
  });

  test('JSON in the standard’s own names is excused nothing', async () => {
    const { secrecyReview: _, ...record } = exampleRecord('arrears');
    const report = await check2({ 'a.json': JSON.stringify([record]) });
    expect(report.findings.map(({ rule, at }) => [rule, at.field])).toEqual([['shape/required', 'secrecyReview']]);
  });

  test('a withdrawal, whatever it withdraws', async () => {
    const record = { ...exampleRecord('arrears'), balance: '1.00' };
    const wrong = await check2({ 'a.json': JSON.stringify([record]) });
    expect(wrong.verdict).toBe('fail');
    const withdrawn = await check2({ 'a.json': JSON.stringify([{ ...record, operationType: '3' }]) });
    expect([withdrawn.verdict, withdrawn.findings]).toEqual(['pass', []]);
  });
});

describe('options', () => {
  test('a parameter moves a limit', async () => {
    const table = csv([licence]);
    const late = (report: Report): number => found(report, 'administrative-license/reported-late').length;
    expect(late(await checkText(table))).toBe(0);
    expect(late(await checkText(table, { parameters: { licenseReportWorkdays: 6 } }))).toBe(1);
  });
});

test('more findings than are listed are counted exactly, of rules over several records too', async () => {
  const rows = 2500;
  const report = await checkText(csv(Array.from({ length: rows }, () => ({ ...licence, 有效期至: '2024-02-01' }))));
  for (const id of ['common/duplicate-record', 'administrative-license/valid-to-before-valid-from']) {
    expect(ruleOf(report, id)).toMatchObject({ count: rows, judged: rows });
    expect(found(report, id).map(({ at }) => at.row)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 2));
  }
  expect([report.capped, report.summary.errors]).toEqual([true, 2 * rows]);
});

describe('what other records are not at hand', () => {
  const [commitment, item] = [exampleRecord('annual-commitment'), exampleRecord('commitment-item')];
  const dangling = async (files: Readonly<Record<string, object[]>>): Promise<number> => {
    const texts = Object.entries(files).map(([name, records]) => [name, JSON.stringify(records)]);
    return found(await check2(Object.fromEntries(texts)), 'common/dangling-reference').length;
  };

  test.each([
    ['the record referred to', [commitment], 0],
    ['another one only', [{ ...commitment, recordId: '11370100MADEUP11XH-101-20260120-000009' }], 1],
    ['one whose identifier is faulty: it may be this one', [{ ...commitment, recordId: '' }], 0],
  ])('%s', async (_what, commitments, expected) => {
    expect(await dangling({ 'c.json': commitments, 'i.json': [item] })).toBe(expected);
  });
});

test('a day beyond all calendars is the fault of the data, not of a rule', async () => {
  const report = await check2({
    'a.json': JSON.stringify([{ ...exampleRecord('annual-commitment'), formedDate: '9999-12-31' }]),
  });
  expect([report.verdict, report.rules.filter(({ status }) => status === 'crashed')]).toEqual(['fail', []]);
});

test('a file that is gone at the second look costs only what it held', async () => {
  const bytes = new TextEncoder().encode(csv([licence, licence]));
  const source = bytesSource('示例.csv', bytes);
  let reads = 0;
  const gone = {
    ...source,
    read: source.read,
    stream: () => {
      reads += 1;
      if (reads > 3) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return source.stream();
    },
  };
  for (let limit = 1; limit < 6; limit += 1) {
    reads = 3 - limit;
    const report = await check([gone], { asOf: '2024-03-12' });
    if (report.verdict === 'undetermined')
      expect(report.undeterminedBy.every((id) => id.startsWith('input/'))).toBe(true);
    else expect(report.findings.length).toBeGreaterThan(0);
  }
});

test('a date that stands in for the formed date is told once, at its own cell', async () => {
  const report = await checkText(csv(cases([{ ...licence, 许可决定日期: '2124-03-01', 有效期自: '2124-03-01' }])));
  const told = report.findings.filter(({ severity, at }) => severity === 'error' && at.header === '许可决定日期');
  expect(told).toHaveLength(1);
  expect(report.findings.filter(({ at }) => at.column === null)).toEqual([]);
});
