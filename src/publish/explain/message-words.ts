import type { RecordType } from '../../model/record-type.js';
import type { Let, RuleFile } from '../../model/rule-file.js';
import { namesOf, targetsOf, withoutTexts } from '../rule-fields.js';
import type { Standard } from '../standard.js';
import type { Both } from './answers.js';

const ways: Readonly<Record<string, string>> = {
  sum: '合计',
  min: '的最小值',
  max: '的最大值',
  first: '（首条）',
  last: '（末条）',
  distinct: '（各不相同的）',
};

/** The messages of a rule with their placeholders in words: the titles of what is shown there, in 〔〕. */
export function messageWords(standard: Standard, rule: RuleFile, type: RecordType): Both {
  const inWords = (template: string, workedOut: (from: string) => string): string =>
    template.replace(/\{([^{}]+)\}/g, (_all, source: string) => {
      const names = titlesIn(standard, rule, type, source).join('、');
      return `〔${isPlain(source) && names !== '' ? names : workedOut(names)}〕`;
    });
  return {
    zh: inWords(rule.message, (from) => (from === '' ? '算出的值' : `由${from}算出`)),
    en: inWords(rule.en.message, (from) => (from === '' ? 'worked out' : `from ${from}`)),
  };
}

const isPlain = (source: string): boolean => /^(\w+\.)?\w+$/.test(source);

/** Titles of the fields, parameters and aggregates an expression speaks of, in their order, without repeats. */
function titlesIn(standard: Standard, rule: RuleFile, type: RecordType, source: string): readonly string[] {
  const words = [...withoutTexts(source).matchAll(/\b(?:(self|prev|other|group|share)\.)?(\w+)/g)].map(
    ([, owner, name = '']) =>
      owner === undefined ? wordOf(standard, name) : titleOf(standard, rule, type, owner, name),
  );
  return [...new Set(words.filter((word) => word !== ''))];
}

function wordOf(standard: Standard, name: string): string {
  const words: Readonly<Record<string, string>> = {
    title: '数据项',
    value: '所填的值',
    name: '单位名称',
    asOf: '检查基准日',
  };
  return words[name] ?? (Object.hasOwn(standard.parameters, name) ? standard.parameters[name]!.title : '');
}

function titleOf(standard: Standard, rule: RuleFile, type: RecordType, owner: string, name: string): string {
  if (owner === 'group') return aggregateTitle(standard, rule, type, name);
  if (owner === 'share') return name === 'of' ? '计入的条数' : '其中的条数';
  const { reference } = rule;
  const target = reference && (reference.to ?? targetsOf(standard, type.id, reference.field)[0]?.id);
  const title = fieldTitle(standard, owner === 'other' ? target : type.id, name);
  if (title === '' || owner === 'self') return title;
  return `${owner === 'prev' ? '前一条' : '所引记录'}的${title}`;
}

/** `sum` of the paid amounts → 还款金额合计. */
function aggregateTitle(standard: Standard, rule: RuleFile, type: RecordType, name: string): string {
  const one: Let = rule.group?.let?.[name] ?? {};
  const way = Object.keys(ways).find((key) => one[key as keyof Let] !== undefined);
  if (way === undefined) return '条数';
  const of = rule.group?.of ?? type.id;
  const fields = [...new Set(namesOf('self', [one[way as keyof Let]]))].map((field) => fieldTitle(standard, of, field));
  const titles = fields.join('、');
  return (fields.length > 1 ? `由${titles}算出的值` : titles) + ways[way];
}

const fieldTitle = (standard: Standard, type: string | undefined, name: string): string =>
  standard.types.find(({ id }) => id === type)?.fields.find((field) => field.name === name)?.title ?? '';
