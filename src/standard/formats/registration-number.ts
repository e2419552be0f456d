import { type Problem, wrong } from '../problem.js';
import { registrationCheck } from './check-characters.js';
import { isScientific } from './damage.js';

/** Old registration number of 15 digits with a check, or 13 without: `scientific`, `form`, `check-character`. Rule ID-07. */
export function explainRegistrationNumber(value: string): Problem | undefined {
  if (isScientific(value)) return wrong('scientific');
  if (/^\d{13}$/.test(value)) return undefined;
  if (!/^\d{15}$/.test(value)) return wrong('form');
  const expected = registrationCheck(value);
  return expected === value[14] ? undefined : wrong('check-character', { expected });
}
