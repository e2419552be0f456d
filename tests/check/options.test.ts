import { describe, expect, test } from 'vitest';
import { OptionError } from '../../src/check/options.js';
import { verifyCalendars } from '../../src/check/verify-calendars.js';
import { verifyLimits } from '../../src/check/verify-limits.js';
import { verifyParameters } from '../../src/check/verify-parameters.js';
import type { Lang } from '../../src/findings/texts/text.js';
import { calendars } from '../../src/generated/calendars.js';
import { parameters } from '../../src/generated/parameters.js';
import type { ParameterValue } from '../../src/model/rule.js';
import { checkText, csv, licence } from './table.js';

type Verify = (values: unknown, lang: Lang) => void;

/** What is said in both languages; nothing where all is well. */
function said(verify: Verify, values: unknown): readonly string[] {
  return (['zh', 'en'] as const).flatMap((lang) => {
    try {
      verify(values, lang);
      return [];
    } catch (error) {
      if (!(error instanceof OptionError)) throw error;
      return [error.message];
    }
  });
}

describe('parameters', () => {
  test('the standard’s own values are fine, tables included', () => {
    expect(
      said(verifyParameters, Object.fromEntries(Object.entries(parameters).map(([k, v]) => [k, v.value]))),
    ).toEqual([]);
  });

  test.each([
    [
      'a name nearly right',
      { monthlyReportDay: 31 },
      '没有名为「monthlyReportDay」的参数；是不是「monthlyReportDays」（一般信息报送期限）？',
      'there is no parameter “monthlyReportDay”; did you mean “monthlyReportDays” (一般信息报送期限)?',
    ],
    [
      'a title',
      { 罚款金额比对容差: 1 },
      '没有名为「罚款金额比对容差」的参数；是不是「fineAmountTolerance」（罚款金额比对容差）？',
      'there is no parameter “罚款金额比对容差”; did you mean “fineAmountTolerance” (罚款金额比对容差)?',
    ],
    [
      'a name of nothing',
      { 完全无关的词语: 1 },
      '没有名为「完全无关的词语」的参数；可用的参数名见 schemas/parameters.json',
      'there is no parameter “完全无关的词语”; schemas/parameters.json has their names',
    ],
    [
      'a name every object has',
      { toString: 1 },
      '没有名为「toString」的参数；可用的参数名见 schemas/parameters.json',
      'there is no parameter “toString”; schemas/parameters.json has their names',
    ],
    [
      'a text for an integer',
      { monthlyReportDays: '31' },
      '参数「monthlyReportDays」（一般信息报送期限，单位：天）应为不小于 0 的整数，不加引号，如 31；现为 "31"',
      'parameter “monthlyReportDays” (一般信息报送期限) must be a whole number, not negative, without quotes, such as 31, not "31"',
    ],
    [
      'a day that does not exist',
      { fairCompetitionSince: '2024-02-30' },
      '参数「fairCompetitionSince」（公平竞争审查条例施行日，单位：日期）应为真实存在的日期，写作 YYYY-MM-DD，如 "2024-08-01"；现为 "2024-02-30"',
      'parameter “fairCompetitionSince” (公平竞争审查条例施行日) must be a real day, YYYY-MM-DD, such as "2024-08-01", not "2024-02-30"',
    ],
    [
      'a map without one of its keys',
      { publicityMaxMonths: { 1: 3 } },
      '参数「publicityMaxMonths」（',
      'parameter “publicityMaxMonths” (',
    ],
    [
      'a list instead of an object',
      [],
      '应是参数名和值的对照，如 { "monthlyReportDays": 31 }',
      'must be an object of values by name, such as { "monthlyReportDays": 31 }',
    ],
    [
      'nothing',
      null,
      '应是参数名和值的对照，如 { "monthlyReportDays": 31 }',
      'must be an object of values by name, such as { "monthlyReportDays": 31 }',
    ],
  ])('%s is refused', (_name, values, zh, en) => {
    const messages = said(verifyParameters, values);
    expect(messages.map((message, i) => message.slice(0, (i === 0 ? zh : en).length))).toEqual([zh, en]);
  });

  test('a map is told with its keys', () => {
    expect(said(verifyParameters, { publicityMaxMonths: { 1: 3 } })[0]).toContain(
      '1、2、3 都要有，值为不小于 0 的整数，如 {"1":3,"2":12,"3":36}；现为 {"1":3}',
    );
  });

  test('a long value is shortened', () => {
    expect(said(verifyParameters, { monthlyReportDays: '示'.repeat(500) })[0]?.length).toBeLessThan(150);
  });
});

describe('calendars', () => {
  const year = { year: 2027, weekdayHolidays: ['2027-01-01'], makeupWorkdays: [] as string[] };

  test('the standard’s own calendars and a further year are fine', () => {
    expect(said(verifyCalendars, [...calendars, year])).toEqual([]);
    expect(said(verifyCalendars, [])).toEqual([]);
  });

  test.each([
    ['no list', year, '应是各年日历的列表', 'must be a list of calendars of years'],
    ['no year', ['2027'], '第 1 份不是一年的日历；应有', 'number 1 is no calendar of a year; it must have'],
    ['a year as text', [{ ...year, year: '2027' }], '第 1 份日历的 year 应是四位年份', 'the year of calendar number 1'],
    ['a year twice', [year, year], '2027 年的日历给了两次，只留一份', 'the calendar of 2027 is given twice; keep one'],
    [
      'a list missing',
      [{ year: 2027, weekdayHolidays: ['2027-01-01'] }],
      '2027 年日历的 makeupWorkdays（上班的周六、周日）应是日期的列表，没有的写 []',
      'makeupWorkdays (Saturdays and Sundays at work) of the calendar of 2027 must be a list of days, [] where',
    ],
    [
      'no holiday in a year',
      [{ ...year, weekdayHolidays: [] }],
      '2027 年日历的 weekdayHolidays（放假的周一至周五）是空的；按国务院办公厅当年的放假通知填写',
      'weekdayHolidays (Mondays to Fridays off) of the calendar of 2027 is empty; fill it in',
    ],
    [
      'a day that does not exist',
      [{ ...year, weekdayHolidays: ['2027-01-01', '2027-02-30'] }],
      '2027 年日历的 weekdayHolidays（放假的周一至周五）第 2 项「2027-02-30」不是真实存在的日期，应写作 2027-01-01 的样子',
      'weekdayHolidays (Mondays to Fridays off) of the calendar of 2027, item 2: “2027-02-30” is no real day',
    ],
    [
      'a day that is no text',
      [{ ...year, weekdayHolidays: [20270101] }],
      '2027 年日历的 weekdayHolidays（放假的周一至周五）第 1 项「20270101」不是真实存在的日期',
      'weekdayHolidays (Mondays to Fridays off) of the calendar of 2027, item 1: “20270101” is no real day',
    ],
    [
      'a day of another year',
      [{ ...year, weekdayHolidays: ['2028-01-03'] }],
      '2027 年日历的 weekdayHolidays（放假的周一至周五）第 1 项「2028-01-03」不在 2027 年',
      'weekdayHolidays (Mondays to Fridays off) of the calendar of 2027, item 1: “2028-01-03” is not in 2027',
    ],
    [
      'a holiday at a weekend',
      [{ ...year, weekdayHolidays: ['2027-01-02'] }],
      '2027 年日历的 weekdayHolidays（放假的周一至周五）第 1 项「2027-01-02」是周末，本来就不上班，去掉',
      'weekdayHolidays (Mondays to Fridays off) of the calendar of 2027, item 1: “2027-01-02” is a weekend day',
    ],
    [
      'a make-up day on a weekday',
      [{ ...year, makeupWorkdays: ['2027-01-04'] }],
      '2027 年日历的 makeupWorkdays（上班的周六、周日）第 1 项「2027-01-04」不是周末，本来就上班，去掉',
      'makeupWorkdays (Saturdays and Sundays at work) of the calendar of 2027, item 1: “2027-01-04” is a weekday',
    ],
  ])('%s is refused', (_name, values, zh, en) => {
    const messages = said(verifyCalendars, values);
    expect(messages.map((message, i) => message.slice(0, (i === 0 ? zh : en).length))).toEqual([zh, en]);
  });
});

describe('limits', () => {
  test.each([
    [
      { colums: 1 },
      '没有名为「colums」的上限；是不是「columns」？',
      'there is no limit “colums”; did you mean “columns”?',
    ],
    [{ toString: 1 }, '没有名为「toString」的上限；可用 columns、', 'there is no limit “toString”; use columns, '],
    [
      { columns: 0 },
      '「columns」应是 1 到 1048576 的整数，现为「0」',
      '“columns” must be an integer from 1 to 1048576, not “0”',
    ],
    [{ depth: 1e9 }, '「depth」应是 1 到 10000 的整数', '“depth” must be an integer from 1 to 10000'],
    [{ files: '20' }, '「files」应是 1 到 20000 的整数', '“files” must be an integer from 1 to 20000'],
  ])('%j is refused', (values, zh, en) => {
    const messages = said((given, lang) => verifyLimits(given as Record<string, unknown>, lang), values);
    expect(messages.map((message, i) => message.slice(0, (i === 0 ? zh : en).length))).toEqual([zh, en]);
  });

  test('what they keep out is refused with the way to let it in', async () => {
    const report = await checkText(csv([licence]), { limits: { columns: 10 } });
    expect(report.findings.map(({ rule, message, fix }) => [rule, message, fix])).toEqual([
      [
        'input/too-many-columns',
        '列数超过上限 10 列',
        '检查分隔符和换行是否正确；删去右边用不着的列，只保留要报送的；确实需要的，用 --limit columns=数值 放宽',
      ],
    ]);
    expect(report.verdict).toBe('undetermined');
  });
});

describe('a check', () => {
  const run = (options: object) => checkText(csv([licence]), options);

  test('refuses them by the name of the option', async () => {
    const wrong = { nonsense: 1 } as Readonly<Record<string, ParameterValue>>;
    await expect(run({ parameters: wrong })).rejects.toMatchObject({ name: 'OptionError', option: 'parameters' });
    await expect(run({ limits: { columns: 1.5 } })).rejects.toMatchObject({ name: 'OptionError', option: 'limits' });
    await expect(run({ calendars: [{}] })).rejects.toMatchObject({ name: 'OptionError', option: 'calendars' });
  });

  test('takes them', async () => {
    const year = { year: 2027, weekdayHolidays: ['2027-01-01'], makeupWorkdays: [] };
    expect((await run({ parameters: { monthlyReportDays: 62 }, calendars: [year] })).verdict).toBe('pass');
  });
});
