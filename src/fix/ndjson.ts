import type { Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { decodeText } from '../readers/decode.js';
import { linesOf } from '../readers/json/lines.js';
import { JsonTokenizer } from '../readers/json/tokenizer.js';
import { limitsOf } from '../readers/limits.js';
import type { ReadOptions } from '../readers/options.js';
import type { FileEdits } from './edits.js';
import type { Fixer } from './fixer.js';
import { isAscii, jsonString } from './json-text.js';
import { JsonValues } from './json-values.js';
import { type Splice, spliced } from './splice.js';

/** Rewrites values of records that stand one a line, as `fixJson` does. Memory: one line. */
export const fixNdjson: Fixer = (source, workbook, edits, options) =>
  spliced(source, workbook.encoding!, splicesOf(source, workbook, edits, options));

async function* splicesOf(
  source: Source,
  { encoding }: Workbook,
  edits: FileEdits,
  options: ReadOptions,
): AsyncGenerator<Splice> {
  const sheet = edits.sheet(null);
  if (sheet === undefined) return;
  const limits = limitsOf(options);
  let n = 0;
  for await (const { text, at } of linesOf(decodeText(source, encoding!), limits)) {
    n += 1;
    if (sheet.values(n) === undefined) continue;
    const values = new JsonValues({ lists: new Map(), objects: new Map([['', { sheet, n }]]) });
    const tokenizer = new JsonTokenizer(values, limits);
    values.tokens = tokenizer;
    tokenizer.push(text);
    tokenizer.end();
    for (const splice of values.finish())
      yield {
        from: at + splice.from,
        to: at + splice.to,
        text: jsonString(splice.text, isAscii(text), encoding!),
      };
  }
}
