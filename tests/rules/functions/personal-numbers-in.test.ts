import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personalNumbersIn } from '../../../src/rules/functions/personal-numbers-in.js';
import { cases } from './cases.js';

// numbers are made up; those of citizens use sequence 000, which nobody is given
cases(personalNumbersIn, [
  [['王甲（身份证号370102191203070006）'], ['居民身份证号']],
  [['身份证号：37030019040615000x'], ['居民身份证号'], 'a small letter'],
  [['３７０１０２１９１２０３０７０００６'], ['居民身份证号'], 'full width'],
  [['370102 19120307 0006'], ['居民身份证号'], 'in groups'],
  [['370102\u200b191203070006'], ['居民身份证号'], 'with a character that shows nothing'],
  [['370102191203070001'], [], 'a wrong check character'],
  [['3701021912030700061'], [], 'one digit more'],
  [['A370102191203070006'], [], 'part of a code'],
  [['370102********0006'], [], 'masked'],
  [['370102191203070006*'], [], 'part of something masked'],
]);

cases(personalNumbersIn, [
  [['电话 13800000000'], ['手机号']],
  [['联系王甲13800000000，李乙13900000000。'], ['手机号'], 'once'],
  [['0531-00000000/13800000000'], ['手机号'], 'beside a fixed line'],
  [['+8613800000000'], ['手机号'], 'with the code of the country'],
  [['+86 138-0000-0000'], ['手机号'], 'in groups'],
  [['138 0000 0000'], ['手机号']],
  [['138****0000'], [], 'masked'],
  [['12800000000'], [], 'no such prefix'],
  [['138000000001'], [], 'one digit more'],
  [['0531-12345678'], [], 'a fixed line'],
  [['拨打12345或400-000-0000'], [], 'a service line'],
  [['13800000000元'], [], 'an amount'],
  [['¥13800000000'], []],
  [['13,800,000,000'], []],
  [['0.13800000000'], []],
  [['13800000000.50'], []],
  [['鲁示-13800000000号'], ['手机号'], 'after Chinese it may be one'],
  [['SL-13800000000'], [], 'part of a code'],
  [['许可证编号：13800000000'], [], 'named as another number'],
  [['https://example.gov.cn/art/13800000000/1.html'], [], 'part of an address'],
]);

cases(personalNumbersIn, [
  [['卡号6222000000000000004'], ['银行卡号'], '19 digits'],
  [['6200000000000005'], ['银行卡号'], '16 digits'],
  [['6222 0000 0000 0000 004'], ['银行卡号'], 'in groups'],
  [['9558800000000000000'], ['银行卡号'], 'an older debit card'],
  [['4000000000000002'], ['银行卡号']],
  [['5100000000000008'], ['银行卡号']],
  [['6200000000000006'], [], 'fails Luhn'],
  [['2000000000000006'], [], 'passes Luhn, but no card begins so'],
  [['4000 0000 0000 0002'], [], 'four numbers in a row'],
  [['62000000000000050'], [], 'another length fails Luhn'],
  [['订单号6200000000000005'], [], 'named as another number'],
  [['620000000000000512345'], [], 'part of a longer one'],
]);

cases(personalNumbersIn, [
  [
    ['13800000000，6200000000000005，370102191203070006'],
    ['居民身份证号', '手机号', '银行卡号'],
    'always in this order',
  ],
  [['示例公司（统一社会信用代码91370100MADEUP0133）'], []],
  [['113700000990000181'], [], 'a code of digits only'],
  [['11110119010321000X'], [], 'a code that would pass as a citizen number'],
  [['身份证号码：11110119010321000X'], ['居民身份证号'], 'unless it is called one'],
  [['济示罚〔2024〕1号，2024年3月1日，20240301'], []],
  [['2501-370000-04-01-000001'], [], 'a project code'],
  [['3701002025000001'], [], 'an arrears number'],
  [['罚款1234567890123456元'], []],
  [[''], []],
]);

const pieces = fc.constantFrom(
  ...'138|0000|0000|370102|19120307|000|6|X|6222|5|-| |　|.|,|*|：|编号|身份证号|王甲|元|+86|a|𠮷|\ud800|\u200b'.split(
    '|',
  ),
);

test('any text gives kinds, each once, and never an exception', () => {
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const kinds = personalNumbersIn(value);
      expect(['居民身份证号', '手机号', '银行卡号'].filter((kind) => kinds.includes(kind))).toEqual(kinds);
    }),
    { numRuns: 2000 },
  );
});

test('long texts of one kind are no burden', () => {
  for (const piece of ['1', '138 ', '6222 ', '13800000000-', 'http://', '1234-'])
    expect(personalNumbersIn(piece.repeat(50_000))).toEqual([]);
});
