import type { Answers, CodeSet, Field } from '../../model/record-type.js';
import type { Cell, TypedCell } from '../../model/sheet.js';
import { halfWidth, trimmed } from '../../standard/characters.js';
import { codeCell, codeListCell } from './code.js';
import { dateCell, typedDateCell } from './date.js';
import { isFiller } from './excel.js';
import { identifierCell, isIdentifier, numberAsText } from './identifier.js';
import { numberCell, shortest } from './number.js';
import { faulty, type Outcome, plain } from './outcome.js';
import { textCell, textListCell } from './text.js';

/** What is known of a column when its cells are read. */
export interface CellContext {
  readonly field: Field;
  readonly set: CodeSet | undefined;
  /** Places the header's unit asks numbers to be shifted by. */
  readonly shift: number;
  /** What 是 and 否 mean, where the header asks a question. */
  readonly answers?: Answers | null;
  /** True for JSON, where a number is a number on purpose. */
  readonly keyed: boolean;
}

const nothing: Outcome = {};

/** Makes one cell a value of its field, or says what became of it. Never throws. */
export function readCell(cell: Cell, context: CellContext): Outcome {
  const outcome = typeof cell === 'string' ? readText(cell, context) : readTyped(cell, context);
  // a lone apostrophe or ="": nothing is left of it
  return outcome.value === '' ? { filler: true } : outcome;
}

function readText(cell: string, context: CellContext): Outcome {
  const { field, set, keyed } = context;
  const text = trimmed(cell);
  if (text === '') return nothing;
  if (isFiller(text) && !isOwnWord(text, field, set)) return { filler: true };
  const answer = context.answers && answerIn(text, context.answers);
  if (answer) return answer;
  if (set) return field.multi ? codeListCell(cell, field, set, keyed) : codeCell(cell, field, set, keyed);
  if (field.kind === 'date') return dateCell(cell, field);
  if (field.kind === 'number') return numberCell(cell, field, context.shift);
  if (field.multi) return textListCell(cell);
  return isIdentifier(field) || field.format !== null ? identifierCell(cell, field) : textCell(cell, field);
}

/** 「无」 is a value where a code set has it as a label. */
const isOwnWord = (text: string, field: Field, set: CodeSet | undefined): boolean =>
  set !== undefined && field.codeSet !== null && set.codes.some((code) => code.label === text || code.code === text);

function readTyped(cell: TypedCell, context: CellContext): Outcome {
  const { field, keyed, set } = context;
  switch (cell.kind) {
    case 'error':
      return faulty('shape/error-value');
    case 'uncached':
      return faulty('shape/uncached-formula');
    case 'numbered':
      return faulty('shape/automatic-number');
    case 'object':
      return faulty('shape/wrong-type');
    case 'list':
      return readList(cell, context);
    case 'boolean':
      return readBoolean(cell, context);
    case 'date':
      if (field.kind === 'date') return typedDateCell(cell, field);
      return set === undefined && (isIdentifier(field) || field.format !== null)
        ? faulty('shape/turned-to-date')
        : plain(cell.text);
    case 'number':
      if (field.kind === 'date') return typedDateCell(cell, field);
      if (field.kind === 'number') return numberCell(shortest(cell.text), field, context.shift);
      if (set) return keyedCode(readCell(cell.shown ?? cell.text, context), cell, keyed);
      return numberAsText(cell.text, cell.shown, field, keyed);
  }
}

const yes = /^(?:是|1|y|√)$/i;
const no = /^(?:否|0|n|不是|×)$/i;

/** The code a yes or no stands for; undefined for other words, which may name the code themselves. */
function answerIn(text: string, answers: Answers): Outcome | undefined {
  const word = halfWidth(text);
  const value = yes.test(word) ? answers.是 : no.test(word) ? answers.否 : undefined;
  if (value === undefined) return undefined;
  return value === '' ? nothing : { value, repair: 'repair/label' };
}

/** TRUE is 是 where the code set knows 是 and 否; elsewhere it is the word that stands there. */
function readBoolean(cell: TypedCell, context: CellContext): Outcome {
  const word = /^true$/i.test(cell.text) ? '是' : '否';
  const isWord = context.answers || context.set?.codes.some((code) => code.label === word);
  return isWord ? readCell(word, context) : plain(cell.text);
}

/** A code typed as a number is that code; in a workbook nobody sees the difference. */
const keyedCode = (outcome: Outcome, cell: TypedCell, keyed: boolean): Outcome =>
  keyed && outcome.repair === undefined && outcome.value === cell.text
    ? { ...outcome, repair: 'repair/number-as-text' }
    : outcome;

function readList(cell: TypedCell, context: CellContext): Outcome {
  const items = cell.items ?? [];
  if (!context.field.multi || items.length === 0) return faulty('shape/wrong-type');
  const parts = items.map((item) => readCell(item, { ...context, field: { ...context.field, multi: false } }));
  const repair = parts.find((part) => part.repair)?.repair;
  return { value: parts.map((part, i) => String(part.value ?? items[i])), ...(repair ? { repair } : {}) };
}
