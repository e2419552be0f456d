import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { notesIn, textsOf } from '../annotate/copy.js';
import { packageBytes, textRow } from '../annotate/make-package.js';
import { csv, licence, personal } from '../check/table.js';

const root = mkdtempSync(path.join(tmpdir(), 'lucheng-annotate-'));
afterAll(() => rmSync(root, { recursive: true }));
const bad = csv([{ ...licence, 许可类别: '普通许可' }]);

let folders = 0;
/** A new folder with files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  folders += 1;
  const folder = path.join(root, String(folders));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs the built command in a folder as a user would. */
function lucheng(cwd: string, args: readonly string[], input?: string) {
  const main = path.resolve('dist/esm/cli/main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--as-of', '2024-03-12'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: '', LUCHENG_LANG: '', NO_COLOR: '1' },
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

const bookIn = (folder: string, file: string) => read(readFileSync(path.join(folder, file)), { cellStyles: true });

describe('check --annotate', () => {
  test('writes a copy of each input, says where, and the report and the exit code stay', () => {
    const folder = folderWith({ '许可.csv': bad });
    const plain = lucheng(folder, ['check', '许可.csv']);
    const run = lucheng(folder, ['check', '许可.csv', '--annotate', '检查结果']);
    const copy = path.join('检查结果', '许可_检查结果.xlsx');
    expect([run.status, run.stdout, run.stderr]).toEqual([1, plain.stdout, `标注副本已写入 ${copy}\n`]);
    expect(below(folder)).toEqual(['检查结果/许可_检查结果.xlsx', '许可.csv']);
    expect(Object.keys(notesIn(bookIn(folder, copy).Sheets['许可']))).toEqual(['J2']);
  });

  test('folders and archives are kept, and the copies of a run before are no data', () => {
    const folder = folderWith({
      '报送/一月/许可.csv': bad,
      '报送/二月.zip': zipSync({ '许可.csv': new TextEncoder().encode(bad) }),
    });
    const args = ['check', '报送', '--annotate', '报送/检查结果'];
    const first = lucheng(folder, args);
    const second = lucheng(folder, args);
    expect(below(path.join(folder, '报送', '检查结果'))).toEqual([
      '报送/一月/许可_检查结果.xlsx',
      '报送/二月.zip/许可_检查结果.xlsx',
    ]);
    expect(second.stdout.split('\n')[0]).toBe(first.stdout.split('\n')[0]);
    expect(second.stdout).toContain('是本次要写的文件');
  });

  test('an input that cannot be read has no copy, and the others have theirs', () => {
    const folder = folderWith({ '坏.xlsx': 'PK\u0003\u0004', '空.csv': '', '许可.csv': bad });
    const run = lucheng(folder, ['check', '坏.xlsx', '空.csv', '许可.csv', '--annotate', '副本']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/没有标注副本 坏\.xlsx：.*\n没有标注副本 空\.csv：文件是空的.*\n标注副本已写入/);
    expect(below(path.join(folder, '副本'))).toEqual(['许可_检查结果.xlsx']);
  });

  test('a copy can be corrected, checked and marked again, under its own name and never over itself', () => {
    const folder = folderWith({ '许可.csv': bad });
    lucheng(folder, ['check', '许可.csv', '--annotate', '一']);
    const again = lucheng(folder, ['check', '一/许可_检查结果.xlsx', '--annotate', '二']);
    expect(again.stdout.split('\n')[0]).toBe('× 不合格：有 1 处错误，改正后才能报送');
    expect(below(path.join(folder, '二'))).toEqual(['一/许可_检查结果.xlsx']);
    const book = bookIn(folder, '二/一/许可_检查结果.xlsx');
    expect(book.SheetNames).toEqual(['检查结论', '问题清单', '许可', '_lucheng']);
    expect([book.Sheets['许可']!['W1'].v, book.Sheets['许可']!['X1']]).toEqual(['校验结果', undefined]);
    const over = lucheng(path.join(folder, '一'), ['check', '许可_检查结果.xlsx', '--annotate', '.']);
    expect([over.status, over.stderr]).toEqual([3, expect.stringContaining('不能写在它上面')]);
  });

  test('what comes in by a pipe has a copy too', () => {
    const folder = folderWith({ a: '' });
    const run = lucheng(folder, ['check', '-', '--annotate', '副本'], bad);
    expect(run.stderr).toContain(path.join('副本', '标准输入_检查结果.xlsx'));
    expect(existsSync(path.join(folder, '副本', '标准输入_检查结果.xlsx'))).toBe(true);
  });

  test('personal data in what is ours is masked unless asked for', () => {
    const folder = folderWith({ '许可.csv': csv([{ ...personal, 证件号码: '370102191203070001' }]) });
    const ours = (args: readonly string[]): string => {
      lucheng(folder, ['check', '许可.csv', '--annotate', '副本', ...args]);
      const book = bookIn(folder, '副本/许可_检查结果.xlsx');
      return [...textsOf(book.Sheets['问题清单']), ...Object.values(notesIn(book.Sheets['许可']))].join();
    };
    expect(ours([])).not.toContain('370102191203070001');
    expect(ours(['--show-personal'])).toContain('370102191203070001');
  });

  test.each([
    ['a file', ['check', '许可.csv', '--annotate', '许可.csv'], '是文件'],
    ['the folder that is checked', ['check', '.', '--annotate', '.'], '不能写进被检查的文件夹'],
    ['given twice', ['check', '许可.csv', '--annotate', 'a', '--annotate', 'b'], '只能给一个'],
  ])('3 for a folder of copies that is %s, before anything is checked', (_name, args, words) => {
    const folder = folderWith({ '许可.csv': bad });
    const run = lucheng(folder, args);
    expect([run.status, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toContain(words);
    expect(below(folder)).toEqual(['许可.csv']);
  });

  test('a copy that cannot be written is told, and the others are', () => {
    const folder = folderWith({ '许可.csv': bad, '另.csv': bad, '副本/许可_检查结果.xlsx/占着.txt': '' });
    const run = lucheng(folder, ['check', '许可.csv', '另.csv', '--annotate', '副本']);
    expect(run.status).toBe(3);
    expect(run.stdout).toContain('× 不合格');
    expect(run.stderr).toContain(`副本没有写入 ${path.join('副本', '许可_检查结果.xlsx')}：`);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(below(path.join(folder, '副本'))).toEqual(['另_检查结果.xlsx', '许可_检查结果.xlsx/占着.txt']);
  });

  test('a package that is damaged where the check need not look gets no copy, and the others do', () => {
    const whole = packageBytes({
      sheets: [{ name: '许可', rows: textRow(1, Object.keys(licence)) + textRow(2, Object.values(licence)) }],
    });
    const damaged = zipSync({ ...unzipSync(whole), '[Content_Types].xml': new TextEncoder().encode('none') });
    const folder = folderWith({ 'a.xlsx': damaged, 'b.xlsx': whole });
    const run = lucheng(folder, ['check', 'a.xlsx', 'b.xlsx', '--annotate', '标注']);
    expect(run.stderr).toContain('没有标注副本 a.xlsx：文件的结构不是程序认得的样子');
    expect(below(folder)).toEqual(['a.xlsx', 'b.xlsx', '标注/b_检查结果.xlsx']);
  });
});
