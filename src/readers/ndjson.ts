import type { Row, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { UnreadableError } from '../model/unreadable-error.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { encodingFaults } from './json/encoding-faults.js';
import type { JsonHandler } from './json/handler.js';
import { Keys } from './json/keys.js';
import { type Line, linesOf } from './json/lines.js';
import { RowMaker } from './json/row-maker.js';
import { batchCharacters, foundCharacters, headerRow } from './json/rows.js';
import { JsonTokenizer } from './json/tokenizer.js';
import { TopKeys } from './json/top-keys.js';
import { batchRows, type Limits, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';

/**
 * Opens NDJSON, one record a line; blank lines are skipped but counted. A line that is no JSON object is a row with a
 * fault, so that one bad line does not hide the others. Source: NDJSON specification 1.0.
 * @param options the encoding, where the caller knows it.
 * @throws {UnreadableError} `input/line-too-long` with the line number, `input/too-many-columns`, and those of
 * `detectEncoding`.
 */
export async function readNdjson(source: Source, options: ReadOptions = {}): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  const limits = limitsOf(options);
  const lines = (): AsyncGenerator<Line> => linesOf(decodeText(source, encoding), limits);
  const keys = await keysOf(lines(), limits);
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    keyed: true,
    rows: () => rowsOf(lines(), keys, limits),
  };
  return { format: 'ndjson', encoding, delimiter: null, sheets: [sheet], faults: encodingFaults(encoding) };
}

/** Names of all lines that are objects. */
async function keysOf(lines: AsyncIterable<Line>, limits: Limits): Promise<readonly string[]> {
  const keys = new Keys(limits);
  for await (const { text } of lines) {
    const top = new TopKeys();
    if (noObject(text, top, limits) === null) for (const name of top.names) keys.add(name);
  }
  return keys.list();
}

async function* rowsOf(
  lines: AsyncIterable<Line>,
  keys: readonly string[],
  limits: Limits,
): AsyncGenerator<readonly Row[]> {
  const maker = new RowMaker(null, keys);
  let batch: Row[] = [headerRow(keys)];
  let n = 0;
  let characters = 0;
  for await (const { text, line } of lines) {
    n += 1;
    characters += text.length;
    batch.push(rowOf(maker, text, n, line, limits));
    if (batch.length < batchRows && characters < batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function rowOf(maker: RowMaker, text: string, n: number, line: number, limits: Limits): Row {
  const found = noObject(text, maker, limits);
  const [row] = maker.take();
  if (found === null && row) return { ...row, n, line };
  maker.abandon();
  return { n, line, cells: [], faults: [{ rule: 'input/not-json-object', params: { line, found: found ?? '' } }] };
}

/** Tells the parts of an object; null, or what stands where one was expected. */
function noObject(text: string, handler: JsonHandler, limits: Limits): string | null {
  const start = text.trim().slice(0, foundCharacters);
  if (!start.startsWith('{')) return start;
  const tokenizer = new JsonTokenizer(handler, limits);
  try {
    tokenizer.push(text);
    tokenizer.end();
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { found, reason } = error.params;
    return typeof found === 'string' && reason !== 'truncated' ? found : start;
  }
}
