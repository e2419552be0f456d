import { obligations } from '../../generated/audit/obligations.js';
import { ruleTexts } from '../../generated/rule-texts.js';

/** Number of the rule on reporting in time that is of no type of its own. */
const inGeneral = 'G-08';

const rulesOf = (refs: readonly string[]): ReadonlySet<string> => {
  const all = new Set(refs);
  return new Set(
    ruleTexts.filter(({ ref, covers }) => [ref, ...covers].some((one) => all.has(one))).map(({ id }) => id),
  );
};

/** Rules about what a duty says itself: a complaint finished late is finished, and its record is none the worse. */
export const toldByDuties: ReadonlySet<string> = rulesOf(obligations.map(({ ref }) => ref));

/**
 * Rules on reporting in time: a check takes its own day for that of the report, which months later would make every record a
 * late one. An audit goes by the day of the batch.
 */
export const aboutReporting: ReadonlySet<string> = rulesOf([
  inGeneral,
  ...obligations
    .filter(({ doneByReport, holders }) => doneByReport && holders.kind === 'records')
    .map(({ ref }) => ref),
]);
