import { type Text, text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';

/** Words about headers, columns and rows. */
export const tableTexts: Readonly<Record<string, Text>> = {
  'input/stray-quote': text(
    [
      '第 {line} 行：引号后面还有文字，按原样保留',
      '引号不成对时，列可能错位',
      '对照原件看该行有没有错位；请导出方把正文里的英文双引号写成两个',
    ],
    [
      'Line {line}: text after a closing quote, kept as it is',
      'Unpaired quotes can shift columns',
      'Check the quotes of that line',
    ],
  ),
  'input/unclosed-quote': text(
    [
      '第 {line} 行开始的双引号没有结束，其后的内容都被当成一个单元格',
      '文件可能没有下载完整，或引号不成对；其后的行没有检查',
      '重新下载或导出；或补上该行的英文双引号',
    ],
    [
      'The quote opened on line {line} is never closed',
      'The file may be cut short; what follows was not checked',
      'Download or export it again, or close the quote',
    ],
  ),
  'input/ragged': text(
    [
      '本行有 {found} 列，其余行为 {expected} 列，列可能错位',
      '错位的行不能按列检查',
      '从业务系统重新导出，最好直接导出 .xlsx；或检查该行正文中有没有未加引号的分隔符或换行',
    ],
    [
      'This row has {found} columns, the others {expected}',
      'A shifted row cannot be checked by column',
      'Look for an unquoted delimiter or line break',
    ],
  ),
  'input/bom-inside': text(
    [
      '第 {line} 行开头有多余的文件头标记（BOM），已忽略',
      '通常是几个文件拼接而成',
      '不必处理；建议分别导出后用软件合并',
    ],
    ['A stray byte order mark at line {line} was ignored', 'Several files were probably joined', 'Nothing to do'],
  ),
  'input/mojibake': text(
    [
      '表头是乱码，如「{found}」[[，原文可能是「{suggestion}」]]',
      '文件曾按错误的编码打开并保存，其中的文字也已损坏，无法检查',
      '从业务系统重新导出，或找回没有另存过的原文件；打开时编码选 UTF-8 或 GBK，不要在乱码上改字',
    ],
    [
      'The header is garbled, such as “{found}”[[; it probably said “{suggestion}”]]',
      'The file was once opened in the wrong encoding and saved so',
      'Export it again, or find the file as it was before',
    ],
  ),
  'input/hidden-rows': text(
    [
      '有 {count} 行是隐藏的，已一并检查：第 {rows} 行',
      '打开表格看不到这些行，但它们也是要报送的记录',
      '不报送的行请删除，只隐藏不算删除',
    ],
    [
      '{count} rows are hidden and were checked all the same: {rows}',
      'They are not seen, but they are records to be reported',
      'Delete rows that are not to be reported; hiding them is not enough',
    ],
  ),
  'input/hidden-rows#filtered': text(
    [
      '表格设有筛选，有 {count} 行没有显示，已一并检查：第 {rows} 行',
      '筛选只影响显示，没有显示的行也是要报送的记录',
      '只报送筛选结果的，把它复制到新文件；否则不必处理',
    ],
    [
      'A filter keeps {count} rows from being shown; they were checked all the same: {rows}',
      'A filter changes what is seen, not what is reported',
      'Copy the filtered rows to a new file if only they are to be reported',
    ],
  ),
  'input/hidden-columns': text(
    [
      '有 {count} 列是隐藏的，已一并检查：{columns}',
      '打开表格看不到这些列，但其中的内容也会报送',
      '请确认其中的内容可以报送',
    ],
    [
      '{count} columns are hidden and were checked all the same: {columns}',
      'They are not seen, but they are reported',
      'Make sure that they may be reported',
    ],
  ),
  'input/hidden-sheet': text(
    [
      '工作表是隐藏的，其中有 {count} 条记录，已一并检查',
      '打开文件看不到这张表，报送时容易漏报或误报',
      '要报送的取消隐藏，不报送的删除',
    ],
    [
      'The sheet is hidden; its {count} records were checked all the same',
      'Nobody sees it when the file is opened',
      'Show it if it is to be reported, delete it if not',
    ],
  ),
  'input/hidden-sheet#skipped': text(
    [
      '隐藏的工作表像是「{title}」，但缺少必填列，没有检查（共 {count} 行）',
      '可能是供公式引用的资料，也可能是漏报的记录',
      '要报送的取消隐藏并补齐列，不报送的删除',
    ],
    [
      'A hidden sheet looks like {title} but lacks required columns; its {count} rows were not checked',
      'It may serve formulas, or hold records left out',
      'Show and complete it if it is to be reported, delete it if not',
    ],
  ),
  'input/too-many-tables': text(
    [
      '一张工作表里有 {limit} 个以上的表格，从第 {row} 行起没有检查',
      '没有检查的部分无法判断能否报送',
      '每个表格放在各自的工作表里',
    ],
    [
      'The sheet holds more than {limit} tables; nothing was checked from row {row} on',
      'What was not checked cannot pass',
      'Put each table on a sheet of its own',
    ],
  ),
  'input/blank-workbook': text(
    ['文件里没有任何内容', unreadable, '从业务系统重新导出；本期没有数据的，填报零报告'],
    [
      'The file holds nothing',
      unreadableEn,
      'Export it again; report zero explicitly where there is nothing to report',
    ],
  ),
  'input/no-records': text(
    [
      '没有数据行',
      '没有检查任何记录，不能算作合格',
      '确认是否导出了数据；本期确实没有的，填报零报告或加 --allow-empty',
    ],
    [
      'There are no records',
      'Nothing was checked, so nothing passes',
      'Check the export; report zero explicitly or use --allow-empty',
    ],
  ),
  'input/no-tables': text(
    [
      '没有找到可以检查的文件',
      '没有检查任何记录，不能算作合格',
      '检查路径是否写对、文件夹里有没有 .xlsx、.xls、.et、.ods、.csv、.json、.docx 或 .zip 文件',
    ],
    [
      'No file to check was found',
      'Nothing was checked, so nothing passes',
      'Check the path; .xlsx, .xls, .et, .ods, .csv, .json, .docx and .zip are read',
    ],
  ),
  'input/missing-column': text(
    [
      '缺少必填列「{title}」[[，最接近的未识别列是「{nearest}」]]',
      '必填列缺失，全部记录都不能报送',
      '补上该列；列名可写作 {lookedFor}',
    ],
    [
      'Required column “{title}” is missing[[; the nearest unknown column is “{nearest}”]]',
      'Without it no record can be reported',
      'Add the column; it may be called {lookedFor}',
    ],
  ),
  'input/missing-conditional-column': text(
    ['缺少「{title}」列，有 {count} 条记录按条件必填', '这些记录不能报送', '补上该列；列名可写作 {lookedFor}'],
    [
      'Column “{title}” is missing although {count} records need it',
      'These records cannot be reported',
      'Add the column; it may be called {lookedFor}',
    ],
  ),
  'input/unknown-column': text(
    [
      '没有识别「{header}」列，未检查[[；是否应为「{nearest}」]]',
      '未识别的列不会报送',
      '是标准列的，改成标准列名；单位自用的列可以不管',
    ],
    [
      'Column “{header}” is unknown and was not checked[[; is it “{nearest}”?]]',
      'Unknown columns are not reported',
      'Rename it where it is a standard column',
    ],
  ),
  'input/outside-profile': text(
    [
      '「{type}」不在「{profile}」口径之内，没有检查',
      unreadable,
      '换用报送口径（--profile submission），或把这张表移出文件',
    ],
    [
      '“{type}” is outside the profile “{profile}” and was not checked',
      unreadableEn,
      'Use --profile submission, or take the table out of the file',
    ],
  ),
  'suppressions/expired': text(
    [
      '「不计」已于 {until} 到期：{rule}（{note}）',
      '到期以后这条记录的问题照常计',
      '问题已经解决的，从「不计」文件中删去这一项；仍有理由的，写明新的期限',
    ],
    [
      'A suppression ended on {until}: {rule} ({note})',
      'From then on the findings of the record count again',
      'Remove the entry, or give it a new day with a reason',
    ],
  ),
  'suppressions/unused': text(
    [
      '「不计」没有用到：{rule}（{note}）',
      '这条记录没有这个问题，或不在本次检查之内',
      '问题已经解决的，从「不计」文件中删去这一项',
    ],
    [
      'A suppression was not needed: {rule} ({note})',
      'The record does not have this problem, or is not in this run',
      'Remove the entry where the problem is solved',
    ],
  ),
  'input/private-column': text(
    ['未识别的「{header}」列里有个人证件号码', '不在标准里的个人信息不得报送', '从报送文件中删去该列'],
    [
      'The unknown column “{header}” holds personal numbers',
      'Personal data outside the standard is not to be sent',
      'Remove the column',
    ],
  ),
  'input/duplicate-header': text(
    ['「{title}」对应了多列：{columns}', '不能确定以哪一列为准，这一项没有检查', '只保留一列'],
    [
      'Several columns hold “{title}”: {columns}',
      'It is unclear which one counts; it was not checked',
      'Keep one of them',
    ],
  ),
  'input/repeated-header': text(
    ['又出现一次表头，已跳过', '通常是几个文件拼接而成', '不必处理；请确认各部分的列次序相同'],
    [
      'The header occurs again; skipped',
      'Several files were probably joined',
      'Make sure all parts have the same columns',
    ],
  ),
  'input/ambiguous-header': text(
    [
      '列名「{header}」只有序号没有名称，各代模板含义不同，未采用',
      '按序号对应会把两类代码弄反',
      '写全列名，如「行政相对人代码_2(工商注册号)」',
    ],
    [
      'Header “{header}” has a number but no name and means different things in different templates',
      'Guessing would swap two kinds of code',
      'Write the full header',
    ],
  ),
};
