import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/model/audit-report.js';
import { department, registerCsv } from '../register/register-csv.js';
import { exampleRecord } from '../rules/rule-files.js';
import { knownToOldTerminals } from './gbk.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
const commitment: Record<string, unknown> = { ...exampleRecord('annual-commitment'), itemCount: '2' };
const items = ['1', '2'].map((kind) => ({
  ...exampleRecord('commitment-item'),
  recordId: `${department.统一社会信用代码}-102-20260110-00000${kind}`,
  commitmentId: commitment['recordId'],
  itemNumber: kind,
  itemCategory: kind,
}));
const other = { ...department, 统一社会信用代码: '11370100MADEUP1522', 单位名称: '济南市示例区发展和改革局' };
file('收件/事项.json', JSON.stringify(items));
const data = path.dirname(file('收件/承诺.json', JSON.stringify([commitment])));
const one = file('一个单位.csv', registerCsv([department]));
const two = file('两个单位.csv', registerCsv([department, other]));

const cli = path.resolve('dist/esm/cli/main.js');
const env = { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' };

/** Runs the built command as a user would. */
function lucheng(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'audit', ...args], { encoding: 'utf8', env });
  return { status, first: stdout.split('\n')[0]!, stdout, stderr };
}

const day = ['--year', '2026', '--as-of', '2026-05-31'];

describe('exit codes', () => {
  test.each([
    ['合格', [data, '--register', one], 0, '√ 合格：到期的 1 项都已按时完成'],
    ['不合格', [data, '--register', two], 1, '× 不合格：缺 1 项；错误 1 处，补齐、改正后才能报送'],
    ['无法判定', [file('空/空.csv', ''), '--register', one], 2, '▲ 无法判定：'],
  ])('%s', (_name, args, status, line) => {
    const run = lucheng(...args, ...day);
    expect([run.status, run.first.startsWith(line), run.stderr], run.first).toEqual([status, true, '']);
  });

  const state = file('状态.json', '{}');
  test.each([
    ['nothing to audit', [], '请给出文件或文件夹'],
    ['no states', ['merge'], '请给出状态文件'],
    ['no year', [data, '--register', one], '请用 --year 给出审查年度，如 --year 2025\n'],
    ['no register', [data, '--year', '2026'], '请用 --register 给出主体登记库：没有它，就不知道应有哪些单位、缺了谁\n'],
    ['a year that is none', [data, '--register', one, '--year', '26'], '--year：应写作 2025 的样子，现为「26」\n'],
    [
      'two registers',
      [data, '--register', one, '--register', two, ...day],
      `--register 只能给一个，现给了 ${one}、${two}\n`,
    ],
    ['a folder given twice', [data, `${data}/`, '--register', one, ...day], `${data}/ 给了两次，只给一次\n`],
    ['a state given twice', ['merge', state, state], `${state} 给了两次，只给一次\n`],
    [
      'no such list of reporters',
      [data, '--register', one, ...day, '--reporters', '没有.csv'],
      '--reporters：没有.csv：找不到\n',
    ],
    ['a list of reporters that is none', [data, '--register', one, ...day, '--reporters', one], '--reporters：'],
    ['no such state', ['merge', '没有.json'], '没有.json：找不到\n'],
    ['a state that is none', ['merge', state], `${state}：不是审查状态文件；应是 lucheng audit --state 写出的文件\n`],
    [
      'an output of unknown form',
      [data, '--register', one, ...day, '-o', 'a.pdf'],
      '扩展名用 .txt、.html、.json、.digest.txt、.ndjson、.md，',
    ],
    [
      'an output over an input',
      [path.join(data, '承诺.json'), '--register', one, ...day, '-o', path.join(data, '承诺.json')],
      '是要读的文件，不能把结果写在它上面；请换一个文件名\n',
    ],
    ['a state over the register', [data, '--register', one, ...day, '--state', one], '是要读的文件'],
    ['an unknown option', [data, '--register', one, ...day, '--header-row', '3'], 'header-row'],
  ])('3 for %s, in words and without a stack trace', (_name, args, words) => {
    const { status, stdout, stderr } = lucheng(...args);
    expect([status, stdout, stderr.includes(words)], stderr).toEqual([3, '', true]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('its help is its own', () => {
    expect(lucheng('--help').stdout).toContain('lucheng audit <paths..>');
  });

  test('in English where asked for', () => {
    expect(lucheng(data, '--year', '2026', '--lang', 'en').stderr).toBe(
      'Give the register of units with --register: without it nobody knows who is missing\n',
    );
    expect(lucheng(data, '--register', two, ...day, '--lang', 'en').first).toMatch(/^× Fail: 1 missing; 1 errors/);
    expect(lucheng('--help', '--lang', 'en').stdout).toContain('lucheng audit merge a.json b.json');
  });
});

describe('what is written', () => {
  const to = (name: string): string => path.join(folder, '写出', name);
  mkdirSync(path.join(folder, '写出'));
  const [text, json, draft, state] = [to('审查.txt'), to('审查.json'), to('分析.md'), to('状态.json')];

  test('the report by its ending, the draft of the analysis, and the state; the register in the folder is no data', () => {
    const inside = file('收件/登记库.csv', registerCsv([department, other]));
    const run = lucheng(data, '--register', inside, ...day, '-o', text, '-o', json, '-o', draft, '--state', state);
    rmSync(inside);
    expect([run.status, run.stderr]).toEqual([
      1,
      `${[text, json, draft].map((one) => `报告已写入 ${one}\n`).join('')}状态已写入 ${state}\n`,
    ]);
    expect(readFileSync(text, 'utf8')).toBe(`\ufeff${run.stdout}`);
    const report = JSON.parse(readFileSync(json, 'utf8')) as AuditReport;
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('schemas/audit.json', 'utf8')));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.ignored).toEqual([{ file: '收件/登记库.csv', why: 'register' }]);
    expect(readFileSync(draft, 'utf8')).toBe(report.analysis.draft);
    expect(report.analysis.draft).toMatch(/^# /);
    expect(run.stdout).toContain('没有读（是主体登记库，用来比对）：登记库.csv');
  });

  test('the same for the same input, and on the screen in JSON', () => {
    const args = [data, '--register', two, ...day, '--format', 'json'];
    const { stdout } = lucheng(...args);
    expect((JSON.parse(stdout) as AuditReport).verdict).toBe('fail');
    expect(lucheng(...args).stdout).toBe(stdout);
  });

  test('states of parts merge to the state and the report of the whole, to the byte', () => {
    const more = path.dirname(
      file(
        '别处/承诺.json',
        JSON.stringify([{ ...commitment, recordId: `${commitment['unitCode']}-101-20260301-000009` }]),
      ),
    );
    const audited = (name: string, ...paths: string[]): string => {
      lucheng(...paths, '--register', two, ...day, '--state', to(name));
      return to(name);
    };
    const [a, b, whole] = [audited('甲.json', data), audited('乙.json', more), audited('全.json', data, more)];
    const merged = lucheng('merge', b, a, '--state', to('合.json'), '--format', 'json');
    expect(readFileSync(to('合.json'), 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(merged.stdout).toBe(lucheng('merge', whole, '--format', 'json').stdout);
    expect((JSON.parse(merged.stdout) as AuditReport).summary.records).toBe(4);
    // a total may be kept in one file
    expect(lucheng('merge', a, b, '--state', a).status).toBe(merged.status);
    expect(readFileSync(a, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(existsSync(`${a}.tmp`)).toBe(false);
  });

  test('states that do not belong together are refused, by name', () => {
    lucheng(data, '--register', two, '--year', '2025', '--as-of', '2026-05-31', '--state', to('2025.json'));
    lucheng(data, '--register', two, ...day, '--state', to('2026.json'));
    const { status, stderr } = lucheng('merge', to('2025.json'), to('2026.json'));
    expect([status, stderr.includes('2025.json'), stderr.includes('2026.json')], stderr).toEqual([3, true, true]);
  });

  test.each([
    ['a report, before anything is judged', '-o', '', '报告没有写入', '这个文件夹，请先新建'],
    ['a state, with the result still on the screen', '--state', '√', '状态没有写入', '找不到'],
  ])('a file that cannot be written is said: %s', (_name, option, shown, begins, ends) => {
    const missing = path.join(folder, '没有', 'x.json');
    const { status, first, stderr } = lucheng(data, '--register', one, ...day, option, missing);
    expect([status, first.slice(0, 1), stderr.startsWith(begins), stderr.trim().endsWith(ends)], stderr).toEqual([
      3,
      shown,
      true,
      true,
    ]);
  });

  test('an older result that lies in the folder is no data', () => {
    const report = path.join(data, '上次.json');
    const args = [data, '--register', one, ...day, '-o', report];
    const [first, second] = [lucheng(...args), lucheng(...args)];
    rmSync(report);
    expect([second.status, second.stdout.replace('  没有读（是本次要写的文件）：上次.json\n', '')]).toEqual([
      first.status,
      first.stdout,
    ]);
  });
});

test('the example city: only characters that old terminals know, and no path of this machine', () => {
  const city = 'examples/data/示例市完整性审查';
  const { stdout, status } = lucheng(
    ...[`${city}/报送材料`, '--register', `${city}/主体登记库.xlsx`, '--reporters', `${city}/应报清单.csv`],
    ...['--year', '2025', '--as-of', '2026-04-30'],
  );
  expect([1, 2]).toContain(status);
  expect([...new Set(stdout)].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
  expect(stdout).not.toContain(process.cwd());
  expect(stdout).toContain('示例市教育局');
});

describe('--online', () => {
  /** Runs the command while a server in this process answers. */
  const online = (...args: string[]): Promise<string> =>
    new Promise((resolve) => {
      execFile(process.execPath, [cli, 'audit', ...args, ...day], { encoding: 'utf8', env }, (_error, stdout) =>
        resolve(stdout),
      );
    });
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['user-agent']);
    const found = request.url === '/cn/2026.html';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? `<h1>${String(commitment['title'])}</h1>` : '');
  });
  afterAll(() => server.close());

  test('asks for the pages of commitments, in one’s own network only where that is allowed', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const table = file('联网/承诺.json', JSON.stringify([{ ...commitment, publishUrl: `${origin}/cn/2026.html` }]));
    const gone = file('联网/没有.json', JSON.stringify([{ ...commitment, publishUrl: `${origin}/cn/没有.html` }]));
    expect(await online(table, '--register', one)).toContain(
      '没有查 网页打得开，有承诺名称：没有联网查看，用 --online 查看',
    );
    const refused = await online(table, '--register', one, '--online');
    expect(refused).toContain(`发布网址 ${origin}/cn/2026.html 打不开：是内部地址，没有访问`);
    expect(asked).toEqual([]);
    expect(await online(table, '--register', one, '--online', '--online-local')).not.toMatch(/打不开|没有查|没有找到/);
    expect(await online(gone, '--register', one, '--online', '--online-local')).toContain('打不开：网站答复状态码 404');
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]).toMatch(/^lucheng\/\d/);
  });
});
