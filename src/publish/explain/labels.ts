import type { Lang } from '../../findings/texts/text.js';
import type { Severity } from '../../model/finding.js';
import type { Confidence } from '../../model/rule-file.js';
import type { Answer, Both, FieldAnswer, FieldInType, FieldUse, RuleAnswer } from './answers.js';

const both = (zh: string, en: string): Both => ({ zh, en });

/** A part of an answer. */
type Label =
  | 'ref'
  | 'covers'
  | 'severity'
  | 'message'
  | 'why'
  | 'fix'
  | 'base'
  | 'invalid'
  | 'valid'
  | 'basis'
  | 'measures'
  | 'types'
  | 'needs'
  | 'register'
  | 'profiles'
  | 'parameters'
  | 'expressions'
  | 'fields'
  | 'condition'
  | 'reads'
  | 'reason'
  | 'does'
  | 'what'
  | 'name'
  | 'column'
  | 'header'
  | 'aliases'
  | 'requirement'
  | 'format'
  | 'unit'
  | 'codes'
  | 'codeSet'
  | 'sensitivity'
  | 'examples'
  | 'source'
  | 'rules'
  | 'otherNames'
  | 'parent'
  | 'retired'
  | 'successors'
  | 'usedBy'
  | 'note'
  | 'granularity'
  | 'lead'
  | 'key'
  | 'value';

/** Names of the parts of an answer, and words of closed lists. */
export const labels: Readonly<Record<Label, Both>> = {
  ref: both('编号', 'Number'),
  covers: both('同时落实', 'Also carries out'),
  severity: both('程度', 'Severity'),
  message: both('问题', 'Problem'),
  why: both('为什么', 'Why'),
  fix: both('怎么改', 'Fix'),
  base: both('各例先改', 'In all examples'),
  invalid: both('反例', 'Not accepted'),
  valid: both('正例', 'Accepted'),
  basis: both('依据', 'Basis'),
  measures: both('对应措施', 'Measures'),
  types: both('适用记录', 'Record types'),
  needs: both('需要输入', 'Needs'),
  register: both('例子中的主体登记库', 'Register of the examples'),
  profiles: both('只在口径', 'Only under'),
  parameters: both('参数', 'Parameters'),
  expressions: both('表达式', 'Expressions'),
  fields: both('数据项', 'Fields'),
  condition: both('条件', 'Condition'),
  reads: both('读取', 'Reads'),
  reason: both('情形', 'Case'),
  does: both('做什么', 'Does'),
  what: both('是什么', 'Is'),
  name: both('英文名称', 'Name'),
  column: both('列代码', 'Column'),
  header: both('表头', 'Header'),
  aliases: both('其他列名', 'Other headers'),
  requirement: both('要求', 'Requirement'),
  format: both('格式', 'Format'),
  unit: both('单位', 'Unit'),
  codes: both('代码', 'Codes'),
  codeSet: both('代码集', 'Code set'),
  sensitivity: both('敏感级别', 'Sensitivity'),
  examples: both('举例', 'Examples'),
  source: both('来源', 'Source'),
  rules: both('有关规则', 'Rules'),
  otherNames: both('其他写法', 'Other names'),
  parent: both('上级', 'Parent'),
  retired: both('已撤销', 'Withdrawn'),
  successors: both('后继', 'Successors'),
  usedBy: both('用于', 'Used by'),
  note: both('说明', 'Note'),
  granularity: both('粒度', 'Granularity'),
  lead: both('牵头单位', 'Lead'),
  key: both('业务唯一键', 'Business key'),
  value: both('现值', 'Value'),
};

/** How much a finding weighs. */
export const severities: Readonly<Record<Severity, Both>> = {
  error: both('错误', 'error'),
  warning: both('疑问', 'warning'),
  info: both('提示', 'note'),
};

/** How sure a basis or a value is. */
export const confidences: Readonly<Record<Confidence, Both>> = {
  confirmed: both('已核', 'confirmed'),
  unconfirmed: both('待核', 'unconfirmed'),
  proposed: both('拟定', 'proposed'),
};

/** Whether a field must be filled. */
export const requirements: Readonly<Record<FieldInType['requirement'], Both>> = {
  required: both('必填', 'required'),
  conditional: both('条件必填', 'required under a condition'),
  optional: both('选填', 'optional'),
};

/** Who may see a field. */
export const sensitivities: Readonly<Record<FieldAnswer['sensitivity'], Both>> = {
  public: both('可向社会公开', 'may be made public'),
  shared: both('只在政务共享范围', 'shared within government only'),
  restricted: both('不得公开或一般共享', 'not to be made public or shared generally'),
};

/** What a rule needs besides the records. */
export const needs: Readonly<Record<RuleAnswer['needs'][number], Both>> = {
  calendar: both('官方工作日历（所及年份没有日历时不执行）', 'the official calendar of working days'),
  register: both('主体登记库（用 --register 给出）', 'a register of units (--register)'),
  asOf: both('检查基准日（默认今天，用 --as-of 指定）', 'a day to judge by (today, or --as-of)'),
};

/** How a rule uses a field. */
export const uses: Readonly<Record<FieldUse['use'][number], Both>> = {
  read: both('读取', 'read'),
  at: both('问题所在', 'where it stands'),
  related: both('一并指出', 'pointed out'),
};

/** Kinds of things that can be asked for. */
export const kinds: Readonly<Record<Answer['kind'], Both>> = {
  rule: both('规则', 'rule'),
  condition: both('条件规则', 'condition'),
  text: both('检查提示', 'finding'),
  repair: both('自动修正', 'repair'),
  field: both('数据项', 'field'),
  'code-set': both('代码集', 'code set'),
  code: both('代码', 'code'),
  type: both('记录类型', 'record type'),
  parameter: both('参数', 'parameter'),
  obligation: both('义务', 'duty'),
};

/** A list as the language writes it. */
export const list = (all: readonly string[], lang: Lang): string => all.join(lang === 'zh' ? '、' : ', ');

/** Most titles of record types told one by one in a cell of a table. */
const typesTold = 4;

/** Record types in a few words, in Chinese: `全部`, their titles, or `行政强制等 21 类`. @param all how many there are. */
export function typesInShort(titles: readonly string[], all: number): string {
  if (titles.length === all) return '全部';
  return titles.length <= typesTold ? titles.join('、') : `${titles[0]}等 ${titles.length} 类`;
}

/** Clauses of the policy: `措施2、措施7`. */
export const measureWords = (measures: readonly number[], lang: Lang): string =>
  list(
    measures.map((measure) => (lang === 'zh' ? `措施${measure}` : String(measure))),
    lang,
  );

/** Words in brackets as the language writes them; nothing where there is nothing. */
export const inBrackets = (text: string, lang: Lang): string =>
  text === '' ? '' : lang === 'zh' ? `（${text}）` : ` (${text})`;
