import type { CompiledRule, Judgement, RuleRecord } from '../../model/rule.js';

/** Field by which a record that is fed to a rule is told from others; no field of a record is called so. */
export const tagField = '#tag';

/** Notes what a rule said of a record, by the tag of the record: the last judgement is the one that counts. */
export type Note = (rule: CompiledRule, tag: string, judgement: Judgement) => void;

/**
 * The same rule, with what it says of each record noted: the rules over several records only tell what is violated, and what
 * is not violated may be in order, not applicable, or impossible to judge.
 */
export function watchedRule(rule: CompiledRule, note: Note): CompiledRule {
  const { applies } = rule;
  const noted = (self: RuleRecord, judgement: Judgement): Judgement => {
    note(rule, String(self[tagField]), judgement);
    return judgement;
  };
  return {
    ...rule,
    // last, so that it decides nothing where records are put in order by what is kept of them
    keeps: [...(rule.keeps ?? []), tagField],
    ...(applies && {
      applies: (self, run) => {
        const judgement = applies(self, run);
        // one it does not apply to is not judged any further
        return judgement === true ? true : noted(self, judgement === false ? undefined : judgement);
      },
    }),
    judge: (self, run, others) => noted(self, rule.judge(self, run, others)),
  };
}
