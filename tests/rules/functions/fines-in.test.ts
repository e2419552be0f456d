import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finesIn } from '../../../src/rules/functions/fines-in.js';
import { isDecimal, normalizeDecimal, shiftDecimal } from '../../../src/standard/decimal.js';
import { formal, ordinary } from '../text/written-number.js';
import { cases } from './cases.js';

// ways of writing an amount
cases(finesIn, [
  [['罚款20万元'], ['20']],
  [['罚款0.35万元。'], ['0.35']],
  [['罚款5000元'], ['0.5']],
  [['罚款５，０００．００元'], ['0.5'], 'full width, with thousands separators'],
  [['罚款 1,234,500 元'], ['123.45'], 'blanks between words'],
  [['罚款人民币 伍 仟 元 整'], ['0.5'], 'blanks inside'],
  [['警告，并处罚款人民币伍仟元'], ['0.5'], 'formal'],
  [['罚款壹万贰仟叁佰元'], ['1.23']],
  [['罚款二十万元'], ['20'], 'ordinary'],
  [['罚款人民币陆千元'], ['0.6'], 'mixed'],
  [['罚款1万5千元'], ['1.5'], 'Arabic and Chinese'],
  [['罚款12万3456.78元'], ['12.345678']],
  [['罚款1.2亿元'], ['12000']],
  [['罚款5千元、没收工具'], ['0.5']],
  [['罚款3百元'], ['0.03']],
  [['罚款5000.0000元'], ['0.5'], 'zeros of a database'],
  [['罚款伍佰圆整'], ['0.05']],
  [['罚款壹佰元零伍分'], ['0.010005']],
  [['罚款50万'], ['50'], 'without 元'],
  [['罚款￥5,000.00'], ['0.5'], 'with a sign instead of 元'],
]);

// ways of saying that it is a fine
cases(finesIn, [
  [['处以 5,000 元罚款'], ['0.5'], 'the amount before the word'],
  [['给予警告，并处伍仟元整的罚款。'], ['0.5']],
  [['给予示例公司5000元罚款'], ['0.5']],
  [['责令改正，5000元罚款'], ['0.5']],
  [['处罚内容：罚款：人民币（大写）伍仟元整'], ['0.5']],
  [['罚款金额为人民币3万元'], ['3']],
  [['处合同价款2%的罚款，计人民币伍万元整'], ['5']],
  [['处违法所得2倍罚款，即4000元'], ['0.4']],
  [['给予警告，并处5万元。'], ['5'], 'without the word'],
  [['处以5000元的行政处罚'], ['0.5']],
  [['行政处罚5000元'], ['0.5']],
  [['罚款5000元到指定银行缴纳'], ['0.5'], '到 is not always a range'],
]);

// several amounts
cases(finesIn, [
  [['1.警告并处罚款人民币伍仟元。2. 罚款人民币陆千元。'], ['0.5', '0.6'], 'in order'],
  [['罚款人民币叁万元整（30,000元）'], ['3'], 'the same again in brackets'],
  [['罚款（大写）伍仟元整（￥5000.00元）'], ['0.5']],
  [['处伍仟元整（5000.00元）罚款'], ['0.5']],
  [['罚款伍仟元整（￥50000.00元）'], ['0.5', '5'], 'brackets that say something else'],
  [['对示例公司罚款10万元，对王甲罚款1万元'], ['10', '1']],
  [['对王甲、李乙分别处以罚款1万元、2万元'], ['1', '2']],
  [['对王甲、李乙分别处以1万元、2万元罚款'], ['1', '2']],
  [['分别被处以2万元、6万元、4万元罚款'], ['2', '6', '4']],
  [['没收违法所得1万元、处2万元罚款'], ['2'], 'a list of something else'],
  [['罚款5万元，经复议减为3万元'], ['5', '3'], 'either may be meant'],
  [['罚款1万元；罚款2万元；合计罚款3万元'], ['1', '2', '3'], 'with their total'],
]);

// other amounts
cases(finesIn, [
  [['没收违法所得1.2万元，并处罚款5万元。'], ['5']],
  [['没收违法所得5000元罚款3000元'], ['0.3'], 'without a comma'],
  [['没收违法所得5000元'], []],
  [['没收违法所得3000元，罚款5000元，罚没款合计8000元'], ['0.5']],
  [['没收违法所得和罚款共计5000元'], [], 'a total of more than fines'],
  [['货值金额1.2万元，处货值金额十倍罚款12万元'], ['12']],
  [['处货值金额1.2万元十倍的罚款'], [], 'to be reckoned'],
  [['涉案金额50万元，处罚款2万元'], ['2']],
  [['退还多收价款5000元，并处罚款1万元'], ['1']],
  [['责令退赔5000元'], []],
  [['罚款5000元及滞纳金500元'], ['0.5']],
  [['案件受理费5000元，罚款3000元'], ['0.3']],
  [['补缴税款5万元，处少缴税款50%罚款2.5万元'], ['2.5']],
  [['查处5000元以下小额案件'], []],
  [['罚没款5000元'], [], 'may include what is confiscated'],
  [['罚金5000元'], [], 'a criminal penalty'],
]);

// limits, doubts and what is not imposed
cases(finesIn, [
  [['处二千元以上二万元以下罚款'], [], 'what the law allows'],
  [['处2万元以下罚款'], []],
  [['处5000元至2万元罚款'], []],
  [['依据第五十三条“处二千元以上二万元以下罚款”，决定罚款三千元'], ['0.3']],
  [['处1-3万元罚款'], []],
  [['处以违法所得三倍以下但不超过三万元的罚款'], []],
  [['可以并处5万元罚款'], []],
  [['建议处以罚款5万元'], []],
  [['拟作出罚款5万元的决定'], []],
  [['每日按罚款数额的3%加处罚款'], []],
  [['加处罚款1.5万元'], [], 'added for paying late'],
  [['拟对王甲处罚款5000元'], [], 'not decided yet'],
  [['曾因无证经营被罚款3000元，本次责令停产'], [], 'an earlier one'],
  [['对曾甲罚款3000元'], ['0.3'], 'a surname'],
  [['免除罚款3000元'], []],
  [['每辆车处罚款500元'], [], 'how many is not said'],
  [['对示例公司罚款10万元，对王甲、李乙各罚款1万元'], [], 'how much in all is not certain'],
  [['对王甲、李乙分别罚款1万元'], []],
  [['对示例公司罚款10万元，对王甲、李乙罚款每人1万元'], []],
  [['罚款5000元/日'], []],
  [['罚款500元×3=1500元'], []],
  [['罚款约5000元'], []],
  [['罚款5万余元'], []],
  [['罚款数十万元'], []],
  [['罚款一千五元'], [], '1500 or 1005'],
  [['罚款5 000元'], [], 'two numbers or one'],
  [['罚款0,5万元'], []],
  [['处罚：1.5000元罚款'], [], 'item 1 of a list, or 1.5'],
  [['罚款2万美元'], [], 'other money'],
  [['罚款5000欧元'], []],
  [['罚款5000'], [], 'without unit'],
  [['罚款万元'], [], 'without number'],
  [['罚款0元'], []],
  [['罚款'], []],
  [[''], []],
]);

const amounts = fc.integer({ min: 1, max: 999_999_999 });
const written: readonly ((yuan: number) => string)[] = [
  (yuan) => `${yuan}元`,
  (yuan) => `${yuan.toLocaleString('en-US')}.00元`,
  (yuan) => `${shiftDecimal(String(yuan), -4)}万元`,
  (yuan) => `${ordinary(yuan)}元`,
  (yuan) => `${formal(yuan)}元整`,
];
const sentences: readonly ((amount: string) => string)[] = [
  (amount) => `警告，并处罚款人民币${amount}。`,
  (amount) => `没收违法所得300元；处以${amount}的罚款`,
  (amount) => `1、责令改正；2、罚款：${amount}（大写略）；3、退还押金200元`,
  (amount) => `货值金额8000元，决定给予${amount}罚款的行政处罚`,
];

test('an amount is found however it is written', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(...written), fc.constantFrom(...sentences), (yuan, write, say) => {
      expect(finesIn(say(write(yuan)))).toEqual([normalizeDecimal(shiftDecimal(String(yuan), -4))]);
    }),
  );
});

const pieces = fc.constantFrom(
  ...'罚款|处|处以|并处|没收|元|万|亿|千|十|零|五|伍|整|（|）|(|)|，|,|。|.|、|5|0|00|1,000|¥|￥| |\u3000|人民币|共计|合计|各|每|以上|以下|至|的|角|分|%|倍|𠮷|\ud800'.split(
    '|',
  ),
);

test('any text gives decimals and never an exception', () => {
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(text, (value) => {
      expect(finesIn(value).every(isDecimal)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('long texts of one kind are no burden', () => {
  for (const piece of ['罚款', '5', '万', '罚款5,', '处以人民币', '（', '1、', ' 5'])
    expect(finesIn(`罚${piece.repeat(50_000)}`).every(isDecimal)).toBe(true);
});
