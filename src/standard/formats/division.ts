import { codeSets } from '../../generated/code-sets.js';
import { doubtful, type Problem, wrong } from '../problem.js';

const set = codeSets['division'];
const current = new Set(set?.codes.map((code) => code.code));
const retired = new Map(set?.retired.map((code) => [code.code, code]));

/**
 * Code of an administrative division of Shandong. Reasons: `length`, `development-zone` (statistical codes, 5th–6th digit
 * 71–79), `unknown`; warning `retired`. Source: GB/T 2260, rules G-09, ID-18.
 */
export function explainDivision(value: string): Problem | undefined {
  if (current.has(value)) return undefined;
  const old = retired.get(value);
  if (old) {
    const successors = old.supersededBy ?? [];
    return doubtful(
      'retired',
      { successors: successors.join('、') },
      successors.length === 1 ? successors[0] : undefined,
    );
  }
  if (!/^\d{6}$/.test(value)) return wrong('length', { length: [...value].length });
  return /^37\d\d7[1-9]$/.test(value) ? wrong('development-zone') : wrong('unknown');
}
