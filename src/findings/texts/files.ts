import { raise, raiseEn, type Text, text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';

/** Words about files and what they turn out to be. */
export const fileTexts: Readonly<Record<string, Text>> = {
  'input/empty-file': text(
    ['文件是空的（0 字节）', unreadable, '从业务系统重新导出；本期没有数据的，填报零报告'],
    [
      'The file is empty (0 bytes)',
      unreadableEn,
      'Export it again; report zero explicitly where there is nothing to report',
    ],
  ),
  'input/unreadable': text(
    ['文件打不开：{detail}', unreadable, '如文件正在 Excel 或 WPS 中打开，请先关闭；检查文件是否存在、是否有读取权限'],
    [
      'The file cannot be opened: {detail}',
      unreadableEn,
      'Close it in Excel or WPS; check that it exists and may be read',
    ],
  ),
  'input/crashed': text(
    ['检查这个文件时程序出错：{detail}', unreadable, '请把文件结构（不含数据）和这条提示反馈给软件维护人员'],
    [
      'The checker failed on this file: {detail}',
      unreadableEn,
      'Please report this message with the layout of the file, without its data',
    ],
  ),
  'input/binary': text(
    ['不是文本文件，也不是能识别的表格格式', unreadable, '用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再检查'],
    ['Neither text nor a workbook format we know', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/undecodable': text(
    [
      '第 {offset} 字节处的内容不符合文件的编码（{encoding}），文字可能已损坏',
      unreadable,
      '从业务系统重新导出；用记事本另存为 UTF-8 不能找回已损坏的文字',
    ],
    [
      'Byte {offset} is invalid in the file’s encoding ({encoding}); text may be damaged',
      unreadableEn,
      'Export it again from the source system',
    ],
  ),
  'input/mixed-encodings': text(
    [
      '文件里混有两种编码，从第 {offset} 字节开始变化',
      unreadable,
      '分别导出后再合并；不要把不同编码的文件直接拼在一起',
    ],
    [
      'The file mixes two encodings, changing at byte {offset}',
      unreadableEn,
      'Export the parts in one encoding before joining them',
    ],
  ),
  'input/full-width-comma': text(
    ['各列之间用的是中文逗号「，」，无法区分分隔符和正文', unreadable, '重新导出为英文逗号分隔的 CSV，或另存为 .xlsx'],
    [
      'Columns are separated by the Chinese comma “，”, which also occurs in names',
      unreadableEn,
      'Export with ASCII commas, or save as .xlsx',
    ],
  ),
  'input/too-many-columns': text(
    ['列数超过上限 {limit} 列', unreadable, `检查分隔符和换行是否正确，只保留需要报送的列；${raise}`],
    [
      'More columns than the limit of {limit}',
      unreadableEn,
      `Check delimiters and line ends; keep only the columns to be reported, or ${raiseEn}`,
    ],
  ),
  'input/not-a-workbook': text(
    ['是压缩包，但不是 Excel 工作簿[[（内有 {found}）]]', unreadable, '用 Excel 或 WPS 打开原表格，另存为 .xlsx'],
    ['A zip archive but no workbook[[ (contains {found})]]', unreadableEn, 'Save the table as .xlsx from Excel or WPS'],
  ),
  'input/encrypted': text(
    ['文件设有打开密码', unreadable, '在 Excel、Word 或 WPS 中取消打开密码，另存后再检查'],
    ['The file is protected by a password', unreadableEn, 'Remove the password and save it again'],
  ),
  'input/legacy-xls': text(
    [
      '是 Excel 4.0 或更早的格式（.xls），现在的程序大多不再读取',
      unreadable,
      '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查',
    ],
    ['The format of Excel 4.0 or older (.xls)', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/legacy-too-large': text(
    [
      '旧格式的工作簿（.xls）超过 {megabytes} MB，没有读取',
      unreadable,
      `用 Excel 或 WPS 打开，另存为 .xlsx 后再检查；${raise}`,
    ],
    [
      'A workbook of the old format (.xls) over {megabytes} MB',
      unreadableEn,
      `Save it as .xlsx from Excel or WPS, or ${raiseEn}`,
    ],
  ),
  'input/too-many-sheets': text(
    ['文件里的工作表（表格）超过上限 {limit} 个，没有读取', unreadable, `只保留要报送的表格，另存后再检查；${raise}`],
    [
      'The file holds more than {limit} sheets or tables',
      unreadableEn,
      `Keep the tables to be reported and save them again, or ${raiseEn}`,
    ],
  ),
  'input/sheets-too-large': text(
    ['文件里有 {count} 个表格，又太大，没有读取', unreadable, '只保留要报送的表格，另存为 .xlsx 后再检查'],
    [
      'The {count} tables of the file are too large',
      unreadableEn,
      'Keep the tables to be reported and save them as .xlsx',
    ],
  ),
  'input/row-too-long': text(
    ['第 {row} 行的内容超过上限 {limit} 个字符', unreadable, `检查该行是否粘进了不相干的内容；${raise}`],
    ['Row {row} holds more than {limit} characters', unreadableEn, `Check what was pasted there, or ${raiseEn}`],
  ),
  'input/shared-texts-too-large': text(
    ['工作簿里的文字超过上限 {limit} 个字符', unreadable, `把数据分成几个文件，或另存为 .csv；${raise}`],
    ['The texts of the workbook exceed {limit} characters', unreadableEn, `Split it or save it as .csv, or ${raiseEn}`],
  ),
  'input/unpacks-too-large': text(
    ['压缩内容展开后超过上限 {megabytes} MB，已停止读取', unreadable, `把数据分成几个文件；${raise}`],
    ['Unpacked, the content exceeds {megabytes} MB; reading stopped', unreadableEn, `Split it, or ${raiseEn}`],
  ),
  'input/truncated': text(
    ['文件不完整，可能下载或传输中断', unreadable, '重新下载或请对方重新发送'],
    [
      'The file is incomplete, probably cut short in transfer',
      unreadableEn,
      'Download it again or ask for it to be sent again',
    ],
  ),
  'input/zip-bomb': text(
    ['压缩内容展开后异常巨大，已停止读取', unreadable, '确认文件来源；正常导出的工作簿不会这样'],
    ['The archive unpacks to an abnormal size; reading stopped', unreadableEn, 'Make sure where the file comes from'],
  ),
  'input/no-sheet': text(
    ['工作簿里没有工作表', unreadable, '重新导出'],
    ['The workbook has no worksheet', unreadableEn, 'Export it again'],
  ),
  'input/damaged-part': text(
    ['文件内部的 {part} 已损坏', unreadable, '用 Excel、Word 或 WPS 打开并修复后另存，或重新导出、重新压缩'],
    [
      'Part {part} of the file is damaged',
      unreadableEn,
      'Open and repair it in Excel, Word or WPS, or export or pack it again',
    ],
  ),
  'input/html': text(
    [
      '是网页，里面没有表格，只是扩展名写成了表格',
      unreadable,
      '可能存成了登录页、出错页，或数据在网页的附属文件夹里：重新登录导出，或用 Excel、WPS 打开后另存为 .xlsx',
    ],
    [
      'A web page without a table, under a table’s name',
      unreadableEn,
      'It may be a login or error page, or its data lie in a folder beside it: export it again, or save it as .xlsx',
    ],
  ),
  'input/web-archive': text(
    ['是「单个文件网页」（.mht），不是表格', unreadable, '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查'],
    ['A web page packed in one file (.mht)', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/xml': text(
    [
      '是 XML 文件，但不是 Excel 的 XML 表格',
      unreadable,
      '从业务系统导出 Excel 或 CSV；或用 Excel、WPS 打开，另存为 .xlsx',
    ],
    ['An XML file, but no XML spreadsheet of Excel', unreadableEn, 'Export Excel or CSV, or save it as .xlsx'],
  ),
  'input/pdf': text(
    ['是 PDF 文件，不是表格', unreadable, '请提供导出的 Excel 或 CSV'],
    ['A PDF, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
  'input/image': text(
    ['是图片，不是表格', unreadable, '请提供导出的 Excel 或 CSV'],
    ['An image, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
};
