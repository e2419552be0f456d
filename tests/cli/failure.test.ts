import { describe, expect, test } from 'vitest';
import { crashMessage } from '../../src/cli/failure.js';
import { sayIn } from '../../src/findings/say.js';

const say = sayIn('zh');

describe('an error of the program', () => {
  test('says what to do, without the place in the program', () => {
    const message = crashMessage(new TypeError('x is not a function'), {}, say);
    expect(message).toMatch(/^程序出错了，没有得出结论：TypeError: x is not a function\n/);
    expect(message).toMatch(/告诉提供程序的人.*DEBUG=lucheng/);
    expect(message).toMatch(/lucheng \d+\.\d+\.\d+，Node\.js v\d+/);
    expect(message).not.toContain('    at ');
  });

  test.each([
    ['lucheng', true],
    ['express,lucheng', true],
    ['other', false],
  ])('DEBUG=%s', (DEBUG, isShown) => {
    expect(crashMessage(new Error('x'), { DEBUG }, say).includes('    at ')).toBe(isShown);
  });

  test('what is thrown need not be an error', () => {
    expect(crashMessage('x', { DEBUG: 'lucheng' }, sayIn('en'))).toMatch(
      /^The program has failed and judged nothing: x\n/,
    );
  });
});
