import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { csv, licence } from '../check/table.js';
import { department, registerCsv } from '../register/register-csv.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const json = (name: string, content: unknown): string => file(name, JSON.stringify(content));
const table = file('好.csv', csv([licence]));

/** Runs the built command as a user would. */
function lucheng(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/esm/cli/main.js', 'check', ...args, '--as-of', '2024-03-12'],
    { encoding: 'utf8', env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' } },
  );
  return { status, first: stdout.split('\n')[0], stderr };
}

const fine = { status: 0, first: '√ 合格，可以报送', stderr: '' };
const year = (n: number) => ({ year: n, weekdayHolidays: [`${n}-01-01`], makeupWorkdays: [] });

describe('files that are taken', () => {
  test.each([
    ['values by name', '--parameters', json('值.json', { monthlyReportDays: 62, fulfilmentRateTolerance: 0.05 })],
    ['the same under parameters', '--parameters', json('值2.json', { parameters: { monthlyReportDays: 62 } })],
    ['the standard’s own file', '--parameters', 'schemas/parameters.json'],
    ['a byte order mark', '--parameters', file('标记.json', '\ufeff{"monthlyReportDays": 62}')],
    ['a calendar', '--calendar', json('2027.json', year(2027))],
    ['a limit', '--limit', 'columns=20000'],
    ['several in one', '--calendar', json('两年.json', [year(2027), year(2029)])],
    ['the standard’s own calendar', '--calendar', 'schemas/calendar/2026.json'],
  ])('%s', (_name, option, given) => {
    expect(lucheng(option, given, table)).toEqual(fine);
  });

  test('several files of a kind, before or after what is checked', () => {
    const [a, b] = [json('甲.json', year(2027)), json('乙.json', year(2029))];
    expect(lucheng('--calendar', a, table, '--calendar', b)).toEqual(fine);
    expect(lucheng('--parameters', json('丙.json', {}), '--parameters', json('丁.json', {}), table)).toEqual(fine);
  });
});

describe('files that are refused, by name and with the reason', () => {
  const gbk = new Uint8Array([0x7b, 0x22, 0xcc, 0xec, 0x22, 0x3a, 0x31, 0x7d]);
  test.each([
    ['not there', '--parameters', path.join(folder, '没有.json'), '没有.json：找不到'],
    ['a folder', '--parameters', folder, '：是文件夹，不是文件'],
    ['another encoding', '--parameters', file('gbk.json', gbk), 'gbk.json：不是 UTF-8 编码；请另存为 UTF-8'],
    ['no JSON', '--parameters', file('错.json', '{\n  "monthlyReportDays": 31,\n}'), '错.json：第 3 行第 1 个字符'],
    ['empty', '--calendar', file('空.json', ''), '空.json：JSON 在第 1 行中断'],
    [
      'an unknown name',
      '--parameters',
      json('名.json', { monthlyReportDay: 1 }),
      '名.json：没有名为「monthlyReportDay」',
    ],
    [
      'a wrong type',
      '--parameters',
      json('型.json', { monthlyReportDays: '31' }),
      '型.json：参数「monthlyReportDays」',
    ],
    ['no object', '--parameters', json('表.json', [1]), '表.json：应是参数名和值的对照'],
    [
      'a wrong calendar',
      '--calendar',
      json('周末.json', { ...year(2027), weekdayHolidays: ['2027-01-02'] }),
      '周末.json：2027 年日历的 weekdayHolidays（放假的周一至周五）第 1 项「2027-01-02」是周末',
    ],
  ])('%s', (_name, option, given, words) => {
    const { status, stderr } = lucheng(option, given, table);
    expect([status, stderr.startsWith(`${option}：`), stderr.includes(words)], stderr).toEqual([3, true, true]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    ['a name that does not exist', '--limit=colums=1', '--limit：没有名为「colums」的上限；是不是「columns」？\n'],
    ['no number', '--limit=columns=多', '--limit：「columns」应是 1 到 1048576 的整数，现为「多」\n'],
    ['no value', '--limit=columns', '--limit：「columns」应是 1 到 1048576 的整数，现为「（空）」\n'],
  ])('a limit with %s', (_name, option, words) => {
    expect(lucheng(option, table)).toMatchObject({ status: 3, stderr: words });
  });

  test('a year given twice is told with the second file', () => {
    const [a, b] = [json('一.json', year(2027)), json('二.json', year(2027))];
    const { status, stderr } = lucheng('--calendar', a, '--calendar', b, table);
    expect([status, stderr]).toEqual([3, `--calendar：${b}：2027 年的日历给了两次，只留一份\n`]);
  });

  test('in English where asked for', () => {
    const { stderr } = lucheng('--lang', 'en', '--calendar', path.join(folder, '没有.json'), table);
    expect(stderr).toBe(`--calendar: ${path.join(folder, '没有.json')}: not found\n`);
  });
});

describe('a register of units', () => {
  const approval = { ...department, 生效起始日期: '2010-01-01' };

  test('is compared with, whatever kind of file it is', () => {
    const register = file('登记库.csv', registerCsv([approval]));
    expect(lucheng('--register', register, table)).toEqual(fine);
    const other = file('登记库.txt', registerCsv([{ ...approval, 单位名称: '示例局' }]));
    expect(lucheng(table, '--register', other)).toMatchObject({ status: 1, stderr: '' });
  });

  test('is no data where it lies among the data', () => {
    const [data, register] = [path.join(folder, '数据'), path.join(folder, '数据', '登记库.csv')];
    mkdirSync(data);
    writeFileSync(path.join(data, '许可.csv'), csv([licence]));
    writeFileSync(register, registerCsv([approval]));
    expect(lucheng(data, '--register', register)).toEqual(fine);
    expect(lucheng(data)).toMatchObject({ status: 2 });
  });

  test.each([
    ['there is no such file', path.join(folder, '没有.csv'), /--register：.*没有\.csv：找不到\n$/],
    ['it is no register', file('不是.csv', csv([licence])), /--register：.*不是\.csv：没有读到主体登记：/],
    [
      'none of its entries can be used',
      file('坏.csv', registerCsv([{ ...approval, 机构状态: '9' }])),
      /--register：.*坏\.csv：读到的 1 条主体登记都有问题，没有一条可用：第 2 行/,
    ],
  ])('is refused where %s', (_name, register, words) => {
    expect(lucheng('--register', register, table)).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(words),
    });
  });
});
