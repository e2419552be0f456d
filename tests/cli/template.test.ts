import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/generated/record-types.js';

const base = mkdtempSync(path.join(tmpdir(), 'lucheng-template-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let cwd = base;
let count = 0;
beforeEach(() => {
  count += 1;
  cwd = path.join(base, String(count));
  mkdirSync(cwd);
});

/** Runs the built command in a folder of its own. */
function lucheng(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/esm/cli/main.js'), ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}
const template = (...args: string[]) => lucheng('template', ...args);
const there = (): readonly string[] => readdirSync(cwd).sort();

describe('where templates are written', () => {
  test.each([
    [['行政许可'], '行政许可填报模板.xlsx'],
    [['301', '-o', '许可.xlsx'], '许可.xlsx'],
    [['administrative-license', '-o', '新建/许可.XLSX'], '新建/许可.XLSX'],
    [['annual-commitments', '-o', '模板/'], '模板/年度承诺套表填报模板.xlsx'],
  ])('%j → %s', (args, file) => {
    expect(template(...args)).toEqual({ status: 0, stdout: '', stderr: `模板已写入 ${file}\n` });
    expect(existsSync(path.join(cwd, file))).toBe(true);
  });

  test('into a folder that is there', () => {
    mkdirSync(path.join(cwd, '表'));
    expect(template('401', '-o', '表').stderr).toBe(`模板已写入 ${path.join('表', '账款清欠填报模板.xlsx')}\n`);
  });

  test('all of them into a folder, or into an archive of the same files', () => {
    expect(template('all', '-o', '模板')).toEqual({ status: 0, stdout: '', stderr: '28 个模板已写入 模板\n' });
    const files = readdirSync(path.join(cwd, '模板')).sort();
    expect(files).toEqual(
      [...recordTypes.map(({ code, title }) => `${code}${title}`), '年度承诺套表', '零报告']
        .map((name) => `${name}填报模板.xlsx`)
        .sort(),
    );
    expect(template('all', '-o', '模板.zip').stderr).toBe('28 个模板已写入 模板.zip\n');
    const parts = unzipSync(new Uint8Array(readFileSync(path.join(cwd, '模板.zip'))));
    expect(Object.keys(parts).sort()).toEqual(files);
    for (const file of files)
      expect(Buffer.compare(parts[file]!, readFileSync(path.join(cwd, '模板', file))), file).toBe(0);
  });

  test('what is written is checked as that type', () => {
    template('行政许可', '-o', '许可.xlsx');
    const { status, stdout } = lucheng('check', '许可.xlsx', '--as-of', '2026-03-20');
    expect(status).toBe(2);
    for (const words of ['没有数据行', '按「行政许可」检查（列名对上 100%，表头在第 2 行）', '填写样例：第 4 行'])
      expect(stdout).toContain(words);
  });
});

describe('a file that is there', () => {
  test('is not overwritten: it may have been filled', () => {
    writeFileSync(path.join(cwd, '行政许可填报模板.xlsx'), '填好的');
    const { status, stderr } = template('行政许可');
    expect([status, stderr]).toEqual([
      3,
      '行政许可填报模板.xlsx 已经有了，里面可能填了数据，没有覆盖：请换一个文件名，或加 --overwrite\n',
    ]);
    expect(readFileSync(path.join(cwd, '行政许可填报模板.xlsx'), 'utf8')).toBe('填好的');
    expect(template('行政许可', '--overwrite').status).toBe(0);
    expect(readFileSync(path.join(cwd, '行政许可填报模板.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('of several, none is written where one is there', () => {
    mkdirSync(path.join(cwd, '模板'));
    writeFileSync(path.join(cwd, '模板', '零报告填报模板.xlsx'), '填好的');
    expect(template('all', '-o', '模板').status).toBe(3);
    expect(readdirSync(path.join(cwd, '模板'))).toEqual(['零报告填报模板.xlsx']);
  });

  test('is let be where it is the same empty template', () => {
    template('401');
    expect(template('401').status).toBe(0);
  });
});

describe('what cannot be done', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['请写明要哪一种模板', '301  行政许可', 'annual-commitments', 'zero-report']],
    [['行政许司'], ['没有「行政许司」的模板。是不是：', '301  行政许可  administrative-license']],
    [['天气'], ['没有「天气」的模板。有这些：', '701  诚信建设活动与典型']],
    [['301', '-o', '许可.xls'], ['许可.xls：模板是 .xlsx 文件，请换这个扩展名']],
    [['301', '-o', 'a.xlsx', '-o', 'b.xlsx'], ['--output 只能给一个，现给了 a.xlsx、b.xlsx']],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = template(...args);
    expect([status, stdout, there()]).toEqual([3, '', []]);
    for (const one of words) expect(stderr).toContain(one);
  });

  test('a folder stands where the file should be', () => {
    mkdirSync(path.join(cwd, '许可.xlsx'));
    // into the folder then
    expect(template('301', '-o', '许可.xlsx').stderr).toContain(path.join('许可.xlsx', '行政许可填报模板.xlsx'));
    writeFileSync(path.join(cwd, '文件'), '');
    const { status, stderr } = template('301', '-o', '文件/许可.xlsx');
    expect([status, stderr]).toEqual([3, `模板没有写入 文件/许可.xlsx：路径中有一段是文件，不是文件夹\n`]);
  });

  test('in English where asked for', () => {
    expect(template('weather', '--lang', 'en').stderr).toContain('No template weather. There are:');
  });
});
