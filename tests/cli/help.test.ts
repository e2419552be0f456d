import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/standard/width.js';
import { knownToOldTerminals } from './gbk.js';
import { lucheng } from './run.js';

const commands = [[], ['check'], ['submit'], ['audit'], ['audit', 'merge'], ['explain'], ['template'], ['completion']];

describe('help', () => {
  test.each(commands.map((words) => [words.join(' ') || '(none)', words] as const))('of %s', (_name, words) => {
    const { status, stdout, stderr } = lucheng(...words, '--help');
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => widthOf(line) > 100)).toEqual([]);
    expect([...new Set(stdout)].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
    // what the program does and how it is used comes first, what it tells its caller last
    expect(lines.slice(0, 4)).toContain('示例：');
    expect(stdout).toMatch(/\n退出码：0 合格 · 1 不合格 · 2 无法判定 · 3 /);
    expect(stdout).not.toMatch(/non-option|\[string\]|\[boolean\]|choices|default|\$0|undefined/);
  });

  test('options stand in groups, none is left over', () => {
    const { stdout } = lucheng('check', '--help');
    const heads = stdout.split('\n').filter((line) => /^\S+：$/.test(line));
    expect(heads).toEqual(['示例：', '给什么：', '输入：', '判断：', '输出：', '副本：', '其他：']);
    expect(stdout).toContain('不要用 >');
  });

  test('in English', () => {
    const { stdout } = lucheng('check', '--help', '--lang', 'en');
    expect(stdout).toContain('Judgement:');
    // a name is no word
    expect(stdout.replace('national-双公示', '').match(/\p{Script=Han}/gu)).toBeNull();
  });

  test('the version', () => {
    expect(lucheng('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('what may be meant', () => {
  test.each([
    [['check', 'a.csv', '--formt', 'json'], '没有 --formt 这个选项；是不是 --format？\n用法见 lucheng check --help\n'],
    [['check', 'a.csv', '--show-personl'], '没有 --show-personl 这个选项；是不是 --show-personal？'],
    [
      ['audit', 'merge', 'a.json', '--stat=b'],
      '没有 --stat 这个选项；是不是 --state？\n用法见 lucheng audit merge --help\n',
    ],
    [['check', 'a.csv', '-x'], '没有 -x 这个选项\n'],
    [['check', 'a.csv', '--format', 'jsn'], '--format 没有「jsn」这个值；是不是 json？'],
    [['check', 'a.csv', '--type', 'administrative-licence'], '是不是 administrative-license？\n'],
    [['--lang', 'fr'], '--lang 没有「fr」这个值；可以是 zh、en'],
    [['completion', 'bsh'], '是不是 bash？'],
    [['completion'], '请写明用哪一种命令行'],
    [['audit', 'merge'], '请给出状态文件'],
    [['chekc', 'a.csv'], '没有「chekc」这个命令；是不是 check？'],
    [['package.json'], '「package.json」前面要写命令，如：lucheng check package.json'],
    [['*.xlsx'], '如：lucheng check *.xlsx'],
    [['nonsense'], '没有「nonsense」这个命令，也没有这个文件；命令有 check、submit、audit'],
    [['--lang', 'en', 'chekc'], 'there is no command chekc; did you mean check?\nSee lucheng --help\n'],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = lucheng(...args);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
