import type { Encoding, Fault, Row, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { ListFinder, RowMaker } from './json/records.js';
import { JsonTokenizer } from './json/tokenizer.js';
import { batchRows } from './limits.js';

/**
 * Opens JSON: an array of objects, an answer that holds exactly one such array somewhere, or a single object. A first pass
 * finds the records and their names; rows are then streamed. Numbers keep their digits. Source: RFC 8259.
 * @throws {UnreadableError} `input/json-syntax`, `input/json-too-deep`, `input/json-ambiguous`, `input/json-no-records`,
 * `input/too-many-columns`, and those of `detectEncoding`.
 */
export async function readJson(source: Source): Promise<Workbook> {
  const encoding = await detectEncoding(source);
  const finder = new ListFinder();
  const tokenizer = new JsonTokenizer(finder);
  for await (const text of decodeText(source, encoding)) tokenizer.push(text);
  tokenizer.end();
  const { path, keys } = finder.result();
  const sheet = {
    name: null,
    visibility: 'visible' as const,
    keyed: true,
    rows: () => rowsOf(source, encoding, path, keys),
  };
  return { format: 'json', encoding, delimiter: null, sheets: [sheet], faults: faultsOf(encoding, path) };
}

function faultsOf(encoding: Encoding, path: string): Fault[] {
  return [
    ...(encoding === 'utf-8' || encoding === 'utf-8-bom'
      ? []
      : [{ rule: 'input/json-encoding', params: { encoding } }]),
    ...(path === '$' || path === '' ? [] : [{ rule: 'input/json-envelope', params: { path } }]),
  ];
}

async function* rowsOf(
  source: Source,
  encoding: Encoding,
  path: string,
  keys: readonly string[],
): AsyncGenerator<readonly Row[]> {
  yield [{ n: 0, line: null, cells: keys }];
  const maker = new RowMaker(path, keys);
  const tokenizer = new JsonTokenizer(maker);
  for await (const text of decodeText(source, encoding)) {
    tokenizer.push(text);
    if (maker.ready.length < batchRows) continue;
    yield maker.ready;
    maker.ready = [];
  }
  tokenizer.end();
  if (maker.ready.length > 0) yield maker.ready;
}
