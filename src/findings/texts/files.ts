import { raise, raiseEn, type Text, text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';

/** Words about files and what they turn out to be. */
export const fileTexts: Readonly<Record<string, Text>> = {
  'input/empty-file': text(
    ['文件是空的（0 字节）', unreadable, '重新下载，或从业务系统重新导出；本期没有数据的，填报零报告'],
    [
      'The file is empty (0 bytes)',
      unreadableEn,
      'Export it again; report zero explicitly where there is nothing to report',
    ],
  ),
  'input/unreadable': text(
    ['文件打不开：{detail}', unreadable, '把文件复制到本机的文件夹再检查；复制不了的，请管理员检查磁盘或网络'],
    [
      'The file cannot be opened: {detail}',
      unreadableEn,
      'Copy it to a folder of this computer; have the disk or network checked if it cannot be copied',
    ],
  ),
  'input/unreadable#busy': text(
    ['文件正被其他程序占用，打不开', unreadable, '关闭 Excel、WPS 里打开的这个文件；仍打不开的，复制一份再检查'],
    ['The file is in use by another program', unreadableEn, 'Close it in Excel or WPS, or check a copy of it'],
  ),
  'input/unreadable#denied': text(
    ['没有读取这个文件的权限', unreadable, '把文件复制到自己的文件夹再检查；复制不了的，请管理员开通读取权限'],
    ['The file may not be read', unreadableEn, 'Copy it to a folder of your own, or ask for leave to read it'],
  ),
  'input/unreadable#gone': text(
    [
      '文件在检查期间不见了',
      unreadable,
      '文件可能被删除、改名或移走，或网络盘、U 盘已断开：找回文件，放到本机的文件夹再检查',
    ],
    [
      'The file disappeared while it was checked',
      unreadableEn,
      'It was deleted, renamed or moved, or its drive is gone: put it into a folder of this computer',
    ],
  ),
  'input/crashed': text(
    [
      '检查这个文件时程序出错：{detail}',
      unreadable,
      '确认检查期间没有人改动文件，再查一次；仍出错的，把这条提示和表头（不含数据）告诉软件维护人员',
    ],
    [
      'The checker failed on this file: {detail}',
      unreadableEn,
      'Check it once more while nobody changes it; else report this message with the header, without data',
    ],
  ),
  'input/binary': text(
    [
      '不是文本文件，也不是能识别的表格格式',
      unreadable,
      '装有文档加密软件的先解密；用 Excel 或 WPS 打开，另存为 .xlsx 后再检查；打不开的，请对方重新发送',
    ],
    [
      'Neither text nor a workbook format we know',
      unreadableEn,
      'Decrypt it first where files are encrypted by the office; save it as .xlsx, or ask for it again',
    ],
  ),
  'input/undecodable': text(
    [
      '第 {offset} 字节处的内容不符合文件的编码（{encoding}），文字可能已损坏',
      unreadable,
      '重新下载，或从业务系统重新导出；用记事本另存为 UTF-8 不能找回已损坏的文字',
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
      '分别导出为 .xlsx，在表格软件里合并；不要把不同编码的文件直接拼在一起',
    ],
    [
      'The file mixes two encodings, changing at byte {offset}',
      unreadableEn,
      'Export the parts in one encoding before joining them',
    ],
  ),
  'input/full-width-comma': text(
    [
      '各列之间用的是中文逗号「，」，无法区分分隔符和正文',
      unreadable,
      '从业务系统重新导出：分隔符选英文逗号，或直接导出 .xlsx',
    ],
    [
      'Columns are separated by the Chinese comma “，”, which also occurs in names',
      unreadableEn,
      'Export it again with ASCII commas, or as .xlsx',
    ],
  ),
  'input/too-many-columns': text(
    ['列数超过上限 {limit} 列', unreadable, `检查分隔符和换行是否正确；删去右边用不着的列，只保留要报送的；${raise}`],
    [
      'More columns than the limit of {limit}',
      unreadableEn,
      `Check delimiters and line ends; keep only the columns to be reported, or ${raiseEn}`,
    ],
  ),
  'input/not-a-workbook': text(
    [
      '不是 Excel 工作簿，可能是演示文稿等其他文档，或缺少工作簿的主要部分[[（内有 {found}）]]',
      unreadable,
      '确认选对了文件；是表格的，用 Excel 或 WPS 打开，另存为 .xlsx 后再检查',
    ],
    [
      'No workbook: another kind of document, or one without its main part[[ (contains {found})]]',
      unreadableEn,
      'Make sure it is the right file; save a table as .xlsx from Excel or WPS',
    ],
  ),
  'input/not-a-workbook#binary': text(
    ['是「Excel 二进制工作簿」（.xlsb），不能读取', unreadable, '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查'],
    ['A binary workbook (.xlsb), which is not read', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/encrypted': text(
    ['文件设有打开密码', unreadable, '用密码打开，在 Excel、Word 或 WPS 中取消打开密码，保存后再检查'],
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
    ['文件不完整，可能下载或传输中断', unreadable, '重新下载，或请对方重新发送；收到后与对方核对文件大小'],
    [
      'The file is incomplete, probably cut short in transfer',
      unreadableEn,
      'Download it again or ask for it to be sent again',
    ],
  ),
  'input/zip-bomb': text(
    [
      '文件展开后异常巨大，或内部的文件异常多，已停止读取',
      unreadable,
      '先确认文件来源；来源可靠的，用 Excel 或 WPS 把要报送的表格另存为新的 .xlsx，压缩包先解压',
    ],
    [
      'The file unpacks to an abnormal size or number of parts; reading stopped',
      unreadableEn,
      'Make sure where it comes from; then save the table to be reported as a new .xlsx, or unpack the archive',
    ],
  ),
  'input/no-sheet': text(
    ['工作簿里没有工作表', unreadable, '从业务系统重新导出；数据在图表页里的，复制到普通工作表'],
    ['The workbook has no worksheet', unreadableEn, 'Export it again; a sheet that is a chart does not count'],
  ),
  'input/damaged-part': text(
    [
      '文件内部的 {part} 已损坏',
      unreadable,
      '重新下载、重新导出或重新压缩；没有别的来源的，用 Excel、Word 或 WPS 打开并修复，核对行数后另存',
    ],
    [
      'Part {part} of the file is damaged',
      unreadableEn,
      'Download, export or pack it again; else repair it in Excel, Word or WPS and count its rows',
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
    ['是 PDF 文件，不是表格', unreadable, '请导出方提供 Excel 或 CSV；不要检查由 PDF 转换的表格，容易错位'],
    ['A PDF, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
  'input/image': text(
    ['是图片，不是表格', unreadable, '请导出方提供 Excel 或 CSV；截图和扫描件不能检查'],
    ['An image, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
};
