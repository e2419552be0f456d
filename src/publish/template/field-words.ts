import type { Field, RecordType } from '../../model/record-type.js';
import { formatWords } from '../explain/format-words.js';
import { requirements } from '../explain/labels.js';
import { fieldNode, textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';

/** What stands below a header, short enough to be read at a glance: `必填；日期 YYYY-MM-DD`. The first word is how the checker knows it. */
export const askWords = (field: Field): string =>
  [requirements[field.requirement].zh, ...shortFormat(field)].join('；');

function shortFormat(field: Field): readonly string[] {
  const { kind, codeSet, multi, scale, unit, format, maxLength, open } = field;
  if (codeSet !== null)
    return [multi ? '下拉选，可多个，用 ; 隔开' : open === null ? '下拉选' : '下拉选，或写「其他-名称」'];
  if (multi) return ['可多个，用 ; 隔开'];
  if (kind === 'date') return ['日期 YYYY-MM-DD'];
  if (kind === 'number') return [scale === 0 ? '整数' : '数值', ...(unit === null ? [] : [unit])];
  const known = shortFormats[format ?? ''];
  if (known !== undefined) return [known];
  return maxLength === null ? [] : [`最多 ${maxLength} 字`];
}

const shortFormats: Readonly<Record<string, string>> = {
  uscc: '18 位代码',
  year: '4 位年份',
  reportPeriod: '如 2026-03、2026Q1、2026H1、2026',
  url: '网址',
  urlOrEmail: '网址或邮箱',
  phone: '电话，固话带区号',
  caseNumber: '案号',
  documentNumber: '文号，年份用〔〕',
  adminDocumentNumber: '文号，年份用〔〕',
  'date-time': '如 2025-03-31T17:00:00+08:00',
};

/** The format in a sentence, as `lucheng explain` words it; code fields by how they are chosen. */
export function fillWords(field: Field): string {
  if (field.codeSet === null) return field.format === 'date-time' ? '日期、时刻和时区' : formatWords(field).zh;
  const value = field.codeSetUse === 'label' ? '中文名称' : '代码（粘贴来的可以只有代码）';
  const more = field.open === null ? '' : `；不在列表中的写作「${field.open}具体名称」`;
  return `从下拉列表选择${value}${more}${field.multi ? '；可填多个，用半角分号隔开' : ''}`;
}

/** When a field must be filled, in words; empty where it always or never must. */
export function conditionWords(standard: Standard, type: RecordType, field: Field): string {
  const written = textIn(fieldNode(standard, type.id, field.name), 'x-condition');
  if (written !== '') return written;
  if (field.requirement !== 'conditional') return '';
  const own = type.conditions.filter((condition) => condition.field === field.name);
  return own.map(({ message }) => message.replace(/。$/, '')).join('；');
}

/** What a requirement is based on: numbers of rules, and the clauses they come from. */
export function basisWords(standard: Standard, type: RecordType, field: Field): string {
  const source = textIn(fieldNode(standard, type.id, field.name), 'x-source');
  const conditions = type.conditions.filter((condition) => condition.field === field.name);
  const refs = field.requirement === 'required' ? ['F-01'] : [...new Set(conditions.map(({ ref }) => ref))];
  return [...refs, source].filter((word) => word !== '').join('、');
}
