import { describe, expect, test } from 'vitest';
import { isHeld, whyNot } from '../../src/cli/why-not.js';
import { sayIn } from '../../src/findings/say.js';
import { knownToOldTerminals } from './gbk.js';

const errorOf = (code: string): Error => Object.assign(new Error(code), { code });
const codes = ['ENOENT', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EBUSY', 'EPERM', 'EACCES', 'ENOSPC', 'EROFS', 'ENAMETOOLONG'];

describe('why a file could not be opened or written', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('%s: what to close is told', (code) => {
    expect(whyNot(errorOf(code), sayIn('zh'))).toContain('请先在 Excel 或 WPS 里关闭这个文件再试');
    expect(isHeld(errorOf(code))).toBe(true);
  });

  test.each(codes)('%s is told in words', (code) => {
    const zh = whyNot(errorOf(code), sayIn('zh'));
    expect([...zh].filter((letter) => !knownToOldTerminals(letter))).toEqual([]);
    expect([zh, whyNot(errorOf(code), sayIn('en'))].join(' ')).not.toContain(code);
  });

  test.each([
    ['another code of the system', errorOf('EIO'), 'EIO'],
    ['an error of the program', new Error('x'), 'Error: x'],
  ])('%s keeps its name', (_name, error, words) => {
    expect([whyNot(error, sayIn('zh')), isHeld(error)]).toEqual([words, false]);
  });
});
