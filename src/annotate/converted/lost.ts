import type { Report } from '../../model/report.js';
import type { Measured } from './measure.js';

/**
 * Findings about what an input holds that is not in its copy, or looks there as if it were right: rows out of place are rows like
 * others there, formulas and nested values are texts.
 */
const unseen: ReadonlySet<string> = new Set([
  'input/duplicate-key',
  'input/lost-in-copy',
  'input/not-an-object',
  'input/not-json-object',
  'input/ragged',
  'input/records-in-batch',
  'input/unclosed-quote',
  'input/unread-in-document',
  'shape/automatic-number',
  'shape/uncached-formula',
  'shape/wrong-type',
]);

/** Why a check of the copy alone would say too little: ids of findings, and of what a workbook cannot hold. */
export function lostIn(file: string, { groups, findings }: Report, measured: readonly Measured[]): readonly string[] {
  // a copy of a copy that has been saved in another format
  const before = findings.filter(({ rule, at }) => rule === 'input/lost-in-copy' && at.file === file);
  const lostBefore = before.flatMap(({ params }) => String(params['rules'] || 'rows').split('、'));
  const told = groups
    .filter((group) => group.file === file && group.severity === 'error' && unseen.has(group.rule))
    .flatMap(({ rule }) => (rule === 'input/lost-in-copy' ? lostBefore : [rule]));
  const beyond = measured.flatMap(({ tooLong, rowsOver, columnsOver }) => [
    ...(tooLong.count > 0 ? ['text'] : []),
    ...(rowsOver > 0 ? ['rows'] : []),
    ...(columnsOver > 0 ? ['columns'] : []),
  ]);
  return [...new Set([...told, ...beyond])];
}
