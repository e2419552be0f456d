import { raise, raiseEn, type Text, text } from './text.js';

const unreadable = '内容没有读出来，无法判断能否报送';
const unreadableEn = 'Nothing could be read, so nothing can be said about it';

/** Words about JSON and NDJSON. */
export const jsonTexts: Readonly<Record<string, Text>> = {
  'input/line-too-long': text(
    [
      '第 {line} 行过长，超过上限 {limit} 个字符',
      unreadable,
      `从业务系统重新导出，并请导出方检查换行是否丢失、是否把附件或图片写进了单元格；${raise}`,
    ],
    [
      'Line {line} is longer than {limit} characters',
      unreadableEn,
      `Export it again; check for missing line ends and for files or images written into cells, or ${raiseEn}`,
    ],
  ),
  'input/json-envelope': text(
    [
      '记录取自 JSON 的 {path}',
      '文件是接口返回的整体内容，已找到其中唯一的记录列表',
      '不必处理；请确认取的是要检查的数据',
    ],
    [
      'Records were taken from {path} of the JSON',
      'The file is an API answer with one list of records',
      'Nothing to do; make sure it is the right list',
    ],
  ),
  'input/json-ambiguous': text(
    ['JSON 里有多个记录列表：{paths}', '不能确定检查哪一个', '请导出方只输出要报送的记录列表，或每个列表存成一个文件'],
    [
      'The JSON holds several lists of records: {paths}',
      'It is unclear which one is meant',
      'Keep one list of records',
    ],
  ),
  'input/json-ambiguous#envelopes': text(
    ['JSON 里有几处批次信息：{paths}', '不能确定以哪一处为准', '每个批次存成一个文件，批次信息只写一处'],
    ['The JSON holds several batches: {paths}', 'It is unclear which one is meant', 'Save each batch as a file'],
  ),
  'input/json-no-records': text(
    ['JSON 里没有找到记录列表', unreadable, '可能存成了出错信息：重新导出；记录应写成列表，如 [{"列名": "值"}]'],
    [
      'No list of records in the JSON',
      unreadableEn,
      'It may be an error message: export it again; records are an array of objects',
    ],
  ),
  'input/json-too-deep': text(
    [
      '第 {line} 行第 {column} 个字符处，JSON 的嵌套超过上限 {limit} 层',
      unreadable,
      `请导出方把每条记录改成一层的「列名: 值」，不要层层嵌套；${raise}`,
    ],
    [
      'The JSON is nested more than {limit} deep at line {line}, column {column}',
      unreadableEn,
      `Records are flat objects; or ${raiseEn}`,
    ],
  ),
  'input/json-syntax': text(
    [
      '第 {line} 行第 {column} 个字符处不符合 JSON 的写法，读到「{found}」',
      unreadable,
      '把这个位置告诉导出方，改好程序后重新导出',
    ],
    ['Not JSON at line {line}, column {column}: “{found}”', unreadableEn, 'Ask the exporting side to check its JSON'],
  ),
  'input/json-syntax#nan': text(
    [
      '第 {line} 行第 {column} 个字符处写了「{found}」，JSON 里没有这个值',
      unreadable,
      '请导出方改好后重新导出：没有数值的写 null',
    ],
    ['“{found}” at line {line}, column {column} is no JSON value', unreadableEn, 'Write null'],
  ),
  'input/json-syntax#trailing-comma': text(
    ['第 {line} 行第 {column} 个字符前多了一个逗号', unreadable, '请导出方改好后重新导出：最后一项后面不写逗号'],
    ['A comma too many before line {line}, column {column}', unreadableEn, 'Remove the last comma'],
  ),
  'input/json-syntax#python': text(
    [
      '第 {line} 行第 {column} 个字符处是 Python 的写法「{found}」，不是 JSON',
      unreadable,
      '请导出方改用 json.dumps 输出，不要用 print 或 str',
    ],
    ['“{found}” at line {line}, column {column} is Python, not JSON', unreadableEn, 'Use json.dumps'],
  ),
  'input/json-syntax#single-quotes': text(
    [
      '第 {line} 行第 {column} 个字符处用了单引号，JSON 只用双引号（可能是 Python 的打印结果）',
      unreadable,
      '请导出方改用编程语言自带的 JSON 功能输出，不要自己拼写',
    ],
    [
      'Single quotes at line {line}, column {column}; JSON uses double ones',
      unreadableEn,
      'Write it with a JSON library',
    ],
  ),
  'input/json-syntax#comment': text(
    ['第 {line} 行第 {column} 个字符处有注释，JSON 里不能写注释', unreadable, '请导出方去掉注释后重新导出'],
    ['A comment at line {line}, column {column}; JSON has none', unreadableEn, 'Remove it'],
  ),
  'input/json-syntax#truncated': text(
    ['JSON 在第 {line} 行中断，文件可能不完整', unreadable, '重新下载，或从业务系统重新导出'],
    ['The JSON breaks off at line {line}', unreadableEn, 'Download or export it again'],
  ),
  'input/json-encoding': text(
    [
      'JSON 文件的编码是 {encoding}，已按该编码读取',
      'JSON 规定用 UTF-8，接收方可能读成乱码',
      '这次不影响检查；请导出方改为 UTF-8',
    ],
    ['The JSON is encoded in {encoding}; read as such', 'JSON is to be UTF-8', 'Export it as UTF-8'],
  ),
  'input/duplicate-key': text(
    ['同一条记录里「{key}」出现了多次', '不能确定以哪一个为准', '请导出方改好后重新导出：每条记录中同一名称只写一次'],
    ['“{key}” occurs more than once in one record', 'It is unclear which value counts', 'Write each name once'],
  ),
  'input/not-an-object': text(
    ['这一项不是记录（读到「{found}」）', '列表中的每一项都应是一条记录', '删去或改正这一项'],
    ['This item is no record (“{found}”)', 'Each item of the list is to be a record', 'Remove or correct it'],
  ),
  'input/not-an-object#batch': text(
    ['批次信息不是一个对象（读到「{found}」）', '没有批次信息，不知道是谁报送的什么', '「batch」写成一个对象'],
    ['The batch is no object (“{found}”)', 'Without it nobody knows who reports what', 'Give “batch” as an object'],
  ),
  'input/not-an-object#entries': text(
    ['记录不是一个列表（读到「{found}」）', '读不出里面的记录', '「entries」写成列表，每项一条记录；零报告写空列表'],
    [
      'The entries are no list (“{found}”)',
      'No record can be read',
      'Give “entries” as a list, an empty one for a zero report',
    ],
  ),
  'input/not-json-object': text(
    ['第 {line} 行不是一条 JSON 记录（读到「{found}」）', '每行应是一条完整的 JSON 记录', '改正或删去该行'],
    ['Line {line} is no JSON record (“{found}”)', 'Each line is to be one JSON record', 'Correct or remove the line'],
  ),
};
