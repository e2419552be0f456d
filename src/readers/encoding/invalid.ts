import type { Encoding } from '../../model/sheet.js';
import type { Source } from '../../model/source.js';
import { UnreadableError } from '../../model/unreadable-error.js';
import { Gb18030Check } from './gb18030-check.js';
import { Utf8Check } from './utf8-check.js';
import { Utf16Check } from './utf16-check.js';

/**
 * Offset of the first bytes that do not fit an encoding, over the whole file; null where all do.
 */
export async function firstInvalid(source: Source, encoding: Encoding): Promise<number | null> {
  const check =
    encoding === 'utf-16le' || encoding === 'utf-16be'
      ? new Utf16Check(encoding)
      : encoding === 'gb18030'
        ? new Gb18030Check()
        : new Utf8Check();
  for await (const chunk of source.stream()) check.push(chunk);
  check.end();
  return check.invalidAt;
}

/** The refusal of bytes that do not fit the encoding a file is written in. */
export const undecodable = (offset: number, encoding: Encoding): UnreadableError =>
  new UnreadableError('input/undecodable', {
    offset,
    encoding: encoding === 'utf-8-bom' ? 'UTF-8' : encoding.toUpperCase(),
  });
