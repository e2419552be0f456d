import { inflateSync } from 'fflate';
import { type FindingList, findingList, type ListColumn, mapColumns } from '../finding-list.js';
import type { ListData } from '../list-data.js';
import type { Packed, PackedColumn, PackedList, PackedNumbers } from '../packed-list.js';

/** The list of the page as it is read. */
export const openList = (list: ListData | PackedList): FindingList =>
  'packed' in list
    ? { ...list, severity: unpacked(list.severity), columns: mapColumns(list.columns, openColumn) }
    : findingList(list);

/** Blocks of texts are unpacked when one of their texts is asked for. */
function openColumn({ size, each, blocks, rows }: PackedColumn): ListColumn {
  const decoder = new TextDecoder();
  const open: (readonly string[] | undefined)[] = [];
  const texts = (block: number): readonly string[] => JSON.parse(decoder.decode(unpacked(blocks[block]!)));
  return {
    size,
    text: (number) => {
      const block = Math.floor(number / each);
      open[block] ??= texts(block);
      return open[block][number % each] ?? '';
    },
    rows: numbersOf(rows),
  };
}

function numbersOf(numbers: PackedNumbers): ArrayLike<number> {
  const { width } = numbers;
  const bytes = unpacked(numbers);
  const rows = new Uint32Array(bytes.length / width);
  let next = 0;
  for (let row = 0; row < rows.length; row += 1) {
    let code = 0;
    for (let i = 0; i < width; i += 1) code |= bytes[row * width + i]! << (8 * i);
    rows[row] = code === 0 ? next++ : code - 1;
  }
  return rows;
}

function unpacked({ size, bytes }: Packed): Uint8Array {
  const letters = atob(bytes);
  const packed = new Uint8Array(letters.length);
  for (let i = 0; i < packed.length; i += 1) packed[i] = letters.charCodeAt(i);
  return inflateSync(packed, { out: new Uint8Array(size) });
}
