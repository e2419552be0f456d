import type { RuleRecord } from '../../model/rule.js';
import { NumberList } from './lists.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Bytes of a chunk. */
const chunkBytes = 1 << 20;
/** Most values of a field that are kept once and referred to, and the longest of them in UTF-16 units. */
const most = { values: 16_000, units: 64 };
/** Units beyond which a value is kept by itself, so that any record fits in a chunk. */
const long = 2048;

/** What the first number of a value says; larger ones are places in the dictionary of its field. */
const kinds = { absent: 0, written: 1, list: 2, long: 3, longList: 4, known: 5 } as const;

/** A copy of a text: one cut out of a file would hold on to the whole piece it was cut from. */
const copied = (text: string): string => decoder.decode(encoder.encode(text));

/** Values of one field that occur again and again: codes, days, names of units. */
class Dictionary {
  readonly #places = new Map<string, number>();
  readonly values: string[] = [];

  /** Where a value stands; undefined where it is not kept here. */
  placeOf(value: string): number | undefined {
    const place = this.#places.get(value);
    if (place !== undefined || this.values.length >= most.values || value.length > most.units) return place;
    const copy = copied(value);
    this.#places.set(copy, this.values.length);
    this.values.push(copy);
    return this.values.length - 1;
  }
}

/** A few fields of many records, encoded: objects would take ten times the room. */
export class RecordStore {
  readonly #fields: readonly string[];
  readonly #dictionaries: readonly Dictionary[];
  readonly #long: string[] = [];
  readonly #chunks: Uint8Array[] = [];
  /** The chunk that is written or read, and the place in it. */
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Bytes used of the last chunk. */
  #used = chunkBytes;
  /** Where each record begins, counted over all chunks. */
  readonly #starts = new NumberList();

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#dictionaries = fields.map(() => new Dictionary());
  }

  add(record: RuleRecord): void {
    if (this.#fields.length === 0) return;
    // a UTF-16 unit takes at most three bytes, the numbers before a value at most eight
    const room = this.#fields.length * 8 + 3 * this.#fields.reduce((sum, field) => sum + unitsOf(record[field]), 0);
    if (this.#used + room > chunkBytes) {
      this.#chunks.push(new Uint8Array(chunkBytes));
      this.#used = 0;
    }
    this.#chunk = this.#chunks.at(-1)!;
    this.#at = this.#used;
    this.#starts.add((this.#chunks.length - 1) * chunkBytes + this.#used);
    for (const [i, field] of this.#fields.entries()) this.#write(record[field], this.#dictionaries[i]!);
    this.#used = this.#at;
  }

  #write(value: RuleRecord[string], dictionary: Dictionary): void {
    if (value === undefined) {
      this.#writeNumber(kinds.absent);
      return;
    }
    const single = typeof value === 'string';
    const place = single ? dictionary.placeOf(value) : undefined;
    const text = single ? value : JSON.stringify(value);
    if (place !== undefined) this.#writeNumber(kinds.known + place);
    else if (text.length > long) {
      this.#writeNumber(single ? kinds.long : kinds.longList);
      this.#writeNumber(this.#long.push(copied(text)) - 1);
    } else {
      this.#writeNumber(single ? kinds.written : kinds.list);
      const bytes = encoder.encode(text);
      this.#writeNumber(bytes.length);
      this.#chunk.set(bytes, this.#at);
      this.#at += bytes.length;
    }
  }

  /** Seven bits a byte, the lowest first. */
  #writeNumber(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#chunk[this.#at] = (rest & 127) | 128;
      this.#at += 1;
      rest >>>= 7;
    }
    this.#chunk[this.#at] = rest;
    this.#at += 1;
  }

  at(index: number): RuleRecord {
    const record: Record<string, string | string[]> = Object.create(null);
    if (this.#fields.length === 0) return record;
    const start = this.#starts.at(index);
    this.#chunk = this.#chunks[Math.floor(start / chunkBytes)]!;
    this.#at = start % chunkBytes;
    for (const [i, field] of this.#fields.entries()) {
      const value = this.#read(this.#dictionaries[i]!);
      if (value !== undefined) record[field] = value;
    }
    return record;
  }

  #read(dictionary: Dictionary): string | string[] | undefined {
    const kind = this.#readNumber();
    switch (kind) {
      case kinds.absent:
        return undefined;
      case kinds.written:
        return this.#readText();
      case kinds.list:
        return JSON.parse(this.#readText()) as string[];
      case kinds.long:
        return this.#long[this.#readNumber()]!;
      case kinds.longList:
        return JSON.parse(this.#long[this.#readNumber()]!) as string[];
      default:
        return dictionary.values[kind - kinds.known]!;
    }
  }

  #readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#chunk[this.#at]!;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  #readText(): string {
    const length = this.#readNumber();
    this.#at += length;
    return decoder.decode(this.#chunk.subarray(this.#at - length, this.#at));
  }

  /** The kept fields as JSON, which also orders records the same in every run. */
  text(index: number): string {
    const record = this.at(index);
    return JSON.stringify(this.#fields.map((field) => record[field] ?? null));
  }

  /** Takes over the records of another store of the same fields. */
  merge(later: RecordStore): void {
    for (let i = 0; i < later.#starts.size; i += 1) this.add(later.at(i));
  }
}

/** Most units a value takes as it is written here. */
function unitsOf(value: RuleRecord[string]): number {
  if (value === undefined) return 0;
  const length = typeof value === 'string' ? value.length : JSON.stringify(value).length;
  return length > long ? 0 : length;
}
