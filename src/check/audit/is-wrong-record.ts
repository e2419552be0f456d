import type { JudgedRecord } from '../sheets-run.js';
import { toldByDuties } from './told-by-duties.js';

/** True where anything a record shows by itself is an error, but for what the audit tells as a duty not fulfilled. */
export const isWrongRecord = ({ entry, problems, violated }: JudgedRecord): boolean =>
  [...entry.faults, ...problems].some(({ severity }) => severity === 'error') ||
  violated.some(({ id, severity }) => severity === 'error' && !toldByDuties.has(id));
