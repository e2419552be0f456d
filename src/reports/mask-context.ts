import { forms } from '../generated/forms.js';
import { recordTypes } from '../generated/record-types.js';
import type { ContextCell } from '../model/finding.js';
import { contextText } from '../standard/context-text.js';
import { anyNumber, headerKind, type Kind, maskNumber, maskValue } from './mask-values.js';

/** Longest text of a field that is no account of anything: numbers of documents stand in such fields. */
const longestName = 200;

/** Fields of free texts, in which a long number may be anybody’s. */
const accounts: ReadonlySet<string> = new Set(
  [...recordTypes, ...forms]
    .flatMap(({ fields }) => fields)
    .filter((one) => one.kind === 'text' && one.format === null && one.codeSet === null)
    .filter(({ maxLength }) => maxLength === null || maxLength > longestName)
    .map(({ name }) => name),
);

/**
 * Masks the cells around a finding: by the kind of their field, else by their header, and wherever the report hides what
 * stands in them.
 * @param hidden values of the report and what it shows in their place.
 */
export function contextMask(
  kinds: ReadonlyMap<string, Kind>,
  hidden: readonly (readonly [string | null, string | null])[],
): (cell: ContextCell) => string {
  const shown = new Map(
    hidden.flatMap(([raw, mask]) =>
      raw === null || mask === null || raw === mask ? [] : [[contextText(raw), contextText(mask)] as const],
    ),
  );
  return ({ field, header, value }) => {
    const mask = shown.get(value);
    if (mask !== undefined) return mask;
    const masked = maskValue(value, field === null ? headerKind(header) : kinds.get(field));
    return field !== null && accounts.has(field) ? masked.replace(anyNumber, maskNumber) : masked;
  };
}
