import { type Text, text } from './text.js';

/** Words about presence, codes, lengths and what else a cell may hold. */
export const valueTexts: Readonly<Record<string, Text>> = {
  'shape/required': text(
    ['「{title}」为空[[（填的是「{typed}」）]]', '必填项缺失，这条记录不能报送', '补填「{title}」'],
    ['“{title}” is empty[[ (“{typed}” was typed)]]', 'A required value is missing', 'Fill it in'],
  ),
  'shape/mojibake': text(
    [
      '「{title}」的值「{value}」是乱码[[，原文可能是「{suggestion}」]]',
      '文字曾按错误的编码读入并保存，无法对应到单位、文书和事项',
      '从业务系统重新导出，导出时编码选 UTF-8 或 GBK；不要在乱码上改字',
    ],
    [
      '“{value}” in “{title}” is garbled text[[; it probably said “{suggestion}”]]',
      'It was once read in the wrong encoding and saved so',
      'Export it again from the source system in UTF-8 or GBK',
    ],
  ),
  'shape/mojibake#replaced': text(
    [
      '「{title}」的值「{value}」是乱码，原来的字已经丢失',
      '转换编码时认不出的字被换成了问号、方块或「锟斤拷」，找不回来',
      '从业务系统重新导出，导出时编码选 UTF-8 或 GBK；不要在乱码上改字',
    ],
    [
      '“{value}” in “{title}” is garbled; its characters are lost',
      'A conversion replaced what it could not read',
      'Export it again from the source system in UTF-8 or GBK',
    ],
  ),
  'shape/mojibake#memory': text(
    [
      '「{title}」的值「{value}」是乱码（「烫」「屯」的连写是程序没有写入内容的痕迹）',
      '导出程序出错，这一项没有真正的内容',
      '请业务系统的维护人员检查导出程序，改好后重新导出',
    ],
    [
      '“{value}” in “{title}” is memory never written to',
      'The exporting program failed',
      'Have it repaired and export again',
    ],
  ),
  'shape/type': text(
    ['「{title}」的值「{value}」不是文字', '这一项应是单个文字或数字', '改成单个值'],
    ['“{title}” holds “{value}”, which is no text', 'A single value is expected', 'Give a single value'],
  ),
  'shape/standard-form': text(
    [
      '「{title}」的值「{value}」不是标准的写法，应写作「{standardForm}」',
      '直接报送的记录不再代为改写，写法不同的同一个值比对不上',
      '改为「{standardForm}」',
    ],
    [
      '“{value}” in “{title}” is not in the standard’s form, which is “{standardForm}”',
      'Records that are submitted are not rewritten, and values written otherwise do not match',
      'Change it to “{standardForm}”',
    ],
  ),
  'shape/standard-form#empty': text(
    [
      '「{title}」填的是「{value}」，等于没有填',
      '直接报送的记录不再代为清空，这样的字会被当成内容',
      '没有内容的，去掉这一项；有内容的，照实填写',
    ],
    [
      '“{title}” says “{value}”, which stands for nothing',
      'Records that are submitted are not rewritten: the word would be taken for the value',
      'Leave the value out, or give the real one',
    ],
  ),
  'shape/const': text(
    ['「{title}」应为「{expected}」，现为「{value}」', '与记录类型不符', '改为「{expected}」'],
    ['“{title}” must be “{expected}”, not “{value}”', 'It does not fit the record type', 'Change it to “{expected}”'],
  ),
  'shape/unknown-field': text(
    ['「{title}」不是本类记录的数据项', '标准以外的数据项不接收', '删去这一项，或改成标准的名称'],
    [
      '“{title}” is no field of this record type',
      'Fields outside the standard are not accepted',
      'Remove or rename it',
    ],
  ),
  'shape/repeated-value': text(
    ['「{title}」里有重复的值', '多值项各值不得重复', '去掉重复的值'],
    ['“{title}” repeats a value', 'Values may not repeat', 'Remove the repetition'],
  ),
  'shape/code': text(
    [
      '「{title}」的值「{value}」不在「{set}」范围内[[，是否应为「{suggestion}」]]',
      '不在代码范围内的值无法入库',
      '改填规定的值[[：{allowed}]][[；其余写作「{open}具体名称」]]',
    ],
    [
      '“{value}” is not in the code set of “{title}”[[; did you mean “{suggestion}”?]]',
      'Values outside the code set are not accepted',
      'Use one of the codes[[: {allowed}]][[; others as “{open}name”]]',
    ],
  ),
  'shape/code#several': text(
    [
      '「{title}」只能填一个值，现为「{value}」',
      '这一项不接受多个值',
      '只保留一个[[：{allowed}]]；确有两种情形的分两条记录报送',
    ],
    ['“{title}” takes one value, not “{value}”', 'Several values are not accepted here', 'Keep one of[[ {allowed}]]'],
  ),
  'shape/code#development-zone': text(
    [
      '「{title}」的值「{value}」是开发区统计代码，不是行政区划代码',
      '开发区代码不在 GB/T 2260 行政区划代码之内',
      '改填所在县（市、区）的代码',
    ],
    [
      '“{value}” is a statistical code of a development zone',
      'It is no administrative division',
      'Use the code of the county',
    ],
  ),
  'shape/retired-code': text(
    ['「{title}」的值「{value}」（{label}）已于 {year} 年撤销', '撤销的代码只用于历史记录', '改填[[：{successors}]]'],
    [
      '“{value}” ({label}) was withdrawn in {year}',
      'Withdrawn codes are for historic records only',
      'Use[[ {successors}]]',
    ],
  ),
  'shape/label-incomplete': text(
    ['「{title}」只写了「{value}」，没有注明具体内容', '「其他」须注明具体类别', '写作「其他-具体名称」'],
    ['“{title}” says only “{value}”', '“Other” needs its name', 'Write “其他-name”'],
  ),
  'shape/length#too-long': text(
    ['「{title}」有 {length} 个字，超过上限 {limit} 个字', '超长的内容入库时会被截断或退回', '精简到 {limit} 个字以内'],
    ['“{title}” has {length} characters; the limit is {limit}', 'Longer text is cut off or refused', 'Shorten it'],
  ),
  'shape/length#cut-off': text(
    [
      '「{title}」有 {length} 个字，正好是电子表格单元格的上限，内容可能已被截断；本项上限 {limit} 个字',
      '截断的内容不完整',
      '从业务系统取完整内容，精简到 {limit} 个字以内',
    ],
    [
      '“{title}” has exactly {length} characters, the limit of a spreadsheet cell: probably cut off; the limit here is {limit}',
      'The text is incomplete',
      'Take the full text from the source and shorten it',
    ],
  ),
  'shape/length#too-short': text(
    ['「{title}」只有 {length} 个字，至少应有 {limit} 个字', '内容过短，说明不了事项', '写完整'],
    ['“{title}” has {length} characters; at least {limit} are needed', 'Too short to say anything', 'Write it out'],
  ),
  'shape/length#exact': text(
    ['「{title}」应为 {limit} 个字符，现为 {length} 个：「{value}」', '位数不符', '对照原件改正'],
    ['“{title}” must have {limit} characters, not {length}', 'Wrong length', 'Correct it'],
  ),
  'shape/pattern': text(
    ['「{title}」的值「{value}」写法不符合要求', '不符合规定写法的值无法入库', '按填写说明改正'],
    ['“{value}” is not written as “{title}” must be', 'It is not accepted in this form', 'See the field’s description'],
  ),
  'shape/two-facts': text(
    [
      '「{title}」一格里写了两项内容：「{value}」[[，可拆为 {parts}]]',
      '一格只能填一项',
      '拆开填到各自的列或各自的记录',
    ],
    ['“{title}” holds two facts: “{value}”[[, perhaps {parts}]]', 'One cell holds one fact', 'Split them'],
  ),
  'shape/formula-like': text(
    ['「{title}」以「= + - @」开头：「{value}」', '在电子表格里打开时会被当成公式执行', '核对内容，去掉开头的符号'],
    ['“{title}” starts like a formula: “{value}”', 'A spreadsheet would run it', 'Check it and remove the sign'],
  ),
  'shape/error-value': text(
    ['「{title}」是公式错误 {value}', '公式没有算出结果', '在电子表格中改正公式，或直接填写值'],
    ['“{title}” is the formula error {value}', 'The formula has no result', 'Correct it or type the value'],
  ),
  'shape/uncached-formula': text(
    ['「{title}」是公式，文件里没有保存计算结果', '不打开电子表格就不知道值是什么', '在 Excel 或 WPS 中打开并保存一次'],
    [
      '“{title}” is a formula without a stored result',
      'Its value is unknown',
      'Open and save the file in Excel or WPS once',
    ],
  ),
  'shape/automatic-number': text(
    ['「{title}」是 Word 的自动编号，文件里没有保存编号', '不打开文档就不知道值是什么', '把自动编号改成直接输入的文字'],
    [
      '“{title}” is numbered by Word itself; the file does not hold the number',
      'Its value is unknown',
      'Type the number as text',
    ],
  ),
  'shape/wrong-type': text(
    ['「{title}」应为单个值，现为「{value}」', '这一项不接受列表或嵌套内容', '改成单个值'],
    ['“{title}” must be a single value, not {value}', 'Lists and objects are not accepted here', 'Give a single value'],
  ),
};
