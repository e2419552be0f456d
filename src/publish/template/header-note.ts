import type { Field, RecordType } from '../../model/record-type.js';
import { fieldAnswer } from '../explain/field-answer.js';
import { confidences, requirements, sensitivities } from '../explain/labels.js';
import { fieldNode } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import { codeListOf } from './code-lists.js';
import { basisWords, conditionWords, fillWords } from './field-words.js';
import { cellOf } from './sample.js';

/** Codes and rules told one by one in a note. */
const codesTold = 20;
const rulesTold = 5;

/** The note on a header: what the field is, how and when it is filled, and by which rules it is judged. */
export function headerNote(standard: Standard, type: RecordType, field: Field): string {
  const { description, unit, confidence, rules } = fieldAnswer(standard, [{ type, field }]);
  const lines: readonly (readonly [label: string, words: string])[] = [
    ['是什么', description],
    ['何时填', conditionWords(standard, type, field)],
    ['怎么填', fillWords(field)],
    ['单位', unit ?? ''],
    ['代码', codes(standard, field)],
    ['举例', examplesOf(standard, type, field).join('、')],
    ['公开', sensitivities[field.sensitivity].zh],
    ['依据', `${basisWords(standard, type, field)}（${confidences[confidence]?.zh ?? ''}）`],
    ['有关规则', ruleWords(rules)],
  ];
  const told = lines.filter(([, words]) => words !== '').map(([label, words]) => `${label}：${words}`);
  return [`${field.header}（${requirements[field.requirement].zh}）`, ...told].join('\n');
}

/** Examples as the cells of the column hold them. */
function examplesOf(standard: Standard, type: RecordType, field: Field): readonly string[] {
  const examples = (fieldNode(standard, type.id, field.name)['examples'] ?? []) as readonly (
    | string
    | readonly string[]
  )[];
  return examples.map((value) => {
    const cell = cellOf(standard, field, value);
    return typeof cell === 'string' ? cell : String(value);
  });
}

function codes(standard: Standard, field: Field): string {
  const list = codeListOf(standard, field);
  if (list === undefined) return '';
  const more = list.values.length > codesTold ? `等 ${list.values.length} 个，见下拉列表` : '';
  return `${list.title}：${list.values.slice(0, codesTold).join('、')}${more}`;
}

function ruleWords(rules: ReturnType<typeof fieldAnswer>['rules']): string {
  // what only this field or its type has says more than what all have
  const own = [...rules].sort((a, b) => Number(a.id.startsWith('common/')) - Number(b.id.startsWith('common/')));
  const told = own.slice(0, rulesTold).map(({ ref, title }) => `${ref} ${title}`);
  return `${told.join('；')}${own.length > rulesTold ? `；等 ${own.length} 条` : ''}`;
}
