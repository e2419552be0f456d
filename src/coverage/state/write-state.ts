import type { AuditState } from '../../model/audit-state.js';
import { TextHash } from '../../standard/hash.js';
import { jsonPieces } from './json-text.js';
import { sortedState } from './sorted-state.js';

/** Least characters of a chunk, but for the last one. */
const chunkLength = 1 << 16;
/** Members down to facts, batches and counts come one by one: state, sources, source, facts, fact. */
const depth = 4;

/**
 * The text of a state file in chunks: the content decides every byte, not the order it came in. A large state may be longer
 * than any text can be.
 */
export function* stateChunks(state: AuditState): Generator<string> {
  const hash = new TextHash();
  let chunk = '';
  for (const piece of piecesOf(state)) {
    hash.add(piece);
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk},"digest":"${hash.digits}"}\n`;
}

/** The same as one text. */
export const writeState = (state: AuditState): string => [...stateChunks(state)].join('');

/** The check digits of a state. */
export function checkDigits(state: AuditState): string {
  const hash = new TextHash();
  for (const piece of piecesOf(state)) hash.add(piece);
  return hash.digits;
}

/** The text of a state but for the brace at its end. */
function* piecesOf(state: AuditState): Generator<string> {
  let last = '';
  for (const piece of jsonPieces(sortedState(state), depth)) {
    if (last !== '') yield last;
    last = piece;
  }
}
