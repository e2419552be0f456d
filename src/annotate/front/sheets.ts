import type { NewSheet } from '../../workbook/new-sheet.js';
import { freeSheetNames } from '../converted/sheet-names.js';
import { conclusion } from './conclusion.js';
import type { Front } from './front.js';
import { issueList } from './issue-list.js';

const wanted = ['检查结论', '问题清单'];

/** True for names the sheets in front of a copy may have. */
export const isFrontName = (name: string): boolean => wanted.includes(name.replace(/（\d+）$/, ''));

/** Names of the sheets in front, other than the steward's own. */
export function frontNames(taken: readonly string[]): Front['names'] {
  const [first, second] = freeSheetNames(wanted, new Set(taken));
  return { conclusion: first!, issues: second! };
}

/** The sheets in front of a marked copy. */
export const frontSheets = (front: Front): readonly NewSheet[] => [conclusion(front), issueList(front)];
