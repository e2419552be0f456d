import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { decodeText } from '../readers/decode.js';
import { JsonTokenizer } from '../readers/json/tokenizer.js';
import { limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import type { FileEdits, SheetEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { isAscii, jsonString } from './json-text.js';
import { JsonValues, type Places } from './json-values.js';
import { type Splice, spliced } from './splice.js';

/**
 * Rewrites values of a JSON text as texts, which is what the standard wants, and leaves the rest byte for byte: blanks, order,
 * names that occur twice. What is emptied becomes an empty text, so that no name is lost. Memory: the places of the values,
 * since of equal names only the end of the text tells which counts.
 */
export const fixJson: Fixer = async function* (source, workbook, edits, options) {
  yield* spliced(source, workbook.encoding!, await splicesOf(source, workbook, edits, options));
};

async function splicesOf(
  source: Source,
  workbook: Workbook,
  edits: FileEdits,
  options: ReadOptions,
): Promise<readonly Splice[]> {
  const encoding = workbook.encoding!;
  const values = new JsonValues(placesIn(workbook, edits));
  const tokenizer = new JsonTokenizer(values, limitsOf(options));
  values.tokens = tokenizer;
  let ascii = true;
  for await (const chunk of decodeText(source, encoding)) {
    ascii &&= isAscii(chunk);
    tokenizer.push(chunk);
  }
  tokenizer.end();
  return values.finish().map((splice) => ({ ...splice, text: jsonString(splice.text, ascii, encoding) }));
}

function placesIn({ sheets }: Workbook, edits: FileEdits): Places {
  const lists = new Map<string, SheetEdits>();
  const objects = new Map<string, { sheet: SheetEdits; n: number | null }>();
  for (const { name, pointer = '', envelope, itself } of sheets) {
    const sheet = edits.sheet(name);
    if (sheet === undefined) continue;
    if (envelope) objects.set(pointer, { sheet, n: null });
    else if (itself) objects.set(pointer, { sheet, n: 1 });
    else lists.set(pointer, sheet);
  }
  return { lists, objects };
}
