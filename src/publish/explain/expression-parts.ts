import type { RecordType } from '../../model/record-type.js';
import type { Let, RuleFile } from '../../model/rule-file.js';
import { targetsOf } from '../rule-fields.js';
import type { Standard } from '../standard.js';
import type { ExpressionPart } from './answers.js';

/** A rule as its expressions have it, in the order they are worked out. */
export function expressionParts(standard: Standard, rule: RuleFile, type: RecordType): readonly ExpressionPart[] {
  const { unique, group, sequence, share } = rule;
  return [
    ...(rule.each ? [words('each', eachWords(standard, rule, type))] : []),
    ...(unique ? [words('unique', uniqueWords(unique, type))] : []),
    ...source('where', '计入的记录', unique?.where),
    ...source('less', '抵减的记录', unique?.less),
    ...(rule.reference ? [words('reference', referenceWords(standard, rule, type))] : []),
    ...(group ? groupParts(standard, group, type) : []),
    ...(sequence ? [words('sequence', `${titles(sequence.by, type)}相同的记录排成先后，每条与前一条一起判断`)] : []),
    ...(sequence?.order ?? []).flatMap((one) => source('sequence', '排列所按的值', one)),
    ...source('where', '计入的记录', sequence?.where),
    ...(share ? [words('share', '数一张表里的记录，整张表判断一次')] : []),
    ...source('share', '计入的记录（share.of 条）', share?.of),
    ...source('share', '其中有此情形的记录（share.count 条）', share?.where),
    ...source('when', '适用条件', rule.when),
    ...source('must', '须满足', rule.must),
  ];
}

const words = (part: ExpressionPart['part'], text: string): ExpressionPart => ({ part, words: text, source: null });

const source = (part: ExpressionPart['part'], text: string, code: string | undefined): ExpressionPart[] =>
  code === undefined ? [] : [{ part, words: text, source: code }];

const quoted = (all: readonly string[]): string => all.map((title) => `「${title}」`).join('、');

const titles = (names: readonly string[], type: RecordType | undefined): string =>
  quoted(names.map((name) => type?.fields.find((field) => field.name === name)?.title ?? '未知数据项'));

const keyWords = (by: 'x-uniqueKey' | readonly string[], type: RecordType): string =>
  by === 'x-uniqueKey' ? '业务唯一键的各项' : titles(by, type);

function uniqueWords({ by, differ }: NonNullable<RuleFile['unique']>, type: RecordType): string {
  const key = `${keyWords(by, type)}都相同的记录`;
  return differ === undefined ? `${key}至多一条` : `${key}，${titles(differ, type)}也须相同`;
}

const kinds = { text: '文字', code: '代码', number: '数值', date: '日期' } as const;
const levels: Readonly<Record<string, string>> = {
  public: '可向社会公开',
  shared: '只在政务共享范围',
  restricted: '不得公开',
};

function eachWords(standard: Standard, rule: RuleFile, type: RecordType): string {
  const { formats, kind, sensitivity, unitCodes, fields, except } = rule.each!;
  const all = [type, ...standard.types].flatMap((one) => one.fields);
  const named = (names: readonly string[]): string =>
    quoted([...new Set(names.map((name) => all.find((field) => field.name === name)?.title ?? ''))].filter(Boolean));
  const which = [
    ...(kind ? [`${kinds[kind]}类`] : []),
    ...(unitCodes ? ['写明单位名称在哪一项的统一社会信用代码（value），连同单位名称（name）'] : []),
    ...(formats ? [`格式为${quoted(formats.map((format) => formatTitle(standard, format)))}`] : []),
    ...(sensitivity ? [sensitivity.map((level) => levels[level] ?? level).join('或')] : []),
  ];
  const among = fields ? `${named(fields)}等所列数据项中` : '';
  const without = except ? `（${named(except)}除外）` : '';
  return `${among}${which.join('、')}${which.length > 0 ? '的' : ''}每个数据项各判一次${without}`;
}

/** A format by the title of the first field that has it: titles tell stewards more than names of formats. */
const formatTitle = (standard: Standard, format: string): string =>
  ({ uscc: '统一社会信用代码', date: '日期', url: '网址' })[format] ??
  standard.types.flatMap(({ fields }) => fields).find((field) => field.format === format)?.title ??
  '其他格式';

function referenceWords(standard: Standard, rule: RuleFile, type: RecordType): string {
  const { field, to, key = 'recordId' } = rule.reference!;
  if (field === 'x-references') return '引用其他记录的每个数据项，所指的记录都要找得到';
  const [target] =
    to === undefined ? targetsOf(standard, type.id, field) : standard.types.filter(({ id }) => id === to);
  const found = `由${titles([field], type)}找到${titles([key], target)}与之相同的「${target?.title ?? ''}」记录`;
  return rule.must === undefined ? `${found}，须找得到` : `${found}，一起判断`;
}

const ways: Readonly<Record<string, string>> = {
  count: '条数',
  sum: '合计',
  min: '最小值',
  max: '最大值',
  first: '排在最前的值',
  last: '排在最后的值',
  distinct: '不同的值',
};

function groupParts(
  standard: Standard,
  group: NonNullable<RuleFile['group']>,
  type: RecordType,
): readonly ExpressionPart[] {
  const of = standard.types.find(({ id }) => id === group.of) ?? type;
  const same = of === type && group.is === undefined;
  const bound = same
    ? `${titles(group.by, type)}相同`
    : `${titles(group.by, of)}与本记录的${titles(group.is ?? group.by, type)}相同`;
  return [
    words('group', `${bound}的「${of.title}」记录合为一组，本记录与组的汇总值一起判断`),
    ...source('where', '计入的记录', group.where),
    ...Object.entries(group.let ?? {}).flatMap(([name, one]) => letParts(name, one)),
  ];
}

function letParts(name: string, one: Let): readonly ExpressionPart[] {
  const way = Object.keys(ways).find((key) => one[key as keyof Let] !== undefined) ?? 'count';
  return [
    ...source('let', `汇总值 group.${name}：${ways[way]}`, one[way as keyof Let]),
    ...source('let', `汇总值 group.${name}：计入的记录`, one.where),
    ...source('let', `汇总值 group.${name}：排列所按的值`, one.order),
    ...source('let', `汇总值 group.${name}：除去这些记录的值`, one.without),
  ];
}
