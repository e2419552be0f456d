import type { Row, Sheet, Workbook } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { decodeText } from './decode.js';
import { detectEncoding } from './encoding.js';
import { encodingFaults } from './json/encoding-faults.js';
import { envelopeSheet } from './json/envelope-sheet.js';
import { type Found, type IsEnvelope, ListFinder, type ListFound } from './json/list-finder.js';
import { RowMaker } from './json/row-maker.js';
import { batchCharacters, headerRow } from './json/rows.js';
import { JsonTokenizer } from './json/tokenizer.js';
import { batchRows, type Limits, limitsOf } from './limits.js';
import type { ReadOptions } from './options.js';

/**
 * Opens JSON: an array of objects, an answer that holds exactly one such array somewhere, or a single object of values. A
 * first pass finds the records, their names and the envelope that stands around or beside them, which is a sheet of its own;
 * rows are then streamed. Numbers keep their digits. Source: RFC 8259.
 * @param options the encoding, where the caller knows it.
 * @param isEnvelope tells by the names of its values whether an object outside of the records is an envelope.
 * @throws {UnreadableError} `input/json-syntax`, `input/json-too-deep`, `input/json-ambiguous`, `input/json-no-records`,
 * `input/too-many-columns`, `input/line-too-long` (a value or record beyond what one may hold), and those of
 * `detectEncoding`.
 */
export async function readJson(
  source: Source,
  options: ReadOptions = {},
  isEnvelope: IsEnvelope = () => false,
): Promise<Workbook> {
  const encoding = options.encoding ?? (await detectEncoding(source));
  const limits = limitsOf(options);
  const { list, envelope } = await find(decodeText(source, encoding), limits, isEnvelope);
  const sheets: Sheet[] = [];
  const faults = [...encodingFaults(encoding)];
  if (envelope !== null) sheets.push(envelopeSheet(envelope));
  else if (list !== null && list.path !== '$')
    faults.push({ rule: 'input/json-envelope', params: { path: list.path } });
  if (list !== null)
    sheets.push({
      name: null,
      visibility: 'visible',
      keyed: true,
      pointer: list.pointer,
      ...(list.container === null ? { itself: true as const } : {}),
      rows: () => rowsOf(decodeText(source, encoding), list, limits),
    });
  return { format: 'json', encoding, delimiter: null, sheets, faults };
}

async function find(chunks: AsyncIterable<string>, limits: Limits, isEnvelope: IsEnvelope): Promise<Found> {
  const finder = new ListFinder(limits, isEnvelope);
  const tokenizer = new JsonTokenizer(finder, limits);
  for await (const chunk of chunks) tokenizer.push(chunk);
  tokenizer.end();
  return finder.result();
}

async function* rowsOf(
  chunks: AsyncIterable<string>,
  { container, keys, empty }: ListFound,
  limits: Limits,
): AsyncGenerator<readonly Row[]> {
  if (empty) return;
  yield [headerRow(keys)];
  const maker = new RowMaker(container, keys);
  const tokenizer = new JsonTokenizer(maker, limits);
  let characters = 0;
  for await (const chunk of chunks) {
    tokenizer.push(chunk);
    characters += chunk.length;
    if (maker.done) break;
    if (maker.waiting < batchRows && characters < batchCharacters) continue;
    characters = 0;
    if (maker.waiting > 0) yield maker.take();
  }
  // a list that never ends now did end at the first pass: the file has changed
  if (!maker.done) tokenizer.end();
  if (maker.waiting > 0) yield maker.take();
}
