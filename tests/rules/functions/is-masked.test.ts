import { expect, test } from 'vitest';
import { isMasked } from '../../../src/rules/functions/is-masked.js';
import { cases } from './cases.js';

cases(isMasked, [
  [['3701**********0018'], true],
  [['王*'], true],
  [['王＊甲'], true, 'full width'],
  [['王某'], true],
  [['王某某'], true],
  [['李某甲'], true],
  [['欧阳某某'], true],
  [['王某（个体经营）'], true, 'a remark in brackets'],
  [['买买提·某某'], true],
  [['某某'], true],
  [['王×'], true],
  [['王xx'], true],
  [['王ＸＸ'], true, 'full width'],
  [['138xxxx5678'], true],
  [['370102××××××××0006'], true],
  [['3701XXXXXXXXXX000X'], true],
  [['E12xxxx89'], true, 'a passport'],
  [['王甲'], false],
  [['37010219120307000X'], false, 'the check character of a citizen number'],
  [['91370100MADEUP11XH'], false, 'letters of a code'],
  [['某某公司'], false, 'no name of a person'],
  [['会议听取了某某的意见'], false, '某 in other words'],
  [['某年某月'], false],
  [['2024年xx月'], false, 'more than a number'],
  [['XL'], false],
  [['3×5'], false, 'a size'],
  [[''], false],
]);

test('long values of one kind are no burden', () => {
  for (const piece of ['x', '1', 'x1', '1x', '-', '某', '王', '('])
    expect(isMasked(`1${piece.repeat(50_000)}!`)).toBe(false);
});
