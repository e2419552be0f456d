import type { CompiledRule, RuleContext } from '../model/rule.js';

/** What a rule needs and the run does not have, as the reason it is not run; null where nothing is missing. */
export function missingNeed({ needs }: CompiledRule, run: RuleContext): 'as-of' | 'register' | null {
  if (needs.includes('asOf') && run.asOf === undefined) return 'as-of';
  return needs.includes('register') && run.register === undefined ? 'register' : null;
}
