import { obligations } from '../../generated/audit/obligations.js';
import { ruleTexts } from '../../generated/rule-texts.js';
import type { CompiledRule } from '../../model/rule.js';

/** Number of the rule on reporting in time that is of no type of its own. */
const inGeneral = 'G-08';

const rulesOf = (refs: readonly string[]): ReadonlySet<string> => {
  const all = new Set(refs);
  return new Set(
    ruleTexts.filter(({ ref, covers }) => [ref, ...covers].some((one) => all.has(one))).map(({ id }) => id),
  );
};

const aboutDuties = rulesOf(obligations.map(({ ref }) => ref));

/**
 * Rules on reporting in time: a check takes its own day for that of the report, which months later would make every record a
 * late one. An audit goes by the day of the batch.
 */
const aboutReporting: ReadonlySet<string> = rulesOf([
  inGeneral,
  ...obligations
    .filter(({ doneByReport, holders }) => doneByReport && holders.kind === 'records')
    .map(({ ref }) => ref),
]);

/**
 * True for a rule that an audit does not run, because a duty tells what it says: as an error a second time, or that something
 * was reported late. A complaint finished late is finished, and its record is none the worse.
 */
export const isToldByDuty = ({ id, severity }: Pick<CompiledRule, 'id' | 'severity'>): boolean =>
  aboutReporting.has(id) || (severity === 'error' && aboutDuties.has(id));
