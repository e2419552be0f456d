import { describe, expect, test } from 'vitest';
import { audit } from '../../src/check/audit/audit.js';
import { check } from '../../src/check/check.js';
import { fileSource } from '../../src/check/files.js';
import type { UnitCompleteness } from '../../src/model/completeness.js';
import type { Report } from '../../src/model/report.js';
import type { Source } from '../../src/model/source.js';
import { cityTroubled } from '../corpus/datasets/city-troubled.js';
import { countyTwoYears } from '../corpus/datasets/county-two-years.js';
import { departmentLicensing, licensingTables } from '../corpus/datasets/department-licensing.js';
import { sourceOf, tablesOf } from '../corpus/make/write.js';
import { cases, checkText, csv, licence, penalty, personal } from './table.js';

const given = { division: '370102', operation: '1', disclosure: '1', secrecy: '0' };

/** `unit field should/filled/spare/faulty` of every unit and field. */
const numbersOf = (lines: readonly UnitCompleteness[]): string[] =>
  lines
    .flatMap(({ type, unit, records, fields }) => [
      `${type} ${unit ?? '*'} ${records}`,
      ...fields.map(
        (one) => `${type} ${unit ?? '*'} ${one.field} ${one.should}/${one.filled}/${one.spare}/${one.faulty}`,
      ),
    ])
    .sort();

const linesOf = ({ completeness }: Report): readonly UnitCompleteness[] =>
  completeness.flatMap(({ all, units }) => [all, ...units]);

describe('the same numbers as an audit of the same files, the common fields given', () => {
  const city = cityTroubled();
  const sets: [string, readonly Source[], string][] = [
    ['city-troubled', tablesOf(city.records).map(sourceOf), city.asOf],
    ['county-two-years', tablesOf(countyTwoYears().records).map(sourceOf), countyTwoYears().asOf],
    ['department-licensing', licensingTables(departmentLicensing().records).map(sourceOf), departmentLicensing().asOf],
  ];
  test.each(sets)('%s', async (_, sources, asOf) => {
    const report = await check(sources, { asOf, ...given });
    const { report: whole } = await audit(sources, { asOf, ...given, year: asOf.slice(0, 4) });
    const numbers = numbersOf(linesOf(report));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbersOf(whole.completeness));
    expect(report.completeness.every(({ unitCount, units }) => unitCount === units.length)).toBe(true);
  });
});

const license = (report: Report): Report['completeness'][number] => report.completeness[0]!;
const fieldOf = (line: UnitCompleteness, name: string): readonly number[] => {
  const { should, filled, spare, faulty } = line.fields.find(({ field }) => field === name)!;
  return [should, filled, spare, faulty];
};

describe('hand-computed: three licences', () => {
  const records = [
    licence,
    { ...licence, 许可类别: '普通许可', 许可编号: '' },
    { ...licence, 许可内容: '', 数据来源单位: '示例二局', 数据来源单位统一社会信用代码: '11370100MADEUP1522' },
  ];
  const told = checkText(csv(cases(records)));

  test.each([
    ['licenseCategory', [3, 3, 0, 1]],
    ['content', [3, 2, 0, 0]],
    ['certificateNumber', [0, 0, 2, 0]],
    // neither in the table nor given: left aside
    ['operationType', [0, 0, 0, 0]],
    ['recordId', [0, 0, 0, 0]],
  ])('%s: should, filled, spare, faulty', async (name, expected) => {
    expect(fieldOf(license(await told).all, name)).toEqual(expected);
  });

  test('units by code, with the names their records give them, and records in error', async () => {
    const { all, units, unitCount } = license(await told);
    expect([all, ...units].map(({ unit, name, records: n, wrong }) => [unit, name, n, wrong])).toEqual([
      [null, '', 3, 2],
      ['11370100MADEUP11XH', '济南市示例区行政审批服务局', 2, 1],
      ['11370100MADEUP1522', '示例二局', 1, 1],
    ]);
    expect(unitCount).toBe(2);
  });

  test('the summary is the sum over all types', async () => {
    const { summary, completeness } = await checkText(csv([{ ...penalty, 处罚依据: '' }]));
    const { fields } = completeness[0]!.all;
    expect(summary.filled).toEqual({
      n: fields.reduce((sum, { filled }) => sum + filled, 0),
      of: fields.reduce((sum, { should }) => sum + should, 0),
    });
    expect(summary.filled.of - summary.filled.n).toBe(1);
  });
});

test('records without a reliable code come first, nameless', async () => {
  const lost = { ...licence, 数据来源单位统一社会信用代码: '113701' };
  const { units } = license(await checkText(csv(cases([licence, lost]))));
  expect(units.map(({ unit, name, records }) => [unit, name, records])).toEqual([
    ['', '', 1],
    ['11370100MADEUP11XH', '济南市示例区行政审批服务局', 1],
  ]);
});

test('what a profile waives need not be there', async () => {
  const table = csv([personal]);
  const [full, published] = await Promise.all([checkText(table), checkText(table, { profile: 'publication' })]);
  const restricted = license(full).all.fields.filter(({ should }, i) => {
    const now = license(published).all.fields[i]!.should;
    expect(now).toBeLessThanOrEqual(should);
    return now < should;
  });
  expect(restricted.map(({ field }) => field)).toEqual(['counterpartyIdType', 'counterpartyIdNo']);
});

test('nothing to be filled, nothing told', async () => {
  const { summary, completeness } = await checkText('[]', { allowEmpty: true }, '示例.json');
  expect([summary.filled, completeness]).toEqual([{ n: 0, of: 0 }, []]);
});

/** A unit no register of the examples has. */
const elsewhere = '11370100MADEUP2160';

test('units go by the name of the register first, then by that of their records', async () => {
  const named = [
    { ...licence, 数据来源单位: '示例区审批局' },
    { ...licence, 数据来源单位: '示例二局', 数据来源单位统一社会信用代码: elsewhere },
  ];
  const register = await fileSource('examples/data/主体登记库.csv');
  const namesIn = (report: Report): readonly string[] => license(report).units.map(({ name }) => name);
  const table = csv(cases(named));
  expect(namesIn(await checkText(table))).toEqual(['示例区审批局', '示例二局']);
  expect(namesIn(await checkText(table, { register }))).toEqual(['济南市示例区行政审批服务局', '示例二局']);
});

test('of a unit with several names the same one is told whatever the order of its records', async () => {
  const named = cases(['示例一局', '示例二局', '示例一局'].map((name) => ({ ...licence, 数据来源单位: name })));
  const [told, turned] = await Promise.all([checkText(csv(named)), checkText(csv(named.toReversed()))]);
  expect(turned.completeness).toEqual(told.completeness);
});
