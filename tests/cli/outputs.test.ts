import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkFormats } from '../../src/cli/formats.js';
import { type Formats, outputsOf, verifyWritable, writeOutputs } from '../../src/cli/outputs.js';
import { forScreen } from '../../src/cli/screen.js';
import { verifyForScreen } from '../../src/cli/screen-arguments.js';
import { sayIn } from '../../src/findings/say.js';

const folder = mkdtempSync(path.join(tmpdir(), 'lucheng-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());
const inFolder = (name: string): string => path.join(folder, name);

const say = sayIn('zh');
const write = (content: string | Uint8Array) => async () => () => content;
const formats: Formats<object> = {
  text: { endings: ['txt'], hasMark: true, load: write('甲') },
  json: { endings: ['json'], load: write('{}') },
  sarif: { endings: ['sarif', 'sarif.json'], load: write('{}') },
  markdown: { endings: ['md', 'markdown'], load: write('# 甲') },
  xlsx: { endings: ['xlsx'], isBinary: true, load: write(new Uint8Array([80, 75])) },
};
const nameOf = (given: string): readonly [string | undefined, string] => {
  const [output] = outputsOf([given], formats, say);
  return [Object.keys(formats).find((name) => formats[name] === output!.format), output!.file];
};

describe('a file and its format', () => {
  test.each([
    ['结果.txt', 'text', '结果.txt'],
    ['结果.TXT', 'text', '结果.TXT'],
    ['a.b.markdown', 'markdown', 'a.b.markdown'],
    ['a.json', 'json', 'a.json'],
    // the longest ending is the one
    ['a.sarif.json', 'sarif', 'a.sarif.json'],
    ['a.xlsx', 'xlsx', 'a.xlsx'],
    ['json=结果', 'json', '结果'],
    ['JSON＝结果.txt', 'json', '结果.txt'],
    ['markdown=D:\\报告=1.html', 'markdown', 'D:\\报告=1.html'],
    // what is no name of a format is part of the file’s
    ['D:\\报告=1.txt', 'text', 'D:\\报告=1.txt'],
    ['constructor=1.txt', 'text', 'constructor=1.txt'],
    ['./json=1.txt', 'text', './json=1.txt'],
    ['pdf=1.md', 'markdown', 'pdf=1.md'],
  ])('%s is %s in %s', (given, name, file) => {
    expect(nameOf(given)).toEqual([name, file]);
  });

  test.each([
    [['a.pdf'], '扩展名用 .txt、.json、.sarif、.md、.xlsx'],
    [['a'], '不知道 a 该写成什么格式'],
    [['txt'], '不知道 txt 该写成什么格式'],
    [['-'], '屏幕上的格式用 --format'],
    [['json=-'], '屏幕上的格式用 --format'],
    [['a.txt', 'b/../a.txt'], 'b/../a.txt 给了两次'],
    [['a.txt', 'json=a.txt'], 'a.txt 给了两次'],
  ])('%j is refused', (given, words) => {
    expect(() => outputsOf(given, formats, say)).toThrow(words);
  });

  test('whatever a file is called, it is written under its whole name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom(...Object.keys(formats)),
        (stem, name) => {
          fc.pre(stem !== '-' && !stem.includes('\0'));
          expect(nameOf(`${name}=${stem}`)).toEqual([name, stem]);
          expect(nameOf(`./${stem}.${formats[name]!.endings[0]}`)[1]).toBe(`./${stem}.${formats[name]!.endings[0]}`);
        },
      ),
    );
  });

  test('no two formats of a check have one ending', () => {
    const endings = Object.values(checkFormats).flatMap((format) => format.endings);
    expect(endings).toEqual([...new Set(endings)]);
    expect(Object.keys(checkFormats)[0]).toBe('text');
  });
});

test('what is no text is refused for the screen', () => {
  expect(() => verifyForScreen('xlsx', formats, say)).toThrow('请写成文件：-o 结果.xlsx');
  for (const name of ['text', 'json', 'nonsense', undefined]) verifyForScreen(name, formats, say);
});

describe('writing', () => {
  const quiet = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  test('text has a mark, data has none, bytes are bytes', async () => {
    quiet();
    const outputs = outputsOf(['a.txt', 'a.json', 'a.xlsx'].map(inFolder), formats, say);
    await verifyWritable(outputs, say);
    await writeOutputs({}, outputs, say);
    expect(outputs.map(({ file }) => readFileSync(file).toString('hex'))).toEqual(['efbbbfe794b2', '7b7d', '504b']);
  });

  test.each([
    ['a folder that is not there', path.join('没有', 'a.txt'), /没有「.*没有」这个文件夹，请先新建/],
    ['a folder in its place', '夹.txt', /是文件夹，不是文件/],
  ])('%s is told before the work', async (_name, file, words) => {
    mkdirSync(inFolder('夹.txt'), { recursive: true });
    await expect(verifyWritable(outputsOf([inFolder(file)], formats, say), say)).rejects.toThrow(words);
  });

  test('the look beforehand leaves files as they are', async () => {
    writeFileSync(inFolder('旧.txt'), '旧');
    await verifyWritable(outputsOf([inFolder('旧.txt'), inFolder('新.txt')], formats, say), say);
    expect([readFileSync(inFolder('旧.txt'), 'utf8'), existsSync(inFolder('新.txt'))]).toEqual(['旧', false]);
  });

  test('one that fails does not keep the others', async () => {
    quiet();
    const outputs = outputsOf([path.join(folder, '无', 'b.txt'), inFolder('b.json')], formats, say);
    await expect(writeOutputs({}, outputs, say)).rejects.toThrow('b.txt：找不到');
    expect(readFileSync(inFolder('b.json'), 'utf8')).toBe('{}');
  });

  test('a file that may not be written is told with what to do', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('the superuser may write everything');
    const file = inFolder('只读.txt');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    await expect(verifyWritable(outputsOf([file], formats, say), say)).rejects.toThrow('请先在 Excel 或 WPS 里关闭');
  });
});

describe('encodings of the screen', () => {
  test('GB18030 holds every character there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(new TextDecoder('gb18030').decode(forScreen(`×√${text}`, 'gb18030'))).toBe(`×√${text}`);
      }),
    );
  });

  test.each(['gb18030', 'utf-8'] as const)('half a character is told by its code in %s', (encoding) => {
    expect(new TextDecoder(encoding).decode(forScreen('甲\ud800乙', encoding))).toBe('甲〔U+D800〕乙');
  });
});
