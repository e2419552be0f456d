import type { Fact } from '../../model/audit-state.js';
import type { RecordValue, RuleContext, RuleRecord } from '../../model/rule.js';
import { Failure } from '../../rules/functions/failure.js';
import { allTypes } from '../../standard/all-types.js';

/** What an expression gives for a record: a value; that the record does not say, and for want of which fields; or why nobody can tell. */
export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'absent'; readonly fields: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string };

const unknown = (reason: string): Answer => ({ kind: 'unknown', reason });

/** Why an expression could not be worked out, as cells and gaps say it. */
export const reasonOf = ({ kind, reason }: Failure): string => (kind === 'crash' ? `crash:${reason}` : reason);

/**
 * Asks an expression of a record. Where it looked at a field that is faulty, the answer is unknown, whatever came of it: a
 * fact does not have such a field, so that it looks absent without being so.
 */
export function ask(expression: RecordValue, fact: Fact, run: RuleContext): Answer {
  const value = expression(fact.record, run);
  if (fact.faulty.length > 0) {
    const doubted = fieldsRead(expression, fact.record, run).find((field) => fact.faulty.includes(field));
    if (doubted !== undefined) return unknown(`faulty:${doubted}`);
  }
  if (value instanceof Failure) return unknown(reasonOf(value));
  if (value !== undefined) return { kind: 'value', value };
  const fields = fieldsRead(expression, fact.record, run).filter((field) => fact.record[field] === undefined);
  return { kind: 'absent', fields };
}

/** As `ask`; but what is absent for want of a field the record must have is unknown: an oversight says neither yes nor no. */
export function askNeeded(expression: RecordValue, fact: Fact, run: RuleContext): Answer {
  const answer = ask(expression, fact, run);
  if (answer.kind !== 'absent') return answer;
  const wanting = answer.fields.find((field) => mustHave(fact, field));
  return wanting === undefined ? answer : unknown(`absent:${wanting}`);
}

/** Fields an expression looks at in a record, sorted. */
function fieldsRead(expression: RecordValue, record: RuleRecord, run: RuleContext): readonly string[] {
  const read = new Set<string>();
  const watched = new Proxy(record, {
    get(target, name) {
      read.add(String(name));
      return target[String(name)];
    },
  });
  expression(watched, run);
  return [...read].sort();
}

/** True for a field that is required; one required on a condition counts where the record is in error, perhaps for that. */
function mustHave(fact: Fact, field: string): boolean {
  const requirement = allTypes.get(fact.type)?.fields.find(({ name }) => name === field)?.requirement;
  return requirement === 'required' || (requirement === 'conditional' && fact.wrong);
}
