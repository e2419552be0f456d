import type { ConditionalRule, RecordType } from '../../model/record-type.js';
import { fieldNode, textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { Brief, ConditionAnswer } from './answers.js';
import { ruleBrief } from './values.js';

/** Everything that can be told about a condition of a record type’s schema. */
export function conditionAnswer(standard: Standard, type: RecordType, condition: ConditionalRule): ConditionAnswer {
  const brief = (name: string): Brief => ({
    id: `${type.id}.${name}`,
    title: type.fields.find((field) => field.name === name)?.title ?? '未知数据项',
  });
  return {
    kind: 'condition',
    ...ruleBrief(condition),
    type: { id: type.id, title: type.title },
    field: brief(condition.field),
    message: condition.message,
    fix: condition.fix,
    basis: condition.basis,
    condition: condition.id.includes('/missing-')
      ? textIn(fieldNode(standard, type.id, condition.field), 'x-condition')
      : '',
    reads: condition.reads.map(brief),
  };
}
