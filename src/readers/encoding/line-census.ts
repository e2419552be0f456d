import { Gb18030Check } from './gb18030-check.js';
import { Utf8Check } from './utf8-check.js';

/** Lines that speak for an encoding. */
export interface LineTally {
  lines: number;
  /** Bytes beyond ASCII on those lines. */
  wideBytes: number;
  /** Offset of the first byte beyond ASCII on the first of those lines; null where there are none. */
  firstAt: number | null;
}

/** Most bytes of a line that are looked at. */
const longestLine: number = 1 << 16;
/** Three-byte characters below which a line may fit UTF-8 by chance; Chinese in GB18030 next to never has so many. */
const characters = 3;

/**
 * Judges line by line which encoding a text is written in: neither encoding uses the bytes of line ends for anything
 * else, so files joined from parts in different encodings, and damage on single lines, show.
 */
export class LineCensus {
  /** Well-formed UTF-8, with enough characters or impossible as GB18030. */
  readonly utf8: LineTally = { lines: 0, wideBytes: 0, firstAt: null };
  /** Well-formed GB18030 that UTF-8 does not explain. */
  readonly gb18030: LineTally = { lines: 0, wideBytes: 0, firstAt: null };
  /** Not well-formed, but mostly characters of UTF-8. */
  readonly damagedUtf8: LineTally = { lines: 0, wideBytes: 0, firstAt: null };
  /** Not well-formed in either, and more like GB18030. */
  readonly damagedGb18030: LineTally = { lines: 0, wideBytes: 0, firstAt: null };
  #offset = 0;
  #line: number[] = [];
  #firstWide = -1;

  /** Takes the next bytes. */
  push(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i]!;
      if (byte === 10 || byte === 13) this.#endLine();
      else if (this.#line.length < longestLine) {
        if (byte >= 0x80 && this.#firstWide < 0) this.#firstWide = this.#offset + i;
        this.#line.push(byte);
      }
    }
    this.#offset += chunk.length;
  }

  /** To be called once after the last chunk. */
  end(): void {
    this.#endLine();
  }

  #endLine(): void {
    if (this.#firstWide >= 0) this.#judge(Uint8Array.from(this.#line));
    this.#line = [];
    this.#firstWide = -1;
  }

  #judge(line: Uint8Array): void {
    const wideBytes = line.filter((byte) => byte >= 0x80).length;
    const threes = threeByteCharacters(line);
    const likeUtf8 = threes >= characters && threes * 4 >= wideBytes;
    const gb = holds(new Gb18030Check(), line);
    if (holds(new Utf8Check(), line)) {
      if (likeUtf8 || !gb) this.#count(this.utf8, wideBytes);
    } else if (likeUtf8) this.#count(this.damagedUtf8, wideBytes);
    else this.#count(gb ? this.gb18030 : this.damagedGb18030, wideBytes);
  }

  #count(tally: LineTally, wideBytes: number): void {
    tally.lines += 1;
    tally.wideBytes += wideBytes;
    tally.firstAt ??= this.#firstWide;
  }
}

function holds(check: Utf8Check | Gb18030Check, line: Uint8Array): boolean {
  check.push(line);
  // a line cut at the longest length may end within a character
  if (line.length < longestLine) check.end();
  return check.invalidAt === null;
}

/** Chinese characters a line holds as UTF-8, whatever stands between them. */
function threeByteCharacters(line: Uint8Array): number {
  let count = 0;
  for (let i = 0; i + 2 < line.length; i += 1) {
    if ((line[i]! & 0xf0) !== 0xe0 || (line[i + 1]! & 0xc0) !== 0x80 || (line[i + 2]! & 0xc0) !== 0x80) continue;
    count += 1;
    i += 2;
  }
  return count;
}
