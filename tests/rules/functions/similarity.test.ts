import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarity } from '../../../src/rules/functions/similarity.js';
import { cases } from './cases.js';

cases(similarity, [
  [['全年压减至3日', '全年压减至3日'], '1'],
  [['全年压减至 3 日。', '“全年压减至３日”'], '0.6667', 'figures of another width are other characters'],
  [['全年压减至 3 日。', '“全年压减至3日”'], '1', 'blanks and punctuation do not count'],
  [['示例甲乙', '示例丙丁'], '0.3333', 'one pair of three'],
  [['示例', '完全不同'], '0'],
  [['哈哈哈', '哈哈'], '0.6667', 'a pair counts as often as it stands there'],
  [['甲', '甲。'], '1', 'too short for a pair, and the same'],
  [['甲', '乙'], '0'],
  [['', '。'], '1', 'nothing is left of either'],
  [['甲', '甲乙'], '0'],
  [['𠮷田示', '𠮷田例'], '0.5', 'characters beyond 16 bits are one'],
]);

test('it is between 0 and 1, the same both ways round, and 1 for a text itself', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ' ', '，'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = similarity(a, b);
      expect(found).toBe(similarity(b, a));
      expect(Number(found)).toBeGreaterThanOrEqual(0);
      expect(Number(found)).toBeLessThanOrEqual(1);
      expect(similarity(a, a)).toBe('1');
    }),
  );
});
