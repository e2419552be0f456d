import { UnreadableError } from '../model/unreadable-error.js';
import type { OleContainer, OleStreamEntry } from '../readers/xls/ole-stream.js';

const headerBytes = 512;
const entryBytes = 128;
/** Streams shorter than this lie in small sectors inside the root's own stream. */
const smallStream = 4096;
const smallSectorBytes = 64;
/** Sectors of the allocation table the header lists itself. */
const listedSectors = 109;
const [free, endOfChain, ofTable, ofTableList] = [0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc];
const [isStorage, isStream] = [1, 2];

/**
 * Writes an OLE container anew with other contents of some of its streams. The directory stays as it is, in its order and with its
 * colours, dates and classes, but for where the streams begin. Source: MS-CFB.
 * @throws {UnreadableError} `input/truncated` where a stream of it cannot be read, `input/damaged-part` for an entry that is
 * neither a stream nor a folder: nothing is left out in silence.
 */
export function writeOle(container: OleContainer, replaced: ReadonlyMap<OleStreamEntry, Uint8Array>): Uint8Array {
  const sectors = new Sectors(2 ** container.shift);
  const small = new SmallSectors();
  const inUse = reachable(container.entries);
  const directory = new Uint8Array(container.entries.length * entryBytes);
  const places = container.entries.map((entry, i): Place => {
    if (i === 0 || !inUse.has(i)) return nowhere;
    const kind = entry.bytes[66];
    if (kind === isStorage && !replaced.has(entry)) return nowhere;
    if (kind !== isStream) throw new UnreadableError('input/damaged-part', { part: 'OLE' });
    const content = replaced.get(entry) ?? container.content(entry);
    if (content.length === 0) return nowhere;
    return { start: (content.length < smallStream ? small : sectors).add(content), size: content.length };
  });
  places[0] = { start: small.length === 0 ? endOfChain : sectors.add(small.content()), size: small.length };
  container.entries.forEach(({ bytes }, i) => {
    directory.set(bytes, i * entryBytes);
    if (bytes[66] !== isStorage) setPlace(new DataView(directory.buffer, i * entryBytes), places[i]!);
  });
  const smallTable = small.table(sectors.bytes);
  const smallStart = smallTable.length === 0 ? endOfChain : sectors.add(smallTable);
  const directoryStart = sectors.add(directory);
  const header = new Uint8Array(sectors.bytes);
  header.set(container.header.subarray(0, headerBytes));
  const view = new DataView(header.buffer);
  // versions with small sectors do not count those of the directory
  view.setUint32(40, container.shift === 9 ? 0 : directory.length / sectors.bytes, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, smallStream, true);
  view.setUint32(60, smallStart, true);
  view.setUint32(64, smallTable.length / sectors.bytes, true);
  return sectors.written(view);
}

interface Place {
  readonly start: number;
  readonly size: number;
}

const nowhere: Place = { start: endOfChain, size: 0 };

function setPlace(entry: DataView, { start, size }: Place): void {
  entry.setUint32(116, start, true);
  entry.setUint32(120, size, true);
  entry.setUint32(124, 0, true);
}

/** Entries that hang below the root, and the root itself; others are left over from what was deleted. */
function reachable(entries: readonly OleStreamEntry[]): ReadonlySet<number> {
  const found = new Set<number>([0]);
  const open = [entries[0]?.child ?? free];
  while (open.length > 0) {
    const id = open.pop()!;
    const entry = entries[id];
    if (entry === undefined || found.has(id)) continue;
    found.add(id);
    open.push(entry.left, entry.right, entry.child);
  }
  return found;
}

/** Contents one behind the other, each filled up to whole units. */
class Units {
  readonly bytes: number;
  readonly #contents: Uint8Array[] = [];
  /** Number of the unit behind each unit. */
  protected readonly next: number[] = [];

  constructor(bytes: number) {
    this.bytes = bytes;
  }

  /** @returns the number of its first unit. */
  add(content: Uint8Array): number {
    const start = this.next.length;
    const count = Math.ceil(content.length / this.bytes);
    for (let i = 1; i <= count; i += 1) this.next.push(i === count ? endOfChain : start + i);
    this.#contents.push(content);
    return start;
  }

  protected writeInto(all: Uint8Array, from: number): void {
    let at = from;
    for (const content of this.#contents) {
      all.set(content, at);
      at += Math.ceil(content.length / this.bytes) * this.bytes;
    }
  }
}

class SmallSectors extends Units {
  constructor() {
    super(smallSectorBytes);
  }

  get length(): number {
    return this.next.length * this.bytes;
  }

  content(): Uint8Array {
    const all = new Uint8Array(this.length);
    this.writeInto(all, 0);
    return all;
  }

  /** The allocation table, filled up to whole sectors. */
  table(sectorBytes: number): Uint8Array {
    const words = Math.ceil((this.next.length * 4) / sectorBytes) * (sectorBytes / 4);
    return bytesOf(Array.from({ length: words }, (_, i) => this.next[i] ?? free));
  }
}

class Sectors extends Units {
  /** The container: header, sectors, and the allocation table with the list of its own sectors behind them. */
  written(header: DataView): Uint8Array {
    const perSector = this.bytes / 4;
    const used = this.next.length;
    let [tables, lists] = [0, 0];
    while (tables * perSector < used + tables + lists) {
      tables += 1;
      lists = Math.max(0, Math.ceil((tables - listedSectors) / (perSector - 1)));
    }
    const sectorOf = (i: number): number => (i < tables ? used + i : free);
    const list = Array.from({ length: lists }, (_, i) => [
      ...Array.from({ length: perSector - 1 }, (_, j) => sectorOf(listedSectors + i * (perSector - 1) + j)),
      i + 1 === lists ? endOfChain : used + tables + i + 1,
    ]).flat();
    const table = [...this.next, ...Array<number>(tables).fill(ofTable), ...Array<number>(lists).fill(ofTableList)];
    const unused = Array<number>(tables * perSector - table.length).fill(free);
    header.setUint32(44, tables, true);
    header.setUint32(68, lists === 0 ? endOfChain : used + tables, true);
    header.setUint32(72, lists, true);
    for (let i = 0; i < listedSectors; i += 1) header.setUint32(76 + 4 * i, sectorOf(i), true);
    const all = new Uint8Array((1 + used + tables + lists) * this.bytes);
    all.set(new Uint8Array(header.buffer));
    this.writeInto(all, this.bytes);
    all.set(bytesOf([...table, ...unused, ...list]), (1 + used) * this.bytes);
    return all;
  }
}

function bytesOf(words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (const [i, word] of words.entries()) view.setUint32(i * 4, word, true);
  return new Uint8Array(view.buffer);
}
