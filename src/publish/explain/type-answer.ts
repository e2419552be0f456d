import type { Field, RecordType } from '../../model/record-type.js';
import { typesOf } from '../rule-fields.js';
import { textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { TypeAnswer } from './answers.js';

/** Everything that can be told about a record type. */
export function typeAnswer(standard: Standard, type: RecordType): TypeAnswer {
  const node = standard.schemas[`records/${type.id}.json`] ?? {};
  const having = (requirement: Field['requirement']): number =>
    type.fields.filter((field) => field.requirement === requirement).length;
  const rules = standard.rules.filter((rule) => typesOf(standard, rule).includes(type));
  const common = rules.filter(({ id }) => id.startsWith('common/')).length;
  return {
    kind: 'type',
    id: type.id,
    code: type.code,
    title: type.title,
    titleEn: textIn(node, 'x-titleEn'),
    description: textIn(node, 'description'),
    granularity: textIn(node, 'x-granularity'),
    lead: textIn(node, 'x-lead'),
    measures: type.measures,
    uniqueKey: type.uniqueKey.map((name) => type.fields.find((field) => field.name === name)?.title ?? '未知数据项'),
    fields: { required: having('required'), conditional: having('conditional'), optional: having('optional') },
    rules: { own: rules.length - common, common, conditions: type.conditions.length },
  };
}
