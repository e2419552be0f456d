import { obligations } from '../../generated/audit/obligations.js';
import { ruleTexts } from '../../generated/rule-texts.js';
import type { JudgedRecord } from '../sheets-run.js';

const refs: ReadonlySet<string> = new Set(obligations.map(({ ref }) => ref));
/** Rules about what a duty says itself: a complaint finished late is finished, and its record is none the worse. */
const ofDuties: ReadonlySet<string> = new Set(
  ruleTexts.filter(({ ref, covers }) => [ref, ...covers].some((one) => refs.has(one))).map(({ id }) => id),
);

/** True where anything a record shows by itself is an error, but for what the audit tells as a duty not fulfilled. */
export const isWrongRecord = ({ entry, problems, violated }: JudgedRecord): boolean =>
  [...entry.faults, ...problems].some(({ severity }) => severity === 'error') ||
  violated.some(({ id, severity }) => severity === 'error' && !ofDuties.has(id));
