import type { Encoding, Row, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { Keys, RowMaker } from './json/records.js';
import { JsonTokenizer } from './json/tokenizer.js';
import { batchRows, maxLineCharacters } from './limits.js';

/**
 * Opens NDJSON, one record a line; blank lines are skipped but counted. A line that is no JSON object is a row with a
 * fault, so that one bad line does not hide the others. Source: NDJSON specification 1.0.
 * @throws {UnreadableError} `input/line-too-long` with the line number, and those of `detectEncoding`.
 */
export async function readNdjson(source: Source): Promise<Workbook> {
  const encoding = await detectEncoding(source);
  const keys = new Keys();
  for await (const { text } of linesOf(source, encoding)) collectKeys(text, keys);
  const names = keys.list;
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    keyed: true,
    rows: () => rowsOf(source, encoding, names),
  };
  return { format: 'ndjson', encoding, delimiter: null, sheets: [sheet], faults: [] };
}

/** Names at the top of one line's object; a line that is no object has none. */
function collectKeys(text: string, keys: Keys): void {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const key of Object.keys(value)) keys.indexOf(key);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

async function* rowsOf(source: Source, encoding: Encoding, names: readonly string[]): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [{ n: 0, line: null, cells: names }];
  let n = 0;
  for await (const { text, line } of linesOf(source, encoding)) {
    n += 1;
    batch.push(rowOf(text, n, line, names));
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function rowOf(text: string, n: number, line: number, names: readonly string[]): Row {
  const fault = {
    n,
    line,
    cells: [],
    faults: [{ rule: 'input/not-json-object', params: { line, found: text.trim().slice(0, 20) } }],
  };
  if (!text.trimStart().startsWith('{')) return fault;
  const maker = new RowMaker('', names);
  try {
    const tokenizer = new JsonTokenizer(maker);
    tokenizer.push(text);
    tokenizer.end();
  } catch (error) {
    if (error instanceof UnreadableError) return fault;
    throw error;
  }
  const [row] = maker.ready;
  return row ? { ...row, n, line } : fault;
}

/** Lines that hold anything, with their numbers. */
async function* linesOf(source: Source, encoding: Encoding): AsyncGenerator<{ text: string; line: number }> {
  let rest = '';
  let line = 0;
  for await (const chunk of decodeText(source, encoding)) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      line += 1;
      if (text.length > maxLineCharacters) throw new UnreadableError('input/line-too-long', { line });
      if (text.trim() !== '') yield { text, line };
    }
    if (rest.length > maxLineCharacters) throw new UnreadableError('input/line-too-long', { line: line + 1 });
  }
  if (rest.trim() !== '') yield { text: rest, line: line + 1 };
}
