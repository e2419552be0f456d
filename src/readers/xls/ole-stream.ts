import { UnreadableError } from '../../model/unreadable-error.js';
import { topEntries } from '../xlsx/ole.js';
import type { OleEntry } from '../xlsx/ole-directory.js';

const headerBytes = 512;
const entryBytes = 128;
/** Streams shorter than this lie in small sectors inside the root's own stream. */
const smallStream = 4096;
const smallSectorBytes = 64;
/** Sectors of the allocation table the header lists itself. */
const listedSectors = 109;
const endOfChain = 0xfffffffe;

interface Container {
  readonly view: DataView;
  readonly sectorBytes: number;
  /** Number of the sector behind each sector. */
  readonly table: readonly number[];
}

/** An entry of the directory with where its stream begins. */
export interface OleStreamEntry extends OleEntry {
  readonly start: number;
  readonly size: number;
  /** As it is written. */
  readonly bytes: Uint8Array;
}

const truncated = (): UnreadableError => new UnreadableError('input/truncated');

/** A container taken apart: its directory as it is written, and the content of each stream. */
export interface OleContainer {
  /** 2 to the power of this are the bytes of a sector. */
  readonly shift: number;
  readonly header: Uint8Array;
  readonly entries: readonly OleStreamEntry[];
  /** @throws {UnreadableError} `input/truncated` where a sector lies outside the file or a chain ends too soon. */
  content(entry: OleStreamEntry): Uint8Array;
}

/**
 * Takes an OLE container apart. Source: MS-CFB.
 * Nothing forged makes it loop or allocate more than the file is large: chains end where they would come back to
 * themselves, and sizes beyond the file are refused.
 * @throws {UnreadableError} `input/truncated` where a sector lies outside the file or a chain ends too soon.
 */
export function oleContainer(bytes: Uint8Array): OleContainer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headerBytes) throw truncated();
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new UnreadableError('input/damaged-part', { part: 'OLE' });
  const sectorBytes = 2 ** shift;
  const container = { view, sectorBytes, table: allocationOf(view, sectorBytes) };
  const entries = entriesOf(container);
  return {
    shift,
    header: bytes.subarray(0, headerBytes),
    entries,
    content: (entry) =>
      entry.size < smallStream && entry !== entries[0]
        ? smallContent(container, entries[0], entry)
        : chainOf(container, entry),
  };
}

/** The first stream of one of these names in the top folder; a workbook inside the workbook has streams of the same names. */
export function topStream({ entries }: OleContainer, names: readonly string[]): OleStreamEntry | undefined {
  const top = topEntries(entries);
  return names.map((name) => top.find((entry) => entry.name === name)).find(Boolean);
}

function sectorAt(view: DataView, sectorBytes: number, sector: number): number {
  const at = (sector + 1) * sectorBytes;
  // the last sector of a file may be short of its full size
  if (at >= view.byteLength) throw truncated();
  return at;
}

/** The allocation table: its sectors are listed in the header, and beyond in a chain of their own. */
function allocationOf(view: DataView, sectorBytes: number): number[] {
  const most = Math.ceil(view.byteLength / sectorBytes);
  const perSector = sectorBytes / 4;
  const sectors: number[] = [];
  // sectors of the table beyond those the file needs could repeat the others
  const wanted = Math.min(view.getUint32(44, true), Math.ceil(most / perSector));
  for (let i = 0; i < listedSectors && sectors.length < wanted; i += 1) sectors.push(view.getUint32(76 + 4 * i, true));
  let next = view.getUint32(68, true);
  for (let count = 0; sectors.length < wanted && next < endOfChain && count < most; count += 1) {
    const at = sectorAt(view, sectorBytes, next);
    for (let i = 0; i < perSector - 1 && sectors.length < wanted; i += 1) sectors.push(wordAt(view, at + 4 * i));
    next = wordAt(view, at + sectorBytes - 4);
  }
  const table: number[] = [];
  for (const sector of sectors) {
    const at = sectorAt(view, sectorBytes, sector);
    for (let i = 0; i < perSector && at + 4 * i + 4 <= view.byteLength; i += 1) table.push(wordAt(view, at + 4 * i));
  }
  return table;
}

function wordAt(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw truncated();
  return view.getUint32(at, true);
}

/** Numbers of the units of a chain: as many as a size needs, or all. */
function chain(table: readonly number[], start: number, units: number | null): number[] {
  const found: number[] = [];
  const most = Math.min(units ?? table.length, table.length);
  for (let unit = start; found.length < most && unit < table.length; unit = table[unit] ?? endOfChain) found.push(unit);
  if (units !== null && found.length < units) throw truncated();
  return found;
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw truncated();
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function chainOf({ view, sectorBytes, table }: Container, { start, size }: OleStreamEntry): Uint8Array {
  if (size > view.byteLength) throw truncated();
  const content = new Uint8Array(size);
  chain(table, start, Math.ceil(size / sectorBytes)).forEach((sector, i) => {
    const from = i * sectorBytes;
    content.set(bytesAt(view, sectorAt(view, sectorBytes, sector), Math.min(sectorBytes, size - from)), from);
  });
  return content;
}

function smallContent(
  container: Container,
  root: OleStreamEntry | undefined,
  { start, size }: OleStreamEntry,
): Uint8Array {
  if (root === undefined) throw truncated();
  const { view, sectorBytes, table } = container;
  const small: number[] = [];
  for (const sector of chain(table, view.getUint32(60, true), null)) {
    const at = sectorAt(view, sectorBytes, sector);
    for (let i = 0; i < sectorBytes && at + i + 4 <= view.byteLength; i += 4) small.push(wordAt(view, at + i));
  }
  const inner = chainOf(container, root);
  const content = new Uint8Array(size);
  chain(small, start, Math.ceil(size / smallSectorBytes)).forEach((unit, i) => {
    const from = i * smallSectorBytes;
    const length = Math.min(smallSectorBytes, size - from);
    const at = unit * smallSectorBytes;
    if (at + length > inner.length) throw truncated();
    content.set(inner.subarray(at, at + length), from);
  });
  return content;
}

function entriesOf({ view, sectorBytes, table }: Container): OleStreamEntry[] {
  const entries: OleStreamEntry[] = [];
  for (const sector of chain(table, view.getUint32(48, true), null)) {
    const at = sectorAt(view, sectorBytes, sector);
    for (let i = 0; i < sectorBytes && at + i + entryBytes <= view.byteLength; i += entryBytes)
      entries.push(entryAt(view, at + i));
  }
  return entries;
}

function entryAt(view: DataView, at: number): OleStreamEntry {
  const length = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  // the length counts a closing zero
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  const [left, right, child] = [68, 72, 76].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
  ];
  return {
    name,
    left,
    right,
    child,
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
    bytes: bytesAt(view, at, entryBytes),
  };
}
