import { deflateSync } from 'fflate';
import type { FindingList, ListBlock, ListHead } from './list-data.js';

/** Findings up to which the list stands in the page as plain text. */
const plain = 2000;

/** The JSON of a block, packed by DEFLATE, in base64. */
export interface PackedBlock {
  /** Bytes of the JSON. */
  readonly size: number;
  readonly packed: string;
}

/**
 * The list as it stands in the page. A long one is packed, a block each: the page is a tenth of what it would be, and a browser
 * opens only what is looked at. A short one can be read by anybody who looks into the page.
 */
export interface PageList extends ListHead {
  /** Findings of every block but the last. */
  readonly each: number;
  readonly blocks: readonly (ListBlock | PackedBlock)[];
}

/** The list as it stands in the page. */
export function pageList({ block, ...rest }: FindingList): PageList {
  const blocks = Array.from({ length: Math.ceil(rest.count / rest.each) }, (_, i) => block(i));
  return { ...rest, blocks: rest.count > plain ? blocks.map(packed) : blocks };
}

function packed(block: ListBlock): PackedBlock {
  const bytes = new TextEncoder().encode(JSON.stringify(block));
  return { size: bytes.length, packed: base64(deflateSync(bytes)) };
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  // a call takes only so many arguments
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}
