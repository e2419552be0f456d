import { type Text, text } from './text.js';

/** Texts about tables that are not recognised as records. */
export const layoutTexts: Readonly<Record<string, Text>> = {
  'input/unknown-layout': text(
    [
      '没有找到可识别的表头[[：最接近的是「{nearest}」，对上 {matched} 列]][[，找到的列：{found}]]',
      '不知道各列是什么，无法检查',
      '核对表头是否为标准列名或列代码；可用 --type 指定记录类型、--header-row 指定表头所在行',
    ],
    [
      'No known header was found[[: nearest is “{nearest}”, {matched} columns matched]][[; columns found: {found}]]',
      'Without known columns nothing can be checked',
      'Use standard headers or column codes, or give --type and --header-row',
    ],
  ),
  'input/register-table': text(
    [
      '这是主体登记库（对上 {matched} 列），不是要报送的记录',
      '登记库用来核对单位的名称和代码，本身不报送，也没有当作数据检查',
      '检查时用 --register 给出这个文件；只查数据的，把它移出去',
    ],
    [
      'This is a register of units ({matched} columns matched), not records to report',
      'A register is what names and codes are compared with; it was not checked as data',
      'Give this file with --register, or leave it out',
    ],
  ),
  'input/statistics': text(
    [
      '这是统计表，不是记录清单：各列是数量（{found} 等）',
      '统计表里没有一条条的记录，无法检查；表内各数是否相加得上，也没有核对',
      '导出许可、处罚等逐条记录的明细表再检查；各数的加总请对照明细核对',
    ],
    [
      'These are statistics, not a list of records: the columns are counts ({found} …)',
      'There are no records to check; sums were not checked either',
      'Export the records themselves, one a row',
    ],
  ),
};
