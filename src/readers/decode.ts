import type { Encoding } from '../model/sheet.js';
import type { Source } from '../model/source.js';
import { firstInvalid, undecodable } from './encoding/invalid.js';

/**
 * The text of a source in small chunks, without a byte order mark at its start; no character is ever broken, whatever the size
 * of the chunks of bytes.
 * @throws {UnreadableError} `input/undecodable` where the bytes do not fit: the encoding was not found by `detectEncoding`.
 */
export async function* decodeText(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true });
  let first = true;
  for await (const piece of piecesOf(source)) {
    const text = await decoded(() => decoder.decode(piece, { stream: true }), source, encoding);
    if (text === '') continue;
    // decoders take a mark off UTF-8 and UTF-16 only
    const unmarked = first && encoding === 'gb18030' && text.startsWith('\ufeff') ? text.slice(1) : text;
    first = false;
    yield encoding === 'gb18030' ? standardText(unmarked) : unmarked;
  }
  // nothing is left to give, but a character cut short is told here
  await decoded(() => decoder.decode(), source, encoding);
}

/** Bytes decoded at a time: strings that are larger get memory of their own each, which costs more than to read them. */
const pieceBytes: number = 1 << 15;

async function* piecesOf(source: Source): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.stream()) {
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
  }
}

/** What a step of decoding gives; where it fails, the place is looked up in the file. */
async function decoded(step: () => string, source: Source, encoding: Encoding): Promise<string> {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw undecodable((await firstInvalid(source, encoding)) ?? source.size, encoding);
  }
}

/**
 * The 18 characters whose GB18030 bytes (A6D9–A6DF, A6EC, A6ED, A6F3; FE59, FE61, FE66, FE67, FE6D, FE7E, FE90, FEA0)
 * older decoders still put into private use. Source: GB 18030-2022, changes against GB 18030-2005.
 */
const standardCharacters: Readonly<Record<string, string>> = {
  '\ue78d': '\ufe10',
  '\ue78e': '\ufe12',
  '\ue78f': '\ufe11',
  '\ue790': '\ufe13',
  '\ue791': '\ufe14',
  '\ue792': '\ufe15',
  '\ue793': '\ufe16',
  '\ue794': '\ufe17',
  '\ue795': '\ufe18',
  '\ue796': '\ufe19',
  '\ue81e': '\u9fb4',
  '\ue826': '\u9fb5',
  '\ue82b': '\u9fb6',
  '\ue82c': '\u9fb7',
  '\ue832': '\u9fb8',
  '\ue843': '\u9fb9',
  '\ue854': '\u9fba',
  '\ue864': '\u9fbb',
};
const privateUse = new RegExp(`[${Object.keys(standardCharacters).join('')}]`, 'g');
/** Text decoded from GB18030 with the characters of the standard. */
export const standardText = (text: string): string =>
  text.replace(privateUse, (letter) => standardCharacters[letter] ?? letter);
