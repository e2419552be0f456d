import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSimilar } from '../../../src/rules/functions/first-similar.js';
import { similarity } from '../../../src/rules/functions/similarity.js';
import { cases } from './cases.js';

const texts = ['全年压减至3日', '全年压减至2日', '全年压减至2日。', '按期办结'];

cases(firstSimilar, [
  [['全年压减至3日', texts, '0.6'], '全年压减至2日', 'the first of two, and not the text itself'],
  [['全年压减至3日', texts, '0.6667'], '', 'only more than the measure'],
  [['全年压减至2日', texts, '0.9'], '全年压减至2日。', 'the same but for a mark'],
  [['按期办结', texts, '0.1'], ''],
  [['按期办结率', texts, '0.5'], '按期办结', 'a text that is not in the list'],
  [['甲', ['甲', '甲。', '乙'], '0.9'], '甲。', 'too short for a pair'],
  [['甲', [], '0.9'], ''],
  [['示例甲', ['示例乙'], '1'], '', 'nothing is more than the same'],
  [['示例甲', ['例示', '示例乙'], '0'], '示例乙', 'anything in common'],
]);

describe('it gives what comparing with each text gives', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '，'), maxLength: 14 });
  // texts made of one another by small changes, so that some are alike
  const list = fc
    .tuple(
      text,
      fc.array(
        fc.tuple(
          fc.nat(14),
          text.map((one) => one.slice(0, 2)),
        ),
        { maxLength: 10 },
      ),
    )
    .map(([base, changes]) => [
      ...new Set([base, ...changes.map(([at, by]) => base.slice(0, at) + by + base.slice(at + 1))]),
    ]);
  const measure = fc.constantFrom('0', '0.3', '0.5', '0.6667', '0.8', '0.9', '0.95', '1');

  test('for any list and any measure', () => {
    fc.assert(
      fc.property(list, text, measure, (some, more, above) => {
        for (const one of [...some, more]) {
          const expected = some.find((other) => other !== one && Number(similarity(one, other)) > Number(above));
          expect(firstSimilar(one, some, above)).toBe(expected ?? '');
        }
      }),
      { numRuns: 500 },
    );
  });
});
