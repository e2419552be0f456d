import type { Row } from '../model/sheet.js';

/** Faults after which the cells of a row cannot be trusted to stand in their columns. */
const misplaced: ReadonlySet<string> = new Set([
  'input/ragged',
  'input/unclosed-quote',
  'input/not-an-object',
  'input/not-json-object',
]);

/** True for a row whose cells may stand in other columns than their own. */
export const isMisplaced = ({ faults }: Row): boolean => faults?.some(({ rule }) => misplaced.has(rule)) === true;
