import type { Source } from '../../model/source.js';
import { Gb18030Check } from './gb18030-check.js';
import { Utf8Check } from './utf8-check.js';

/** What the whole of a file says when it is read as bytes of one to four a character. */
export interface Evidence {
  readonly utf8: Utf8Check;
  readonly gb18030: Gb18030Check;
  /** Offset of the first zero byte, which no text holds; null where there is none. */
  readonly zeroAt: number | null;
}

/** Reads the whole file once, checking both encodings side by side; a check costs nothing once it has failed. */
export async function weigh(source: Source): Promise<Evidence> {
  const utf8 = new Utf8Check();
  const gb18030 = new Gb18030Check();
  let zeroAt: number | null = null;
  let offset = 0;
  for await (const chunk of source.stream()) {
    utf8.push(chunk);
    gb18030.push(chunk);
    const zero: number = zeroAt === null ? chunk.indexOf(0) : -1;
    if (zero >= 0) zeroAt = offset + zero;
    offset += chunk.length;
  }
  utf8.end();
  gb18030.end();
  return { utf8, gb18030, zeroAt };
}
