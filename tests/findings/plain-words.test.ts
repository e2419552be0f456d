import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/findings/plain-words.js';
import { findingTexts } from '../../src/findings/texts/catalogue.js';
import { recordTypes } from '../../src/generated/record-types.js';
import { ruleTexts } from '../../src/generated/rule-texts.js';

const zh = (rule: string, title = '许可类别', params = {}) => plainWords({ rule, params }, title, 'zh', recordTypes);

describe('words without values', () => {
  test.each([
    ['shape/code', { set: '许可类别代码', value: '甲' }, '「许可类别」不在「许可类别代码」范围内', '改填规定的值'],
    ['shape/required', { typed: '无' }, '「许可类别」为空', '补填「许可类别」'],
    [
      'shape/mojibake',
      { suggestion: '王甲' },
      '「许可类别」是乱码',
      '从业务系统重新导出，导出时编码选 UTF-8 或 GBK；不要在乱码上改字',
    ],
  ])('%s', (rule, params, what, fix) => expect(zh(rule, '许可类别', params)).toEqual({ what, fix }));

  test('rules of the standard are called by their title', () => {
    const { id, title } = ruleTexts[0]!;
    expect(zh(id).what).toBe(title);
  });

  test.each([...ruleTexts.map(({ id }) => id), ...Object.keys(findingTexts).map((id) => id.replace(/#.*/, ''))])(
    '%s has some, and no placeholder is left',
    (rule) => {
      for (const lang of ['zh', 'en'] as const)
        for (const title of ['', '许可类别']) {
          const { what, fix } = plainWords({ rule, params: {} }, title, lang, recordTypes);
          expect(what).not.toBe('');
          expect(what + fix).not.toMatch(/\{\w+\}|「」|“”|\[\[/);
        }
    },
  );
});
