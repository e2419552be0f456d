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
  'input/old-template': text(
    [
      '表头是第 {generation} 代双公示模板（{years} 年）的[[，按现行模板：{renamed}]][[；现行模板另有{missing}，本表没有]]',
      '旧模板的列名和列数与现行模板不同；改了名的列已经对应好，旧模板本来没有的列要补上才能报送',
      '改用现行模板填报，补上缺少的列',
    ],
    [
      'The header is that of generation {generation} of the national template ({years})[[, in today’s terms: {renamed}]][[; today’s template also has {missing}, this table does not]]',
      'Columns that were renamed are understood; those the old template never had are needed today',
      'Fill in today’s template and add the missing columns',
    ],
  ),
  'input/old-status': text(
    [
      '第一代模板的「{header}」有 {count} 个值写的是数字：那时 1 是撤销（0 才是正常），现行模板 1 是有效，分不清是哪一种',
      '照搬数字会把已撤销的许可报成有效，所以不能判为合格',
      '向导出方问清各数字的意思，改写成「有效」「无效」，或改用现行模板重新导出',
    ],
    [
      '{count} values of “{header}” in a table of the first template are figures: 1 meant withdrawn then and means in force today',
      'Taking them over could report withdrawn licences as being in force',
      'Ask what the figures mean and write 有效 or 无效, or export in today’s template',
    ],
  ),
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
