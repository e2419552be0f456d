import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { csv, licence, personal } from '../check/table.js';
import { knownToOldTerminals } from './gbk.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};
const good = file('好.csv', csv([licence]));
const json = file('好.json', '[]');
const bad = file('坏.csv', csv([{ ...licence, 许可类别: '普通许可', 法定代表人: '' }]));

/** Runs the built command as a user would. */
function lucheng(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/esm/cli/main.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' },
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

describe('exit codes', () => {
  test.each([
    ['合格', [good], 0, '√ 合格，可以报送'],
    ['不合格', [bad], 1, '× 不合格：有 2 处错误，改正后才能报送'],
    ['无法判定', [file('空.csv', '')], 2, '▲ 无法判定：文件是空的（0 字节）'],
  ])('%s', (_name, args, status, line) => {
    const run = lucheng(['check', ...args, '--as-of', '2024-03-12']);
    expect([run.status, run.stdout.split('\n')[0], run.stderr]).toEqual([status, line, '']);
  });

  test.each([
    ['no command', [], '请给出命令'],
    ['nothing to check', ['check'], '请给出文件或文件夹'],
    ['an unknown option', ['check', good, '--nonsense'], 'nonsense'],
    ['a file that does not exist', ['check', path.join(folder, '没有.csv')], '找不到'],
    ['a date that is none', ['check', good, '--as-of', '2024-2-30'], '--as-of'],
    ['an unknown type', ['check', good, '--type', 'nonsense'], 'type'],
    ['a header row that is no number', ['check', good, '--header-row', 'abc'], '--header-row：'],
    ['a unit that is none', ['check', good, '--unit', '123'], '--unit：'],
    ['a division that is none', ['check', good, '--division', '999999'], '--division：'],
    ['an operation that is none', ['check', good, '--operation', '9'], '--operation：'],
    ['a disclosure level that is none', ['check', good, '--disclosure', 'x'], '--disclosure：'],
    ['a secrecy review that is none', ['check', good, '--secrecy', '7'], '--secrecy：'],
    ['a day given twice', ['check', good, '--as-of', '2024-03-12', '--as-of', '2024-03-13'], '--as-of 只能给一个'],
    ['a file given twice', ['check', good, good], '给了两次，只给一次'],
    ['standard input beside a file', ['check', '-', good], '不能和其他文件同时给'],
    ['a pattern nothing fits', ['check', path.join(folder, '*.pdf')], '没有与'],
    ['a value that is awaited', ['check', good, '-o'], '选项 o 后面没有给值'],
    ['an output over a table', ['check', json, '-o', json], '不能把结果写在它上面'],
    ['an output of unknown form', ['check', good, '-o', path.join(folder, 'a.pdf')], '.txt'],
  ])('3 for %s, in words and without a stack trace', (_name, args, words) => {
    const run = lucheng(args);
    expect(run.status).toBe(3);
    expect(run.stdout + run.stderr).toContain(words);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });
});

describe('what is printed', () => {
  test('each group says where, why and how', () => {
    const { stdout } = lucheng(['check', bad, '--as-of', '2024-03-12']);
    expect(stdout).toContain('【先改这些】');
    expect(stdout).toMatch(
      /位置 .*坏\.csv > J2\n {5}同行 .*→许可类别「普通许可」.*\n {5}原因 .*\n {5}改法 改填规定的值：普通、特许、认可、核准、登记、其他/,
    );
    expect(stdout).toContain('依据：政务诚信数据标准（建议稿）0.1.0；口径 报送；检查基准日 2024-03-12');
  });

  test('personal data is masked unless asked for', () => {
    const person = file('人.csv', csv([{ ...personal, 证件号码: '370102191203070001', 备注: '电话13000000000' }]));
    const masked = lucheng(['check', person]).stdout + lucheng(['check', person, '--format', 'json']).stdout;
    expect(masked).not.toContain('370102191203070001');
    expect(masked).toContain('370***********0001');
    expect(lucheng(['check', person, '--show-personal']).stdout).toContain('370102191203070001');
  });

  test('English where asked for', () => {
    expect(lucheng(['check', bad, '--lang', 'en', '--as-of', '2024-03-12']).stdout.split('\n')[0]).toBe(
      '× Fail: 2 errors to correct before it can be reported',
    );
    expect(lucheng(['check', '--help', '--lang', 'en']).stdout).toContain('Check exports or folders');
  });

  test('the JSON report is what its schema says, and the same for the same input', () => {
    const args = ['check', bad, good, '--format', 'json', '--as-of', '2024-03-12'];
    const { stdout } = lucheng(args);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')));
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(lucheng(args).stdout).toBe(stdout);
  });

  test('reports are written to files by their ending, text with a mark for Windows', () => {
    const [text, json] = [path.join(folder, '结果.txt'), path.join(folder, '结果.json')];
    expect(lucheng(['check', bad, '-o', text, '-o', json]).status).toBe(1);
    expect(readFileSync(text, 'utf8').slice(0, 2)).toBe('\ufeff×');
    expect(JSON.parse(readFileSync(json, 'utf8')).verdict).toBe('fail');
  });

  test('a report that cannot be written is told before the work', () => {
    const { status, stdout, stderr } = lucheng(['check', bad, '-o', path.join(folder, '没有', '结果.txt')]);
    expect([status, stdout, stderr.trim().split('，').at(-1)]).toEqual([3, '', '请先新建']);
  });

  test('in GB18030 where asked for', () => {
    const args = ['dist/esm/cli/main.js', 'check', good, '--encoding', 'gb18030', '--as-of', '2024-03-12'];
    const { stdout } = spawnSync(process.execPath, args, { env: { ...process.env, LUCHENG_LANG: 'zh' } });
    expect(new TextDecoder('gb18030', { fatal: true }).decode(stdout).split('\n')[0]).toBe('√ 合格，可以报送');
  });

  test('in colours where forced, and never into a file', () => {
    const out = path.join(folder, '无色.txt');
    const env = { ...process.env, LUCHENG_LANG: 'zh', NO_COLOR: '', FORCE_COLOR: '1' };
    const run = (...more: string[]) =>
      spawnSync(process.execPath, ['dist/esm/cli/main.js', 'check', bad, ...more], { encoding: 'utf8', env }).stdout;
    expect(run('-o', out).slice(0, 5)).toBe('\u001b[31m');
    expect(readFileSync(out, 'utf8')).not.toContain('\u001b');
    expect(run('--no-color')[0]).toBe('×');
  });

  test('standard input', () => {
    expect(lucheng(['check', '-', '--as-of', '2024-03-12'], csv([licence])).stdout.split('\n')[0]).toBe(
      '√ 合格，可以报送',
    );
  });

  test('only characters that old terminals know', () => {
    const { stdout } = lucheng(['check', 'examples/data/示例区行政审批服务局']);
    expect([...new Set(stdout)].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
  });
});

test('the example department gives the report the README promises', () => {
  const run = spawnSync(process.execPath, ['examples/demo.mjs'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  expect(run.stdout.split('\n')[0]).toMatch(/^× 不合格：有 \d+ 处错误，改正后才能报送/);
  expect(run.stdout).toMatch(/\n× 已报送 \d+ 条，\d+ 条未报送（有错误 \d+ 条），改正后再报送（沙箱—无法律效力）/);
  expect(run.stdout).toMatch(/办理回执 B-\S+，回执核验相符\n/);
}, 180_000);

test.skipIf(process.platform === 'win32')('a reader that closes the pipe early is no failure', () => {
  const script = `"${process.execPath}" dist/esm/cli/main.js check examples/data/示例区行政审批服务局 --format json | head -c 10`;
  const run = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect([run.stdout.length, run.stderr]).toEqual([10, '']);
});
