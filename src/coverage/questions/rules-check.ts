import type { Lang } from '../../findings/texts/text.js';
import type { RulesCheck } from '../../model/question.js';
import type { CompiledRule } from '../../model/rule.js';
import type { SourceFact } from '../source-fact.js';
import type { AuditView } from '../view.js';
import { askedOf } from './asked.js';
import type { FactVerdicts, Verdict } from './judge-facts.js';
import { isLate } from './late-rules.js';
import type { Point, PointGap } from './point.js';
import { unclearPoint } from './unclear.js';
import { conditionOf, filled, namesOf, said, severityOf, titleOf, typeOf, violated } from './words.js';

/** What a rules check is given. */
export interface RulesGiven {
  /** The rules of the questions, by id. */
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly verdicts: FactVerdicts;
  readonly lang: Lang;
}

/** How the rules of a check came out for one version of a record. */
interface Outcome {
  /** 0 in order, 1 none applies, 2 not judged, 3 violated: the lowest of several changes counts, any may be in force. */
  readonly rank: number;
  readonly gaps: readonly PointGap[];
}

/** Each record: none of the rules is violated; records none of them applies to are left out. */
export function rulePoints(view: AuditView, check: RulesCheck, given: RulesGiven): readonly Point[] {
  return askedOf(view, check.of).flatMap((asked): readonly Point[] => {
    if (asked.unclear !== null) return [unclearPoint(view, check.of.type, asked, given.lang)];
    const outcomes = asked.versions.map((one) => outcomeOf(check, one, given));
    const best = outcomes.reduce((a, b) => (b.rank < a.rank ? b : a));
    if (best.rank === 1) return [];
    const { holder, weight } = asked;
    return [{ holder, of: weight, n: best.rank === 0 ? weight : 0, gaps: best.gaps }];
  });
}

function outcomeOf(check: RulesCheck, record: SourceFact, given: RulesGiven): Outcome {
  const { type } = check.of;
  const { lang } = given;
  const verdicts = check.rules.map((id) => ({ id, verdict: verdictOf(type, id, record, given) }));
  const gaps = verdicts.flatMap(({ id, verdict }): readonly PointGap[] => {
    if (verdict.kind === 'violated')
      return [
        {
          severity: check.whole ? 'error' : severityOf(id),
          at: record,
          message: violated(id, verdict.params, lang),
          onlyHere: isLateOne(id, given),
        },
      ];
    return verdict.kind === 'unjudged'
      ? [{ severity: 'warning', at: record, message: unjudged(type, id, record, given), onlyHere: false }]
      : [];
  });
  const is = (kind: Verdict['kind']): boolean => verdicts.some(({ verdict }) => verdict.kind === kind);
  const rank = is('violated') ? 3 : is('unjudged') ? 2 : is('satisfied') ? 0 : 1;
  return { rank, gaps };
}

/** True for a rule that has been judged once all records were in. */
function isLateOne(id: string, { rules }: RulesGiven): boolean {
  const rule = rules.get(id);
  return rule !== undefined && isLate(rule);
}

function verdictOf(type: string, id: string, record: SourceFact, given: RulesGiven): Verdict {
  if (isLateOne(id, given)) return given.verdicts.of(id, record);
  const { found, said: values } = record.fact;
  if (found.includes(id)) return { kind: 'violated', params: values?.[id] };
  return { kind: unreliable(type, id, record, given.rules.get(id)).length > 0 ? 'unjudged' : 'satisfied' };
}

/** Fields a rule over one record reads that are wrong, or absent although records must have them. */
function unreliable(type: string, id: string, { fact }: SourceFact, rule: CompiledRule | undefined): readonly string[] {
  const reads = rule?.reads ?? conditionOf(id)!.reads;
  const asks = rule?.asks ?? [];
  return typeOf(type)
    .fields.filter(({ name }) => reads.includes(name))
    .filter(
      ({ name, requirement }) =>
        fact.faulty.includes(name) || (requirement === 'required' && !asks.includes(name) && fact.lacks.includes(name)),
    )
    .map(({ name }) => name);
}

function unjudged(type: string, id: string, record: SourceFact, { rules, lang }: RulesGiven): string {
  const rule = titleOf(id, lang);
  const fields = unreliable(type, id, record, rules.get(id));
  if (fields.length === 0) return filled(said.unjudgedByOthers, lang, { rule });
  return filled(said.unjudged, lang, { rule, title: namesOf(type, fields, lang) });
}
