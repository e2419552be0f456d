import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { linkage } from '../../src/check/linkage.js';
import { validate } from '../../src/check/validate.js';
import { jsonReport } from '../../src/reports/json.js';
import { textReport } from '../../src/reports/text.js';
import { department, registerCsv, registerOf, sourceOf } from '../register/register-csv.js';
import { exampleRecord } from '../rules/rule-files.js';
import { csv, licence } from './table.js';

const asOf = '2024-03-12';
const approval = { ...department, 生效起始日期: '2010-01-01' };
const other = { ...approval, 统一社会信用代码: '11370100MADEUP136C', 单位名称: '示例财政局' };
const numbered = (more: Readonly<Record<string, string>>, i: number) => ({
  ...licence,
  行政许可决定文书号: `济示审许〔2024〕${i + 1}号`,
  ...more,
});
const unit = (name: string, code: string) => ({
  许可机关: name,
  许可机关统一社会信用代码: code,
  数据来源单位: name,
  数据来源单位统一社会信用代码: code,
});
const records = [
  {},
  unit('示例审批局', '11370100MADEUP11XH'),
  unit('示例财政局', '11370100MADEUP128H'),
  unit('示例财政局', '11370100MADEUP136C'),
  unit('示例财政局', '11370100MADEUP136X'),
].map(numbered);
const table = sourceOf(csv(records), '许可.csv');

describe('a check with a register', () => {
  test('tells each record its place, and what is wrong with the register on the register', async () => {
    const register = sourceOf(
      registerCsv([approval, other, { ...other, 统一社会信用代码: '11370100MADEUP1522', 层级: '9' }]),
    );
    const report = await check([table], { asOf, register, digest: async () => 'abc' });
    expect(report.register).toEqual({
      file: '登记库.csv',
      sha256: 'abc',
      entries: 3,
      usable: 2,
      faulty: 1,
      repairs: 0,
    });
    expect(report.summary.linkage).toEqual({ qualified: 2, doubtful: 1, unlinked: 1, unchecked: 1 });
    expect(report.sources[0]!.sheets[0]!.linkage).toEqual(report.summary.linkage);
    expect(
      report.findings
        .filter(({ rule, at }) => /register|unit-n/.test(rule) || at.file === '登记库.csv')
        .map(({ rule, severity, at }) => [severity, rule, `${at.file} ${at.row}`]),
    ).toEqual([
      ['error', 'common/unit-name-differs', '许可.csv 3'],
      ['error', 'common/unit-name-differs', '许可.csv 3'],
      ['error', 'common/unit-not-registered', '许可.csv 4'],
      ['error', 'common/unit-not-registered', '许可.csv 4'],
      ['warning', 'shape/code', '登记库.csv 4'],
    ]);
    expect(report.findings.find(({ rule }) => rule === 'common/unit-not-registered')?.message).toBe(
      '「许可机关统一社会信用代码」11370100MADEUP128H（示例财政局）在主体登记库中查不到；登记库中这个名称的单位代码是 11370100MADEUP136C',
    );
    const text = textReport(report);
    expect(text).toContain('主体比对：合格 2、疑问 1、未关联 1、未比对 1（只看单位的名称、代码');
    expect(text).toContain('主体登记库：登记库.csv，读到 3 条，可用 2 条，因条目有问题不采用 1 条');
  });

  test('gives the same report for a register read before', async () => {
    const entries = [approval, { ...other, 机构状态: '9' }];
    const before = await registerOf(entries);
    const options = { asOf };
    expect(jsonReport(await check([table], { ...options, register: before }))).toBe(
      jsonReport(await check([table], { ...options, register: sourceOf(registerCsv(entries)) })),
    );
  });

  test('is not undetermined because of what stands in the register', async () => {
    const register = await registerOf([approval, { ...other, 单位名称: '"' }]);
    const fine = sourceOf(csv([licence]), '许可.csv');
    expect((await check([fine], { asOf, register })).verdict).toBe('pass');
  });

  test('does not judge by an entry at fault, and says so', async () => {
    const register = await registerOf([other, { ...approval, 机构状态: '9' }]);
    const report = await check([sourceOf(csv([licence]), '许可.csv')], { asOf, register });
    expect(report.verdict).toBe('pass');
    expect(report.summary.linkage).toEqual({ qualified: 0, doubtful: 0, unlinked: 0, unchecked: 1 });
    expect(report.rules.find(({ id }) => id === 'common/unit-not-registered')).toMatchObject({
      status: 'not-run',
      why: ['register:unreliable'],
    });
    expect(textReport(report)).toContain('主体登记库中该单位的条目有问题，或登记库没有读全（');
  });

  test('without one the rules are not run, and say why', async () => {
    const report = await check([table], { asOf });
    expect([report.register, report.summary.linkage, report.sources[0]!.sheets[0]!.linkage]).toEqual([
      null,
      null,
      null,
    ]);
    const idle = report.rules.filter(({ why }) => why.includes('register'));
    expect(idle.map(({ id, status, judged }) => [id, status, judged])).toEqual(
      ['unit-abolished', 'unit-name-differs', 'unit-name-not-yet-used', 'unit-not-registered'].map((name) => [
        `common/${name}`,
        'not-run',
        0,
      ]),
    );
    expect(idle.every(({ notRun }) => notRun > 0)).toBe(true);
    expect(textReport(report)).toContain('没有给出主体登记库（4 条规则）');
    expect(textReport(report)).not.toContain('主体比对');
  });

  test('that cannot serve as one is refused', async () => {
    await expect(check([table], { asOf, register: sourceOf('甲,乙\n1,2\n') })).rejects.toMatchObject({
      option: 'register',
      message: expect.stringContaining('登记库.csv：没有读到主体登记'),
    });
  });

  test('counts as many records as it reads, however common fields come', async () => {
    const bare = sourceOf(csv([licence]).replace(/,数据来源单位.*?(?=,备注)/g, ''), '许可.csv');
    const register = await registerOf([approval]);
    for (const source of [bare, table]) {
      const { summary } = await check([source], { asOf, register });
      expect(Object.values(summary.linkage!).reduce((a, b) => a + b)).toBe(summary.records);
    }
  });
});

describe('one record', () => {
  const record = exampleRecord('administrative-license');

  test('is validated with a register that has been read', async () => {
    const register = await registerOf([other]);
    const rules = (options: object): string[] =>
      validate('administrative-license', record, options).map(({ rule }) => rule);
    expect(rules({})).toEqual([]);
    expect(rules({ register })).toEqual(['common/unit-not-registered', 'common/unit-not-registered']);
    expect(rules({ register: await registerOf([approval]) })).toEqual([]);
  });

  test('has its place', async () => {
    const of = async (more: object, entries = [approval]): Promise<string> =>
      linkage('administrative-license', { ...record, ...more }, await registerOf(entries));
    expect(await of({})).toBe('qualified');
    expect(await of({ agencyName: '示例局' })).toBe('doubtful');
    expect(await of({}, [other])).toBe('unlinked');
    expect(await of({ agencyCode: '11370100MADEUP11XX' })).toBe('unchecked');
    expect(() => linkage('nothing', {}, undefined as never)).toThrow('unknown record type nothing');
  });
});
