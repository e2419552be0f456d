import { describe, expect, test } from 'vitest';
import { rowResult } from '../../src/annotate/row-text.js';

const error = (text: string) => ({ severity: 'error' as const, text });
const warning = (text: string) => ({ severity: 'warning' as const, text });
const info = (text: string) => ({ severity: 'info' as const, text });

describe('what the result column says', () => {
  test.each([
    ['nothing, an empty cell', [], null, null],
    ['one finding', [error('甲')], null, { severity: 'error', text: '错误：甲' }],
    [
      'the heaviest first',
      [info('丙'), warning('乙'), error('甲')],
      null,
      { severity: 'error', text: '错误：甲；疑问：乙；提示：丙' },
    ],
    ['the same words once', [warning('甲'), warning('甲')], null, { severity: 'warning', text: '疑问：甲' }],
    [
      'the rest by its number',
      [error('一'), error('二'), error('三'), error('四'), warning('五')],
      null,
      { severity: 'error', text: '错误：一；错误：二；错误：三；…另有 2 处' },
    ],
    ['line ends as blanks', [error('甲\n 乙')], null, { severity: 'error', text: '错误：甲 乙' }],
    ['a row that is no record', [], '未按记录检查：合计行', { severity: 'info', text: '未按记录检查：合计行' }],
    ['both', [warning('甲')], '未按记录检查：合计行', { severity: 'warning', text: '疑问：甲；未按记录检查：合计行' }],
  ])('%s', (_name, parts, excluded, expected) => {
    expect(rowResult(parts, excluded, 'zh')).toEqual(expected);
  });

  test('long words are cut, whole letters', () => {
    const text = rowResult([error('𠀀'.repeat(200))], null, 'zh')!.text;
    expect([...text]).toHaveLength(3 + 90 + 1);
    expect(text.endsWith('𠀀…')).toBe(true);
  });

  test('in English', () => {
    expect(rowResult([error('a'), warning('b'), warning('c'), warning('d')], null, 'en')?.text).toBe(
      'Error: a; Warning: b; Warning: c; … 1 more',
    );
  });
});
