import { type Text, text } from './text.js';

const overwritten: readonly [string, string] = [
  '前置库的表给这一列加了「自动更新为当前时间」，真正的公示截止期已被改写；照此公示会提前或推迟下架',
  '请导出方去掉该列的自动更新，按失信程度的公示期重新推算后再导出；核实无误的可以保留',
];
const overwrittenEn: readonly [string, string] = [
  'The database probably writes the current time into this column by itself; the true ends of publicity are lost',
  'Have the automatic update removed and the ends worked out anew',
];

/** Words about what columns as a whole seem to hold. */
export const columnTexts: Readonly<Record<string, Text>> = {
  'shape/system-time#time': text(
    ['「公示截止期」{of} 个值中有 {count} 个带时分秒，疑为系统自动写入的时间', ...overwritten],
    ['{count} of {of} ends of publicity have a time of day, as systems write it', ...overwrittenEn],
  ),
  'shape/system-time#stamp': text(
    ['「公示截止期」{of} 个值中有 {count} 个与同一行的「{other}」是同一天，疑为系统自动写入的时间', ...overwritten],
    [
      '{count} of {of} ends of publicity are the day of “{other}” in the same row, as systems write it',
      ...overwrittenEn,
    ],
  ),
  'shape/system-time#one-day': text(
    [
      '「公示截止期」{of} 个值中有 {count} 个都是 {day}，而处罚决定日期从 {first} 到 {last} 各不相同，疑为系统自动写入的时间',
      ...overwritten,
    ],
    [
      '{count} of {of} ends of publicity are {day}, for decisions from {first} to {last}, as systems write it',
      ...overwrittenEn,
    ],
  ),
};
