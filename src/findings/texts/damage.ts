import { type Text, text } from './text.js';

/** Words about what spreadsheets do to values. */
export const damageTexts: Readonly<Record<string, Text>> = {
  'shape/turned-to-date': text(
    [
      '「{title}」的值「{value}」是日期，号码可能被电子表格改成了日期',
      '「3-1」「2024-3」之类的号码输入后会变成日期，原来怎么写已看不出来',
      '从业务系统按文本格式重新导出；把单元格改成文本格式不能恢复',
    ],
    [
      '“{value}” in “{title}” is a date; the spreadsheet probably made it of a number such as 3-1',
      'What was typed cannot be told any more',
      'Export again as text; changing the cell format does not bring it back',
    ],
  ),
  'shape/turned-to-date#perhaps': text(
    [
      '「{title}」的值「{value}」像日期，请核对是否被电子表格改过',
      '「2024-3-1」之类的号码输入后会变成日期的写法',
      '对照原件；确是这样写的不必处理，被改过的从业务系统按文本格式重新导出',
    ],
    [
      '“{value}” in “{title}” looks like a date; has a spreadsheet changed it?',
      'Numbers such as 2024-3-1 are turned into dates',
      'Compare with the original; export again as text if it was changed',
    ],
  ),
  'shape/dragged-run': text(
    [
      '「{title}」从「{value}」起连续 {count} 行逐行加 1，到「{last}」为止，像是拖动填充出来的',
      '拖动填充会把下面各行的号码、年份改成递增的值，不再是各条记录自己的值',
      '对照原件逐条核对；要复制同一个值的，拖动时按住 Ctrl 键，或用复制、粘贴',
    ],
    [
      'From “{value}” on, {count} rows of “{title}” count up one by one to “{last}”, as dragging a cell does',
      'Dragging replaces the values of the rows below by a series',
      'Compare each with the original',
    ],
  ),
  'shape/lost-zeros': text(
    [
      '「{title}」多为 {length} 位，有 {count} 个不足 {length} 位，开头的 0 可能丢失：第 {rows} 行',
      '电子表格把 0007147 当成数值，只保留 7147',
      '对照原件；丢失的从业务系统按文本格式重新导出，或把该列改成文本格式后补上 0',
    ],
    [
      'Most values of “{title}” have {length} digits; {count} have fewer and may have lost leading zeros: rows {rows}',
      'Spreadsheets keep 7147 of 0007147',
      'Export again as text, or make the column text and add the zeros',
    ],
  ),
};
