import { nowhere } from '../findings/nowhere.js';
import type { At, Finding } from '../model/finding.js';
import type { CompiledRule, RuleContext, RuleOthers, RuleRecord } from '../model/rule.js';
import type { ShapeProblem } from '../standard/shape/problem.js';
import { shownValue } from './shown-value.js';

/** The address of a value of a record that stands in no file. @param base JSON pointer of the record. */
export function placeOf(base: string, field: string | null, index: number | null = null): At {
  const name = field === null ? '' : `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return { ...nowhere, field, pointer: `${base}${name}${index === null ? '' : `/${index}`}` };
}

/** What is wrong with the shape of a record, as a finding. @param base JSON pointer of the record. */
export function shapeFinding(
  { rule, severity, field, index, params }: ShapeProblem,
  record: Readonly<Record<string, unknown>>,
  base = '',
): Finding {
  const value = field === null ? undefined : record[field];
  const shown = index !== null && Array.isArray(value) ? (value[index] as unknown) : value;
  return { rule, severity, at: placeOf(base, field, index), key: null, params, value: shownValue(shown), related: [] };
}

/** A rule that a record violates, as a finding. @param related values of other records it speaks of. */
export function ruleFinding(
  rule: CompiledRule,
  self: RuleRecord,
  run: RuleContext,
  base = '',
  others: RuleOthers = {},
  related: readonly At[] = [],
): Finding {
  const value = self[rule.at];
  const own = rule.related.filter(({ of }) => of === 'self').map(({ field }) => placeOf(base, field));
  return {
    rule: rule.id,
    severity: rule.severity,
    at: placeOf(base, rule.at),
    key: null,
    params: rule.params(self, run, others),
    value: value === undefined ? null : Array.isArray(value) ? value.join(';') : String(value),
    related: [...own, ...related],
  };
}
