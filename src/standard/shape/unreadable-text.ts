import type { Field, RecordType } from '../../model/record-type.js';
import { mojibakeOf } from '../mojibake.js';
import type { ShapeProblem } from './problem.js';

interface Words {
  readonly field: Field;
  /** The value seen last: the same unit stands in row after row. */
  last: string;
}

const byType = new WeakMap<RecordType, readonly Words[]>();
/** Formats that take nearly any text. */
const documents = new Set(['documentNumber', 'adminDocumentNumber', 'caseNumber']);

/** Fields that take words; elsewhere garbled text is wrong anyway, and told as what it should have been. */
function wordsOf(type: RecordType): readonly Words[] {
  let words = byType.get(type);
  if (words === undefined) {
    words = type.fields
      .filter(({ kind, codeSet, open }) => kind !== 'date' && kind !== 'number' && (codeSet === null || open !== null))
      .filter(({ format }) => format === null || documents.has(format))
      .map((field) => ({ field, last: '' }));
    byType.set(type, words);
  }
  return words;
}

/** Values that are mojibake: a schema has nothing against them, and a reader can make nothing of them. */
export function unreadableTexts(type: RecordType, record: Readonly<Record<string, unknown>>): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  for (const words of wordsOf(type)) {
    const value = record[words.field.name];
    if (value === undefined || value === words.last) continue;
    if (typeof value === 'string') {
      const told = problemOf(words.field, value, null);
      if (told) problems.push(told);
      else words.last = value;
    } else if (Array.isArray(value)) {
      for (const [index, one] of (value as unknown[]).entries()) {
        const told = typeof one === 'string' ? problemOf(words.field, one, index) : undefined;
        if (told) problems.push(told);
      }
    }
  }
  return problems;
}

function problemOf(field: Field, value: string, index: number | null): ShapeProblem | undefined {
  const found = mojibakeOf(value);
  if (found === undefined) return undefined;
  const params = { title: field.title, reason: found.reason, suggestion: found.original };
  return { rule: 'shape/mojibake', severity: 'error', field: field.name, index, keyword: 'mojibake', params };
}
