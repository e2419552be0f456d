import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/check/files.js';
import { asideOf } from '../../src/cli/aside.js';
import { CopyFolder, verifyCopyFolder } from '../../src/cli/copies.js';
import { sayIn } from '../../src/findings/say.js';

const root = mkdtempSync(path.join(tmpdir(), 'lucheng-copies-'));
afterAll(() => rmSync(root, { recursive: true }));
const say = sayIn('zh');
const bytes = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
};

describe('where copies go', () => {
  test.each([
    ['a file', ['许可.xlsx'], ['许可_检查结果.xlsx']],
    ['folders are kept', ['报送/二月/许可.csv'], ['报送/二月/许可_检查结果.xlsx']],
    ['a file of an archive', ['报送.zip/许可.csv'], ['报送.zip/许可_检查结果.xlsx']],
    ['what leads out of the folder', ['../../许可.csv'], ['许可_检查结果.xlsx']],
    ['a path from the root', ['/var/报送/许可.csv'], ['许可_检查结果.xlsx']],
    ['an archive that leads out', ['报送.zip/../../../etc/许可.csv'], ['许可_检查结果.xlsx']],
    ['equal names', ['许可.xlsx', '许可.csv'], ['许可_检查结果.xlsx', '许可_csv_检查结果.xlsx']],
    ['the same names', ['a/../许可.csv', '许可.csv'], ['许可_检查结果.xlsx', '许可_csv_检查结果.xlsx']],
    [
      'names that differ in capitals',
      ['A.csv', 'a.csv', 'a.CSV'],
      ['A_检查结果.xlsx', 'a_csv_检查结果.xlsx', 'a（2）_检查结果.xlsx'],
    ],
    ['characters systems refuse', ['报送.zip/许可<1>:"?.csv'], ['报送.zip/许可_1_____检查结果.xlsx']],
    ['names of devices', ['con.csv'], ['_con_检查结果.xlsx']],
    ['no ending', ['标准输入'], ['标准输入_检查结果.xlsx']],
  ])('%s', (_name, names, expected) => {
    const folder = new CopyFolder('副本', [], say);
    expect(names.map((name) => folder.pathOf(name, '_检查结果.xlsx'))).toEqual(
      expected.map((one) => path.join('副本', one)),
    );
  });

  test('copies in the format of the input keep its name', () => {
    const folder = new CopyFolder('副本', [], say);
    expect(['a/许可.csv', 'b/许可.csv', '../许可.csv', '../../许可.csv'].map((name) => folder.pathOf(name))).toEqual(
      ['a/许可.csv', 'b/许可.csv', '许可.csv', '许可（2）.csv'].map((one) => path.join('副本', one)),
    );
  });

  test('long names are cut within what systems take', () => {
    const file = new CopyFolder('副本', [], say).pathOf(`${'许'.repeat(84)}.csv`, '_检查结果.xlsx');
    expect(Buffer.byteLength(path.basename(file))).toBeLessThanOrEqual(240);
    expect(file).toMatch(/许_检查结果\.xlsx$/);
  });
});

describe('writing a copy', () => {
  const target = path.join(root, '写', '许可.csv');

  test('as a whole, over the copy of the last run', async () => {
    const folder = new CopyFolder(path.join(root, '写'), [], say);
    await folder.write(target, bytes('一'));
    await folder.write(target, bytes('二'));
    expect(readFileSync(target, 'utf8')).toBe('二');
    expect(readdirSync(path.dirname(target))).toEqual(['许可.csv']);
  });

  test('what breaks off leaves the copy of the last run and nothing else', async () => {
    const breaking = async function* (): AsyncGenerator<Uint8Array> {
      yield* bytes('三');
      throw new RangeError('broken');
    };
    const folder = new CopyFolder(path.join(root, '写'), [], say);
    await expect(folder.write(target, breaking())).rejects.toThrow('broken');
    expect(readFileSync(target, 'utf8')).toBe('二');
    expect(readdirSync(path.dirname(target))).toEqual(['许可.csv']);
  });

  test.each([
    ['by its path', (input: string) => input],
    ['by another name for it', (input: string) => path.join(path.dirname(input), '链接', path.basename(input))],
  ])('never over an input, %s', async (_name, to) => {
    const here = mkdtempSync(path.join(root, 'input-'));
    const input = path.join(here, '许可.csv');
    writeFileSync(input, '原件');
    symlinkSync(here, path.join(here, '链接'));
    await expect(new CopyFolder(here, [input], say).write(to(input), bytes('副本'))).rejects.toThrow('不能写在它上面');
    expect(readFileSync(input, 'utf8')).toBe('原件');
  });

  test('says why where it cannot be written', async () => {
    writeFileSync(path.join(root, '是文件'), '');
    const folder = new CopyFolder(path.join(root, '是文件'), [], say);
    await expect(folder.write(path.join(root, '是文件', 'a.csv'), bytes(''))).rejects.toThrow('副本没有写入');
    mkdirSync(path.join(root, '写', '夹.csv', '里'), { recursive: true });
    await expect(folder.write(path.join(root, '写', '夹.csv'), bytes(''))).rejects.toThrow('副本没有写入');
  });
});

describe('folders of copies', () => {
  const data = path.join(root, '数据');
  mkdirSync(path.join(data, '副本'), { recursive: true });
  writeFileSync(path.join(data, 'a.csv'), '1');
  writeFileSync(path.join(data, '副本', 'a.csv'), '1');
  symlinkSync(data, path.join(root, '数据的链接'), 'junction');

  test.each([
    ['a file', path.join(data, 'a.csv'), [data], '是文件'],
    ['the checked folder itself', data, [data], '不能写进被检查的文件夹'],
    ['a link to the checked folder', path.join(root, '数据的链接'), [data], '不能写进被检查的文件夹'],
    ['the folder whose part of that name it would be', root, [data], '不能写进被检查的文件夹'],
  ])('refused: %s', async (_name, folder, given, words) => {
    await expect(verifyCopyFolder('annotate', folder, given, say)).rejects.toThrow(words);
  });

  test.each([
    ['beside a file that is named', data, [path.join(data, 'a.csv')]],
    ['within the checked folder', path.join(data, '副本'), [data]],
    ['new', path.join(root, '新'), [data]],
  ])('taken: %s', async (_name, folder, given) => {
    await expect(verifyCopyFolder('annotate', folder, given, say)).resolves.toBeUndefined();
  });

  test('what lies in one is no data the next time', async () => {
    const found = await findFiles([data], asideOf({ annotate: path.join(data, '副本') }));
    expect(found.sources.map(({ name }) => name)).toEqual(['数据/a.csv']);
    expect(found.paths).toEqual([path.join(data, 'a.csv')]);
    expect(found.ignored).toEqual([{ file: '数据/副本/a.csv', why: 'output' }]);
  });

  test('a folder of copies around the checked one hides nothing', async () => {
    const found = await findFiles([data], asideOf({ annotate: root }));
    expect(found.sources).toHaveLength(2);
  });
});
