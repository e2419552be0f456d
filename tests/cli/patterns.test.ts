import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expanded } from '../../src/cli/patterns.js';
import { sayIn } from '../../src/findings/say.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const name of ['报送/甲市', '报送/乙市/下', '报送（二）'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of [
    '报送/行政许可.xlsx',
    '报送/~$行政许可.xlsx',
    '报送/行政处罚.xlsx',
    '报送/说明.docx',
    '报送/甲市/一.csv',
    '报送/乙市/下/二.csv',
    '报送（二）/ＡＢ１.csv',
    '[1]许可.csv',
    '1许可.csv',
    '星*号.csv',
  ])
    writeFileSync(path.join(folder, name), '');
});

const say = sayIn('zh');
const at = (name: string): string => path.join(folder, name);
const found = async (...given: string[]): Promise<string[]> =>
  (await expanded(given, say)).map((file) => path.relative(folder, file));

describe('patterns that no shell has expanded', () => {
  test.each([
    ['报送/*.xlsx', ['报送/行政处罚.xlsx', '报送/行政许可.xlsx']],
    ['报送\\*.xlsx', ['报送/行政处罚.xlsx', '报送/行政许可.xlsx']],
    ['报送\\**\\*.csv', ['报送/乙市/下/二.csv', '报送/甲市/一.csv']],
    // a folder stands for all below it
    ['报送/?市', ['报送/乙市', '报送/甲市']],
    ['报送（二）\\ＡＢ?.csv', ['报送（二）/ＡＢ１.csv']],
    ['[1]*.csv', ['[1]许可.csv']],
    ['?许可.csv', ['1许可.csv']],
  ])('%s', async (pattern, files) => {
    expect(await found(`${folder}/${pattern}`)).toEqual(files);
  });

  test('a path below the working folder stays as short as it was given', async () => {
    expect(await expanded(['tests\\cli\\pattern*.ts'], say)).toEqual(['tests/cli/patterns.test.ts']);
  });

  test('a file that is there is no pattern, whatever its name', async () => {
    expect(await found(at('星*号.csv'), at('[1]许可.csv'))).toEqual(['星*号.csv', '[1]许可.csv']);
  });

  test('what is neither is left for the check to tell', async () => {
    expect(await found(at('没有.csv'))).toEqual(['没有.csv']);
  });

  test.each(['*.pdf', '没有/*.csv', '~*.xlsx'])('%s fits nothing and says so', async (pattern) => {
    await expect(found(at(pattern))).rejects.toThrow(`没有与 ${at(pattern)} 相符的文件`);
  });
});

describe('quotes left over', () => {
  test.each([
    ['a folder quoted with \\ at its end', (file: string) => `${file}/"`],
    ['typographic quotes', (file: string) => `“${file}”`],
    ['single quotes, which cmd does not know', (file: string) => `'${file}'`],
  ])('%s', async (_name, quoted) => {
    expect(await found(quoted(at('报送')))).toEqual(['报送']);
  });

  test('a quote that has swallowed options is told', async () => {
    await expect(found(`${at('报送')}" -o 结果.txt`)).rejects.toThrow('引号没有成对');
  });
});
