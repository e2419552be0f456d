import { type Text, text } from './text.js';

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

/** Words about codes and numbers of organisations and persons. */
export const identifierTexts: Readonly<Record<string, Text>> = {
  'shape/legacy-registration-number': text(
    [
      '「{title}」的值「{typed}」是 15 位工商注册号',
      '旧号已由统一社会信用代码替代',
      '查询并改填 18 位统一社会信用代码',
    ],
    [
      '“{typed}” in “{title}” is an old registration number',
      'The unified code has replaced it',
      'Look up the 18-character code',
    ],
  ),
  'shape/legacy-organisation-code': text(
    [
      '「{title}」的值「{typed}」是 9 位组织机构代码',
      '旧代码已由统一社会信用代码替代',
      '查询并改填 18 位统一社会信用代码',
    ],
    [
      '“{typed}” in “{title}” is an old organisation code',
      'The unified code has replaced it',
      'Look up the 18-character code',
    ],
  ),
  'shape/person-out-of-scope': text(
    [
      '「{title}」填的是个人证件：自然人不在本类记录的范围内',
      '本类记录只收机关、事业单位等政务主体，个人的名字和证件号码不得随之报送',
      '删去这条记录；其实是单位的，改填单位名称和统一社会信用代码',
    ],
    [
      '“{title}” holds a person’s document: persons are out of scope here',
      'Only government bodies are recorded, and personal data must not be sent along',
      'Delete the record, or give the organisation and its code',
    ],
  ),
  'shape/masked-code': text(
    [
      '「{title}」的值「{typed}」是脱敏数据，没有采用',
      '法院公布的名单常遮去几位，遮过的代码对不上单位',
      '查询并改填 18 位统一社会信用代码',
    ],
    [
      '“{typed}” in “{title}” is masked and was not taken',
      'Published court lists are often masked; such a code leads to nobody',
      'Look up the 18-character code',
    ],
  ),
  'shape/precision-lost': text(
    ['「{title}」的值「{value}」已被电子表格改成数值，末尾数字丢失', lost, reexport],
    ['“{value}” in “{title}” was turned into a number and lost digits', lostEn, reexportEn],
  ),
  'shape/number-as-identifier': text(
    ['「{title}」在 JSON 中写成了数字 {value}', '超过 15 位的数字会失去精度，开头的 0 会丢失', '写成带引号的文字'],
    ['“{title}” is a JSON number ({value})', 'Long numbers lose digits', 'Send it as a string'],
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
    [
      '「{title}」的值「{value}」第 {position} 位是「{character}」，代码中不用这个字符[[，是否应为「{suggestion}」]]',
      '代码只用数字和除 I、O、S、V、Z 以外的大写字母',
      '对照证照改正',
    ],
    [
      '“{value}” in “{title}” has “{character}” at position {position}, which codes never use[[; did you mean “{suggestion}”?]]',
      'Codes use digits and letters other than I, O, S, V, Z',
      'Compare with the original',
    ],
  ),
  'shape/uscc#length': text(
    ['「{title}」的值「{value}」有 {length} 位，应为 18 位', code, '对照证照补全'],
    ['“{value}” in “{title}” has {length} characters, not 18', codeEn, 'Compare with the original'],
  ),
  'shape/uscc#scientific': text(
    ['「{title}」的值「{value}」被电子表格改成了科学计数，末尾数字丢失', lost, reexport],
    ['“{value}” in “{title}” was turned into scientific notation', lostEn, reexportEn],
  ),
  'shape/uscc#precision': text(
    ['「{title}」的值「{value}」末三位疑被电子表格改成 000', lost, reexport],
    ['The last digits of “{value}” in “{title}” were probably lost', lostEn, reexportEn],
  ),
  'shape/uscc#masked': text(
    [`「{title}」的值「{value}」${masked}`, '脱敏后的代码无法入库', maskedFix],
    [
      '“{value}” in “{title}” is masked and cannot be reported',
      'Masked codes are not accepted',
      'Export unmasked data',
    ],
  ),
  'shape/uscc#citizen-id': text(
    [
      '「{title}」填的是居民身份证号，不是统一社会信用代码',
      '个人证件号不得填在组织代码里',
      '是个人的，改填证件类型和证件号码；是组织的，填统一社会信用代码',
    ],
    [
      '“{title}” holds a citizen’s number, not an organisation’s code',
      'Personal numbers do not belong here',
      'Use the fields for persons',
    ],
  ),
  'shape/uscc#organisation-code': text(
    [
      '「{title}」的值「{value}」是 9 位组织机构代码，应填 18 位统一社会信用代码',
      '旧代码已由统一社会信用代码替代',
      '查询并改填 18 位代码',
    ],
    [
      '“{value}” in “{title}” is an old organisation code',
      'The unified code has replaced it',
      'Look up the 18-character code',
    ],
  ),
  'shape/uscc#registration-number': text(
    [
      '「{title}」的值「{value}」是 15 位工商注册号，应填 18 位统一社会信用代码',
      '旧号已由统一社会信用代码替代',
      '查询并改填 18 位代码',
    ],
    [
      '“{value}” in “{title}” is an old registration number',
      'The unified code has replaced it',
      'Look up the 18-character code',
    ],
  ),
  'shape/uscc#placeholder': text(
    ['「{title}」的值「{value}」是占位码', '占位码不代表任何单位', '改填真实代码；没有的留空'],
    ['“{value}” in “{title}” is a placeholder', 'It stands for nobody', 'Give the real code or leave it empty'],
  ),
  'shape/uscc#kind': text(
    ['「{title}」的值「{value}」前两位「{kind}」不是已知的登记部门和机构类别', '可能抄错', '对照证照核对'],
    ['“{value}” in “{title}” starts with the unknown kind “{kind}”', 'Perhaps mistyped', 'Compare with the original'],
  ),
  'shape/uscc#division': text(
    ['「{title}」的值「{value}」第 3–8 位应为数字', code, again],
    ['Characters 3–8 of “{value}” in “{title}” must be digits', codeEn, againEn],
  ),
  'shape/uscc#inner-check': text(
    [
      '「{title}」的值「{value}」第 17 位（组织机构代码校验）不符，应为「{expected}」',
      '历史赋码有这种情况，也可能抄错',
      '对照证照核对；证照如此的不必改',
    ],
    [
      'Character 17 of “{value}” in “{title}” should be “{expected}”',
      'Some historic codes are like this; it may also be a mistake',
      'Compare with the original',
    ],
  ),
  'shape/citizen-id': text(
    ['「{title}」的值「{value}」不是有效的居民身份证号', idNo, again],
    ['“{value}” in “{title}” is no citizen’s number', idNoEn, againEn],
  ),
  'shape/citizen-id#check-character': text(
    ['「{title}」的值「{value}」校验不过', idNo, again],
    ['“{value}” in “{title}” fails its check', idNoEn, againEn],
  ),
  'shape/citizen-id#alphabet': text(
    ['「{title}」的值「{value}」第 {position} 位是「{character}」，应为数字', idNo, '对照证件改正'],
    ['“{value}” in “{title}” has “{character}” at position {position}', idNoEn, 'Compare with the document'],
  ),
  'shape/citizen-id#length': text(
    ['「{title}」的值「{value}」有 {length} 位，应为 18 位', idNo, '对照证件补全'],
    ['“{value}” in “{title}” has {length} characters, not 18', idNoEn, 'Compare with the document'],
  ),
  'shape/citizen-id#area': text(
    ['「{title}」的值「{value}」前两位不是省级代码', idNo, again],
    ['“{value}” in “{title}” starts with no province', idNoEn, againEn],
  ),
  'shape/citizen-id#birthday': text(
    ['「{title}」的值「{value}」里的出生日期不存在', idNo, again],
    ['The birthday in “{value}” in “{title}” does not exist', idNoEn, againEn],
  ),
  'shape/citizen-id#scientific': text(
    ['「{title}」的值「{value}」被电子表格改成了科学计数，末尾数字丢失', lost, reexport],
    ['“{value}” in “{title}” was turned into scientific notation', lostEn, reexportEn],
  ),
  'shape/citizen-id#precision': text(
    ['「{title}」的值「{value}」末三位疑被电子表格改成 000', lost, reexport],
    ['The last digits of “{value}” in “{title}” were probably lost', lostEn, reexportEn],
  ),
  'shape/citizen-id#masked': text(
    [`「{title}」的值「{value}」${masked}`, '脱敏后的号码无法入库', maskedFix],
    [
      '“{value}” in “{title}” is masked and cannot be reported',
      'Masked numbers are not accepted',
      'Export unmasked data',
    ],
  ),
  'shape/citizen-id#legacy-15': text(
    [
      '「{title}」的值「{value}」是 15 位旧号码[[，对应的 18 位是「{suggestion}」]]',
      '第一代居民身份证已停止使用',
      '核对后改填 18 位号码',
    ],
    [
      '“{value}” in “{title}” is an old 15-digit number[[; its 18-digit form is “{suggestion}”]]',
      'First-generation cards are no longer valid',
      'Use the 18-digit number',
    ],
  ),
  'shape/personal-id': text(
    ['「{title}」的值「{value}」与证件类型的号码写法不符', '号码可能抄错，或证件类型选错', '核对证件类型和号码'],
    [
      '“{value}” in “{title}” does not look like a number of its document type',
      'The number or the type may be wrong',
      'Check both',
    ],
  ),
  'shape/personal-id#legacy-15': text(
    [
      '「{title}」的值「{value}」是 15 位旧号码[[，对应的 18 位是「{suggestion}」]]',
      '第一代居民身份证已停止使用',
      '核对后改填 18 位号码',
    ],
    [
      '“{value}” in “{title}” is an old 15-digit number[[; its 18-digit form is “{suggestion}”]]',
      'First-generation cards are no longer valid',
      'Use the 18-digit number',
    ],
  ),
  'shape/personal-id#masked': text(
    [`「{title}」的值「{value}」${masked}`, '脱敏后的号码无法入库', maskedFix],
    [
      '“{value}” in “{title}” is masked and cannot be reported',
      'Masked numbers are not accepted',
      'Export unmasked data',
    ],
  ),
  'shape/org-code': text(
    [
      '「{title}」的值「{value}」不是有效的组织机构代码',
      '旧代码不对，无法对应历史档案',
      '核对后改正；已有统一社会信用代码的可留空',
    ],
    ['“{value}” in “{title}” is no organisation code', 'It matches no historic file', 'Correct it or leave it empty'],
  ),
  'shape/registration-number': text(
    [
      '「{title}」的值「{value}」不是有效的工商注册号',
      '旧注册号应为 15 位并通过校验',
      '核对后改正；已有统一社会信用代码的可留空',
    ],
    [
      '“{value}” in “{title}” is no registration number',
      'Old numbers have 15 digits with a check',
      'Correct it or leave it empty',
    ],
  ),
};
