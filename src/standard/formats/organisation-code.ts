import { type Problem, wrong } from '../problem.js';
import { orgCheck } from './check-characters.js';
import { isMasked, isScientific } from './damage.js';

/** Organisation code of 9 characters: `scientific`, `masked`, `form`, `placeholder`, `check-character`. Source: GB 11714—1997, rule ID-06. */
export function explainOrgCode(value: string): Problem | undefined {
  if (isScientific(value)) return wrong('scientific');
  if (isMasked(value)) return wrong('masked');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) return wrong('form');
  if (/^(.)\1{8}$/.test(value)) return wrong('placeholder');
  const expected = orgCheck(value) ?? '';
  return expected === value[8] ? undefined : wrong('check-character', { expected });
}
