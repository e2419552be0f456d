import { type Problem, wrong } from '../problem.js';

const scientific = /^\d(\.\d+)?[eE]\+?\d{1,2}$/;
const masked = /[*＊]|[xX]{4,}|×{2,}/;
const cutByExcel = /^\d{15}000$/;

/** A number turned into scientific notation by a spreadsheet: its digits are lost. */
export const isScientific = (value: string): boolean => scientific.test(value);

/** Asterisks and the like, put there to hide a value. */
export const isMasked = (value: string): boolean => masked.test(value);

/** Damage that explains a wrong identifier better than its check character would. Source: rule G-14. */
export function damageOf(value: string, checkPasses: (value: string) => boolean): Problem | undefined {
  if (isScientific(value)) return wrong('scientific');
  if (isMasked(value)) return wrong('masked');
  if (cutByExcel.test(value) && !checkPasses(value)) return wrong('precision');
  return undefined;
}
