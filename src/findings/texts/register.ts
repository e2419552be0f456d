import { type Text, text } from './text.js';

const unused = '这个单位的条目不再采用，涉及它的记录不比对，以免按错的登记下结论';
const unusedEn = 'Nothing is judged by the entries of this unit, so that no record is judged by a wrong one';

/** Words about the register of units: what is wrong with its entries between each other. */
export const registerTexts: Readonly<Record<string, Text>> = {
  'register/overlapping-periods': text(
    [
      '单位 {code} 自 {from} 起[[至 {to} 止]]的一段，与自 {otherFrom} 起[[至 {otherTo} 止]]的一段期间重叠',
      unused,
      '同一单位各段期间先后相接：名称或状态变化的，上一段填生效截止日期（变化的前一日）；重复的条目删去一条',
    ],
    [
      'The period of unit {code} from {from}[[ to {to}]] overlaps the one from {otherFrom}[[ to {otherTo}]]',
      unusedEn,
      'Let the periods of a unit follow each other: give the earlier one a last day, or delete what is there twice',
    ],
  ),
  'register/ends-before-start': text(
    ['生效截止日期 {to} 早于生效起始日期 {from}', unused, '对照批准文件改正填错的日期'],
    ['The last day {to} is before the first day {from}', unusedEn, 'Correct the date that is wrong'],
  ),
  'register/unknown-successor': text(
    [
      '承接单位的代码 {code} 在本登记库中查不到',
      '撤并、注销以后要由承接单位担起债权债务，指不到单位就没有人承接；名称等其他内容照常采用',
      '核对代码；承接单位还没有登记的，补登一条',
    ],
    [
      'The code of the successor, {code}, is not in this register',
      'Nobody takes over where the successor cannot be found; whatever else the entry says is used all the same',
      'Check the code, or register the successor',
    ],
  ),
};
