import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { hasColour, painted } from '../../src/cli/colour.js';

describe('where colours are shown', () => {
  test.each([
    ['a terminal', true, false, {}, true],
    ['a pipe', false, false, {}, false],
    ['--no-color', true, true, {}, false],
    ['NO_COLOR', true, false, { NO_COLOR: '1' }, false],
    ['NO_COLOR of any value', true, false, { NO_COLOR: '0' }, false],
    ['an empty NO_COLOR is none', true, false, { NO_COLOR: '' }, true],
    ['a dumb terminal', true, false, { TERM: 'dumb' }, false],
    ['FORCE_COLOR in a pipe', false, false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR that is empty', false, false, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR=0 on a terminal', true, false, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR against FORCE_COLOR', true, false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['--no-color against FORCE_COLOR', true, true, { FORCE_COLOR: '1' }, false],
  ])('%s', (_name, isTerminal, isDeclined, env, expected) => {
    expect(hasColour(isTerminal, isDeclined, env)).toBe(expected);
  });
});

describe('what is coloured', () => {
  const [red, green, yellow, cyan] = [31, 32, 33, 36].map((code) => `\u001b[${code}m`);
  test.each([
    ['the verdict', '√ 合格，可以报送', green],
    ['a bad verdict', '× 不合格：有 1 处错误', red],
    ['no verdict', '▲ 无法判定：文件是空的', yellow],
  ])('%s, in the first line only', (_name, line, colour) => {
    const [first, second] = painted(`${line}\n${line}`).split('\n');
    expect([first!.startsWith(colour!), stripVTControlCharacters(first!), second]).toEqual([true, line, line]);
  });

  test.each([
    ['errors', '【先改这些】', red],
    ['doubts', '[Please check]', yellow],
    ['notes', '【提示】', cyan],
    ['how to correct', '     改法 改填规定的值   [x/y]', `     ${cyan}`],
    ['how to correct in English', '     fix give the value', `     ${cyan}`],
  ])('%s', (_name, line, start) => {
    expect(painted(`\n${line}`).slice(1).startsWith(start!)).toBe(true);
    expect(stripVTControlCharacters(painted(line))).toBe(line);
  });

  test.each(['     原因 改法不对', '  1. 改法 甲', '      改法 甲', '  · 【先改这些】'])(
    '「%s」 stays plain',
    (line) => {
      expect(painted(`\n${line}`)).toBe(`\n${line}`);
    },
  );
});
