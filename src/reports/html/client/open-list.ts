import { inflateSync } from 'fflate';
import type { FindingList, ListBlock } from '../list-data.js';
import type { PackedBlock, PageList } from '../packed-list.js';

/** The list of the page as it is read: a packed block is opened when one of its findings is asked for, and stays open. */
export function openList({ blocks, ...rest }: PageList): FindingList {
  const open: ListBlock[] = [];
  return { ...rest, block: (number) => (open[number] ??= opened(blocks[number]!)) };
}

const opened = (block: ListBlock | PackedBlock): ListBlock => ('packed' in block ? unpacked(block) : block);

function unpacked({ size, packed }: PackedBlock): ListBlock {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes, { out: new Uint8Array(size) })));
}

/** Opens block after block while a reader looks at the first rows, so that the first search need not wait for all of them. */
export function openAhead(list: FindingList, number = 0): void {
  if (number * list.each >= list.count) return;
  list.block(number);
  setTimeout(() => openAhead(list, number + 1));
}
