import { raise, raiseEn, type Text, text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';
const unread = '里面可能有要报送的数据，没有检查就不能说合格';
const unreadEn = 'It may hold data to be reported, and unchecked data never passes';

/** Words about documents with tables, and about files packed together. */
export const containerTexts: Readonly<Record<string, Text>> = {
  'input/word-document': text(
    ['是 Word 文档，里面没有表格', unreadable, '请提供含有表格的文件；文字写成的内容请按标准列名填入表格'],
    [
      'A Word document without a table',
      unreadableEn,
      'Provide a file with a table; put what is written as text into one',
    ],
  ),
  'input/legacy-word': text(
    ['是旧格式的文字文档（.doc、.wps 或 .rtf）', unreadable, '用 Word 或 WPS 打开，另存为 .docx 后再检查'],
    ['A document of an old format (.doc, .wps or .rtf)', unreadableEn, 'Open it in Word or WPS and save it as .docx'],
  ),
  'input/document-too-large': text(
    ['Word 文档太大，已停止读取', unreadable, '把表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再检查'],
    ['The Word document is too large; reading stopped', unreadableEn, 'Copy its tables into a workbook'],
  ),
  'input/unread-in-document#embedded': text(
    ['文档里嵌入了 Excel 表格或附件，没有读取', unread, '把嵌入的表格或附件另存为单独的文件，一起检查'],
    ['A workbook or file is embedded in the document and was not read', unreadEn, 'Save it as a file of its own'],
  ),
  'input/unread-in-document#other-document': text(
    ['文档里插入了另一个文档的内容，没有读取', unread, '用 Word 或 WPS 打开后另存为 .docx，或把插入的文档一起检查'],
    [
      'Another document is included and was not read',
      unreadEn,
      'Open it in Word, save it again, or check that one too',
    ],
  ),
  'input/unread-in-document#text-box': text(
    ['文本框里有表格，没有读取', unread, '把文本框里的表格移到正文，或复制到 .xlsx 后再检查'],
    ['A table inside a text box was not read', unreadEn, 'Move the table out of the text box'],
  ),
  'input/unread-in-document#boxed-text': text(
    ['表格的单元格里有文本框，其中的文字没有读取', unread, '把文本框里的文字移到单元格里'],
    ['A text box stands in a cell of a table and was not read', unreadEn, 'Move its text into the cell'],
  ),
  'input/unread-in-document#new-content': text(
    ['文档里有只有新版 Word 才能显示的内容，没有读取', unread, '其中有表格的，移到正文，或复制到 .xlsx 后再检查'],
    ['The document holds content only new versions of Word show, which was not read', unreadEn, 'Move its tables out'],
  ),
  'input/unread-in-document#hidden-text': text(
    ['表格里有隐藏的文字，没有读取', unread, '显示隐藏文字，要报送的取消隐藏，不要的删去'],
    ['A table holds hidden text, which was not read', unreadEn, 'Show hidden text, and unhide or delete it'],
  ),
  'input/headless-column': text(
    [
      '{column} 列没有表头，有 {count} 个单元格填了内容（第 {row} 行起），没有检查',
      '不知道这一列是什么，可能漏检了数据，也可能旁边还有一张表',
      '补上列名；是另一张表的，移到单独的工作表并写上表头；不需要的，删去这一列',
    ],
    [
      'Column {column} has no header; its {count} filled cells (from row {row}) were not checked',
      'They may be data, or another table beside this one',
      'Give the column a header, move the other table to a sheet of its own, or delete the column',
    ],
  ),
  'input/stray-cells': text(
    [
      '{column} 列没有表头，有 {count} 个单元格填了内容（第 {row} 行起），没有检查',
      '通常是写在表格旁边的记号，不会报送',
      '是数据的，补上列名；不需要的，请删去',
    ],
    [
      'Column {column} has no header; its {count} filled cells (from row {row}) were not checked',
      'They are probably jottings beside the table',
      'Give the column a header or delete them',
    ],
  ),
  'input/no-header': text(
    [
      '这张表（{count} 行）没有可识别的表头，各列与「{other}」相像，可能是它的续表',
      unread,
      '是续表的，与前表合并，或补上表头；不是要报送的数据，从文件中删去',
    ],
    [
      'This table ({count} rows) has no known header and columns like those of “{other}”, which it may go on with',
      unreadEn,
      'Join it to that table or give it the header; take it out where it is no data',
    ],
  ),
  'input/archive': text(
    [
      '是压缩包[[（内有 {entries}）]]，没有展开',
      unreadable,
      '解压后检查文件夹，或改压成普通的 .zip；压缩包里不要再放压缩包',
    ],
    [
      'An archive[[ (contains {entries})]] that was not unpacked',
      unreadableEn,
      'Unpack it, or pack it anew as a plain .zip without archives inside',
    ],
  ),
  'input/archive-without-tables': text(
    [
      '压缩包里没有可以检查的表格文件[[（内有 {entries}）]]',
      unreadable,
      '确认压缩的是导出的表格（.xlsx、.csv、.docx 等），重新压缩后再检查',
    ],
    [
      'The archive holds no table[[ (contains {entries})]]',
      unreadableEn,
      'Pack the exported tables: .xlsx, .csv, .docx',
    ],
  ),
  'input/archive-without-tables#ofd': text(
    ['是 OFD 版式文件（公文、电子证照），不是表格', unreadable, '请导出方提供 Excel 或 CSV'],
    ['An OFD document, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
  'input/encrypted-archive': text(
    ['压缩包设有密码', unreadable, '先用密码解压，再检查其中的文件或整个文件夹'],
    ['The archive is protected by a password', unreadableEn, 'Unpack it with the password and check the files inside'],
  ),
  'input/too-many-files': text(
    ['压缩包里有 {count} 个表格文件，超过上限 {limit} 个', unreadable, `分成几个压缩包，或解压后检查文件夹；${raise}`],
    [
      'The archive holds {count} tables, more than {limit}',
      unreadableEn,
      `Split it, or unpack it and check the folder, or ${raiseEn}`,
    ],
  ),
  'input/unknown-compression': text(
    ['压缩包里的这个文件用了不常见的压缩方式', unreadable, '解压后检查，或重新压缩为普通的 .zip'],
    ['This file is packed by an unusual method', unreadableEn, 'Unpack it, or pack it anew as a plain .zip'],
  ),
  'input/entry-too-large': text(
    ['压缩包里的这个文件展开后超过 {megabytes} MB', unreadable, `解压后单独检查这个文件；${raise}`],
    ['This packed file is larger than {megabytes} MB', unreadableEn, `Unpack it and check it by itself, or ${raiseEn}`],
  ),
};
