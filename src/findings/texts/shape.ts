import type { Text } from './text.js';

const text = (zh: readonly [string, string, string], en: readonly [string, string, string]): Text => ({
  zh: { message: zh[0], why: zh[1], fix: zh[2] },
  en: { message: en[0], why: en[1], fix: en[2] },
});

const code = '统一社会信用代码不对，记录会归到别的单位名下或无法入库';
const codeEn = 'With a wrong code the record is filed under somebody else or nobody';
const idNo = '证件号码不对，记录无法对应到本人';
const idNoEn = 'With a wrong number the record cannot be attributed';
const again = '对照证照原件核对；号码可能错在任何一位，不要只改最后一位';
const againEn = 'Compare with the original; the mistake may be anywhere';
const lost = '电子表格按数值保存长号码，超过 15 位的数字已丢失，找不回来';
const lostEn = 'Spreadsheets keep 15 digits of a number; the others are lost for good';
const reexport = '从业务系统按文本格式重新导出；把单元格改成文本格式不能恢复';
const reexportEn = 'Export again as text; changing the cell format does not bring digits back';
const masked = '是脱敏数据，不能报送';
const maskedFix = '从业务系统导出未脱敏的数据；公示用的脱敏由平台完成';

/** Words of the rules about single values: presence, form, codes, identifiers. */
export const shapeTexts: Readonly<Record<string, Text>> = {
  'shape/required': text(
    ['「{title}」为空[[（填的是「{typed}」）]]', '必填项缺失，这条记录不能报送', '补填「{title}」'],
    ['“{title}” is empty[[ (“{typed}” was typed)]]', 'A required value is missing', 'Fill it in'],
  ),
  'shape/type': text(
    ['「{title}」的值「{value}」不是文字', '这一项应是单个文字或数字', '改成单个值'],
    ['“{title}” holds “{value}”, which is no text', 'A single value is expected', 'Give a single value'],
  ),
  'shape/const': text(
    ['「{title}」应为「{expected}」，现为「{value}」', '与记录类型不符', '改为「{expected}」'],
    ['“{title}” must be “{expected}”, not “{value}”', 'It does not fit the record type', 'Change it to “{expected}”'],
  ),
  'shape/unknown-field': text(
    ['「{title}」不是本类记录的数据项', '标准以外的数据项不接收', '删去这一项，或改成标准的名称'],
    ['“{title}” is no field of this record type', 'Fields outside the standard are not accepted', 'Remove or rename it'],
  ),
  'shape/repeated-value': text(
    ['「{title}」里有重复的值', '多值项各值不得重复', '去掉重复的值'],
    ['“{title}” repeats a value', 'Values may not repeat', 'Remove the repetition'],
  ),
  'shape/code': text(
    ['「{title}」的值「{value}」不在「{set}」范围内[[，是否应为「{suggestion}」]]', '不在代码范围内的值无法入库', '改填规定的值[[：{allowed}]][[；其余写作「{open}具体名称」]]'],
    ['“{value}” is not in the code set of “{title}”[[; did you mean “{suggestion}”?]]', 'Values outside the code set are not accepted', 'Use one of the codes[[: {allowed}]][[; others as “{open}name”]]'],
  ),
  'shape/code#several': text(
    ['「{title}」只能填一个值，现为「{value}」', '这一项不接受多个值', '只保留一个[[：{allowed}]]；确有两种情形的分两条记录报送'],
    ['“{title}” takes one value, not “{value}”', 'Several values are not accepted here', 'Keep one of[[ {allowed}]]'],
  ),
  'shape/code#development-zone': text(
    ['「{title}」的值「{value}」是开发区统计代码，不是行政区划代码', '开发区代码不在 GB/T 2260 行政区划代码之内', '改填所在县（市、区）的代码'],
    ['“{value}” is a statistical code of a development zone', 'It is no administrative division', 'Use the code of the county'],
  ),
  'shape/retired-code': text(
    ['「{title}」的值「{value}」（{label}）已于 {year} 年撤销', '撤销的代码只用于历史记录', '改填[[：{successors}]]'],
    ['“{value}” ({label}) was withdrawn in {year}', 'Withdrawn codes are for historic records only', 'Use[[ {successors}]]'],
  ),
  'shape/label-incomplete': text(
    ['「{title}」只写了「{value}」，没有注明具体内容', '「其他」须注明具体类别', '写作「其他-具体名称」'],
    ['“{title}” says only “{value}”', '“Other” needs its name', 'Write “其他-name”'],
  ),
  'shape/legacy-registration-number': text(
    ['「{title}」的值「{typed}」是 15 位工商注册号', '旧号已由统一社会信用代码替代', '查询并改填 18 位统一社会信用代码'],
    ['“{typed}” in “{title}” is an old registration number', 'The unified code has replaced it', 'Look up the 18-character code'],
  ),
  'shape/legacy-organisation-code': text(
    ['「{title}」的值「{typed}」是 9 位组织机构代码', '旧代码已由统一社会信用代码替代', '查询并改填 18 位统一社会信用代码'],
    ['“{typed}” in “{title}” is an old organisation code', 'The unified code has replaced it', 'Look up the 18-character code'],
  ),
  'shape/length#too-long': text(
    ['「{title}」有 {length} 个字，超过上限 {limit} 个字', '超长的内容入库时会被截断或退回', '精简到 {limit} 个字以内'],
    ['“{title}” has {length} characters; the limit is {limit}', 'Longer text is cut off or refused', 'Shorten it'],
  ),
  'shape/length#cut-off': text(
    ['「{title}」有 {length} 个字，正好是电子表格单元格的上限，内容可能已被截断；本项上限 {limit} 个字', '截断的内容不完整', '从业务系统取完整内容，精简到 {limit} 个字以内'],
    ['“{title}” has exactly {length} characters, the limit of a spreadsheet cell: probably cut off; the limit here is {limit}', 'The text is incomplete', 'Take the full text from the source and shorten it'],
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
  'shape/date': text(
    ['「{title}」的值「{value}」不是日期', '日期无法识别', '写作 2024-03-01 的样子；月、日分不清的（如 03/04/2024）请写明年月日'],
    ['“{value}” in “{title}” is no date', 'The date cannot be read', 'Write it like 2024-03-01'],
  ),
  'shape/date#no-such-day': text(
    ['「{title}」的日期「{value}」不存在', '日历上没有这一天', '核对后改正'],
    ['“{value}” in “{title}” is no day of the calendar', 'There is no such day', 'Correct it'],
  ),
  'shape/date#serial': text(
    ['「{title}」的值「{value}」像是电子表格的日期序列值[[，即 {suggestion}]]', '导出时丢了日期格式', '按日期格式重新导出[[；确认后改为 {suggestion}]]'],
    ['“{value}” in “{title}” looks like a date serial[[, {suggestion}]]', 'The date format was lost in the export', 'Export dates as dates[[, or change it to {suggestion}]]'],
  ),
  'shape/date-time': text(
    ['「{title}」的值「{value}」不是带时区的时间', '时间无法识别', '写作 2025-03-01T09:30:00+08:00 的样子'],
    ['“{value}” in “{title}” is no time with zone', 'The time cannot be read', 'Write it like 2025-03-01T09:30:00+08:00'],
  ),
  'shape/decimal#form': text(
    ['「{title}」的值「{value}」不是数字', '金额、数量必须是数字', '只填数字[[，单位为{unit}]]；不写「约」「以上」和大写金额'],
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
    ['「{title}」整数部分最多 {limit} 位，现有 {found} 位：{value}', '数值过大，可能单位填错', '核对单位[[（本项单位为{unit}）]]'],
    ['“{title}” takes {limit} digits before the point, not {found}', 'Too large; perhaps the wrong unit', 'Check the unit[[ ({unit})]]'],
  ),
  'shape/precision-lost': text(
    ['「{title}」的值「{value}」已被电子表格改成数值，末尾数字丢失', lost, reexport],
    ['“{value}” in “{title}” was turned into a number and lost digits', lostEn, reexportEn],
  ),
  'shape/number-as-identifier': text(
    ['「{title}」在 JSON 中写成了数字 {value}', '超过 15 位的数字会失去精度，开头的 0 会丢失', '写成带引号的文字'],
    ['“{title}” is a JSON number ({value})', 'Long numbers lose digits', 'Send it as a string'],
  ),
  'shape/two-facts': text(
    ['「{title}」一格里写了两项内容：「{value}」[[，可拆为 {parts}]]', '一格只能填一项', '拆开填到各自的列或各自的记录'],
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
    ['“{title}” is a formula without a stored result', 'Its value is unknown', 'Open and save the file in Excel or WPS once'],
  ),
  'shape/wrong-type': text(
    ['「{title}」应为单个值，现为「{value}」', '这一项不接受列表或嵌套内容', '改成单个值'],
    ['“{title}” must be a single value, not {value}', 'Lists and objects are not accepted here', 'Give a single value'],
  ),
  'shape/uscc': text(
    ['「{title}」的值「{value}」不是有效的统一社会信用代码', code, again],
    ['“{value}” in “{title}” is no unified social credit code', codeEn, againEn],
  ),
  'shape/uscc#check-character': text(
    ['「{title}」的值「{value}」校验不过：按前 17 位计算，末位应为「{expected}」', code, again],
    ['“{value}” in “{title}” fails its check: the first 17 characters give “{expected}”', codeEn, againEn],
  ),
  'shape/uscc#alphabet': text(
    ['「{title}」的值「{value}」第 {position} 位是「{character}」，代码中不用这个字符[[，是否应为「{suggestion}」]]', '代码只用数字和除 I、O、S、V、Z 以外的大写字母', '对照证照改正'],
    ['“{value}” in “{title}” has “{character}” at position {position}, which codes never use[[; did you mean “{suggestion}”?]]', 'Codes use digits and letters other than I, O, S, V, Z', 'Compare with the original'],
  ),
  'shape/uscc#length': text(
    ['「{title}」的值「{value}」有 {length} 位，应为 18 位', code, '对照证照补全'],
    ['“{value}” in “{title}” has {length} characters, not 18', codeEn, 'Compare with the original'],
  ),
  'shape/uscc#scientific': text(['「{title}」的值「{value}」被电子表格改成了科学计数，末尾数字丢失', lost, reexport], ['“{value}” in “{title}” was turned into scientific notation', lostEn, reexportEn]),
  'shape/uscc#precision': text(['「{title}」的值「{value}」末三位疑被电子表格改成 000', lost, reexport], ['The last digits of “{value}” in “{title}” were probably lost', lostEn, reexportEn]),
  'shape/uscc#masked': text([`「{title}」的值「{value}」${masked}`, '脱敏后的代码无法入库', maskedFix], ['“{value}” in “{title}” is masked and cannot be reported', 'Masked codes are not accepted', 'Export unmasked data']),
  'shape/uscc#citizen-id': text(['「{title}」填的是居民身份证号，不是统一社会信用代码', '个人证件号不得填在组织代码里', '是个人的，改填证件类型和证件号码；是组织的，填统一社会信用代码'], ['“{title}” holds a citizen’s number, not an organisation’s code', 'Personal numbers do not belong here', 'Use the fields for persons']),
  'shape/uscc#organisation-code': text(['「{title}」的值「{value}」是 9 位组织机构代码，应填 18 位统一社会信用代码', '旧代码已由统一社会信用代码替代', '查询并改填 18 位代码'], ['“{value}” in “{title}” is an old organisation code', 'The unified code has replaced it', 'Look up the 18-character code']),
  'shape/uscc#registration-number': text(['「{title}」的值「{value}」是 15 位工商注册号，应填 18 位统一社会信用代码', '旧号已由统一社会信用代码替代', '查询并改填 18 位代码'], ['“{value}” in “{title}” is an old registration number', 'The unified code has replaced it', 'Look up the 18-character code']),
  'shape/uscc#placeholder': text(['「{title}」的值「{value}」是占位码', '占位码不代表任何单位', '改填真实代码；没有的留空'], ['“{value}” in “{title}” is a placeholder', 'It stands for nobody', 'Give the real code or leave it empty']),
  'shape/uscc#kind': text(['「{title}」的值「{value}」前两位「{kind}」不是已知的登记部门和机构类别', '可能抄错', '对照证照核对'], ['“{value}” in “{title}” starts with the unknown kind “{kind}”', 'Perhaps mistyped', 'Compare with the original']),
  'shape/uscc#division': text(['「{title}」的值「{value}」第 3–8 位应为数字', code, again], ['Characters 3–8 of “{value}” in “{title}” must be digits', codeEn, againEn]),
  'shape/uscc#inner-check': text(['「{title}」的值「{value}」第 17 位（组织机构代码校验）不符，应为「{expected}」', '历史赋码有这种情况，也可能抄错', '对照证照核对；证照如此的不必改'], ['Character 17 of “{value}” in “{title}” should be “{expected}”', 'Some historic codes are like this; it may also be a mistake', 'Compare with the original']),
  'shape/citizen-id': text(['「{title}」的值「{value}」不是有效的居民身份证号', idNo, again], ['“{value}” in “{title}” is no citizen’s number', idNoEn, againEn]),
  'shape/citizen-id#check-character': text(['「{title}」的值「{value}」校验不过', idNo, again], ['“{value}” in “{title}” fails its check', idNoEn, againEn]),
  'shape/citizen-id#alphabet': text(['「{title}」的值「{value}」第 {position} 位是「{character}」，应为数字', idNo, '对照证件改正'], ['“{value}” in “{title}” has “{character}” at position {position}', idNoEn, 'Compare with the document']),
  'shape/citizen-id#length': text(['「{title}」的值「{value}」有 {length} 位，应为 18 位', idNo, '对照证件补全'], ['“{value}” in “{title}” has {length} characters, not 18', idNoEn, 'Compare with the document']),
  'shape/citizen-id#area': text(['「{title}」的值「{value}」前两位不是省级代码', idNo, again], ['“{value}” in “{title}” starts with no province', idNoEn, againEn]),
  'shape/citizen-id#birthday': text(['「{title}」的值「{value}」里的出生日期不存在', idNo, again], ['The birthday in “{value}” in “{title}” does not exist', idNoEn, againEn]),
  'shape/citizen-id#scientific': text(['「{title}」的值「{value}」被电子表格改成了科学计数，末尾数字丢失', lost, reexport], ['“{value}” in “{title}” was turned into scientific notation', lostEn, reexportEn]),
  'shape/citizen-id#precision': text(['「{title}」的值「{value}」末三位疑被电子表格改成 000', lost, reexport], ['The last digits of “{value}” in “{title}” were probably lost', lostEn, reexportEn]),
  'shape/citizen-id#masked': text([`「{title}」的值「{value}」${masked}`, '脱敏后的号码无法入库', maskedFix], ['“{value}” in “{title}” is masked and cannot be reported', 'Masked numbers are not accepted', 'Export unmasked data']),
  'shape/citizen-id#legacy-15': text(['「{title}」的值「{value}」是 15 位旧号码[[，对应的 18 位是「{suggestion}」]]', '第一代居民身份证已停止使用', '核对后改填 18 位号码'], ['“{value}” in “{title}” is an old 15-digit number[[; its 18-digit form is “{suggestion}”]]', 'First-generation cards are no longer valid', 'Use the 18-digit number']),
  'shape/personal-id': text(['「{title}」的值「{value}」与证件类型的号码写法不符', '号码可能抄错，或证件类型选错', '核对证件类型和号码'], ['“{value}” in “{title}” does not look like a number of its document type', 'The number or the type may be wrong', 'Check both']),
  'shape/personal-id#legacy-15': text(['「{title}」的值「{value}」是 15 位旧号码[[，对应的 18 位是「{suggestion}」]]', '第一代居民身份证已停止使用', '核对后改填 18 位号码'], ['“{value}” in “{title}” is an old 15-digit number[[; its 18-digit form is “{suggestion}”]]', 'First-generation cards are no longer valid', 'Use the 18-digit number']),
  'shape/personal-id#masked': text([`「{title}」的值「{value}」${masked}`, '脱敏后的号码无法入库', maskedFix], ['“{value}” in “{title}” is masked and cannot be reported', 'Masked numbers are not accepted', 'Export unmasked data']),
  'shape/org-code': text(['「{title}」的值「{value}」不是有效的组织机构代码', '旧代码不对，无法对应历史档案', '核对后改正；已有统一社会信用代码的可留空'], ['“{value}” in “{title}” is no organisation code', 'It matches no historic file', 'Correct it or leave it empty']),
  'shape/registration-number': text(['「{title}」的值「{value}」不是有效的工商注册号', '旧注册号应为 15 位并通过校验', '核对后改正；已有统一社会信用代码的可留空'], ['“{value}” in “{title}” is no registration number', 'Old numbers have 15 digits with a check', 'Correct it or leave it empty']),
  'shape/document-number': text(['「{title}」的值「{value}」不是规范的发文字号', '写法不一，同一文件会被当成两件', '写作「机关代字〔年份〕序号号」，如「鲁示发〔2025〕12号」'], ['“{value}” in “{title}” is no regular document number', 'Different spellings count as different documents', 'Write it like 鲁示发〔2025〕12号']),
  'shape/document-number#zero-padded': text(['「{title}」的值「{value}」序号前有 0', '发文字号的序号不编虚位', '去掉序号前的 0；原文如此的不必改'], ['The serial in “{value}” in “{title}” is padded with zeros', 'Serials are not padded', 'Remove the zeros unless the original has them']),
  'shape/document-number#ordinal-word': text(['「{title}」的值「{value}」序号前有「第」', '发文字号的序号前不加「第」', '去掉「第」；原文如此的不必改'], ['“{value}” in “{title}” has 第 before its serial', 'Serials have no 第', 'Remove it unless the original has it']),
  'shape/admin-document-number': text(['「{title}」的值「{value}」不像决定书文号', '文号一般带六角括号年份', '对照决定书核对；没有文号的填许可编号'], ['“{value}” in “{title}” does not look like a decision’s number', 'It usually has a year in 〔〕', 'Compare with the decision']),
  'shape/admin-document-number#zero-padded': text(['「{title}」的值「{value}」序号前有 0', '同一文号写法不一会被当成两件', '对照决定书核对；原文如此的不必改'], ['The serial in “{value}” in “{title}” is padded with zeros', 'Different spellings count as different documents', 'Compare with the decision']),
  'shape/case-number': text(['「{title}」的值「{value}」不是规范的法院案号', '案号不规范无法与法院数据对应', '写作「（2024）鲁01执123号」的样子，年份用全角圆括号'], ['“{value}” in “{title}” is no court case number', 'It cannot be matched with court data', 'Write it like （2024）鲁01执123号']),
  'shape/court-code': text(['「{title}」的值「{value}」不是法院代字', '与案号中的法院代字对应不上', '写作「鲁01」的样子'], ['“{value}” in “{title}” is no court code', 'It matches no court', 'Write it like 鲁01']),
  'shape/project-code': text(['「{title}」的值「{value}」不是投资项目代码', '与投资项目在线审批监管平台的项目对应不上', '写作 24 个字符、含 4 个连接号的代码'], ['“{value}” in “{title}” is no project code', 'It matches no project', 'Use the 24-character code']),
  'shape/service-item-code': text(['「{title}」的值「{value}」不是政务服务事项编码', '编码为 31 位实施编码或 12 位基本编码', '从事项目录中复制'], ['“{value}” in “{title}” is no service item code', 'It has 31 or 12 characters', 'Copy it from the catalogue']),
  'shape/phone': text(['「{title}」的值「{value}」不像电话号码', '打不通的电话等于没有公开监督方式', '核对区号和号码；多个号码用半角分号分隔'], ['“{value}” in “{title}” does not look like a phone number', 'Nobody can call it', 'Check it; separate several by semicolons']),
  'shape/url': text(['「{title}」的值「{value}」不是网址', '打不开的网址不能证明已公开', '从浏览器地址栏复制，以 http:// 或 https:// 开头'], ['“{value}” in “{title}” is no web address', 'It proves no publication', 'Copy it from the browser']),
  'shape/url-or-email': text(['「{title}」的值「{value}」不是网址或电子邮箱', '无法联系', '填网址（http:// 或 https:// 开头）或邮箱'], ['“{value}” in “{title}” is neither web address nor e-mail', 'Nobody can use it', 'Correct it']),
  'shape/year': text(['「{title}」的值「{value}」不是四位年份', '年度无法识别', '只写四位数字，如 2025'], ['“{value}” in “{title}” is no four-digit year', 'The year cannot be read', 'Write it like 2025']),
  'shape/report-period': text(['「{title}」的值「{value}」不是报告期', '报告期无法识别', '写作 2025、2025H1、2025Q3 或 2025-06'], ['“{value}” in “{title}” is no reporting period', 'The period cannot be read', 'Write it like 2025, 2025H1, 2025Q3 or 2025-06']),
};
