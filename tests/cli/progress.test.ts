import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { terminalProgress } from '../../src/cli/progress.js';
import { sayIn } from '../../src/findings/say.js';
import { widthOf } from '../../src/standard/width.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is written while a long run shows its progress. */
function shown(isTTY: boolean, env: Record<string, string>, file = '许可.xlsx', columns = 40): string[] {
  const written: string[] = [];
  const stderr = { isTTY, columns, write: (text: unknown) => written.push(String(text)) > 0 };
  const { show, clear } = terminalProgress(sayIn('zh'), stderr, env);
  show({ file, rows: 1 });
  vi.advanceTimersByTime(5000);
  show({ file, rows: 2 });
  show({ file, rows: 3 });
  clear();
  return written;
}

describe('progress on a terminal', () => {
  test('is one line, after a while, and gone in the end', () => {
    expect(shown(true, {})).toEqual(['\r\u001b[K正在检查 许可.xlsx：已读 2 行', '\r\u001b[K']);
  });

  test.each([
    ['no terminal', false, {}],
    ['a dumb one', true, { TERM: 'dumb' }],
    ['CI', true, { CI: 'true' }],
  ])('is not shown: %s', (_name, isTTY, env) => {
    expect(shown(isTTY, env)).toEqual([]);
  });

  test.each(['甲'.repeat(99), 'a'.repeat(99), 'ａb'.repeat(50)])('never takes a second line: %s', (file) => {
    const width = widthOf(shown(true, {}, file, 50)[0]!.replace('\r\u001b[K', ''));
    expect([width <= 49, width >= 48]).toEqual([true, true]);
  });

  test('a name cannot send orders to the terminal', () => {
    expect(shown(true, {}, '\u001b[2J.csv')[0]).toBe('\r\u001b[K正在检查 <U+001B>[2J.csv：已读 2 行');
  });
});
