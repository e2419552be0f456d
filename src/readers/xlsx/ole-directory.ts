import type { Source } from '../../model/source.js';

/** An entry of an OLE container's directory; `left`, `right` and `child` are indexes of others. Source: MS-CFB 2.6. */
export interface OleEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const headerBytes = 512;
const entryBytes = 128;
/** Sectors followed at most; a directory has a few. */
const mostSectors = 1024;

interface Ole {
  readonly source: Source;
  readonly sectorBytes: number;
  readonly header: DataView;
}

/** The directory of an OLE container as far as it can be followed; empty where the container is damaged. */
export async function readOleEntries(source: Source): Promise<readonly OleEntry[]> {
  const header = viewOf(await source.read(0, Math.min(headerBytes, source.size)));
  if (header.byteLength < headerBytes) return [];
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const ole: Ole = { source, sectorBytes: 2 ** shift, header };
  const entries: OleEntry[] = [];
  let sector: number | null = header.getUint32(48, true);
  for (let count = 0; sector !== null && count < mostSectors; count += 1) {
    const view: DataView | null = await sectorAt(ole, sector);
    if (view === null) break;
    for (let at = 0; at < view.byteLength; at += entryBytes) entries.push(entryAt(view, at));
    sector = await nextSector(ole, sector);
  }
  return entries;
}

/** The sector after this one, by the allocation table, whose own first 109 sectors the header lists. */
async function nextSector(ole: Ole, sector: number): Promise<number | null> {
  const perSector = ole.sectorBytes / 4;
  const listed = 76 + 4 * Math.floor(sector / perSector);
  if (listed + 4 > headerBytes) return null;
  const table = await sectorAt(ole, ole.header.getUint32(listed, true));
  return table === null ? null : table.getUint32((sector % perSector) * 4, true);
}

/** Null where the number is a mark (end of chain, free) or lies outside the file. */
async function sectorAt(ole: Ole, sector: number): Promise<DataView | null> {
  const from = (sector + 1) * ole.sectorBytes;
  if (from + ole.sectorBytes > ole.source.size) return null;
  return viewOf(await ole.source.read(from, from + ole.sectorBytes));
}

function entryAt(view: DataView, at: number): OleEntry {
  const bytes = Math.min(64, view.getUint16(at + 64, true));
  let name = '';
  // the length counts a closing zero
  for (let i = 0; i + 2 < bytes; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return {
    name,
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
