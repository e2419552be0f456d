import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OptionError } from '../../src/check/options.js';
import type { Register } from '../../src/model/register.js';
import { isDay } from '../../src/standard/day.js';
import { department, type Entry, load, registerCsv, registerOf, sourceOf } from './register-csv.js';

const housing = { ...department, 统一社会信用代码: '11370100MADEUP128H', 单位名称: '示例住建局' };
const finance = { ...department, 统一社会信用代码: '11370100MADEUP136C', 单位名称: '示例财政局' };
const told = ({ findings }: Register): unknown[] =>
  findings
    .map(({ rule, severity, at, value }) => [severity, rule, `${at.column}${at.row}`, value])
    .sort((a, b) => (String(a[2]) < String(b[2]) ? -1 : 1));
const counts = ({ entries, usable, faulty }: Register): number[] => [entries, usable, faulty];

describe('a register', () => {
  test('is looked up by code and by name, with labels, former names and periods', async () => {
    const register = await registerOf([
      { ...housing, 单位名称: '示例建委', 机构状态: '更名', 生效起始日期: '2010/1/1', 生效截止日期: '2019-02-28' },
      { ...housing, 曾用名: '示例建委;示例建设局', 层级: '县级' },
      department,
    ]);
    expect(counts(register)).toEqual([3, 3, 0]);
    expect(register.findings).toEqual([]);
    expect(register.unitOf('11370100MADEUP128H')).toEqual([
      expect.objectContaining({ name: '示例建委', status: '2', from: '2010-01-01', to: '2019-02-28', formerNames: [] }),
      expect.objectContaining({
        name: '示例住建局',
        adminLevel: '4',
        to: null,
        formerNames: ['示例建委', '示例建设局'],
      }),
    ]);
    expect(register.codesNamed('示例 建设局')).toEqual(['11370100MADEUP128H']);
    expect(register.unitOf('11370100MADEUP136C')).toBe('unlisted');
    for (const code of ['91370100MADEUP0133', '51370100MADEUP304A']) expect(register.unitOf(code)).toBe('outside');
  });

  test('may be JSON, with the names of the standard', async () => {
    const entry = {
      uscc: '11370100MADEUP128H',
      name: '示例住建局',
      formerNames: ['示例建委'],
      subjectType: '2',
      adminLevel: '4',
      divisionCode: '370102',
      status: '1',
      validFrom: '2019-03-01',
      commitmentRequired: '1',
    };
    const register = await load(JSON.stringify([entry]), '登记库.json');
    expect(register.unitOf('11370100MADEUP128H')).toEqual([expect.objectContaining({ formerNames: ['示例建委'] })]);
  });

  test.each<[string, readonly Entry[], unknown[], number[]]>([
    [
      'a code that fails its check',
      [department, { ...housing, 统一社会信用代码: '11370100MADEUP128X' }],
      [['warning', 'shape/uscc', 'A3', '11370100MADEUP128X']],
      [2, 1, 1],
    ],
    [
      'periods that overlap',
      [department, housing, { ...housing, 生效起始日期: '2020年1月1日' }],
      [['warning', 'register/overlapping-periods', 'I4', '2020年1月1日']],
      [3, 1, 2],
    ],
    [
      'an end before the start',
      [department, { ...housing, 生效截止日期: '2019-02-28' }],
      [['warning', 'register/ends-before-start', 'J3', '2019-02-28']],
      [2, 1, 1],
    ],
    [
      'a successor that is not there: the rest of the entry holds',
      [
        department,
        { ...housing, 机构状态: '3', 生效截止日期: '2024-12-31', 承接单位统一社会信用代码: '11370100MADEUP136C' },
      ],
      [['warning', 'register/unknown-successor', 'H3', '11370100MADEUP136C']],
      [2, 2, 0],
    ],
    [
      'a merged unit without its last day and its successor',
      [department, { ...housing, 机构状态: '3' }],
      [
        ['warning', 'entity/missing-successor-code', 'H3', null],
        ['warning', 'entity/missing-valid-to', 'J3', null],
      ],
      [2, 1, 1],
    ],
    [
      'a status that does not exist, in one of two periods',
      [
        department,
        { ...housing, 机构状态: '9', 生效截止日期: '2019-12-31' },
        { ...housing, 生效起始日期: '2020-01-01' },
      ],
      [['warning', 'shape/code', 'G3', '9']],
      [3, 1, 2],
    ],
    [
      'what units are not judged by: the entry holds',
      [department, { ...housing, 应承诺标识: '9' }],
      [['warning', 'shape/code', 'K3', '9']],
      [2, 2, 0],
    ],
  ])('with %s', async (_name, entries, findings, numbers) => {
    const register = await registerOf(entries);
    expect(told(register)).toEqual(findings);
    expect(counts(register)).toEqual(numbers);
  });

  test('points from one overlapping period to the other', async () => {
    const { findings } = await registerOf([housing, department, { ...housing, 生效起始日期: '2020-01-01' }]);
    expect(findings[0]).toMatchObject({
      at: { row: 4, field: 'validFrom' },
      related: [{ row: 2, field: 'validFrom' }],
    });
  });

  test('counts faults beyond those it lists', async () => {
    const many = Array.from({ length: 1101 }, () => housing);
    const { findings, groups } = await registerOf([department, ...many]);
    expect(findings).toHaveLength(1000);
    expect(groups).toMatchObject([{ rule: 'register/overlapping-periods', count: 1100, listed: 1000 }]);
  });

  test('says nothing of a unit whose entry has a wrong code', async () => {
    const register = await registerOf([department, { ...housing, 统一社会信用代码: '11370100MADEUP128X' }]);
    expect(register.unitOf('11370100MADEUP128H', '示例住建局')).toBe('unreliable');
    expect(register.unitOf('11370100MADEUP128H', '示例 住建局')).toBe('unreliable');
    expect(register.unitOf('11370100MADEUP128H', '示例财政局')).toBe('unlisted');
    expect(register.unitOf('11370100MADEUP128H')).toBe('unlisted');
    expect(register.codesNamed('示例住建局')).toEqual([]);
  });

  test('says of no unit that it is not there, where a row may have held it', async () => {
    const whole = registerCsv([department, housing, finance]);
    const ragged = whole.replace(/^.*示例住建局.*$/m, '$&,多余,又一个');
    expect((await load(whole)).unitOf('11370100MADEUP1522')).toBe('unlisted');
    expect((await load(ragged)).unitOf('11370100MADEUP1522')).toBe('unreliable');
    const nameless = await registerOf([department, { ...housing, 统一社会信用代码: '1', 单位名称: '' }]);
    expect(nameless.unitOf('11370100MADEUP1522')).toBe('unreliable');
  });
});

describe('what cannot serve as a register', () => {
  test.each([
    ['no table', '只有一句话\n', /^登记库\.csv：没有读到主体登记：没有找到可识别的表头/],
    ['nothing in it', '', /^登记库\.csv：没有读到主体登记/],
    ['only a header', registerCsv([department]).split('\n')[0]!, /^登记库\.csv：没有读到主体登记；/],
    [
      'no column for the state and the first day',
      registerCsv([{ ...department, 机构状态: '', 生效起始日期: '' }])
        .replace('机构状态', '甲')
        .replace('生效起始日期', '乙'),
      /^登记库\.csv：没有「机构状态」「生效起始日期」列，不能当作主体登记库/,
    ],
    [
      'no usable entry',
      registerCsv([{ ...department, 统一社会信用代码: '11370100MADEUP11XX' }]),
      /^登记库\.csv：读到的 1 条主体登记都有问题，没有一条可用：第 2 行「统一社会信用代码」/,
    ],
  ])('%s', async (_name, text, words) => {
    await expect(load(text)).rejects.toThrow(words);
    await expect(load(text)).rejects.toBeInstanceOf(OptionError);
  });

  test('does not ask for columns units are not judged by', async () => {
    const { 应承诺标识: _, 行政区划代码: __, ...less } = department;
    const register = await registerOf([less]);
    expect(counts(register)).toEqual([1, 1, 0]);
    expect(register.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning input/missing-column',
      'warning input/missing-column',
    ]);
  });
});

const code = fc.constantFrom(
  '11370100MADEUP11XH',
  '11370100MADEUP128H',
  '11370100MADEUP136C',
  '11370100MADEUP136X',
  '',
  '=',
);
const day = fc.constantFrom('2010-01-01', '2015/6/1', '2019-12-31', '2020-02-30', '', '长期');
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  统一社会信用代码: code,
  单位名称: fc.constantFrom('示例局', '示例（一）局', '', ' '),
  曾用名: fc.oneof(fc.constantFrom('', '示例委'), fc.string({ maxLength: 5 })),
  主体类型: fc.constantFrom('1', '2', '政府部门', 'x', ''),
  层级: fc.constantFrom('4', '县级', '7', ''),
  行政区划代码: fc.constantFrom('370102', '1'),
  机构状态: fc.constantFrom('1', '2', '3', '存续', ''),
  承接单位统一社会信用代码: code,
  生效起始日期: day,
  生效截止日期: day,
  应承诺标识: fc.constantFrom('1', '否', '?'),
});

test('any table is a register or refused; a code is found exactly where its entries are usable', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), async (entries) => {
      let register: Register;
      try {
        register = await load(registerCsv(entries));
      } catch (error) {
        expect(error).toBeInstanceOf(OptionError);
        return;
      }
      const codes = [...new Set(entries.map((entry) => entry['统一社会信用代码']!))];
      const units = codes.map((one) => register.unitOf(one)).filter((unit) => typeof unit === 'object');
      expect(units.flat()).toHaveLength(register.usable);
      expect(register.usable + register.faulty).toBe(register.entries);
      for (const unit of units) {
        for (const [i, { from, to, name }] of unit.entries()) {
          expect([isDay(from), to === null || (isDay(to) && to >= from), name]).toEqual([true, true, name.trim()]);
          // periods follow each other
          const before = unit[i - 1];
          if (before !== undefined) expect(before.to !== null && before.to < from).toBe(true);
        }
      }
      for (const { name } of units.flat()) expect(register.codesNamed(name)).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('bytes of any kind are a register or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      await load(`${registerCsv([department])}${text}`).catch((error: unknown) =>
        expect(error).toBeInstanceOf(OptionError),
      );
    }),
    { numRuns: 60 },
  );
  expect(sourceOf('').size).toBe(0);
});
