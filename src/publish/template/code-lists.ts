import type { Field } from '../../model/record-type.js';
import { columnLetters } from '../../standard/column-letters.js';
import type { DefinedName, NewSheet } from '../../workbook/new-sheet.js';
import { quotedSheet } from '../../workbook/write-workbook.js';
import { textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';

/** What a drop-down offers: the codes of a set that a field may hold, with their labels. */
export interface CodeList {
  /** Name of the range they stand in. */
  readonly name: string;
  /** Number and title of the set. */
  readonly title: string;
  /** `1 新增`; where labels are the values, the labels alone. */
  readonly values: readonly string[];
}

/** The list of a code field; undefined for other fields. */
export function codeListOf(standard: Standard, field: Field): CodeList | undefined {
  const set = standard.codeSets[field.codeSet ?? ''];
  if (set === undefined) return undefined;
  const isLabel = field.codeSetUse === 'label';
  const codes = set.codes.filter(({ code, label }) => field.allowed?.includes(isLabel ? label : code) ?? true);
  const some = field.allowed === null ? '' : `_${field.name}`;
  const number = textIn(standard.schemas[`codes/${set.id}.json`] ?? {}, 'x-id');
  return {
    // a name may not look like the address of a cell, and a hyphen would be taken for a minus
    name: `${isLabel ? 'mc' : 'dm'}_${set.id.replaceAll('-', '_')}${some}`,
    title: `${number} ${set.title}`,
    values: codes.map(({ code, label }) => (isLabel ? label : `${code} ${label}`)),
  };
}

export const codeSheetName = '代码';

/** The sheet all lists stand on, a column each, and the names of their ranges. Nobody sees it: what is changed there is offered. */
export function codeSheet(lists: readonly CodeList[]): {
  readonly sheet: NewSheet;
  readonly names: readonly DefinedName[];
} {
  const depth = Math.max(...lists.map(({ values }) => values.length));
  const rows = Array.from({ length: depth + 1 }, (_, i) => ({
    n: i + 1,
    cells: lists.map(({ title, values }) => {
      const value = i === 0 ? title : values[i - 1];
      return value === undefined ? undefined : { value };
    }),
  }));
  const rangeOf = (column: string, { values }: CodeList): string =>
    `${quotedSheet(codeSheetName)}!$${column}$2:$${column}$${values.length + 1}`;
  return {
    sheet: {
      name: codeSheetName,
      visibility: 'very-hidden',
      columns: lists.map(() => ({ width: 24 })),
      rows,
    },
    names: lists.map((list, i) => ({ name: list.name, formula: rangeOf(columnLetters(i), list) })),
  };
}
