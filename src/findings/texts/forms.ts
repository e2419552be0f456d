import { deadlineTexts } from './deadlines.js';
import { type Text, text } from './text.js';

/** Words about dates, numbers, document numbers, addresses and other forms. */
export const formTexts: Readonly<Record<string, Text>> = {
  'shape/date': text(
    [
      '「{title}」的值「{value}」不是日期',
      '日期无法识别',
      '写作 2024-03-01 的样子；月、日分不清的（如 03/04/2024）请写明年月日',
    ],
    ['“{value}” in “{title}” is no date', 'The date cannot be read', 'Write it like 2024-03-01'],
  ),
  'shape/date#no-such-day': text(
    ['「{title}」的日期「{value}」不存在', '日历上没有这一天', '核对后改正'],
    ['“{value}” in “{title}” is no day of the calendar', 'There is no such day', 'Correct it'],
  ),
  'shape/date#serial': text(
    [
      '「{title}」的值「{value}」像是电子表格的日期序列值[[，即 {suggestion}]]',
      '导出时丢了日期格式',
      '按日期格式重新导出[[；确认后改为 {suggestion}]]',
    ],
    [
      '“{value}” in “{title}” looks like a date serial[[, {suggestion}]]',
      'The date format was lost in the export',
      'Export dates as dates[[, or change it to {suggestion}]]',
    ],
  ),
  ...deadlineTexts,
  'shape/date-time': text(
    ['「{title}」的值「{value}」不是带时区的时间', '时间无法识别', '写作 2025-03-01T09:30:00+08:00 的样子'],
    [
      '“{value}” in “{title}” is no time with zone',
      'The time cannot be read',
      'Write it like 2025-03-01T09:30:00+08:00',
    ],
  ),
  'shape/decimal#form': text(
    [
      '「{title}」的值「{value}」不是数字',
      '金额、数量必须是数字',
      '只填数字[[，单位为{unit}]]；不写「约」「以上」和大写金额',
    ],
    ['“{value}” in “{title}” is no number', 'A number is needed', 'Give digits only[[, in {unit}]]'],
  ),
  'shape/decimal#negative': text(
    ['「{title}」不能为负数，现为 {value}', '这一项不会小于 0', '核对后改正'],
    ['“{title}” cannot be negative ({value})', 'It is never below 0', 'Correct it'],
  ),
  'shape/decimal#below': text(
    ['「{title}」不能小于 {limit}，现为 {value}', '超出取值范围', '核对后改正'],
    ['“{title}” cannot be below {limit} ({value})', 'Out of range', 'Correct it'],
  ),
  'shape/decimal#above': text(
    ['「{title}」不能大于 {limit}，现为 {value}', '超出取值范围', '核对后改正'],
    ['“{title}” cannot exceed {limit} ({value})', 'Out of range', 'Correct it'],
  ),
  'shape/decimal#not-above': text(
    ['「{title}」应大于 {limit}，现为 {value}', '超出取值范围', '核对后改正；没有金额的，核对是否应报本条记录'],
    ['“{title}” must be above {limit} ({value})', 'Out of range', 'Correct it'],
  ),
  'shape/decimal#decimals': text(
    ['「{title}」最多 {limit} 位小数，现有 {found} 位：{value}', '超出的小数位入库时会丢失', '按规定位数填写'],
    ['“{title}” takes {limit} decimals, not {found}: {value}', 'Further digits would be lost', 'Give fewer decimals'],
  ),
  'shape/decimal#whole': text(
    ['「{title}」应为整数，现为 {value}', '这一项只接受整数', '改为整数'],
    ['“{title}” must be a whole number ({value})', 'Only whole numbers are accepted', 'Correct it'],
  ),
  'shape/decimal#digits': text(
    [
      '「{title}」整数部分最多 {limit} 位，现有 {found} 位：{value}',
      '数值过大，可能单位填错',
      '核对单位[[（本项单位为{unit}）]]',
    ],
    [
      '“{title}” takes {limit} digits before the point, not {found}',
      'Too large; perhaps the wrong unit',
      'Check the unit[[ ({unit})]]',
    ],
  ),
  'shape/document-number': text(
    [
      '「{title}」的值「{value}」不是规范的发文字号',
      '写法不一，同一文件会被当成两件',
      '写作「机关代字〔年份〕序号号」，如「鲁示发〔2025〕12号」',
    ],
    [
      '“{value}” in “{title}” is no regular document number',
      'Different spellings count as different documents',
      'Write it like 鲁示发〔2025〕12号',
    ],
  ),
  'shape/document-number#zero-padded': text(
    ['「{title}」的值「{value}」序号前有 0', '发文字号的序号不编虚位', '去掉序号前的 0；原文如此的不必改'],
    [
      'The serial in “{value}” in “{title}” is padded with zeros',
      'Serials are not padded',
      'Remove the zeros unless the original has them',
    ],
  ),
  'shape/document-number#ordinal-word': text(
    ['「{title}」的值「{value}」序号前有「第」', '发文字号的序号前不加「第」', '去掉「第」；原文如此的不必改'],
    ['“{value}” in “{title}” has 第 before its serial', 'Serials have no 第', 'Remove it unless the original has it'],
  ),
  'shape/admin-document-number': text(
    ['「{title}」的值「{value}」不像决定书文号', '文号一般带六角括号年份', '对照决定书核对；没有文号的填许可编号'],
    [
      '“{value}” in “{title}” does not look like a decision’s number',
      'It usually has a year in 〔〕',
      'Compare with the decision',
    ],
  ),
  'shape/admin-document-number#zero-padded': text(
    ['「{title}」的值「{value}」序号前有 0', '同一文号写法不一会被当成两件', '对照决定书核对；原文如此的不必改'],
    [
      'The serial in “{value}” in “{title}” is padded with zeros',
      'Different spellings count as different documents',
      'Compare with the decision',
    ],
  ),
  'shape/case-number': text(
    [
      '「{title}」的值「{value}」不是规范的法院案号',
      '案号不规范无法与法院数据对应',
      '写作「（2024）鲁01执123号」的样子，年份用全角圆括号',
    ],
    [
      '“{value}” in “{title}” is no court case number',
      'It cannot be matched with court data',
      'Write it like （2024）鲁01执123号',
    ],
  ),
  'shape/court-code': text(
    ['「{title}」的值「{value}」不是法院代字', '与案号中的法院代字对应不上', '写作「鲁01」的样子'],
    ['“{value}” in “{title}” is no court code', 'It matches no court', 'Write it like 鲁01'],
  ),
  'shape/project-code': text(
    [
      '「{title}」的值「{value}」不是投资项目代码',
      '与投资项目在线审批监管平台的项目对应不上',
      '写作 24 个字符、含 4 个连接号的代码',
    ],
    ['“{value}” in “{title}” is no project code', 'It matches no project', 'Use the 24-character code'],
  ),
  'shape/service-item-code': text(
    ['「{title}」的值「{value}」不是政务服务事项编码', '编码为 31 位实施编码或 12 位基本编码', '从事项目录中复制'],
    ['“{value}” in “{title}” is no service item code', 'It has 31 or 12 characters', 'Copy it from the catalogue'],
  ),
  'shape/arrears-number': text(
    [
      '「{title}」的值「{value}」不是建议的写法',
      '编号写法统一便于跨单位核对',
      '建议写作 6 位区划代码＋4 位年份＋6 位流水；已编好的可以不改',
    ],
    [
      '“{value}” in “{title}” is not in the recommended form',
      'One form makes records comparable',
      'Six digits of division, four of year, six of serial; existing numbers may stay',
    ],
  ),
  'shape/phone': text(
    [
      '「{title}」的值「{value}」不像电话号码',
      '打不通的电话等于没有公开监督方式',
      '核对区号和号码；多个号码用半角分号分隔',
    ],
    [
      '“{value}” in “{title}” does not look like a phone number',
      'Nobody can call it',
      'Check it; separate several by semicolons',
    ],
  ),
  'shape/url': text(
    [
      '「{title}」的值「{value}」不是网址',
      '打不开的网址不能证明已公开',
      '从浏览器地址栏复制，以 http:// 或 https:// 开头',
    ],
    ['“{value}” in “{title}” is no web address', 'It proves no publication', 'Copy it from the browser'],
  ),
  'shape/url-or-email': text(
    ['「{title}」的值「{value}」不是网址或电子邮箱', '无法联系', '填网址（http:// 或 https:// 开头）或邮箱'],
    ['“{value}” in “{title}” is neither web address nor e-mail', 'Nobody can use it', 'Correct it'],
  ),
  'shape/year': text(
    ['「{title}」的值「{value}」不是四位年份', '年度无法识别', '只写四位数字，如 2025'],
    ['“{value}” in “{title}” is no four-digit year', 'The year cannot be read', 'Write it like 2025'],
  ),
  'shape/report-period': text(
    ['「{title}」的值「{value}」不是报告期', '报告期无法识别', '写作 2025、2025H1、2025Q3 或 2025-06'],
    [
      '“{value}” in “{title}” is no reporting period',
      'The period cannot be read',
      'Write it like 2025, 2025H1, 2025Q3 or 2025-06',
    ],
  ),
};
