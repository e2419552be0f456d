import type { Code, CodeSet } from '../../model/record-type.js';
import type { Confidence } from '../../model/rule-file.js';
import { textIn } from '../schema-nodes.js';
import type { Standard } from '../standard.js';
import type { CodeAnswer, CodeLine, CodeSetAnswer, CodeUse } from './answers.js';
import { allCodes } from './values.js';

/** Number of a code set in the catalogue: `CS05`. */
export const setNumber = (standard: Standard, set: string): string =>
  textIn(standard.schemas[`codes/${set}.json`] ?? {}, 'x-id');

/** Everything that can be told about a code set. */
export function codeSetAnswer(standard: Standard, set: CodeSet): CodeSetAnswer {
  const node = standard.schemas[`codes/${set.id}.json`] ?? {};
  return {
    kind: 'code-set',
    id: set.id,
    number: setNumber(standard, set.id),
    title: set.title,
    description: textIn(node, 'description'),
    note: textIn(node, 'x-note'),
    extensible: node['x-extensible'] === true,
    confidence: textIn(node, 'x-status') as Confidence,
    codes: allCodes(set).map((code) => codeLine(set, code)),
    fields: usesOf(standard, set.id),
  };
}

/** Everything that can be told about one code. */
export function codeAnswer(standard: Standard, set: CodeSet, code: Code): CodeAnswer {
  const parent = allCodes(set).find((one) => one.code === code.parent);
  return {
    kind: 'code',
    ...codeLine(set, code),
    set: { id: set.id, title: set.title },
    number: setNumber(standard, set.id),
    parent: parent ? { code: parent.code, label: parent.label } : null,
    fields: usesOf(standard, set.id),
  };
}

function codeLine(set: CodeSet, { code, label, aliases = [], retired, supersededBy = [] }: Code): CodeLine {
  const successors = supersededBy.map((next) => ({
    code: next,
    label: allCodes(set).find((one) => one.code === next)?.label ?? '',
  }));
  return { code, label, aliases, retired: retired ?? null, successors };
}

/** Fields by title, each with the record types that have it. */
function usesOf(standard: Standard, set: string): readonly CodeUse[] {
  const uses = new Map<string, string[]>();
  for (const type of standard.types)
    for (const field of type.fields)
      if (field.codeSet === set) uses.set(field.title, [...(uses.get(field.title) ?? []), type.title]);
  return [...uses].map(([title, types]) => ({ title, types, all: types.length === standard.types.length }));
}
