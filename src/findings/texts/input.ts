import type { Text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';

const text = (zh: readonly [string, string, string], en: readonly [string, string, string]): Text => ({
  zh: { message: zh[0], why: zh[1], fix: zh[2] },
  en: { message: en[0], why: en[1], fix: en[2] },
});

/** Words of the rules about bytes, encodings, workbooks, headers and rows. */
export const inputTexts: Readonly<Record<string, Text>> = {
  'input/empty-file': text(
    ['文件是空的（0 字节）', unreadable, '从业务系统重新导出；本期没有数据的，填报零报告'],
    ['The file is empty (0 bytes)', unreadableEn, 'Export it again; report zero explicitly where there is nothing to report'],
  ),
  'input/unreadable': text(
    ['文件打不开：{detail}', unreadable, '如文件正在 Excel 或 WPS 中打开，请先关闭；检查文件是否存在、是否有读取权限'],
    ['The file cannot be opened: {detail}', unreadableEn, 'Close it in Excel or WPS; check that it exists and may be read'],
  ),
  'input/crashed': text(
    ['检查这个文件时程序出错：{detail}', unreadable, '请把文件结构（不含数据）和这条提示反馈给软件维护人员'],
    ['The checker failed on this file: {detail}', unreadableEn, 'Please report this message with the layout of the file, without its data'],
  ),
  'input/binary': text(
    ['不是文本文件，也不是能识别的表格格式', unreadable, '用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再检查'],
    ['Neither text nor a workbook format we know', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/undecodable': text(
    ['第 {offset} 字节处的内容不符合文件的编码（{encoding}），文字可能已损坏', unreadable, '从业务系统重新导出；用记事本另存为 UTF-8 不能找回已损坏的文字'],
    ['Byte {offset} is invalid in the file’s encoding ({encoding}); text may be damaged', unreadableEn, 'Export it again from the source system'],
  ),
  'input/mixed-encodings': text(
    ['文件里混有两种编码，从第 {offset} 字节开始变化', unreadable, '分别导出后再合并；不要把不同编码的文件直接拼在一起'],
    ['The file mixes two encodings, changing at byte {offset}', unreadableEn, 'Export the parts in one encoding before joining them'],
  ),
  'input/full-width-comma': text(
    ['各列之间用的是中文逗号「，」，无法区分分隔符和正文', unreadable, '重新导出为英文逗号分隔的 CSV，或另存为 .xlsx'],
    ['Columns are separated by the Chinese comma “，”, which also occurs in names', unreadableEn, 'Export with ASCII commas, or save as .xlsx'],
  ),
  'input/too-many-columns': text(
    ['列数超过上限 {limit} 列', unreadable, '检查分隔符和换行是否正确；只保留需要报送的列'],
    ['More columns than the limit of {limit}', unreadableEn, 'Check delimiters and line ends; keep only the columns to be reported'],
  ),
  'input/line-too-long': text(
    ['第 {line} 行过长，超出单行上限', unreadable, '检查换行是否丢失'],
    ['Line {line} is longer than the limit', unreadableEn, 'Check for missing line ends'],
  ),
  'input/stray-quote': text(
    ['第 {line} 行：引号后面还有文字，按原样保留', '引号不成对时，列可能错位', '检查该行的英文双引号是否成对'],
    ['Line {line}: text after a closing quote, kept as it is', 'Unpaired quotes can shift columns', 'Check the quotes of that line'],
  ),
  'input/unclosed-quote': text(
    ['第 {line} 行开始的双引号没有结束，其后的内容都被当成一个单元格', '文件可能没有下载完整，或引号不成对；其后的行没有检查', '重新下载或导出；或补上该行的英文双引号'],
    ['The quote opened on line {line} is never closed', 'The file may be cut short; what follows was not checked', 'Download or export it again, or close the quote'],
  ),
  'input/ragged': text(
    ['本行有 {found} 列，其余行为 {expected} 列，列可能错位', '错位的行不能按列检查', '检查该行正文中是否有未加引号的分隔符或换行'],
    ['This row has {found} columns, the others {expected}', 'A shifted row cannot be checked by column', 'Look for an unquoted delimiter or line break'],
  ),
  'input/bom-inside': text(
    ['第 {line} 行开头有多余的文件头标记（BOM），已忽略', '通常是几个文件拼接而成', '不必处理；建议分别导出后用软件合并'],
    ['A stray byte order mark at line {line} was ignored', 'Several files were probably joined', 'Nothing to do'],
  ),
  'input/not-a-workbook': text(
    ['是压缩包，但不是 Excel 工作簿[[（内有 {found}）]]', unreadable, '用 Excel 或 WPS 打开原表格，另存为 .xlsx'],
    ['A zip archive but no workbook[[ (contains {found})]]', unreadableEn, 'Save the table as .xlsx from Excel or WPS'],
  ),
  'input/encrypted': text(
    ['工作簿设有打开密码', unreadable, '在 Excel 或 WPS 中取消打开密码，另存后再检查'],
    ['The workbook is protected by a password', unreadableEn, 'Remove the password and save it again'],
  ),
  'input/legacy-xls': text(
    ['是 Excel 97–2003 格式（.xls）', unreadable, '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查'],
    ['Excel 97–2003 format (.xls)', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/truncated': text(
    ['文件不完整，可能下载或传输中断', unreadable, '重新下载或请对方重新发送'],
    ['The file is incomplete, probably cut short in transfer', unreadableEn, 'Download it again or ask for it to be sent again'],
  ),
  'input/zip-bomb': text(
    ['压缩内容展开后异常巨大，已停止读取', unreadable, '确认文件来源；正常导出的工作簿不会这样'],
    ['The archive unpacks to an abnormal size; reading stopped', unreadableEn, 'Make sure where the file comes from'],
  ),
  'input/word-document': text(
    ['是 Word 文档，不是表格', unreadable, '把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx'],
    ['A Word document, not a table', unreadableEn, 'Copy its table into a workbook and save it as .xlsx'],
  ),
  'input/archive': text(
    ['是压缩包[[（内有 {entries}）]]', unreadable, '先解压，再检查其中的文件'],
    ['An archive[[ (contains {entries})]]', unreadableEn, 'Unpack it and check the files inside'],
  ),
  'input/no-sheet': text(
    ['工作簿里没有工作表', unreadable, '重新导出'],
    ['The workbook has no worksheet', unreadableEn, 'Export it again'],
  ),
  'input/damaged-part': text(
    ['工作簿内部文件 {part} 已损坏', unreadable, '用 Excel 或 WPS 打开并修复后另存，或重新导出'],
    ['Part {part} of the workbook is damaged', unreadableEn, 'Open and repair it in Excel or WPS, or export it again'],
  ),
  'input/html': text(
    ['是网页文件，只是扩展名写成了表格', unreadable, '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查'],
    ['A web page with a table’s name', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/xml-spreadsheet': text(
    ['是 XML 格式的表格（Excel 2003 XML）', unreadable, '用 Excel 或 WPS 打开，另存为 .xlsx 后再检查'],
    ['An XML spreadsheet (Excel 2003)', unreadableEn, 'Open it in Excel or WPS and save it as .xlsx'],
  ),
  'input/pdf': text(
    ['是 PDF 文件，不是表格', unreadable, '请提供导出的 Excel 或 CSV'],
    ['A PDF, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
  'input/image': text(
    ['是图片，不是表格', unreadable, '请提供导出的 Excel 或 CSV'],
    ['An image, not a table', unreadableEn, 'Provide the export as Excel or CSV'],
  ),
  'input/json-envelope': text(
    ['记录取自 JSON 的 {path}', '文件是接口返回的整体内容，已找到其中唯一的记录列表', '不必处理；请确认取的是要检查的数据'],
    ['Records were taken from {path} of the JSON', 'The file is an API answer with one list of records', 'Nothing to do; make sure it is the right list'],
  ),
  'input/json-ambiguous': text(
    ['JSON 里有多个记录列表：{paths}', '不能确定检查哪一个', '只保留一个记录列表后再检查'],
    ['The JSON holds several lists of records: {paths}', 'It is unclear which one is meant', 'Keep one list of records'],
  ),
  'input/json-no-records': text(
    ['JSON 里没有找到记录列表', unreadable, '记录应写成对象的数组，如 [{"列名": "值"}]'],
    ['No list of records in the JSON', unreadableEn, 'Records are an array of objects'],
  ),
  'input/json-too-deep': text(
    ['JSON 嵌套过深', unreadable, '记录应是一层的“列名：值”'],
    ['The JSON is nested too deeply', unreadableEn, 'Records are flat objects'],
  ),
  'input/json-syntax': text(
    ['第 {line} 行第 {column} 个字符处不是合法的 JSON，读到「{found}」', unreadable, '请导出方检查 JSON 的写法'],
    ['Not JSON at line {line}, column {column}: “{found}”', unreadableEn, 'Ask the exporting side to check its JSON'],
  ),
  'input/json-syntax#nan': text(
    ['第 {line} 行第 {column} 个字符处写了「{found}」，JSON 里没有这个值', unreadable, '没有数值的写 null'],
    ['“{found}” at line {line}, column {column} is no JSON value', unreadableEn, 'Write null'],
  ),
  'input/json-syntax#trailing-comma': text(
    ['第 {line} 行第 {column} 个字符前多了一个逗号', unreadable, '去掉最后一项后面的逗号'],
    ['A comma too many before line {line}, column {column}', unreadableEn, 'Remove the last comma'],
  ),
  'input/json-syntax#python': text(
    ['第 {line} 行第 {column} 个字符处是 Python 的写法「{found}」，不是 JSON', unreadable, '请导出方用 json.dumps 输出'],
    ['“{found}” at line {line}, column {column} is Python, not JSON', unreadableEn, 'Use json.dumps'],
  ),
  'input/json-syntax#single-quotes': text(
    ['第 {line} 行第 {column} 个字符处用了单引号，JSON 只用双引号（可能是 Python 的打印结果）', unreadable, '请导出方用标准方法输出 JSON'],
    ['Single quotes at line {line}, column {column}; JSON uses double ones', unreadableEn, 'Write it with a JSON library'],
  ),
  'input/json-syntax#comment': text(
    ['第 {line} 行第 {column} 个字符处有注释，JSON 里不能写注释', unreadable, '去掉注释'],
    ['A comment at line {line}, column {column}; JSON has none', unreadableEn, 'Remove it'],
  ),
  'input/json-syntax#truncated': text(
    ['JSON 在第 {line} 行中断，文件可能不完整', unreadable, '重新下载或导出'],
    ['The JSON breaks off at line {line}', unreadableEn, 'Download or export it again'],
  ),
  'input/json-encoding': text(
    ['JSON 文件的编码是 {encoding}，已按该编码读取', 'JSON 规定用 UTF-8', '请导出方改为 UTF-8'],
    ['The JSON is encoded in {encoding}; read as such', 'JSON is to be UTF-8', 'Export it as UTF-8'],
  ),
  'input/duplicate-key': text(
    ['同一条记录里「{key}」出现了多次', '不能确定以哪一个为准', '每条记录中同一名称只写一次'],
    ['“{key}” occurs more than once in one record', 'It is unclear which value counts', 'Write each name once'],
  ),
  'input/not-an-object': text(
    ['这一项不是记录（读到「{found}」）', '列表中的每一项都应是一条记录', '删去或改正这一项'],
    ['This item is no record (“{found}”)', 'Each item of the list is to be a record', 'Remove or correct it'],
  ),
  'input/not-json-object': text(
    ['第 {line} 行不是一条 JSON 记录（读到「{found}」）', '每行应是一条完整的 JSON 记录', '改正或删去该行'],
    ['Line {line} is no JSON record (“{found}”)', 'Each line is to be one JSON record', 'Correct or remove the line'],
  ),
  'input/unknown-layout': text(
    ['没有找到可识别的表头[[：最接近的是「{nearest}」，对上 {matched} 列]][[，找到的列：{found}]]', '不知道各列是什么，无法检查', '核对表头是否为标准列名或列代码；可用 --type 指定记录类型、--header-row 指定表头所在行'],
    ['No known header was found[[: nearest is “{nearest}”, {matched} columns matched]][[; columns found: {found}]]', 'Without known columns nothing can be checked', 'Use standard headers or column codes, or give --type and --header-row'],
  ),
  'input/blank-workbook': text(
    ['工作簿里没有任何内容', unreadable, '从业务系统重新导出；本期没有数据的，填报零报告'],
    ['The workbook holds nothing', unreadableEn, 'Export it again; report zero explicitly where there is nothing to report'],
  ),
  'input/no-records': text(
    ['没有数据行', '没有检查任何记录，不能算作合格', '确认是否导出了数据；本期确实没有的，填报零报告或加 --allow-empty'],
    ['There are no records', 'Nothing was checked, so nothing passes', 'Check the export; report zero explicitly or use --allow-empty'],
  ),
  'input/no-tables': text(
    ['没有找到可以检查的文件', '没有检查任何记录，不能算作合格', '检查路径；支持 .xlsx、.csv、.json、.ndjson'],
    ['No file to check was found', 'Nothing was checked, so nothing passes', 'Check the path; .xlsx, .csv, .json and .ndjson are read'],
  ),
  'input/missing-column': text(
    ['缺少必填列「{title}」[[，最接近的未识别列是「{nearest}」]]', '必填列缺失，全部记录都不能报送', '补上该列；列名可写作 {lookedFor}'],
    ['Required column “{title}” is missing[[; the nearest unknown column is “{nearest}”]]', 'Without it no record can be reported', 'Add the column; it may be called {lookedFor}'],
  ),
  'input/missing-conditional-column': text(
    ['缺少「{title}」列，有 {count} 条记录按条件必填', '这些记录不能报送', '补上该列；列名可写作 {lookedFor}'],
    ['Column “{title}” is missing although {count} records need it', 'These records cannot be reported', 'Add the column; it may be called {lookedFor}'],
  ),
  'input/unknown-column': text(
    ['没有识别「{header}」列，未检查[[；是否应为「{nearest}」]]', '未识别的列不会报送', '是标准列的，改成标准列名；单位自用的列可以不管'],
    ['Column “{header}” is unknown and was not checked[[; is it “{nearest}”?]]', 'Unknown columns are not reported', 'Rename it where it is a standard column'],
  ),
  'input/private-column': text(
    ['未识别的「{header}」列里有个人证件号码', '不在标准里的个人信息不得报送', '从报送文件中删去该列'],
    ['The unknown column “{header}” holds personal numbers', 'Personal data outside the standard is not to be sent', 'Remove the column'],
  ),
  'input/duplicate-header': text(
    ['「{title}」对应了多列：{columns}', '不能确定以哪一列为准，这一项没有检查', '只保留一列'],
    ['Several columns hold “{title}”: {columns}', 'It is unclear which one counts; it was not checked', 'Keep one of them'],
  ),
  'input/repeated-header': text(
    ['又出现一次表头，已跳过', '通常是几个文件拼接而成', '不必处理；请确认各部分的列次序相同'],
    ['The header occurs again; skipped', 'Several files were probably joined', 'Make sure all parts have the same columns'],
  ),
  'input/ambiguous-header': text(
    ['列名「{header}」只有序号没有名称，各代模板含义不同，未采用', '按序号对应会把两类代码弄反', '写全列名，如「行政相对人代码_2(工商注册号)」'],
    ['Header “{header}” has a number but no name and means different things in different templates', 'Guessing would swap two kinds of code', 'Write the full header'],
  ),
};
