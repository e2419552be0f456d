import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { csv, licence, penalty } from '../check/table.js';
import { encode } from '../readers/encode.js';
import { packedBytes } from '../readers/packed.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path.join(folder, '副本'), { recursive: true, force: true }));

const repairable = csv([{ ...licence, 许可决定日期: '2024/3/1', 备注: '无' }]);
const yuan = Object.fromEntries(
  Object.entries(penalty).map(([name, value]) =>
    name === '罚款金额(万元)' ? ['罚款金额(元)', '10000'] : [name, value],
  ),
);
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

/** Runs the built command in the folder, as a user would. */
function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/esm/cli/main.js'), 'check', ...args, '--as-of', '2024-03-12'],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

/** Files below the folder of copies. */
const copies = (): string[] =>
  existsSync(path.join(folder, '副本'))
    ? readdirSync(path.join(folder, '副本'), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) =>
          path.relative(path.join(folder, '副本'), path.join(one.parentPath, one.name)).replaceAll('\\', '/'),
        )
        .sort()
    : [];

describe('check --fix', () => {
  test('a copy in the encoding of the input, the change log, and how many repairs were written', () => {
    put('许可.csv', encode(repairable, 'gb18030'));
    const { status, stderr, stdout } = check('许可.csv', '--fix', '副本');
    expect(stdout.split('\n')[0]).toBe('√ 合格（按修正后合格，请报送修正副本）');
    expect(stderr.replaceAll('\\', '/')).toBe(
      '修正副本已写入 副本/许可.csv（2 处）\n自动修正 2 处，写入修正副本 2 处；逐处列在 副本/修正记录.xlsx\n',
    );
    expect([status, copies()]).toEqual([0, ['修正记录.xlsx', '许可.csv']]);
    const after = repairable.replace('2024/3/1', '2024-03-01').replace(/无$/, '');
    expect(new Uint8Array(readFileSync(path.join(folder, '副本/许可.csv')))).toEqual(encode(after, 'gb18030'));
    expect(new Uint8Array(readFileSync(path.join(folder, '许可.csv')))).toEqual(encode(repairable, 'gb18030'));
  });

  test('the copies checked: what was repaired is clean, and the change log is no data', () => {
    put('许可.csv', repairable);
    check('许可.csv', '--fix', '副本');
    const { stdout, status } = check('副本');
    expect([status, stdout.split('\n')[0]]).toEqual([0, '√ 合格，可以报送']);
    expect(stdout).toContain('副本/修正记录.xlsx · 未检查：是修正记录');
  });

  test('files of archives and folders keep their places; what has no copy says why', () => {
    put('材料/甲/许可.csv', repairable);
    put('材料/好.csv', csv([licence]));
    put('材料/处罚.csv', csv([yuan]));
    put('材料/坏.csv', '');
    put('包.zip', packedBytes([{ name: '乙/许可.csv', bytes: new TextEncoder().encode(repairable) }]));
    const { stderr, status } = check('材料', '包.zip', '--fix', '副本');
    expect(copies()).toEqual(['修正记录.xlsx', '包.zip/乙/许可.csv', '材料/甲/许可.csv']);
    expect(stderr.replaceAll('\\', '/').split('\n').sort()).toEqual(
      [
        '',
        '没有修正副本 材料/坏.csv：文件是空的（0 字节）',
        '没有要修正的，不写副本：材料/好.csv',
        '没有修正副本：材料/处罚.csv 的 1 处自动修正都不能直接写进单元格，原因见修正记录',
        '修正副本已写入 副本/包.zip/乙/许可.csv（2 处）',
        '修正副本已写入 副本/材料/甲/许可.csv（2 处）',
        '自动修正 5 处，写入修正副本 4 处，没有写入 1 处；逐处列在 副本/修正记录.xlsx',
      ].sort(),
    );
    expect(status).toBe(2);
  });

  test('nothing to repair: nothing is written', () => {
    put('好.csv', csv([licence]));
    const { stderr, status } = check('好.csv', '--fix', '副本');
    expect([status, stderr, copies()]).toEqual([0, '没有要修正的，不写副本：好.csv\n', []]);
  });

  test('a field whose quotes do not match keeps its repair from being written', () => {
    put('许可.csv', repairable.replace('2024/3/1', '"2024/3"/1').replace(/无$/, ''));
    const { stderr } = check('许可.csv', '--fix', '副本');
    expect(copies()).toEqual(['修正记录.xlsx']);
    expect(stderr).toContain('没有修正副本：许可.csv 的 1 处自动修正都不能直接写进单元格');
  });

  test('copies are never written into the checked folder, nor over an input', () => {
    put('材料/甲/许可.csv', repairable);
    const into = check('材料', '--fix', '材料');
    expect([into.status, into.stderr]).toEqual([3, expect.stringContaining('--fix：副本不能写进被检查的文件夹')]);
    put('许可.csv', repairable);
    const over = check('许可.csv', '--fix', '.');
    expect([over.status, over.stderr]).toEqual([3, expect.stringContaining('这是被检查的原文件')]);
    expect(readFileSync(path.join(folder, '许可.csv'), 'utf8')).toBe(repairable);
  });

  test('with marked copies in the same folder', () => {
    put('许可.csv', repairable);
    const { status } = check('许可.csv', '--fix', '副本', '--annotate', '副本');
    expect([status, copies()]).toEqual([0, ['修正记录.xlsx', '许可.csv', '许可_检查结果.xlsx']]);
  });
});
