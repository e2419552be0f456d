import type { RecordType } from '../../model/record-type.js';
import type { RuleFile } from '../../model/rule-file.js';
import { RuleError } from '../rules/expr.js';

/** @throws {RuleError} where a check of records of a type names a rule that does not judge such records, or that an audit cannot run. */
export function verifyRules(ids: readonly string[], on: string, rules: readonly RuleFile[], type: RecordType): void {
  const conditions = new Set(type.conditions.map(({ id }) => id));
  for (const id of ids) {
    if (conditions.has(id)) continue;
    const rule = rules.find((one) => one.id === id);
    const folder = id.split('/')[0];
    if (rule === undefined || (folder !== on && (folder !== 'common' || rule.types?.includes(on) === false)))
      throw new RuleError(`${type.title}没有规则 ${id}`);
    if (rule.share) throw new RuleError(`规则 ${id} 数的是整张表，不判断单条记录`);
    if (rule.unique || (rule.reference && rule.must === undefined))
      throw new RuleError(`规则 ${id} 没有逐条判断的表达式，分不清合乎要求和判断不了`);
    const waits = rule.reference ?? rule.group ?? rule.sequence ?? rule.needs?.includes('asOf');
    if (waits && rule.needs?.includes('register'))
      throw new RuleError(`规则 ${id} 要用主体登记库，审查在合并之后才判断它，那时没有登记库的全部内容`);
  }
}
