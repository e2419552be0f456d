import { expect, test } from 'vitest';
import { moneyIn } from '../../../src/rules/text/money.js';

/** Each amount as it stands in the text, with its value in 万元. */
const found = (text: string): string[] =>
  moneyIn(text).map(({ start, end, amount }) => `${text.slice(start, end)} = ${amount}`);

test.each([
  ['货值5000元，罚款伍万元整', ['5000元 = 0.5', '伍万元整 = 5']],
  ['1,000.50元', ['1,000.50元 = 0.10005']],
  ['五十元五角', ['五十元五角 = 0.00505']],
  ['壹佰元零伍分', ['壹佰元零伍分 = 0.010005']],
  ['200元3分', []],
  ['罚款50万。', ['50万 = 50']],
  ['¥5000', ['¥5000 = 0.5']],
  ['¥5万', ['¥5万 = 5']],
  ['5万辆，50万美元，5000欧元', []],
  ['约5000元，数十万元，几千元，5万余元', []],
  ['第五十三条第二款', []],
  ['1.5000元', []],
  ['1 000元', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
