import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '../../src/mapping/text.js';
import { bytesSource } from '../../src/readers/bytes-source.js';
import { read } from '../../src/readers/read.js';
import { verifyReceipt } from '../../src/receipts/verify.js';
import type { Sandbox } from '../../src/sandbox/start-sandbox.js';
import { cases, csv, licence } from '../check/table.js';
import { ask } from '../sandbox/api.js';
import { startForTests } from '../sandbox/started.js';
import { luchengBeside } from './run.js';

const fresh = { ...licence, 许可决定日期: '2026-03-18', 有效期自: '2026-03-18' };
const three = cases([fresh, fresh, fresh]);
const token = 'demo-approval-token';
const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-submit-'));
const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const clean = file('合格.csv', csv(three));
const mixed = file('有错.csv', csv([three[0]!, { ...three[1]!, 有效期至: '2026-02-01' }]));
const unknown = file('认不出.csv', '甲,乙,丙\n1,2,3\n4,5,6\n');
const credentials = file('凭据.env', `# 沙箱\nLUCHENG_TOKEN=${token}\n`);
const common = [
  '--as-of',
  '2026-03-20',
  '--operation',
  '1',
  '--disclosure',
  '1',
  '--secrecy',
  '1',
  '--division',
  '370102',
];
const sender = ['--operator', '王甲', '--reviewer', '李乙', '--phone', '0531-00000000'];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startForTests();
}, 120_000);
beforeEach(() => sandbox.reset());
afterAll(() => sandbox?.close());

const submit = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = { LUCHENG_TOKEN: token, LUCHENG_MODE: 'sandbox' },
): ReturnType<typeof luchengBeside> =>
  luchengBeside(['submit', ...args, ...common], { LUCHENG_BASE_URL: sandbox.url, ...env });
const posts = (): number => sandbox.journal.entries().filter(({ method }) => method === 'POST').length;

describe('before anything is sent', () => {
  const table: readonly [string, readonly string[], Readonly<Record<string, string>>, readonly string[]][] = [
    [
      'no platform',
      [clean, ...sender],
      { LUCHENG_BASE_URL: '', LUCHENG_TOKEN: token },
      ['--platform', 'LUCHENG_BASE_URL'],
    ],
    ['no credentials', [clean, ...sender], {}, ['LUCHENG_TOKEN', '--credentials', '不要写在命令里']],
    [
      'no senders',
      [clean],
      { LUCHENG_TOKEN: token },
      ['什么都没有发出', '--operator 姓名', '--reviewer 姓名', '--phone 号码'],
    ],
    [
      'one person',
      [clean, ...sender, '--reviewer=王甲'].filter((word) => word !== '--reviewer' && word !== '李乙'),
      { LUCHENG_TOKEN: token },
      ['须是两个人'],
    ],
    [
      'a period that is none',
      [clean, ...sender, '--period', '2026-3'],
      { LUCHENG_TOKEN: token },
      ['--period', '2026-03'],
    ],
    ['another mode', [clean, ...sender], { LUCHENG_TOKEN: token, LUCHENG_MODE: 'test' }, ['LUCHENG_MODE', 'sandbox']],
    ['no such file of credentials', [clean, ...sender, '--credentials', '没有.env'], {}, ['--credentials', '找不到']],
    [
      'a folder of receipts that is a file',
      [clean, ...sender, '--receipts', clean],
      { LUCHENG_TOKEN: token },
      ['--receipts'],
    ],
  ];
  test.each(table)('%s', async (_, args, env, words) => {
    const { status, stdout, stderr } = await submit(args, env);
    expect([status, stdout]).toEqual([3, '']);
    for (const word of words) expect(stderr).toContain(word);
    expect(posts()).toBe(0);
  });
});

describe('what comes out', () => {
  const wrong = { LUCHENG_TOKEN: 'wrong-token-of-somebody' };
  const table: readonly [string, readonly string[], Readonly<Record<string, string>>, number, string][] = [
    ['all of it', [clean], {}, 0, '√ 已报送 3 条（沙箱—无法律效力）'],
    ['credentials of a file', [clean, '--credentials', credentials], { LUCHENG_TOKEN: '' }, 0, '√ 已报送 3 条'],
    ['a part', [mixed], {}, 1, '× 已报送 1 条，1 条未报送（有错误 1 条），改正后再报送（沙箱—无法律效力）'],
    ['what cannot be judged beside', [clean, unknown], {}, 2, '▲ 已报送 3 条（沙箱—无法律效力）；无法判定：'],
    ['tried', [clean, '--dry-run'], {}, 0, '√ 试报送，没有真正报送：可以报送 3 条（沙箱—无法律效力）'],
    ['credentials nobody knows', [clean], wrong, 4, '▲ 报送中断：已报送 0 条，3 条未报送'],
    ['a platform of another environment', [clean], { LUCHENG_MODE: 'live' }, 4, '▲ 报送中断：已报送 0 条，3 条未报送'],
    ['nobody there', [clean, '--platform', 'http://127.0.0.1:9'], {}, 4, '▲ 报送中断：已报送 0 条，3 条未报送'],
  ];
  test.each(table)('%s', async (_, args, env, status, sentence) => {
    const run = await submit([...args, ...sender], { LUCHENG_TOKEN: token, ...env });
    expect(run.stdout.split('\n')[0]).toContain(sentence);
    expect([run.status, run.stderr]).toEqual([status, '']);
    for (const secret of [token, wrong.LUCHENG_TOKEN]) expect(run.stdout).not.toContain(secret);
  });

  test('sent twice it is there once', async () => {
    const runs = [await submit([clean, ...sender]), await submit([clean, ...sender])];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs[1]!.stdout).toContain('已报送 3 条（其中 3 条此前已报送）');
  });

  test('receipts are kept, and verify without the platform', async () => {
    const receipts = path.join(folder, '新', '回执');
    const { stderr } = await submit([mixed, ...sender, '--receipts', receipts]);
    expect(stderr).toBe(`2 份回执已存入 ${receipts}\n`);
    const { keys } = (await ask(sandbox, '/keys', { token: '' })).body;
    const names = readdirSync(receipts).sort();
    expect(names.map((name) => name.replace(/^[0-9a-f-]{36}\./, ''))).toEqual(['acknowledgement.json', 'outcome.json']);
    for (const name of names) {
      const receipt = JSON.parse(readFileSync(path.join(receipts, name), 'utf8'));
      expect(verifyReceipt(receipt, keys, { submissionId: name.slice(0, 36), environment: 'sandbox' })).toEqual({
        valid: true,
      });
    }
  });

  test('what the platform sent back is marked on a copy of the table', async () => {
    await submit([clean, ...sender]);
    const changed = file('改了内容.csv', csv([three[0]!, { ...three[1]!, 许可内容: '食品销售' }]));
    const copies = path.join(folder, '标注');
    const { status, stderr } = await submit([changed, ...sender, '--annotate', copies]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('改了内容_检查结果.xlsx')]);
    const [name] = readdirSync(copies);
    const { sheets } = await read(bytesSource(name!, readFileSync(path.join(copies, name!))), {}, () => false);
    const texts: string[] = [];
    for (const sheet of sheets)
      for await (const batch of sheet.rows())
        for (const { cells } of batch) texts.push(...Array.from(cells, (cell) => textOf(cell)));
    expect(texts.filter((text) => text.includes('〔平台〕')).length).toBeGreaterThan(1);
    expect(texts.some((text) => text.includes('已报送 1 条（其中 1 条此前已报送），1 条未报送（平台退回 1 条）'))).toBe(
      true,
    );
  });

  test('every form of a report can be saved', async () => {
    const endings = ['txt', 'html', 'xlsx', 'csv', 'md', 'digest.txt', 'json', 'ndjson', 'sarif', 'xml'];
    const files = endings.map((ending) => path.join(folder, `结果.${ending}`));
    const { status } = await submit([mixed, ...sender, ...files.flatMap((name) => ['-o', name])]);
    expect(status).toBe(1);
    for (const name of files) {
      const text = readFileSync(name, 'utf8');
      if (!name.endsWith('.xlsx')) expect(text, name).toMatch(/已报送 1 条，1 条未报送|"submission"/);
    }
    expect(JSON.parse(readFileSync(path.join(folder, '结果.json'), 'utf8')).submission.records).toMatchObject({
      total: 2,
      accepted: 1,
      held: 1,
    });
  });
});
