import { ruleLoaders } from '../../generated/rules/load.js';
import type { QuestionForm } from '../../model/question.js';
import type { CompiledRule } from '../../model/rule.js';
import { isAboutToday } from '../../rules/dataset-rules.js';
import { valueIn } from '../../standard/group-by.js';

/** A rule and the type of the records it judges. */
export interface OwnedRule {
  readonly owner: string;
  readonly rule: CompiledRule;
}

/** The rules the questions ask about, compiled; conditional requirements are not among them. */
export async function rulesAsked(questions: readonly QuestionForm[]): Promise<readonly OwnedRule[]> {
  const byType = new Map<string, Set<string>>();
  for (const check of questions.flatMap(({ checks }) => checks)) {
    if (check.kind !== 'rules') continue;
    const ids = valueIn(byType, check.of.type, () => new Set());
    for (const id of check.rules) ids.add(id);
  }
  const all: OwnedRule[] = [];
  for (const [owner, ids] of byType) {
    const { rules } = await ruleLoaders[owner]!();
    all.push(...rules.filter(({ id }) => ids.has(id)).map((rule) => ({ owner, rule })));
  }
  return all;
}

/** True for a rule that is judged once all records are in: over several records, or about how things stand today. */
export const isLate = (rule: CompiledRule): boolean => rule.several !== undefined || isAboutToday(rule);

/** Types whose records a rule looks at besides the one it judges. */
export function seenTypes({ several }: CompiledRule): readonly string[] {
  if (several?.kind === 'group') return [several.of];
  return several?.kind === 'reference' ? several.to : [];
}
